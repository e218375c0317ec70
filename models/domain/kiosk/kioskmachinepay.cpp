// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kiosk/kioskmachine.h"

#include "models/domain/validation.h"

#include <utility>

// Money: one payment, one checkout a press; every doubt is read, never sent again.

namespace Foyer {

void KioskMachine::goPayment(KioskNotice notice)
{
    m_guest.payAtDesk = false;
    go(KioskPage::Payment, notice);
    m_guest.cart.reset();
    readCart();
}

void KioskMachine::readCart()
{
    m_cartReadNext = m_now.boot + lookEvery;
    ask(KioskTask::ReadCart{});
}

void KioskMachine::came(const KioskTask::ReadCart &, const Outcome<Cart> &outcome)
{
    if (m_lost) {
        looked(outcome.value);
        return;
    }
    if (m_page != KioskPage::Payment)
        return;
    if (outcome.isDone()) {
        m_guest.cart = outcome.value;
        if (m_notice == KioskNotice::SlowConnection)
            m_notice = KioskNotice::None;
    } else {
        m_notice = KioskNotice::SlowConnection; // read again soon, see Tick
    }
}

std::optional<Money> KioskMachine::toPay() const
{
    return m_guest.cart ? m_guest.cart->balance : std::nullopt;
}

bool KioskMachine::hasPaid() const
{
    return m_guest.cart && m_guest.cart->paidNow && !m_guest.cart->paidNow->isZero();
}

void KioskMachine::on(const KioskIntent::Pay &action)
{
    const auto due = toPay();
    if (m_page != KioskPage::Payment || isBusy() || !due || *due <= Money() || !m_settings.payments.contains(action.how))
        return;
    m_notice = KioskNotice::None;
    m_guest.paidBefore = m_guest.cart->paidNow;
    switch (action.how) {
    case KioskPayment::CardReader:
        m_guest.moneyMayBeInCart = true;
        m_guest.wantsToCancel = false;
        go(KioskPage::AtReader);
        ask(KioskTask::AuthorizeCard{*due});
        return;
    case KioskPayment::GiftCertificate: {
        const QString number = action.certificate.trimmed();
        if (Validation::looksLikeCardNumber(number)) {
            m_notice = KioskNotice::CardNumberTyped;
        } else if (number.isEmpty()) {
            m_notice = KioskNotice::CertificateNotUsable;
        } else {
            m_guest.moneyMayBeInCart = true;
            go(KioskPage::Checking);
            ask(KioskTask::PayByCertificate{number, *due});
        }
        return;
    }
    case KioskPayment::AtTheDesk:
        checkOut(true);
        return;
    }
}

void KioskMachine::on(const KioskIntent::Order &)
{
    const auto due = toPay();
    if (m_page == KioskPage::Payment && !isBusy() && due && due->isZero())
        checkOut(false);
}

void KioskMachine::on(const KioskIntent::CancelPayment &)
{
    // The reader cannot be called off from here; what it says is still waited for, and then not used.
    if (m_page == KioskPage::AtReader)
        m_guest.wantsToCancel = true;
}

void KioskMachine::came(const KioskTask::AuthorizeCard &task, const Outcome<ReaderAnswer> &outcome)
{
    const auto done = [this, &task](const ReaderAnswer &answer) {
        if (!answer.approved) {
            declined(m_guest.wantsToCancel ? KioskNotice::None : KioskNotice::NotAccepted);
        } else if (m_guest.wantsToCancel && answer.paymentId) {
            go(KioskPage::Checking);
            ask(KioskTask::RemovePayment{*answer.paymentId});
        } else {
            lose(task); // what is paid is what the cart says; until it shows there nothing is asked for again
        }
    };
    settle(task, outcome, done, [this] { declined(KioskNotice::ReaderSilent); });
}

void KioskMachine::declined(KioskNotice notice)
{
    if (!std::exchange(m_guest.timeAddedAfterDecline, true) && mayHaveMoreTime())
        askAside(KioskTask::ExtendSeats{m_settings.moreTimeStep});
    notPaid(notice);
}

void KioskMachine::came(const KioskTask::PayByCertificate &task, const Outcome<int> &outcome)
{
    const KioskTask::PayByCertificate withoutNumber{{}, task.amount}; // which is not needed any more
    settle(withoutNumber, outcome, [this](int) { lose(KioskTask::ReadCart{}); },
        [this] { notPaid(KioskNotice::CertificateNotUsable); });
}

void KioskMachine::came(const KioskTask::RemovePayment &, const Outcome<Nothing> &)
{
    lose(KioskTask::ReadCart{}); // whether it is gone is what the cart says
}

//! The cart was read after a payment.
void KioskMachine::paymentSettled(const Cart &cart)
{
    m_lost.reset();
    m_guest.cart = cart;
    const bool paidMore = cart.paidNow.value_or(Money()) > m_guest.paidBefore.value_or(Money());
    if (m_guest.wantsToCancel)
        notPaid(KioskNotice::None); // also where the payment stayed: nothing is ordered for who said no
    else if (cart.balance && cart.balance->isZero())
        checkOut(false);
    else
        notPaid(paidMore ? KioskNotice::None : KioskNotice::CertificateNotUsable);
}

void KioskMachine::notPaid(KioskNotice notice)
{
    m_lost.reset();
    m_guest.wantsToCancel = false;
    m_guest.payAtDesk = false;
    go(KioskPage::Payment, notice);
    guestWasKeptWaiting();
}

void KioskMachine::checkOut(bool atDesk)
{
    m_guest.payAtDesk = atDesk;
    go(KioskPage::Checking);
    ask(KioskTask::Checkout{{Money(), atDesk}}); // payments are in the cart already
}

void KioskMachine::came(const KioskTask::Checkout &task, const Outcome<CheckoutAnswer> &outcome)
{
    const auto failed = [this] {
        goPayment(KioskNotice::NotSavedTryAgain);
        guestWasKeptWaiting();
    };
    const auto done = [this, &task, failed](const CheckoutAnswer &answer) {
        if (answer.phase == CheckoutPhase::Failed)
            failed();
        else
            lose(task, answer.phase); // the order's number is in the session
    };
    settle(task, outcome, done, failed);
}

void KioskMachine::thank(std::optional<int> orderId)
{
    m_lost.reset();
    dropWaiting();
    m_guest.orderId = orderId;
    m_guest.moneyMayBeInCart = false; // it is in an order now
    m_guest.seatsHeld = false;
    m_guest.cart.reset();
    go(KioskPage::Thanks);
}

//! The session stays as it is for staff; from here on the kiosk only reads.
void KioskMachine::showAtDesk()
{
    m_guest.handedToStaff = true;
    go(KioskPage::ShowAtDesk);
    guestWasKeptWaiting();
    askAside(KioskTask::NameCase{true, m_guest.caseCode.name});
}

}
