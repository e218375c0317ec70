// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kiosk/kioskmachine.h"

#include "models/domain/kiosk/kioskhours.h"

#include <utility>

// Pages, what is asked for, and forgetting.

namespace Foyer {

KioskMachine::KioskMachine(KioskSettings settings, int crashes, const KioskMoment &now)
    : m_settings(std::move(settings)), m_now(now), m_outOfOrder(crashes >= mostCrashes)
{
    rest();
}

QList<KioskErrand> KioskMachine::step(const KioskEventAny &event, const KioskMoment &now)
{
    m_now = now;
    m_errands.clear();
    std::visit([this](const auto &what) { happened(what); }, event);
    if (mayExpire())
        expire();
    return std::exchange(m_errands, {});
}

void KioskMachine::happened(const KioskEvent::Answered &event)
{
    const auto out = m_out.constFind(event.errand);
    if (out == m_out.constEnd())
        return;
    const KioskTaskAny task = *out;
    m_out.erase(out);
    if (m_waiting == event.errand)
        m_waiting.reset();
    std::visit(
        [this, &event](const auto &asked) {
            using Answer = Outcome<typename std::decay_t<decltype(asked)>::Answer>;
            if (const Answer *answer = std::get_if<Answer>(&event.answer))
                came(asked, *answer);
        },
        task);
}

void KioskMachine::happened(const KioskEvent::SeatTimeIs &event)
{
    m_guest.seats = event.seats;
}

void KioskMachine::happened(const KioskEvent::SessionGone &)
{
    if (moneyIsOut() || m_page == KioskPage::ShowAtDesk)
        return; // what became of the money is still to be found out
    const bool selling = isSelling(), held = m_guest.seatsHeld;
    m_guest.session = false;
    if (selling && held)
        expire();
    else if (selling)
        sorry();
}

void KioskMachine::happened(const KioskEvent::Woke &)
{
    if (m_lost)
        m_lost->since = m_now.boot; // time asleep told nothing
    switch (m_page) {
    case KioskPage::Attract:
    case KioskPage::Closed:
    case KioskPage::OutOfOrder:
    case KioskPage::Cover:
    case KioskPage::AtReader:
    case KioskPage::Checking:
        return;
    default:
        reset();
    }
}

void KioskMachine::happened(const KioskEvent::Staff &event)
{
    using enum KioskEvent::Staff::Says;
    m_closedByStaff = event.says == Closed;
    m_outOfOrder = event.says == OutOfOrder;
    if (m_page == KioskPage::Attract || m_page == KioskPage::Closed || m_page == KioskPage::OutOfOrder)
        rest();
}

void KioskMachine::happened(const KioskEvent::NewSettings &event)
{
    m_nextSettings = event.settings;
    if (m_page == KioskPage::Attract || m_page == KioskPage::Closed || m_page == KioskPage::OutOfOrder)
        rest();
}

void KioskMachine::ask(KioskTaskAny task)
{
    dropWaiting();
    askAside(std::move(task));
    m_waiting = m_lastErrand;
}

void KioskMachine::askAside(KioskTaskAny task)
{
    m_out.insert(++m_lastErrand, task);
    m_errands.append({m_lastErrand, std::move(task)});
}

void KioskMachine::dropWaiting()
{
    if (m_waiting)
        m_out.remove(*m_waiting);
    m_waiting.reset();
}

bool KioskMachine::mayInterrupt() const
{
    if (!isBusy())
        return true;
    if (m_lost || m_heldAnswer)
        return false;
    const KioskTaskAny task = m_out.value(*m_waiting);
    return std::holds_alternative<KioskTask::ReadOffers>(task) || std::holds_alternative<KioskTask::ReadDeliveries>(task)
        || std::holds_alternative<KioskTask::ReadCart>(task) || std::holds_alternative<KioskTask::LookUpCode>(task);
}

void KioskMachine::go(KioskPage page, KioskNotice notice)
{
    if (m_page != page)
        m_pageSince = m_now.boot;
    m_page = page;
    m_notice = notice;
    m_overlay = KioskOverlay::None;
}

void KioskMachine::sorry(KioskNotice notice)
{
    dropWaiting();
    m_lost.reset();
    m_heldAnswer.reset();
    go(KioskPage::Sorry, notice);
    guestWasKeptWaiting();
}

bool KioskMachine::isSelling() const
{
    return m_page >= KioskPage::Performances && m_page <= KioskPage::Payment;
}

bool KioskMachine::mayExpire() const
{
    const bool over = m_guest.seats.state == SeatState::Expired || m_guest.seats.state == SeatState::Released;
    return m_guest.seatsHeld && over && isSelling() && m_page > KioskPage::Seats;
}

void KioskMachine::expire()
{
    const bool released = m_guest.seats.state == SeatState::Released || !m_guest.session;
    dropWaiting();
    m_lost.reset();
    m_heldAnswer.reset();
    m_guest.seatsHeld = false;
    if (std::exchange(m_guest.moneyMayBeInCart, false) && m_guest.session)
        askAside(KioskTask::ReleaseSeats{}); // "nothing was charged" has to be true
    go(KioskPage::Expired, released ? KioskNotice::SeatsReleased : KioskNotice::None);
    guestWasKeptWaiting();
}

//! The same guest in a new session.
void KioskMachine::openAnew()
{
    m_out.clear();
    if (m_guest.session)
        askAside(KioskTask::LogOut{});
    m_guest = {};
    m_openedAgain = false;
    go(KioskPage::Starting);
    ask(KioskTask::OpenSession{});
}

void KioskMachine::reset()
{
    m_farewell.clear();
    if (m_guest.session && !m_guest.handedToStaff) {
        if (m_guest.moneyMayBeInCart)
            m_farewell.append(KioskTask::ReleaseSeats{});
        m_farewell.append(KioskTask::LogOut{});
    }
    m_farewell.append(KioskTask::ForgetGuest{});
    m_out.clear();
    m_waiting.reset();
    m_heldAnswer.reset();
    m_lost.reset();
    m_guest = {};
    houseLook();
    go(KioskPage::Cover);
    farewell();
}

//! The next step behind the cover; each has a bound, see Tick.
void KioskMachine::farewell()
{
    if (m_farewell.isEmpty())
        return;
    m_out.clear();
    const KioskTaskAny task = m_farewell.takeFirst();
    const bool forgetting = std::holds_alternative<KioskTask::ForgetGuest>(task);
    m_farewellUntil = m_now.boot + (forgetting ? forgettingBound : m_settings.logoutBound);
    askAside(task);
}

void KioskMachine::came(const KioskTask::LogOut &, const Outcome<Nothing> &)
{
    // Whether it worked is all the same: seats lapse by themselves, and the key is dropped.
    if (m_page == KioskPage::Cover)
        farewell();
}

void KioskMachine::came(const KioskTask::ForgetGuest &, const Outcome<bool> &outcome)
{
    m_outOfOrder = m_outOfOrder || outcome.value != true;
    rest();
}

KioskPage KioskMachine::restPage() const
{
    if (m_outOfOrder)
        return KioskPage::OutOfOrder;
    return m_closedByStaff || !isOpenAt(m_settings, m_now.venue) ? KioskPage::Closed : KioskPage::Attract;
}

void KioskMachine::rest()
{
    if (m_nextSettings)
        m_settings = *std::exchange(m_nextSettings, std::nullopt);
    m_guest = {};
    m_openedAgain = false;
    m_touched = m_now.boot;
    houseLook();
    go(restPage());
}

void KioskMachine::houseLook()
{
    m_language = m_settings.houseLanguage;
    m_largeText = false;
    m_highContrast = false;
}

bool KioskMachine::isLookOfHouse() const
{
    return m_language == m_settings.houseLanguage && !m_largeText && !m_highContrast;
}

bool KioskMachine::canGoBack() const
{
    return isSelling() && m_page != KioskPage::Performances && mayInterrupt()
        && !(m_page == KioskPage::Payment && hasPaid());
}

bool KioskMachine::mayPrint() const
{
    return m_page == KioskPage::Thanks && m_settings.canPrint() && !m_guest.payAtDesk && !m_guest.receiptAsked;
}

KioskView KioskMachine::view() const
{
    KioskView view;
    view.page = m_page;
    view.overlay = m_overlay;
    view.notice = m_notice;
    view.language = m_language;
    view.largeText = m_largeText;
    view.highContrast = m_highContrast;
    view.busy = (isBusy() && m_page != KioskPage::ShowAtDesk) || m_page == KioskPage::Starting || isOut<KioskTask::ReadReceipt>();
    view.canGoBack = canGoBack();
    view.canStartOver = isSelling() || m_page == KioskPage::Starting;
    if (m_guest.seatsHeld && m_guest.seats.state != SeatState::None) {
        view.seatTime = m_guest.seats.state == SeatState::Live ? SeatTime::Live : SeatTime::Unknown;
        view.seatTimeLeft = view.seatTime == SeatTime::Live ? m_guest.seats.remaining : std::chrono::seconds{};
    }
    showRing(view);

    view.performances = m_page == KioskPage::Performances ? m_guest.performances : QList<KioskPerformance>();
    view.performance = m_guest.performance;
    view.offers = m_page == KioskPage::Seats ? m_guest.offers : QList<KioskOffer>();
    const bool withEmail = m_page == KioskPage::Email || m_page == KioskPage::EmailCheck;
    view.email = withEmail ? m_guest.email : QString();
    view.emailHint = m_page == KioskPage::EmailCheck ? m_guest.emailHint : QString();
    view.codeTriesLeft = m_settings.promoTries - m_guest.codesTried;
    view.codeInUse = m_guest.codeInUse;
    view.deliveries = m_page == KioskPage::Delivery ? m_guest.deliveries : QList<KioskDelivery>();
    showMoney(view);
    view.mayCancelPayment = m_page == KioskPage::AtReader && !m_guest.wantsToCancel;
    view.mayHaveMoreTime = isSelling() && mayHaveMoreTime();
    view.orderNumber = m_guest.orderId;
    view.payAtDesk = m_page == KioskPage::Thanks && m_guest.payAtDesk;
    view.mayPrint = mayPrint();
    view.caseName = m_guest.caseCode.name;
    view.sealedCase = m_page == KioskPage::ShowAtDesk ? m_guest.caseCode.sealed : QByteArray();
    return view;
}

void KioskMachine::showMoney(KioskView &view) const
{
    const bool withCart = m_page == KioskPage::Payment || m_page == KioskPage::AtReader;
    if (!withCart || !m_guest.cart)
        return;
    view.cart = m_guest.cart;
    view.cart->constituentId.reset();
    view.cart->constituentName.clear(); // nothing of a record is ever shown
    view.toPay = toPay();
    view.paid = m_guest.cart->paidNow;
    if (m_page == KioskPage::Payment && toPay() && !toPay()->isZero())
        view.payments = m_settings.payments;
}

}
