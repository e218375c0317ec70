// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectpage.h"

#include "ui/connect/connectingstrip.h"
#include "ui/connect/environmentbadge.h"
#include "ui/connect/profileeditor.h"
#include "ui/connect/profilelist.h"
#include "ui/connect/profilesummary.h"
#include "ui/connect/scrollpane.h"
#include "ui/connect/serverspanel.h"
#include "ui/connect/welcomepanel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStackedWidget>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<Secret> copyOf(const std::shared_ptr<Secret> &secret)
{
    return secret ? std::make_shared<Secret>(secret->clone()) : nullptr;
}

}

ConnectPage::ConnectPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"connectPage"_s);
    buildLayout();
    connectParts();
    showPane(Pane::Welcome);
}

void ConnectPage::buildLayout()
{
    m_strip = new ConnectingStrip(this);
    m_welcome = new WelcomePanel;
    m_list = new ProfileList;
    m_summary = new ProfileSummary;
    m_right = new QStackedWidget;
    m_right->addWidget(new ScrollPane(m_summary));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new ScrollPane(m_welcome));
    m_servers = new ServersPanel(m_list, m_right);
    m_stack->addWidget(m_servers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space32, Tokens::space24, Tokens::space32, Tokens::space24);
    column->setSpacing(Tokens::space16);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
}

void ConnectPage::connectParts()
{
    const auto sandbox = [this] {
        if (m_connecting)
            return;
        setConnecting(true, EnvironmentBadge::word(Profile::Environment::Sandbox));
        Q_EMIT sandboxRequested();
    };
    const auto newProfile = [this] {
        Profile profile;
        profile.id = newProfileId();
        edit(profile, true);
    };
    connect(m_welcome, &WelcomePanel::sandboxRequested, this, sandbox);
    connect(m_list, &ProfileList::sandboxRequested, this, sandbox);
    connect(m_welcome, &WelcomePanel::newProfileRequested, this, newProfile);
    connect(m_list, &ProfileList::newProfileRequested, this, newProfile);
    connect(m_strip, &ConnectingStrip::cancelled, this, &ConnectPage::cancelRequested);
    connectList();
    connectSummary();
}

void ConnectPage::connectList()
{
    connect(m_list, &ProfileList::currentChanged, this, &ConnectPage::select);
    connect(m_list, &ProfileList::chosen, this, [this](const QString &id) {
        select(id);
        m_summary->connectNow();
    });
    connect(m_list, &ProfileList::editRequested, this, [this](const QString &id) {
        if (const Profile *profile = find(id))
            edit(*profile, false);
    });
    connect(m_list, &ProfileList::removeRequested, m_summary, &ProfileSummary::askToRemove);
}

void ConnectPage::connectSummary()
{
    connect(m_summary, &ProfileSummary::connectRequested, this,
        [this](const Profile &profile, bool remember, const std::shared_ptr<Secret> &password) {
            if (password && remember)
                Q_EMIT profileSaved(profile, true, copyOf(password));
            startConnecting(profile, password);
        });
    connect(m_summary, &ProfileSummary::testRequested, this, &ConnectPage::startTest);
    connect(m_summary, &ProfileSummary::testStopped, this, &ConnectPage::stopTest);
    connect(m_summary, &ProfileSummary::editRequested, this, [this] { edit(m_summary->profile(), false); });
    connect(m_summary, &ProfileSummary::fieldRequested, this, [this](ConnectionField field) {
        edit(m_summary->profile(), false);
        m_editor->goTo(field);
    });
    connect(m_summary, &ProfileSummary::removeConfirmed, this, &ConnectPage::remove);
}

//! A form that nobody has asked for yet would be most of what the first window costs.
void ConnectPage::needEditor()
{
    if (m_editor)
        return;
    m_editor = new ProfileEditor;
    m_editor->setLocks(m_locks);
    m_right->addWidget(m_editor);
    connect(m_editor, &ProfileEditor::saveRequested, this, &ConnectPage::save);
    connect(m_editor, &ProfileEditor::testRequested, this, &ConnectPage::startTest);
    connect(m_editor, &ProfileEditor::testStopped, this, &ConnectPage::stopTest);
    connect(m_editor, &ProfileEditor::left, this, &ConnectPage::leaveEditor);
}

void ConnectPage::setProfiles(const QList<Profile> &profiles, const QString &lastUsedId)
{
    const bool first = m_profiles.isEmpty();
    m_profiles = profiles;
    if (first || !find(m_selectedId))
        m_selectedId = find(lastUsedId) ? lastUsedId : profiles.isEmpty() ? QString() : profiles.constFirst().id;
    m_list->setProfiles(m_profiles, m_selectedId);
    select(m_selectedId);
    if (m_pane == Pane::Editor)
        showPane(Pane::Editor);
    else
        showOverview();
}

void ConnectPage::showOverview()
{
    const Pane pane = m_profiles.isEmpty() ? Pane::Welcome : Pane::Summary;
    const bool another = pane != m_pane;
    showPane(pane);
    if (another && isVisible() && !m_connecting)
        focusPane();
}

void ConnectPage::showVerdict(const ConnectionVerdict &verdict, const Profile &profile)
{
    if (profile.id != m_testedId)
        return;
    m_testedId.clear();
    const QDateTime now = SystemClock().wall();
    if (m_pane == Pane::Editor)
        m_editor->showVerdict(verdict, profile, now);
    else
        m_summary->showVerdict(verdict, profile, now);
}

void ConnectPage::setTesting(bool testing)
{
    if (m_pane == Pane::Editor)
        m_editor->setTesting(testing);
    else
        m_summary->setTesting(testing);
}

void ConnectPage::setConnecting(bool connecting, const QString &what)
{
    m_connecting = connecting;
    if (connecting) {
        m_strip->start(what);
        m_stack->setEnabled(false);
        return;
    }
    const bool giveBack = m_strip->hasTheFocus();
    m_stack->setEnabled(true);
    m_strip->stop();
    if (giveBack)
        focusPane();
}

void ConnectPage::setPasswordKnown(const QString &profileId, bool known)
{
    m_passwordKnown.insert(profileId, known);
    if (m_editor && profileId == m_editor->profileId())
        m_editor->setPasswordKnown(known);
    if (profileId != m_selectedId)
        return;
    m_summary->setPasswordKnown(known);
    if (m_connecting && !known)
        setConnecting(false);
}

void ConnectPage::setKeychainAvailable(bool available)
{
    const bool news = m_keychain && !available;
    m_keychain = available;
    if (m_editor)
        m_editor->setKeychain(available);
    m_summary->setKeychain(available);
    if (!news)
        return;
    Message note;
    note.id = u"noKeychain"_s;
    note.severity = Severity::Info;
    note.headline = tr("This computer has no keychain that answers.");
    note.meaning = tr("Foyer keeps passwords only until it ends, and asks for them at each start.");
    Q_EMIT message(note);
}

void ConnectPage::showPane(Pane pane)
{
    m_pane = pane;
    m_stack->setCurrentIndex(pane == Pane::Welcome ? 0 : 1);
    m_right->setCurrentIndex(pane == Pane::Editor ? 1 : 0);
    m_servers->setListShown(!m_profiles.isEmpty(), pane == Pane::Editor);
    // Another choice would take away what is being typed.
    m_list->setEnabled(pane != Pane::Editor);
}

void ConnectPage::edit(const Profile &profile, bool isNew)
{
    stopTest();
    const bool known = !isNew && knowsPassword(profile.id);
    needEditor();
    m_editor->edit(profile, isNew, known, m_keychain);
    showPane(Pane::Editor);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::leaveEditor()
{
    m_testedId.clear();
    select(m_selectedId);
    showOverview();
}

void ConnectPage::save(
    const Profile &profile, bool remember, const std::shared_ptr<Secret> &password, bool connectToo)
{
    const auto place = std::ranges::find(m_profiles, profile.id, &Profile::id);
    const bool isNew = place == m_profiles.end();
    if (isNew)
        m_profiles.append(profile);
    else
        *place = profile;
    m_passwordKnown.insert(profile.id, password || (!isNew && knowsPassword(profile.id)));
    m_selectedId = profile.id;
    m_list->setProfiles(m_profiles, m_selectedId);
    leaveEditor();
    Q_EMIT profileSaved(profile, remember, copyOf(password));
    if (connectToo)
        startConnecting(profile, password);
}

void ConnectPage::startConnecting(const Profile &profile, const std::shared_ptr<Secret> &password)
{
    if (m_connecting)
        return;
    setConnecting(true, profile.name);
    Q_EMIT connectRequested(profile, password);
}

void ConnectPage::startTest(const Profile &profile, const std::shared_ptr<Secret> &password)
{
    m_testedId = profile.id;
    setTesting(true);
    Q_EMIT testRequested(profile, password);
}

void ConnectPage::stopTest()
{
    if (m_testedId.isEmpty())
        return;
    m_testedId.clear();
    setTesting(false);
    Q_EMIT cancelRequested();
}

void ConnectPage::remove()
{
    const QString id = m_selectedId;
    const auto gone = std::ranges::find(m_profiles, id, &Profile::id);
    if (gone == m_profiles.end())
        return;
    const auto row = gone - m_profiles.begin();
    m_profiles.erase(gone);
    m_passwordKnown.remove(id);
    const qsizetype next = qMin<qsizetype>(row, m_profiles.size() - 1);
    m_selectedId = next < 0 ? QString() : m_profiles.at(next).id;
    m_list->setProfiles(m_profiles, m_selectedId);
    leaveEditor();
    Q_EMIT profileRemoved(id);
}

void ConnectPage::select(const QString &id)
{
    const Profile *profile = find(id);
    if (!profile)
        return;
    if (id != m_selectedId && m_pane == Pane::Summary)
        stopTest();
    m_selectedId = id;
    m_list->select(id);
    m_summary->setProfile(*profile);
    m_summary->setPasswordKnown(knowsPassword(id));
}

void ConnectPage::stepBack()
{
    if (m_connecting)
        Q_EMIT cancelRequested();
    else if (m_pane == Pane::Editor)
        m_editor->stepBack();
    else if (m_pane == Pane::Summary && !m_summary->stepBack())
        m_list->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::focusPane()
{
    if (m_pane == Pane::Welcome)
        m_welcome->setFocus(Qt::OtherFocusReason);
    else if (m_pane == Pane::Editor)
        m_editor->setFocus(Qt::OtherFocusReason);
    else if (knowsPassword(m_selectedId))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_summary->askForPassword();
}

const Profile *ConnectPage::find(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

void ConnectPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        stepBack();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

//! The letters work after a press on empty ground too. The page itself never has the focus: it has no role to read out.
void ConnectPage::mousePressEvent(QMouseEvent *event)
{
    if (!m_connecting)
        focusPane();
    QWidget::mousePressEvent(event);
}

void ConnectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_connecting)
        focusPane();
}

}
