// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kiosk/kioskmachine.h"

#include "models/domain/kiosk/kioskoffers.h"

// Lost answers: reads every few seconds until one of them tells what happened.

namespace Foyer {

namespace {

constexpr int looksThatCount = 3; //!< without a sign: the command did not arrive

template<typename Task>
bool is(const KioskTaskAny &task) { return std::holds_alternative<Task>(task); }

}

void KioskMachine::lose(KioskTaskAny what, std::optional<CheckoutPhase> answered)
{
    m_lost = Lost{std::move(what), m_now.boot, m_now.boot, 0, false, answered};
    if (isMoneyLost())
        go(KioskPage::Checking);
    else
        m_notice = KioskNotice::SlowConnection;
    look();
}

bool KioskMachine::isMoneyLost() const
{
    return m_lost
        && (is<KioskTask::AuthorizeCard>(m_lost->what) || is<KioskTask::PayByCertificate>(m_lost->what)
            || is<KioskTask::Checkout>(m_lost->what) || is<KioskTask::ReadCart>(m_lost->what));
}

void KioskMachine::look()
{
    if (!m_lost)
        return;
    if (m_now.boot - m_lost->since >= m_settings.unknownAfter && m_lost->asked) {
        notKnownInTime();
        if (!m_lost)
            return;
    }
    if (m_waiting || m_now.boot < m_lost->nextLook)
        return;
    m_lost->asked = true;
    if (is<KioskTask::SignInAsGuest>(m_lost->what) || is<KioskTask::Checkout>(m_lost->what))
        ask(KioskTask::ReadSession{});
    else if (is<KioskTask::SetSource>(m_lost->what) || is<KioskTask::SetDelivery>(m_lost->what))
        ask(KioskTask::ReadProperties{});
    else
        ask(KioskTask::ReadCart{});
}

void KioskMachine::lookAgain()
{
    m_lost->nextLook = m_now.boot + lookEvery;
}

void KioskMachine::notKnownInTime()
{
    if (m_page == KioskPage::ShowAtDesk)
        return;
    if (!isMoneyLost()) {
        sorry();
        return;
    }
    const bool checkout = is<KioskTask::Checkout>(m_lost->what);
    showAtDesk();
    if (checkout)
        return; // an order that shows up late is still thanked for
    m_lost.reset(); // the cart is staff's now
    dropWaiting();
}

//! Read so often without a sign of it, so long after it was sent.
bool KioskMachine::didNotHappen()
{
    return ++m_lost->looks >= looksThatCount;
}

void KioskMachine::looked(const std::optional<Session> &session)
{
    if (is<KioskTask::Checkout>(m_lost->what)) {
        judgeSale(session);
        return;
    }
    if (!session || !is<KioskTask::SignInAsGuest>(m_lost->what)) {
        lookAgain();
    } else if (session->isGuest == true || session->isLoggedIn == true) {
        m_lost.reset();
        signedIn(Outcome<Session>::done(*session));
    } else if (didNotHappen()) {
        m_lost.reset();
        m_notice = KioskNotice::NotSentTryAgain;
    } else {
        lookAgain();
    }
}

void KioskMachine::judgeSale(const std::optional<Session> &session)
{
    const auto since = std::chrono::duration_cast<std::chrono::seconds>(m_now.boot - m_lost->since);
    const CheckoutFinding finding = judgeCheckout({m_lost->answered, session, {}, since});
    switch (finding.fate) {
    case CheckoutFate::Completed:
        thank(finding.orderId);
        return;
    case CheckoutFate::DidNotHappen:
        if (m_page == KioskPage::ShowAtDesk) { // the guest was sent to the desk: staff decides
            lookAgain();
            return;
        }
        m_lost.reset();
        goPayment(KioskNotice::NotSavedTryAgain);
        guestWasKeptWaiting();
        return;
    case CheckoutFate::StillSaving:
    case CheckoutFate::NotKnown:
        lookAgain();
        return;
    }
}

void KioskMachine::looked(const std::optional<Cart> &cart)
{
    if (!cart) {
        lookAgain();
        return;
    }
    if (is<KioskTask::ReadCart>(m_lost->what)) {
        paymentSettled(*cart);
    } else if (isMoneyLost()) {
        // Only a payment that is there counts. One that is not may still be on its way from the reader.
        if (cart->paidNow.value_or(Money()) > m_guest.paidBefore.value_or(Money()))
            paymentSettled(*cart);
        else
            lookAgain();
    } else if (const auto *reserve = lostTask<KioskTask::ReserveSeats>()) {
        const int wanted = reserve->request.seats, seats = KioskOffers::seatsIn(*cart, reserve->request.performanceId);
        if (seats == 0 && !didNotHappen()) {
            lookAgain();
            return;
        }
        m_lost.reset();
        seatsTaken(seats, wanted);
    } else if (cart->lines.isEmpty()) {
        m_lost.reset();
        seatsReleased();
    } else if (didNotHappen()) {
        m_lost.reset();
        if (m_page == KioskPage::Email)
            m_notice = KioskNotice::NotSentTryAgain;
        else
            sorry();
    } else {
        lookAgain();
    }
}

void KioskMachine::looked(const std::optional<CartProperties> &properties)
{
    if (!properties) {
        lookAgain();
        return;
    }
    const auto *source = lostTask<KioskTask::SetSource>();
    const auto *delivery = lostTask<KioskTask::SetDelivery>();
    if (source && properties->sourceId == source->sourceId) {
        const KioskTask::SetSource task = *source;
        m_lost.reset();
        sourceSet(task, properties->sourceId);
    } else if (delivery && properties->deliveryMethodId == delivery->deliveryId) {
        const KioskTask::SetDelivery task = *delivery;
        m_lost.reset();
        deliverySet(task, properties->deliveryMethodId);
    } else if (didNotHappen()) {
        m_lost.reset();
        m_notice = KioskNotice::NotSentTryAgain;
    } else {
        lookAgain();
    }
}

}
