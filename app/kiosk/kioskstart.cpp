// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskstart.h"

#include "app/kiosk/kiosklink.h"
#include "app/kiosk/kioskshell.h"
#include "app/kiosk/practicekiosk.h"
#include "app/sandboxprocess.h"
#include "app/serverlink.h"
#include "models/casekeyfile.h"
#include "models/cases/sealedcase.h"
#include "models/settings/profilestore.h"
#include "translations/language.h"
#include "ui/words/managedwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateFolder()
{
    // systemd makes and names one; elsewhere it is where this program keeps what is no setting.
    const QString given = qEnvironmentVariable("STATE_DIRECTORY").section(u':', 0, 0);
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/kiosk"_s : given;
}

//! The password systemd hands over (LoadCredential=), readable by this service alone.
Secret handedPassword()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (folder.isEmpty())
        return {};
    constexpr qint64 longest = 4096;
    SafeFile::Content content = SafeFile::read(QDir(folder).filePath(u"server-password"_s), longest);
    const QByteArrayView bytes = QByteArrayView(content.bytes).trimmed();
    Secret password = Secret::fromUtf8(bytes);
    wipe(content.bytes);
    return password;
}

std::optional<Profile> profileNamed(const QString &name, const QString &folder, const Clock &clock)
{
    ProfileStore store(folder);
    store.load(clock.wall());
    for (const Profile &profile : store.profiles()) {
        if (profile.name == name)
            return profile;
    }
    return std::nullopt;
}

}

KioskStart::KioskStart(
    LaunchOptions options, Language &language, CredentialStore &credentials, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_language(language), m_credentials(credentials), m_clock(clock)
{
    connect(&m_signals, &EndSignals::asked, this, &KioskStart::end);
    constexpr std::chrono::seconds rest{1};
    m_changed.setSingleShot(true);
    m_changed.setInterval(rest);
    connect(&m_changed, &QTimer::timeout, this, &KioskStart::rereadSettings);
    const auto wait = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_changed, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_changed, wait);
}

KioskStart::~KioskStart() = default;

void KioskStart::fail(const QString &words, int code)
{
    QMetaObject::invokeMethod(this, [this, words, code] { Q_EMIT finished(words, code); }, Qt::QueuedConnection);
}

void KioskStart::start()
{
    if (!readSettings() || !readCaseKey())
        return;
    if (m_options.sandbox)
        startSandbox();
    else
        connectToProfile();
}

bool KioskStart::readSettings()
{
    if (m_options.sandbox && m_options.managedFile.isEmpty()) {
        m_settings = PracticeKiosk::settings();
        return true;
    }
    const ManagedFile file = Managed::load(settingsPath(), true);
    if (!file.isGood()) {
        QStringList lines{tr("The kiosk cannot start: something is wrong in %1.").arg(settingsPath())};
        for (const ManagedProblem &problem : file.problems)
            lines.append(u"  "_s + ManagedWords::problem(problem));
        fail(lines.join(u'\n'));
        return false;
    }
    m_settings = file.settings;
    watchSettings();
    return true;
}

QString KioskStart::settingsPath() const
{
    return m_options.managedFile.isEmpty() ? Managed::usualPath() : m_options.managedFile;
}

//! A file that is replaced is another file: its folder tells.
void KioskStart::watchSettings()
{
    m_watcher.addPath(settingsPath());
    m_watcher.addPath(QFileInfo(settingsPath()).absolutePath());
}

//! An organisation closes its kiosks, or changes their hours, from afar: counts from the next guest on. Profile, PIN and
//! key count from the next start on; with a mistake in it nothing of the file counts.
void KioskStart::rereadSettings()
{
    watchSettings();
    const ManagedFile file = Managed::load(settingsPath(), true);
    if (!m_house || !file.isGood() || file.settings.kiosk == m_settings.kiosk)
        return;
    m_settings.kiosk = file.settings.kiosk;
    m_house->desk().setSettings(m_settings.kiosk);
}

bool KioskStart::readCaseKey()
{
    if (m_settings.caseKeyFile.isEmpty()) {
        if (m_options.sandbox)
            m_caseKey = PracticeKiosk::caseKey();
        return true;
    }
    auto read = loadCaseKey(m_settings.caseKeyFile);
    if (auto *key = std::get_if<CaseKey>(&read)) {
        m_caseKey = std::move(*key);
        return true;
    }
    fail(tr("The kiosk cannot start: %1 cannot be read, or holds no key of 32 bytes.").arg(m_settings.caseKeyFile));
    return false;
}

void KioskStart::startSandbox()
{
    m_sandbox = std::make_unique<SandboxProcess>();
    connect(m_sandbox.get(), &SandboxProcess::ready, this,
        [this](const QUrl &url, const QString &user, const QString &group, const QString &place, const QString &password) {
            open(SandboxProcess::profileOf(url, user, group, place), Secret(password));
        });
    connect(m_sandbox.get(), &SandboxProcess::failed, this, [this](const QString &reason) {
        fail(QString(tr("The practice server did not start.") + u'\n' + reason).trimmed());
    });
    connect(m_sandbox.get(), &SandboxProcess::died, this, [this] { fail(tr("The practice server ended.")); });
    m_sandbox->start(PracticeKiosk::sandboxArguments(m_options.sandboxArguments));
}

//! The profiles may lie beside the organisation's settings, where the kiosk's own user cannot change them.
void KioskStart::connectToProfile()
{
    const QString name = m_options.profile.isEmpty() ? m_settings.profile : m_options.profile;
    const QString beside = QFileInfo(settingsPath()).path();
    std::optional<Profile> profile = profileNamed(name, beside, m_clock);
    if (!profile)
        profile = profileNamed(name, JsonStore::defaultFolder(), m_clock);
    if (!profile) {
        fail(name.isEmpty() ? tr("The kiosk cannot start: its settings name no \"profile\".")
                            : tr("The kiosk cannot start: there is no profile called \"%1\".").arg(name));
        return;
    }
    *profile = Managed::withLocks(*profile, m_settings.locked);
    Secret handed = handedPassword();
    if (!handed.isEmpty()) {
        open(*profile, std::move(handed));
        return;
    }
    m_credentials.read(profile->id, this, [this, profile = *profile](CredentialAnswer answer) {
        if (answer.secret.isEmpty())
            fail(tr("The kiosk cannot start: there is no password for \"%1\".").arg(profile.name));
        else
            open(profile, std::move(answer.secret));
    });
}

KioskSpeech KioskStart::speech() const
{
    return {m_settings.kiosk.languages, [this](const QString &language) { m_language.useForGuest(language); },
        &Language::nameOf, &Language::textIn};
}

void KioskStart::open(const Profile &profile, Secret password)
{
    // Whatever writes a temporary file from here on writes it where it is deleted. The sandbox has its own by now.
    m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/foyer-kiosk-XXXXXX"_s);
    qputenv("TMPDIR", QFile::encodeName(m_temporary->path()));
    const ApiVersion version = profile.apiVersion == Profile::ApiVersion::V16 ? ApiVersion::V16 : ApiVersion::V15;
    m_link = std::make_unique<KioskLink>(addressOf(profile, std::move(password)), version, m_clock);
    KioskHouseParts parts{m_settings.kiosk, m_link->sessions, m_link->checkouts, &m_link->transport, m_clock,
        QTimeZone(profile.seatServerZone.toLatin1()), QTimeZone(m_settings.venueZone.toLatin1())};
    if (m_caseKey)
        parts.seal = [this](const KioskCase &one) { return SealedCase::seal(one, *m_caseKey); };
    parts.speech = speech();
    parts.staffPin = m_settings.staffPin;
    parts.practice = profile.environment == Profile::Environment::Sandbox;
    parts.stateFolder = stateFolder();
    parts.temporaryFolder = m_temporary->path();
    m_house = std::make_unique<KioskHouse>(parts);
    connect(m_house.get(), &KioskHouse::ended, this, &KioskStart::end);
    connect(&m_sleep, &SleepGuard::sleepComes, m_house.get(), [this] {
        if (!m_house->forgetBeforeSleep())
            m_sleep.letSleep();
    });
    connect(m_house.get(), &KioskHouse::guestForgotten, this, [this] { m_sleep.letSleep(); });
    m_house->open();
    Q_EMIT opened();
}

void KioskStart::end()
{
    if (m_house)
        m_house->end();
    fail({}, 0);
}

}
