// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/login/signinpanel.h"
#include "ui/login/whocard.h"
#include "ui/patron/patronpanel.h"
#include "ui/shell/scandesk.h"
#include "ui/shell/splitpage.h"

#include <algorithm>

namespace Foyer {

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
