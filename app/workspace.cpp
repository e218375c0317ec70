// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/delivery/deliverypanel.h"
#include "ui/login/signinpanel.h"
#include "ui/login/whocard.h"
#include "ui/orders/orderspanel.h"
#include "ui/patron/patronpanel.h"
#include "ui/promo/promopanel.h"
#include "ui/shell/splitpage.h"
#include "ui/variables/variablespanel.h"

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

}

Workspace::Workspace(MainWindow &window, ServerLink &link, PreferencesStore &preferences, SessionVault &vault,
    const Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_link(link), m_preferences(preferences), m_vault(vault), m_clock(clock)
{
    connect(&m_window.sessionTabs(), &SessionTabs::chosen, this, &Workspace::show);
}

Workspace::~Workspace()
{
    for (const auto &session : m_sessions)
        m_window.dropPage(session->page); // it refers to the desk
    m_sessions.clear();
    m_window.showSessions({}, -1);
}

SplitPage *Workspace::buildPage(SessionDesk &desk)
{
    auto *who = new SignInPanel(desk, m_link.book(), m_link.profile().shortestPostalCode);
    who->setForm(formOf(m_preferences.preferences().lastLoginForm));
    auto *what = new DashboardPage(desk, m_link.book(), m_link.service(), m_clock);
    connect(who, &SignInPanel::message, &m_window.messages(), &MessageBar::showMessage);
    connect(who, &SignInPanel::formChosen, this, [this](SignInForm form) {
        Preferences preferences = m_preferences.preferences();
        preferences.lastLoginForm = rememberedAs(form);
        m_preferences.set(preferences);
    });
    addPanels(what, desk);
    connect(what, &DashboardPage::message, &m_window.messages(), &MessageBar::showMessage);
    connect(
        what, &DashboardPage::finished, this, [this, &desk] { close(&desk); }, Qt::QueuedConnection);
    return new SplitPage(who, what);
}

void Workspace::addPanels(DashboardPage *page, SessionDesk &desk)
{
    ReferenceBook &book = m_link.book();
    // Whoever may change a patron's login on the server may also sign in without their password.
    const bool supervisor = book.mayEdit(QStringLiteral("CRM/WebLogins")).value_or(false);
    auto *promo = new PromoPanel(desk, book);
    connect(promo, &PromoPanel::sourceChosen, &desk, &SessionDesk::useSourceForNextSignIn);
    connect(promo, &PromoPanel::sourceWithdrawn, &desk, [&desk] { desk.useSourceForNextSignIn(std::nullopt); });
    auto *patron = new PatronPanel(desk, book, m_link.mailBrake(), m_link.ledger(), supervisor);
    connect(promo, &PromoPanel::sourceChosen, patron, &PatronPanel::passSource);
    connect(promo, &PromoPanel::sourceWithdrawn, patron, [patron] { patron->passSource(std::nullopt); });
    connect(&desk, &SessionDesk::sourceUsed, promo, &PromoPanel::sourceUsed);
    connect(&desk, &SessionDesk::sourceUsed, patron, [patron] { patron->passSource(std::nullopt); });
    page->addPanel(new OrdersPanel(desk, book, m_clock));
    page->addPanel(promo);
    page->addPanel(patron);
    page->addPanel(new DeliveryPanel(desk, m_link.profile().allowHoldAtBoxOffice));
    page->addPanel(new VariablesPanel(desk));
}

void Workspace::open(const SessionKey &key)
{
    auto session = std::make_unique<OpenSession>();
    session->key = key;
    session->desk = std::make_unique<SessionDesk>(
        m_link.service(), m_clock, m_link.ledger(), key, m_link.deskPolicy());
    session->page = buildPage(*session->desk);
    connect(&session->desk->watch(), &SessionWatch::changed, this, &Workspace::refreshTabs);
    connect(&session->desk->watch(), &SessionWatch::changed, this, &Workspace::keepKeys);
    connect(&session->desk->watch(), &SessionWatch::ticked, this, &Workspace::refreshTabs);
    connect(session->desk.get(), &SessionDesk::ended, this, &Workspace::keepKeys);
    m_window.keepPage(session->page);
    auto *who = session->page->findChild<SignInPanel *>();
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
    m_window.showPage(m_sessions[static_cast<size_t>(index)]->page);
    watchTheRightOnes();
    refreshTabs();
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

SessionTabFace Workspace::faceOf(const OpenSession &session) const
{
    const SessionWatch &watch = session.desk->watch();
    SessionTabFace face;
    face.title = WhoCard::nameOf(watch);
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
    for (const auto &session : m_sessions)
        faces.append(faceOf(*session));
    m_window.showSessions(faces, m_current);
}

void Workspace::keepKeys()
{
    QList<SavedSession> open;
    for (const auto &session : m_sessions) {
        if (!session->desk->isEnded())
            open.append({session->key, WhoCard::nameOf(session->desk->watch())});
    }
    // The practice server and its sessions end with this program.
    if (m_link.profile().environment != Profile::Environment::Sandbox)
        m_vault.keep(m_link.profile().id, open);
}

}
