// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connector.h"

#include "app/sandboxprocess.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/verdictwords.h"

#include <QDir>
#include <QUuid>

namespace Foyer {

namespace {

// A link of its own for one try: nothing of a refused address stays behind.
struct Probe : QObject
{
    Probe(const Profile &profile, Secret password, const Clock &clock, QObject *parent)
        : QObject(parent), link(profile, std::move(password), clock), test(link.service(), clock)
    {
    }
    ServerLink link;
    ConnectionTest test;
};

//! The folder a practice server keeps its data in, as one name; empty when it keeps none.
QString dataFolder(const QStringList &arguments)
{
    const QString option = QStringLiteral("--data");
    QString folder;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(QString(option + u'=')))
            folder = arguments[i].mid(option.size() + 1);
        else if (arguments[i] == option && i + 1 < arguments.size())
            folder = arguments[i + 1];
    }
    if (folder.isEmpty() || !QDir().mkpath(folder)) // as the practice server itself would; a real path needs a folder
        return {};
    return QDir(folder).canonicalPath();
}

//! The same for the same folder, so that what was kept of its sessions is found again. Without a folder its
//! sessions end with it and nothing is kept: no id.
QString sandboxId(const QStringList &arguments)
{
    const QString folder = dataFolder(arguments);
    if (folder.isEmpty())
        return {};
    const QUuid ours(QStringLiteral("{6f3d1c52-8b0e-4b57-9d43-2f5b0f6c7a11}"));
    return QUuid::createUuidV5(ours, folder).toString(QUuid::WithoutBraces);
}

}

Connector::Connector(
    const QString &settingsFolder, CredentialStore &credentials, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_credentials(credentials), m_profiles(settingsFolder)
    , m_loadProblem(m_profiles.load(clock.wall()))
{
    connect(&m_gate, &InstanceGate::entered, this, [this] { settleEntry(true, false); });
    connect(&m_gate, &InstanceGate::heldElsewhere, this, [this](bool shown) { settleEntry(false, shown); });
    connect(&m_gate, &InstanceGate::knocked, this, &Connector::windowWanted);
}

Connector::~Connector() = default;

void Connector::serve(ConnectPage *page)
{
    m_page = page;
    page->setLocks(m_locks);
    m_gate.leave(); // no server is open while one is being chosen
    connect(page, &QObject::destroyed, this, [this, page] {
        if (m_page == page)
            m_page = nullptr;
    });
    connect(page, &ConnectPage::sandboxRequested, this, [this] { startSandbox({}); });
    connect(page, &ConnectPage::connectRequested, this, &Connector::connectTo);
    connect(page, &ConnectPage::testRequested, this, &Connector::test);
    connect(page, &ConnectPage::profileSaved, this, &Connector::save);
    connect(page, &ConnectPage::profileRemoved, this, &Connector::removeProfile);
    connect(page, &ConnectPage::message, this, &Connector::message);
    connect(page, &ConnectPage::cancelRequested, this, &Connector::cancel);
    connect(&m_credentials, &CredentialStore::keychainUnavailable, page, [page] { page->setKeychainAvailable(false); });
    showProfiles();
    tellAbout(m_loadProblem);
    m_loadProblem = LoadProblem::None;
}

void Connector::showProfiles()
{
    if (!m_page)
        return;
    m_page->setProfiles(m_profiles.profiles(), m_profiles.lastUsedId());
    for (const Profile &profile : m_profiles.profiles()) {
        m_credentials.read(profile.id, m_page, [this, id = profile.id](const CredentialAnswer &answer) {
            m_page->setPasswordKnown(id, !answer.secret.isEmpty());
        });
    }
}

bool Connector::connectToNamed(const QString &profileName)
{
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.name == profileName) {
            connectTo(profile, nullptr);
            return true;
        }
    }
    return false;
}

void Connector::enter(const QString &place, const QString &name, std::function<void()> proceed)
{
    m_entering = true;
    m_entryName = name;
    m_proceed = std::move(proceed);
    if (m_page)
        m_page->setConnecting(true, name);
    m_gate.enter(place);
}

void Connector::settleEntry(bool mine, bool shown)
{
    m_entering = false;
    const auto proceed = std::exchange(m_proceed, nullptr);
    if (!mine) {
        if (m_page)
            m_page->setConnecting(false);
        Q_EMIT openElsewhere(m_entryName, shown);
        return;
    }
    Q_EMIT entered();
    if (proceed)
        proceed();
}

void Connector::connectTo(const Profile &profile, std::shared_ptr<Secret> password)
{
    if (m_trying || m_entering)
        return;
    enter(profile.id, profile.name, [this, profile, password] { openLink(profile, password); });
}

void Connector::openLink(const Profile &profile, const std::shared_ptr<Secret> &password)
{
    if (password && !password->isEmpty()) {
        tryLink(profile, std::move(*password));
        return;
    }
    m_credentials.read(profile.id, this, [this, profile](CredentialAnswer answer) {
        if (!answer.secret.isEmpty()) {
            tryLink(profile, std::move(answer.secret));
            return;
        }
        if (m_page) {
            m_page->setConnecting(false);
            m_page->setPasswordKnown(profile.id, false);
        }
        m_gate.leave();
    });
}

void Connector::tryLink(const Profile &profile, Secret password)
{
    m_trying = new ServerLink(Managed::withLocks(profile, m_locks), password.clone(), m_clock, this);
    auto *check = new ConnectionTest(m_trying->service(), m_clock, m_trying);
    auto kept = std::make_shared<Secret>(std::move(password));
    connect(check, &ConnectionTest::finished, m_trying, [this, link = m_trying, check, kept](const ConnectionVerdict &verdict) {
        check->deleteLater();
        conclude(link, verdict, std::move(*kept));
    });
    check->start();
}

void Connector::cancel()
{
    if (m_trying)
        m_trying->deleteLater(); // its requests end with it: only reads were sent
    m_trying = nullptr;
    m_entering = false;
    m_proceed = nullptr;
    m_gate.leave();
    m_sandbox.reset();
    if (m_page)
        m_page->setConnecting(false);
}

void Connector::conclude(ServerLink *link, const ConnectionVerdict &verdict, Secret password)
{
    m_trying = nullptr;
    const Profile &profile = link->profile();
    if (m_page)
        m_page->setConnecting(false);
    // A server that says it is not well can still be worked with, and the band will say so.
    if (verdict.fault != ConnectionFault::None && verdict.fault != ConnectionFault::ServerUnwell) {
        if (m_page && verdict.fault == ConnectionFault::Credentials)
            m_page->setPasswordKnown(profile.id, false);
        tellAbout(verdict, profile);
        m_gate.leave();
        link->deleteLater();
        return;
    }
    if (profile.environment != Profile::Environment::Sandbox && m_profiles.find(profile.id)) {
        tellAbout(m_profiles.setLastUsed(profile.id));
        m_credentials.write(profile.id, std::move(password), this, [](const CredentialAnswer &) {});
    }
    link->setParent(nullptr);
    Q_EMIT linked(link);
}

void Connector::test(const Profile &profile, std::shared_ptr<Secret> password)
{
    if (m_page)
        m_page->setTesting(true);
    if (password && !password->isEmpty()) {
        runTest(profile, std::move(*password));
        return;
    }
    m_credentials.read(profile.id, this,
        [this, profile](CredentialAnswer answer) { runTest(profile, std::move(answer.secret)); });
}

void Connector::runTest(const Profile &profile, Secret password)
{
    auto *probe = new Probe(profile, std::move(password), m_clock, this);
    connect(&probe->test, &ConnectionTest::finished, this, [this, probe, profile](const ConnectionVerdict &verdict) {
        if (m_page) {
            m_page->setTesting(false);
            m_page->showVerdict(verdict, profile);
        }
        probe->deleteLater();
    });
    probe->test.start();
}

void Connector::save(const Profile &profile, bool remember, const std::shared_ptr<Secret> &password)
{
    const bool otherPin = pinOf(profile.id) != profile.supervisorPin;
    tellAbout(m_profiles.put(profile));
    if (otherPin)
        Q_EMIT pinChanged(profile.id, !profile.supervisorPin.isEmpty());
    if (password && remember)
        m_credentials.write(profile.id, std::move(*password), this, [this](const CredentialAnswer &) { showProfiles(); });
    else if (!remember)
        m_credentials.remove(profile.id, this, [](const CredentialAnswer &) {});
    showProfiles();
}

QString Connector::pinOf(const QString &profileId) const
{
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.id == profileId)
            return profile.supervisorPin;
    }
    return {};
}

void Connector::removeProfile(const QString &id)
{
    const bool hadPin = !pinOf(id).isEmpty();
    tellAbout(m_profiles.remove(id));
    if (hadPin)
        Q_EMIT pinChanged(id, false);
    m_credentials.remove(id, this, [](const CredentialAnswer &) {});
    showProfiles();
    Q_EMIT profileRemoved(id);
}

void Connector::startSandbox(const QStringList &arguments)
{
    if (m_trying || m_entering)
        return;
    m_sandboxId = sandboxId(arguments);
    enter(m_sandboxId, tr("the sandbox"), [this, arguments] { launchSandbox(arguments); });
}

void Connector::launchSandbox(const QStringList &arguments)
{
    m_sandbox = std::make_unique<SandboxProcess>();
    connect(m_sandbox.get(), &SandboxProcess::ready, this, &Connector::sandboxReady);
    connect(m_sandbox.get(), &SandboxProcess::failed, this, &Connector::sandboxFailed);
    connect(m_sandbox.get(), &SandboxProcess::died, this, &Connector::sandboxDied);
    m_sandbox->start(arguments);
}

void Connector::sandboxReady(
    const QUrl &url, const QString &user, const QString &group, const QString &place, const QString &password)
{
    Profile profile = SandboxProcess::profileOf(url, user, group, place);
    profile.id = m_sandboxId;
    //: Name of the practice server
    profile.name = tr("practice");
    tryLink(profile, Secret(password));
}

void Connector::sandboxFailed(const QString &reason)
{
    m_gate.leave();
    if (m_page)
        m_page->setConnecting(false);
    Message note;
    note.id = QStringLiteral("sandbox");
    note.severity = Severity::Danger;
    note.headline = tr("The practice server did not start.");
    note.meaning = tr("foyer-sandbox belongs beside the foyer program. Reinstall Foyer if it is missing.");
    note.details = reason;
    Q_EMIT message(note);
}

//! In the message bar: the page shows verdicts of tests only, and a start with a profile's name has pressed nothing.
void Connector::tellAbout(const ConnectionVerdict &verdict, const Profile &profile)
{
    const VerdictText words = VerdictWords::of(verdict, profile, m_clock.wall());
    Message note;
    note.id = QStringLiteral("connect");
    note.severity = Severity::Danger;
    note.headline = words.headline;
    note.meaning = words.advice;
    note.details = words.details;
    Q_EMIT message(note);
}

void Connector::tellAbout(LoadProblem problem)
{
    if (problem == LoadProblem::None || problem == LoadProblem::FirstStart || problem == LoadProblem::NewerVersion)
        return;
    Message note;
    note.id = QStringLiteral("settings");
    note.severity = Severity::Warning;
    switch (problem) {
    case LoadProblem::UsedBackup:
        note.headline = tr("The saved profiles were damaged.");
        note.meaning = tr("The last good copy is in use. The damaged file was kept beside it.");
        break;
    case LoadProblem::Damaged:
        note.headline = tr("The saved profiles were damaged and there is no good copy.");
        note.meaning = tr("Foyer starts without profiles. The damaged file was kept for your IT.");
        break;
    default:
        note.headline = tr("The saved profiles could not be read.");
        note.meaning = tr("Nothing will be written over them. Changes last until Foyer ends.");
        break;
    }
    Q_EMIT message(note);
}

void Connector::tellAbout(FileProblem problem)
{
    if (problem == FileProblem::None)
        return;
    Message note;
    note.id = QStringLiteral("settings");
    note.severity = Severity::Warning;
    note.headline = problem == FileProblem::NoSpace ? tr("Settings could not be saved: the disk is full.")
                                                     : tr("Settings could not be saved.");
    note.meaning = tr("They count until Foyer ends; the file on disk is as it was.");
    Q_EMIT message(note);
}

}
