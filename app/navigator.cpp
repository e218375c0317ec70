// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigator.h"

#include "app/casecounter.h"
#include "app/connector.h"
#include "app/pagepurpose.h"
#include "app/supervisorarea.h"
#include "app/helpdesk.h"
#include "app/workspace.h"
#include "models/resumedesk.h"
#include "models/auditscribe.h"
#include "ui/connect/connectpage.h"
#include "ui/newsession/newsessionpage.h"
#include "ui/resume/resumepanel.h"
#include "ui/resume/resumewords.h"
#include "ui/shell/sessiontabs.h"
#include "ui/shell/windowkeys.h"
#include "ui/timeline/timelinewindow.h"
#include "ui/words/errorwords.h"

#include <QApplication>
#include <QShortcut>

#include <utility>

namespace Foyer {

namespace {

const QString closeQuestion = QStringLiteral("close");

}

Navigator::Navigator(MainWindow &window, Connector &connector, PreferencesStore &preferences, SessionVault &vault,
    const Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_connector(connector), m_preferences(preferences), m_vault(vault)
    , m_clock(clock)
{
    auto *timeline = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &m_window);
    connect(timeline, &QShortcut::activated, this, &Navigator::showTimeline);
    m_lampTimer.setInterval(std::chrono::seconds(1));
    connect(&m_lampTimer, &QTimer::timeout, this, &Navigator::refreshLamp);
    connect(&m_connector, &Connector::linked, this, &Navigator::use);
    connect(&m_connector, &Connector::entered, this, &Navigator::tellReady);
    connect(&m_connector, &Connector::openElsewhere, this, &Navigator::openElsewhere);
    connect(&m_connector, &Connector::windowWanted, this, &Navigator::bringToFront);
    connect(&m_connector, &Connector::profileRemoved, this, [this](const QString &id) { m_vault.keep(id, {}); });
    connect(&m_connector, &Connector::pinChanged, this, [this](const QString &id, bool set) {
        if (m_scribe)
            m_scribe->writePin(id, set);
    });
    connect(&m_connector, &Connector::message, &m_window.messages(), &MessageBar::showMessage);
    connect(&m_window, &MainWindow::closeRequested, this, &Navigator::askToClose);
    connect(&m_window.messages(), &MessageBar::actionTriggered, this, &Navigator::act);
    connect(&m_window.sessionTabs(), &SessionTabs::newRequested, this, &Navigator::newSession);
    connect(&m_window, &MainWindow::languageChanged, this, &Navigator::refreshLamp);
    connect(&m_window, &MainWindow::helpRequested, this, &Navigator::showHelp);
    connect(&m_window, &MainWindow::activity, this, [this] {
        if (m_workspace)
            m_workspace->noteActivity();
        if (m_link)
            m_link->rights().noteActivity();
    });
    connect(&m_window, &MainWindow::exposedChanged, this, [this](bool exposed) {
        if (m_workspace)
            m_workspace->setExposed(exposed);
        if (m_area)
            m_area->setExposed(exposed);
        if (m_link)
            m_link->health().setExposed(exposed);
        if (exposed && m_link)
            m_lampTimer.start();
        else
            m_lampTimer.stop();
    });
    auto *supervisor = new QShortcut(QKeySequence(Qt::Key_F9), &m_window);
    supervisor->setAutoRepeat(false);
    connect(supervisor, &QShortcut::activated, this, &Navigator::showSupervisor);
    m_window.keys().setPurpose([window = &m_window] { return PagePurpose::of(window->page()); });
}

Navigator::~Navigator()
{
    // Pages refer to the desks and the link; they go first.
    m_timeline.reset();
    dropArea();
    m_cases.reset();
    m_help.reset();
    m_workspace.reset();
    if (QWidget *page = m_window.page())
        delete page;
    m_resume.reset();
}

void Navigator::start(const LaunchOptions &options)
{
    showConnect();
    if (options.sandbox)
        m_connector.startSandbox(options.sandboxArguments);
    else if (!options.profile.isEmpty() && !m_connector.connectToNamed(options.profile))
        m_window.messages().showMessage({Severity::Warning, tr("There is no profile called \"%1\".").arg(options.profile),
            tr("Choose one from the list."), {}, {}, QStringLiteral("profile")});
    if (!m_connector.isEntering())
        tellReady();
}

void Navigator::tellReady()
{
    if (!std::exchange(m_ready, true))
        Q_EMIT ready();
}

void Navigator::openElsewhere(const QString &name, bool shown)
{
    if (shown && !m_ready) {
        //: Printed by a second start; %1 is the profile's name
        Q_EMIT handedOver(tr("foyer: \"%1\" is already open; its window was brought to the front.").arg(name));
        return;
    }
    Message note;
    note.id = QStringLiteral("connect");
    note.severity = shown ? Severity::Info : Severity::Warning;
    note.headline = tr("%1 is already open in another Foyer window.").arg(name);
    note.meaning = shown ? tr("That window was brought to the front.")
                         : tr("That window does not answer. End it before you open the server here.");
    m_window.messages().showMessage(note);
    tellReady();
}

void Navigator::bringToFront()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    QApplication::alert(&m_window); // where the desktop does not let a window come to the front by itself
}

void Navigator::showConnect()
{
    leaveServer();
    auto *page = new ConnectPage;
    m_window.showPage(page);
    m_connector.serve(page);
}

//! A window of its own: it stands beside the session it tells of.
void Navigator::showTimeline()
{
    if (!m_link)
        return;
    if (!m_timeline)
        m_timeline = std::make_unique<TimelineWindow>(m_link->calls(), m_link->profile().name);
    m_timeline->bring();
}

void Navigator::leaveServer()
{
    m_lampTimer.stop();
    m_window.hideEnvironment();
    m_timeline.reset();
    m_cases.reset();
    m_help.reset();
    m_handover.reset();
    m_workspace.reset();
    dropArea();
    if (QWidget *page = m_window.page())
        delete page; // it refers to the link
    m_resume.reset();
    m_opener.reset();
    m_link.reset();
}

void Navigator::use(ServerLink *link)
{
    leaveServer();
    m_link.reset(link);
    m_opener = std::make_unique<SessionOpener>(m_link->service());
    connect(m_opener.get(), &SessionOpener::opened, this,
        [this](const SessionKey &key) { showSession({key, {}, false, false}); });
    m_resume = std::make_unique<ResumeDesk>(m_link->service(), m_clock, m_link->ledger(), m_link->deskPolicy());
    connect(m_opener.get(), &SessionOpener::failed, this, &Navigator::noSession);
    m_workspace = std::make_unique<Workspace>(m_window, *m_link, m_preferences, m_vault, m_clock);
    m_workspace->setScribe(m_scribe);
    m_workspace->setReceipts(m_receipts);
    if (m_scribe)
        m_scribe->setPlace(m_link->profile().id);
    connect(m_workspace.get(), &Workspace::closed, this, &Navigator::showNewSession);
    connect(m_workspace.get(), &Workspace::newSessionWanted, this, &Navigator::newSession);
    offerKept();
    m_help = std::make_unique<HelpDesk>(m_window, *m_link, m_clock);
    m_workspace->setFindScan([this](const QString &number) {
        const bool shown = m_help && m_help->isShown();
        if (shown)
            m_help->find(number);
        return shown;
    });
    connect(m_help.get(), &HelpDesk::left, this, &Navigator::leaveHelp);
    serveCases();
    connect(m_help.get(), &HelpDesk::handedOver, this, &Navigator::goOn, Qt::QueuedConnection);
    if (m_scribe) {
        connect(m_help.get(), &HelpDesk::remedied, m_scribe,
            [scribe = m_scribe](const RemedyReport &report) { scribe->write(report); });
        connect(&m_link->rights(), &SupervisorRights::answered, m_scribe,
            [scribe = m_scribe](PinPurpose purpose, PinAnswer answer) { scribe->write(purpose, answer); });
    }
    connect(&m_link->monitor(), &LinkMonitor::changed, this, &Navigator::refreshLamp);
    connect(&m_link->monitor(), &LinkMonitor::answered, this, &Navigator::refreshLamp);
    connect(&m_link->book(), &ReferenceBook::changed, this, &Navigator::refreshPlace);
    refreshPlace();
    refreshLamp();
    m_lampTimer.start();
    m_link->book().load();
    m_window.messages().dismiss();
    showNewSession();
}

//! The sessions that were open when Foyer ended. Nothing is written over them before they were read.
void Navigator::offerKept()
{
    connect(m_resume.get(), &ResumeDesk::undecidedChanged, m_workspace.get(),
        [this] { m_workspace->keepAlso(m_resume->undecided()); });
    connect(m_resume.get(), &ResumeDesk::resumeChosen, this, &Navigator::showSession);
    connect(m_resume.get(), &ResumeDesk::reported, this, [this](const SavedSession &session, const DeskReport &report) {
        m_window.messages().showMessage(ResumeWords::message(session, report));
    });
    if (m_link->profile().id.isEmpty())
        return;
    m_vault.load(m_link->profile().id, m_workspace.get(), [this](const QList<SavedSession> &sessions) {
        m_resume->offer(sessions);
        m_workspace->keepAlso(m_resume->undecided());
    });
}

void Navigator::addResumePanel(NewSessionPage *page)
{
    auto *panel = new ResumePanel(*m_resume);
    page->setNotice(panel, Qt::Key_R);
    panel->comeAfter(page->beforeNotice());
    const auto tell = [this, panel] {
        if (!m_preferences.preferences().keychainNoticeSeen)
            panel->showNoKeychain();
    };
    connect(&m_vault, &SessionVault::cannotKeep, panel, tell);
    connect(panel, &ResumePanel::noKeychainSeen, this, [this] {
        Preferences preferences = m_preferences.preferences();
        preferences.keychainNoticeSeen = true;
        m_preferences.set(preferences);
    });
    if (m_vault.isForgetful())
        tell();
}

void Navigator::showNewSession()
{
    const SessionChoices last = m_preferences.preferences().sessionChoices.value(m_link->profile().id);
    auto *page = new NewSessionPage(
        m_link->book(), localAddress(), {last.modeOfSaleId, last.sourceId, last.batchId, std::nullopt});
    connect(page, &NewSessionPage::message, &m_window.messages(), &MessageBar::showMessage);
    connect(page, &NewSessionPage::customerSessionRequested, m_opener.get(),
        [this](const CustomerSessionRequest &request) { m_opener->open(request); });
    connect(page, &NewSessionPage::counterSessionRequested, m_opener.get(),
        [this](const CounterSessionRequest &request) { m_opener->open(request); });
    connect(m_opener.get(), &SessionOpener::failed, page, &NewSessionPage::showFailure);
    connect(page, &NewSessionPage::leaveRequested, this, &Navigator::showConnect, Qt::QueuedConnection);
    addResumePanel(page);
    m_workspace->showNone();
    m_window.showPage(page);
}

void Navigator::newSession()
{
    if (m_link && !m_opener->isBusy() && !qobject_cast<NewSessionPage *>(m_window.page()))
        showNewSession();
}

void Navigator::showSupervisor()
{
    if (!m_link || !m_scribe)
        return;
    if (m_link->rights().access() == SupervisorAccess::None) {
        m_window.messages().showMessage({Severity::Info, tr("The supervisor's desk is not open to this staff sign-in."),
            tr("Sign in as a supervisor, or give this server a supervisor's PIN."), {}, {}, QStringLiteral("supervisor")});
        return;
    }
    if (m_area && m_window.page() == m_area) {
        leaveSupervisor();
        return;
    }
    if (!m_area) {
        m_area = new SupervisorArea(*m_link, *m_scribe, m_clock);
        m_window.keepPage(m_area);
        connect(m_area, &SupervisorArea::left, this, &Navigator::leaveSupervisor);
        connect(m_area, &SupervisorArea::openRequested, this,
            [this](const SessionKey &key) { showSession({key, {}, false, false}); });
    }
    QList<ComparableSession> open;
    const QList<SavedSession> sessions = m_workspace->openSessions();
    for (const SavedSession &session : sessions)
        open.append({session.key, session.title});
    m_area->setOpenSessions(open);
    m_window.messages().dismiss();
    m_window.showPage(m_area);
    m_area->enter();
}

void Navigator::dropArea()
{
    if (m_area)
        m_window.dropPage(m_area);
}

void Navigator::leaveSupervisor()
{
    if (!m_workspace->showAgain())
        showNewSession();
}

void Navigator::rememberChoices()
{
    auto *page = qobject_cast<NewSessionPage *>(m_window.page());
    if (!page || m_link->profile().environment == Profile::Environment::Sandbox)
        return;
    const NewSessionChoices chosen = page->choices();
    Preferences preferences = m_preferences.preferences();
    SessionChoices &kept = preferences.sessionChoices[m_link->profile().id];
    kept.modeOfSaleId = chosen.modeOfSaleId;
    kept.sourceId = chosen.counterSource;
    kept.batchId = chosen.batchId;
    m_preferences.set(preferences);
}

void Navigator::showSession(const SavedSession &session)
{
    rememberChoices();
    m_window.messages().dismiss();
    m_workspace->open(session);
    if (const auto handover = std::exchange(m_handover, std::nullopt))
        m_workspace->goOn(*handover);
}

void Navigator::askToClose()
{
    if (!m_workspace || m_workspace->openCount() == 0) {
        m_window.allowClose();
        return;
    }
    Message question;
    question.id = closeQuestion;
    question.severity = Severity::Warning;
    const int seats = m_workspace->heldSeats();
    question.headline = seats > 0 ? tr("%n seats are still held.", nullptr, seats)
                                  : tr("%n sessions are still open.", nullptr, m_workspace->openCount());
    question.meaning = tr("Closing Foyer does not log out. The server keeps the session, and held seats until their time is over.");
    question.actions = {tr("Keep Foyer open"), tr("Close anyway")};
    m_window.messages().showMessage(question);
}

void Navigator::act(const QString &messageId, int action)
{
    if (messageId != closeQuestion)
        return;
    m_window.messages().dismiss();
    if (action == 1)
        m_window.allowClose();
}

void Navigator::showHelp()
{
    if (!m_help || m_help->isShown() || m_opener->isBusy())
        return;
    if (!m_cases->isShown())
        m_beforeHelp = m_workspace->current();
    const QString typed = m_workspace->typedLogin();
    rememberChoices();
    m_workspace->showNone();
    m_help->show(typed);
}

void Navigator::leaveHelp()
{
    if (m_beforeHelp >= 0 && m_beforeHelp < m_workspace->count())
        m_workspace->show(m_beforeHelp);
    else
        showNewSession();
}

void Navigator::goOn(const Handover &handover)
{
    m_handover = handover;
    if (!handover.session.isEmpty()) {
        showSession({handover.session, {}, false, false});
        return;
    }
    CustomerSessionRequest request;
    request.ipAddress = localAddress();
    if (!m_opener->open(request))
        m_handover.reset();
}

void Navigator::noSession(OutcomeClass, const Error &error)
{
    if (!std::exchange(m_handover, std::nullopt))
        return;
    const FaultWords fault = ErrorWords::of(error);
    Message message;
    message.severity = Severity::Warning;
    message.headline = tr("No session could be opened for the patron.");
    message.meaning = QString(fault.happened + u' ' + fault.advice).trimmed();
    message.details = fault.details;
    m_window.messages().showMessage(message);
}

}
