// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "models/auditscribe.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/delivery/deliverypanel.h"
#include "ui/login/signinpanel.h"
#include "ui/login/whocard.h"
#include "ui/orders/orderspanel.h"
#include "ui/patron/patronpanel.h"
#include "ui/promo/promopanel.h"
#include "ui/shell/scandesk.h"
#include "ui/shell/splitpage.h"
#include "ui/transfer/transferstrip.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/variables/variablespanel.h"
#include "ui/why/whykeys.h"
#include "ui/widgets/textchecks.h"

#include <QPushButton>

#include <algorithm>

namespace Foyer {

namespace {

SignInForm formOf(LoginForm form)
{
    switch (form) {
    case LoginForm::Password:
        return SignInForm::Name;
    case LoginForm::ConstituentInfo:
        return SignInForm::Constituent;
    case LoginForm::Guest:
        return SignInForm::Guest;
    case LoginForm::Email:
        break;
    }
    return SignInForm::Email;
}

LoginForm rememberedAs(SignInForm form)
{
    switch (form) {
    case SignInForm::Name:
        return LoginForm::Password;
    case SignInForm::Constituent:
        return LoginForm::ConstituentInfo;
    case SignInForm::Guest:
        return LoginForm::Guest;
    case SignInForm::Email:
        break;
    }
    return LoginForm::Email;
}

const QString endedNote = QStringLiteral("sessionsEnded");
const QKeySequence newCartKey(Qt::CTRL | Qt::Key_T);

}

Workspace::Workspace(MainWindow &window, ServerLink &link, PreferencesStore &preferences, SessionVault &vault,
    const Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_link(link), m_preferences(preferences), m_vault(vault), m_clock(clock)
{
    connect(&m_window.sessionTabs(), &SessionTabs::chosen, this, &Workspace::show);
    connect(&m_window.messages(), &MessageBar::actionTriggered, this, &Workspace::act);
    listen();
    connect(&m_link.transport(), &Transport::called, this, &Workspace::noteCall);
    connect(&m_window, &MainWindow::languageChanged, this, &Workspace::refreshTabs);
}

Workspace::~Workspace()
{
    for (const auto &session : m_sessions)
        m_window.dropPage(session->page); // it refers to the desk
    m_sessions.clear();
    m_window.showSessions({}, -1);
}

void Workspace::buildPage(OpenSession &session)
{
    SessionDesk &desk = *session.desk;
    auto *who = new SignInPanel(desk, m_link.book(), m_link.profile().shortestPostalCode);
    who->setForm(formOf(m_preferences.preferences().lastLoginForm));
    auto *what = new DashboardPage(desk, m_link.book(), m_link.service(), m_clock);
    connect(who, &SignInPanel::message, this, [this, &desk](const Message &message) { tell(desk, message); });
    connect(who, &SignInPanel::formChosen, this, [this](SignInForm form) {
        Preferences preferences = m_preferences.preferences();
        preferences.lastLoginForm = rememberedAs(form);
        m_preferences.set(preferences);
    });
    addPanels(what, desk);
    addTransfer(what, desk);
    connect(what, &DashboardPage::message, this, [this, &desk](const Message &message) { tell(desk, message); });
    connect(
        what, &DashboardPage::finished, this, [this, &desk] { close(&desk); }, Qt::QueuedConnection);
    session.page = new SplitPage(who, what);
    session.who = who;
    session.what = what;
    new WhyKeys(session.page);
}

//! Why a supervisor began it, once: the next thing done in the session has no reason of theirs.
AuditReason Workspace::swapReason(const SessionDesk &desk, AuditReason reason)
{
    for (const auto &session : m_sessions) {
        if (session->desk.get() == &desk)
            return std::exchange(session->handedReason, reason);
    }
    return AuditReason::None;
}

void Workspace::addPanels(DashboardPage *page, SessionDesk &desk)
{
    ReferenceBook &book = m_link.book();
    SupervisorRights &rights = m_link.rights();
    const bool supervisor = rights.access() != SupervisorAccess::None;
    auto *promo = new PromoPanel(desk, book);
    connect(promo, &PromoPanel::sourceChosen, &desk, &SessionDesk::useSourceForNextSignIn);
    connect(promo, &PromoPanel::sourceWithdrawn, &desk, [&desk] { desk.useSourceForNextSignIn(std::nullopt); });
    auto *patron = new PatronPanel(desk, book, m_link.mailBrake(), m_link.ledger(), supervisor);
    patron->requirePin(rights);
    if (m_scribe) {
        connect(&patron->desk(), &PatronDesk::reported, m_scribe, [this, &desk](const PatronReport &report) {
            if (!report.isFinal())
                return;
            m_scribe->write(report, swapReason(desk, AuditReason::None));
        });
        connect(patron, &PatronPanel::externalSignIn, this, [this, &desk](AuditReason why) { swapReason(desk, why); });
        connect(&desk, &SessionDesk::reported, m_scribe, [scribe = m_scribe](const DeskReport &report) {
            if (report.reconciled != Reconciled::NotYetKnown)
                scribe->write(report);
        });
    }
    connect(promo, &PromoPanel::sourceChosen, patron, &PatronPanel::passSource);
    connect(promo, &PromoPanel::sourceWithdrawn, patron, [patron] { patron->passSource(std::nullopt); });
    connect(&desk, &SessionDesk::sourceUsed, promo, &PromoPanel::sourceUsed);
    connect(&desk, &SessionDesk::sourceUsed, patron, [patron] { patron->passSource(std::nullopt); });
    page->addPanel(new OrdersPanel(desk, book, m_clock));
    page->addPanel(promo);
    page->addPanel(patron);
    page->addPanel(new DeliveryPanel(desk, m_link.profile().allowHoldAtBoxOffice));
    page->addPanel(new VariablesPanel(desk));
    page->addPanel(new TimelinePanel(m_link.calls(), desk.parts().key));
}

void Workspace::addTransfer(DashboardPage *page, SessionDesk &desk)
{
    auto *strip = new TransferStrip(desk, localAddress());
    //: Button: the customer goes on in a new session
    auto *button = new QPushButton(tr("Same customer, new cart"));
    button->setObjectName(QStringLiteral("newCart"));
    button->setToolTip(newCartKey.toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, strip, &TransferStrip::open);
    connect(strip, &TransferStrip::message, page, &DashboardPage::message);
    // The page of the old session goes, and the strip with it.
    connect(strip, &TransferStrip::moved, this,
        [this, &desk](const SessionKey &key, const Message &note) { replace(&desk, key, note); }, Qt::QueuedConnection);
    page->addFootAction(button, newCartKey, strip);
}

void Workspace::replace(SessionDesk *old, const SessionKey &key, const Message &note)
{
    const auto found = std::find_if(
        m_sessions.begin(), m_sessions.end(), [old](const auto &session) { return session->desk.get() == old; });
    const QString title = found == m_sessions.end() ? QString() : (*found)->ownTitle;
    open({key, title, !title.isEmpty(), false});
    close(old);
    m_window.messages().showMessage(note);
}

void Workspace::open(const SavedSession &saved)
{
    for (size_t i = 0; i < m_sessions.size(); ++i) {
        if (m_sessions[i]->key == saved.key) {
            show(static_cast<int>(i));
            return;
        }
    }
    auto session = std::make_unique<OpenSession>();
    session->key = saved.key;
    session->ownTitle = saved.isNamed ? saved.title : QString();
    session->lastName = saved.title; // until it was read
    session->checkoutSeen = saved.checkoutSeen;
    session->desk = std::make_unique<SessionDesk>(
        m_link.service(), m_clock, m_link.ledger(), saved.key, m_link.deskPolicy());
    SessionDesk *desk = session->desk.get();
    buildPage(*session);
    connect(&desk->watch(), &SessionWatch::changed, this, [this, raw = session.get()] {
        noteFacts(*raw);
        refreshTabs();
        keepKeys();
    });
    connect(&desk->watch(), &SessionWatch::ticked, this, &Workspace::refreshTabs);
    connect(desk, &SessionDesk::ended, this, [this, desk] {
        keepKeys();
        noteGone(*desk);
    });
    m_window.keepPage(session->page);
    SignInPanel *who = session->who;
    m_sessions.push_back(std::move(session));
    show(static_cast<int>(m_sessions.size()) - 1);
    who->focusForm();
    keepKeys();
}

void Workspace::show(int index)
{
    if (m_current >= 0 && m_current != index)
        m_window.messages().dismiss(); // it spoke of the other session
    m_current = index;
    const OpenSession &session = *m_sessions[static_cast<size_t>(index)];
    m_window.showPage(session.page);
    watchTheRightOnes();
    refreshTabs();
    m_scans->offerWaiting();
    if (session.desk->watch().isGone())
        showEnded();
}

//! A page whose session is gone has nothing to say that the one banner does not.
void Workspace::tell(const SessionDesk &desk, const Message &message)
{
    if (!desk.watch().isGone())
        m_window.messages().showMessage(message);
}

//! "Not found" may mean the session itself: the next look would come in seconds, a person is told now.
void Workspace::noteCall(const CallRecord &call)
{
    // What the watch reads by itself would be read in circles; a variable that is not there yet is no news.
    const bool polled = call.operation == Operation::GetSession || call.operation == Operation::GetCart
        || call.operation == Operation::GetExpiration || call.operation == Operation::GetVariable;
    const bool missing = call.outcomeClass == OutcomeClass::Refused && call.errorKind == ErrorKind::NotFound;
    if (missing && !polled && m_current >= 0)
        m_sessions[static_cast<size_t>(m_current)]->desk->watch().refresh();
}

void Workspace::noteGone(const SessionDesk &desk)
{
    if (!desk.watch().isGone() || desk.wasLoggedOut())
        return;
    // What ended one session, a restart of the service for instance, may have ended the others.
    for (const auto &session : m_sessions)
        session->desk->watch().refresh();
    showEnded();
}

QStringList Workspace::endedTitles() const
{
    QStringList titles;
    for (const auto &session : m_sessions) {
        if (session->desk->watch().isGone() && !session->desk->wasLoggedOut())
            titles.append(titleOf(*session));
    }
    return titles;
}

void Workspace::showEnded()
{
    const QStringList ended = endedTitles();
    if (ended.isEmpty()) {
        m_window.messages().retract(endedNote);
        return;
    }
    const bool checkout = std::any_of(m_sessions.begin(), m_sessions.end(),
        [](const auto &session) { return session->desk->watch().isGone() && session->checkoutSeen; });
    const int count = static_cast<int>(ended.size());
    Message note;
    note.id = endedNote;
    note.severity = Severity::Warning;
    note.headline = count == 1 ? tr("%1: this session ended on the server.").arg(TextChecks::isolated(ended.constFirst()))
                               : tr("%n sessions ended on the server.", nullptr, count);
    note.meaning = checkout
        ? tr("A checkout had been started. Look the order up before anything is sold again.")
        : tr("Nothing was sold from here. Seats that were held are free again.");
    note.actions = {tr("New session"), count == 1 ? tr("Close it") : tr("Close them")};
    m_window.messages().showMessage(note);
}

void Workspace::act(const QString &messageId, int action)
{
    if (messageId != endedNote)
        return;
    m_window.messages().dismiss();
    if (action == 0) {
        Q_EMIT newSessionWanted();
        return;
    }
    QList<SessionDesk *> ended;
    for (const auto &session : m_sessions) {
        if (session->desk->watch().isGone())
            ended.append(session->desk.get());
    }
    for (SessionDesk *desk : std::as_const(ended))
        close(desk);
}

void Workspace::showNone()
{
    m_current = -1;
    watchTheRightOnes();
    refreshTabs();
}

void Workspace::close(SessionDesk *desk)
{
    const auto found = std::find_if(
        m_sessions.begin(), m_sessions.end(), [desk](const auto &session) { return session->desk.get() == desk; });
    if (found == m_sessions.end())
        return;
    const int index = static_cast<int>(found - m_sessions.begin());
    const std::unique_ptr<OpenSession> ending = std::move(*found);
    m_sessions.erase(found);
    if (index != m_current) {
        m_current -= index < m_current ? 1 : 0;
    } else if (m_sessions.empty()) {
        m_current = -1;
        Q_EMIT closed();
    } else {
        m_current = -1; // what the message bar says of the end stays
        show(std::min(index, static_cast<int>(m_sessions.size()) - 1));
    }
    m_window.dropPage(ending->page);
    refreshTabs();
    keepKeys();
}

QList<SavedSession> Workspace::openSessions() const
{
    QList<SavedSession> open;
    for (const auto &session : m_sessions) {
        if (!session->desk->isEnded())
            open.append({session->key, titleOf(*session), !session->ownTitle.isEmpty(), session->checkoutSeen});
    }
    return open;
}

bool Workspace::showAgain()
{
    if (m_current < 0)
        return false;
    show(m_current);
    return true;
}

int Workspace::openCount() const
{
    return static_cast<int>(std::count_if(
        m_sessions.begin(), m_sessions.end(), [](const auto &session) { return !session->desk->isEnded(); }));
}

int Workspace::heldSeats() const
{
    int seats = 0;
    for (const auto &session : m_sessions) {
        const SessionWatch &watch = session->desk->watch();
        const bool held = watch.session() && watch.session()->seatsProbablyHeld() == true && !session->desk->isEnded();
        seats += held ? watch.seatCount().value_or(0) : 0;
    }
    return seats;
}

void Workspace::setExposed(bool exposed)
{
    m_exposed = exposed;
    watchTheRightOnes();
}

void Workspace::watchTheRightOnes()
{
    for (size_t i = 0; i < m_sessions.size(); ++i) {
        SessionWatch &watch = m_sessions[i]->desk->watch();
        const bool inFront = static_cast<int>(i) == m_current;
        const bool clockRuns = watch.session() && watch.session()->seatsProbablyHeld() == true;
        watch.setVisible(m_exposed && (inFront || clockRuns));
    }
}

void Workspace::noteActivity()
{
    if (m_current >= 0)
        m_sessions[static_cast<size_t>(m_current)]->desk->watch().noteActivity();
}

void Workspace::noteFacts(OpenSession &session)
{
    const SessionWatch &watch = session.desk->watch();
    if (!watch.session() || watch.isGone())
        return;
    session.lastName = WhoCard::nameOf(watch);
    session.checkoutSeen = session.checkoutSeen || watch.session()->checkout.phase() != CheckoutPhase::NotStarted;
}

QString Workspace::titleOf(const OpenSession &session) const
{
    if (!session.ownTitle.isEmpty())
        return session.ownTitle;
    return session.lastName.isEmpty() ? WhoCard::nameOf(session.desk->watch()) : session.lastName;
}

SessionTabFace Workspace::faceOf(const OpenSession &session) const
{
    const SessionWatch &watch = session.desk->watch();
    SessionTabFace face;
    face.title = titleOf(session);
    face.named = !session.ownTitle.isEmpty();
    if (watch.isGone()) {
        face.badge = tr("ended"); //: On the tab of a session that the server no longer knows
        face.urgent = true;
        return face;
    }
    const SeatView seats = watch.seatView();
    constexpr std::chrono::minutes near{5}, last{2};
    switch (seats.state) {
    case SeatState::Live:
        if (seats.remaining < near) {
            const int left = static_cast<int>(seats.remaining.count());
            //: On a session's tab: minutes and seconds its seats are still held
            face.badge = tr("%1:%2 left").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
            face.urgent = seats.remaining < last;
        }
        break;
    case SeatState::Expired:
        face.badge = tr("time ran out");
        face.urgent = true;
        break;
    case SeatState::Released:
        face.badge = tr("seats gone");
        face.urgent = true;
        break;
    default:
        break;
    }
    return face;
}

void Workspace::refreshTabs()
{
    QList<SessionTabFace> faces;
    QList<CallDesk::OpenSession> open;
    for (const auto &session : m_sessions) {
        faces.append(faceOf(*session));
        open.append({session->key, faces.constLast().title});
    }
    m_link.calls().setOpenSessions(open);
    m_window.showSessions(faces, m_current);
}

void Workspace::keepAlso(const QList<SavedSession> &sessions)
{
    m_alsoKept = sessions;
    keepKeys();
}

void Workspace::keepKeys()
{
    // Without an id there is nothing to find them again by: a practice server that ends with this program.
    if (!m_alsoKept || m_link.profile().id.isEmpty())
        return;
    m_vault.keep(m_link.profile().id, openSessions() + *m_alsoKept);
}

QString Workspace::typedLogin() const
{
    if (m_current < 0)
        return {};
    return m_sessions[static_cast<size_t>(m_current)]->who->loginName();
}

void Workspace::goOn(const Handover &handover)
{
    if (m_current < 0 || handover.remedy == Remedy::LookAgain)
        return; // the sign-in form is in front already
    OpenSession &session = *m_sessions[static_cast<size_t>(m_current)];
    session.handedReason = handover.reason;
    auto *patron = session.page->findChild<PatronPanel *>();
    const PatronAct way = handover.remedy == Remedy::CreateLogin ? PatronAct::CreateLogin
        : handover.remedy == Remedy::External                    ? PatronAct::ExternalSignIn
                                                                 : PatronAct::TokenSignIn;
    patron->begin(way, handover.name, handover.loginTypeId, handover.constituentId, handover.reason);
    session.what->bringForward(patron);
}

}
