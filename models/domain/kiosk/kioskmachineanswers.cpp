// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kiosk/kioskmachine.h"

#include "models/domain/kiosk/kioskoffers.h"

#include <algorithm>

// What came back, up to the payment.

namespace Foyer {

void KioskMachine::came(const KioskTask::OpenSession &, const Outcome<Nothing> &outcome)
{
    if (outcome.isDone()) {
        m_guest.session = true;
        ask(KioskTask::ReadSession{});
        return;
    }
    // Nothing left this computer: once more without a word. A lost answer is not tried again.
    if (outcome.outcomeClass == OutcomeClass::NotSent && !std::exchange(m_openedAgain, true))
        ask(KioskTask::OpenSession{});
    else
        sorry();
}

void KioskMachine::came(const KioskTask::ReadSession &, const Outcome<Session> &outcome)
{
    if (m_lost) {
        looked(outcome.value);
        return;
    }
    if (!outcome.isDone()) {
        sorry();
        return;
    }
    m_guest.modeOfSaleId = outcome.value->modeOfSaleId;
    m_guest.sourceId = outcome.value->sourceId;
    ask(KioskTask::ReadPerformances{m_guest.modeOfSaleId});
}

void KioskMachine::came(const KioskTask::ReadPerformances &, const Outcome<QList<Performance>> &outcome)
{
    if (outcome.isDone())
        m_guest.performances = KioskOffers::performances(*outcome.value);
    if (m_guest.performances.isEmpty())
        sorry(outcome.isDone() ? KioskNotice::NothingOnSale : KioskNotice::None);
    else
        go(KioskPage::Performances);
}

void KioskMachine::rereadOffers(KioskNotice notice)
{
    m_guest.offers.clear();
    go(KioskPage::Seats, notice);
    ask(KioskTask::ReadOffers{m_guest.performance->id, m_guest.modeOfSaleId, m_guest.sourceId});
}

void KioskMachine::came(const KioskTask::ReadOffers &, const Outcome<QList<KioskOffer>> &outcome)
{
    if (!outcome.isDone()) {
        go(KioskPage::Performances, KioskNotice::SlowConnection);
        return;
    }
    m_guest.offers = *outcome.value;
    if (!KioskOffers::anyLeft(m_guest.offers))
        go(KioskPage::Performances, KioskNotice::NothingOnSale);
}

void KioskMachine::came(const KioskTask::ReserveSeats &task, const Outcome<SeatReservation> &outcome)
{
    const auto done = [this, &task](const SeatReservation &answer) {
        if (answer.seatsReserved)
            seatsTaken(*answer.seatsReserved, task.request.seats);
        else
            lose(task); // an answer without the number is no answer
    };
    settle(task, outcome, done, [this] { rereadOffers(KioskNotice::SeatsNotTaken); });
}

void KioskMachine::seatsTaken(int seats, int wanted)
{
    if (seats <= 0) {
        rereadOffers(KioskNotice::SeatsNotTaken);
    } else if (seats < wanted) {
        // A success on the wire, but not what the guest asked for: they choose anew.
        m_notice = KioskNotice::FewerSeatsLeft;
        ask(KioskTask::ReleaseSeats{});
    } else {
        m_guest.seatsHeld = true;
        m_guest.seats = {};
        m_guest.cart.reset();
        go(KioskPage::Email);
    }
}

void KioskMachine::came(const KioskTask::ReleaseSeats &task, const Outcome<Nothing> &outcome)
{
    if (m_page == KioskPage::Cover) {
        farewell();
        return;
    }
    if (m_page != KioskPage::Seats && m_page != KioskPage::Email)
        return;
    if (outcome.isDone())
        seatsReleased();
    else if (outcome.outcomeClass == OutcomeClass::Unknown)
        lose(task);
    else if (m_page == KioskPage::Email)
        m_notice = KioskNotice::NotSentTryAgain;
    else
        sorry(); // fewer seats than wanted are held, and cannot be given back but with the session
}

void KioskMachine::seatsReleased()
{
    const bool fewer = m_page == KioskPage::Seats;
    m_guest.seatsHeld = false;
    m_guest.seats = {};
    rereadOffers(fewer ? KioskNotice::FewerSeatsLeft : KioskNotice::None);
}

void KioskMachine::came(const KioskTask::SignInAsGuest &, const Outcome<Session> &outcome)
{
    // Known or unknown, used or refused: it takes the same time.
    m_heldAnswer = outcome;
    if (m_now.boot >= m_neutralUntil)
        signedIn(*std::exchange(m_heldAnswer, std::nullopt));
}

void KioskMachine::signedIn(const Outcome<Session> &outcome)
{
    const auto refused = [this] {
        // An older server forgets the promo code with a failed sign-in.
        m_guest.codeInUse = false;
        m_guest.signedInAs.clear();
        go(KioskPage::Email, KioskNotice::EmailNotUsable);
    };
    const auto done = [this, refused](const Session &session) {
        if (session.isGuest != true && session.isLoggedIn != true) {
            refused();
            return;
        }
        m_guest.signedInAs = m_guest.email;
        go(KioskPage::Code);
    };
    settle(KioskTask::SignInAsGuest{m_guest.email}, outcome, done, refused);
}

void KioskMachine::came(const KioskTask::LookUpCode &, const Outcome<QList<PromoMatch>> &outcome)
{
    if (outcome.outcomeClass == OutcomeClass::NotSent || outcome.outcomeClass == OutcomeClass::Unknown) {
        m_notice = KioskNotice::SlowConnection;
        return;
    }
    const QList<PromoMatch> matches = outcome.value.value_or(QList<PromoMatch>());
    const PromoMatch *best = nullptr;
    for (const PromoMatch &match : matches) {
        const bool sameMode = !match.modeOfSaleId || match.modeOfSaleId == m_guest.modeOfSaleId;
        // One that leaves the mode of sale alone cannot put the seats in the cart at odds with it.
        if (match.sourceId && (!best || sameMode)) {
            best = &match;
            if (sameMode)
                break;
        }
    }
    if (best)
        ask(KioskTask::SetSource{*best->sourceId});
    else
        codeFailed();
}

void KioskMachine::codeFailed()
{
    ++m_guest.codesTried;
    const bool more = m_guest.codesTried < m_settings.promoTries;
    m_notice = more ? KioskNotice::CodeNotUsable : KioskNotice::NoMoreCodes;
}

void KioskMachine::came(const KioskTask::SetSource &task, const Outcome<CartProperties> &outcome)
{
    const auto done = [this, &task](const CartProperties &now) { sourceSet(task, now.sourceId); };
    settle(task, outcome, done, [this] { codeFailed(); });
}

void KioskMachine::sourceSet(const KioskTask::SetSource &task, std::optional<int> now)
{
    if (now && *now != task.sourceId) {
        codeFailed();
        return;
    }
    m_guest.sourceId = task.sourceId;
    m_guest.codeInUse = true;
    goDelivery(KioskNotice::CodeTaken);
}

void KioskMachine::goDelivery(KioskNotice notice)
{
    dropWaiting();
    go(KioskPage::Delivery, notice);
    if (m_guest.deliveries.isEmpty())
        ask(KioskTask::ReadDeliveries{});
}

void KioskMachine::came(const KioskTask::ReadDeliveries &, const Outcome<QList<DeliveryMethod>> &outcome)
{
    if (!outcome.isDone()) {
        go(KioskPage::Code, KioskNotice::SlowConnection);
        return;
    }
    m_guest.deliveries = KioskOffers::deliveries(*outcome.value, m_settings.collectAtDesk);
    if (m_guest.deliveries.isEmpty())
        sorry(KioskNotice::NoWayToDeliver);
}

void KioskMachine::came(const KioskTask::SetDelivery &task, const Outcome<CartProperties> &outcome)
{
    const auto done = [this, &task](const CartProperties &now) { deliverySet(task, now.deliveryMethodId); };
    settle(task, outcome, done, [this] { m_notice = KioskNotice::NoWayToDeliver; });
}

void KioskMachine::deliverySet(const KioskTask::SetDelivery &task, std::optional<int> now)
{
    if (now && *now != task.deliveryId) {
        m_notice = KioskNotice::NoWayToDeliver;
        return;
    }
    m_guest.deliveryId = task.deliveryId;
    goPayment(KioskNotice::None);
}

void KioskMachine::came(const KioskTask::ReadProperties &, const Outcome<CartProperties> &outcome)
{
    if (m_lost)
        looked(outcome.value);
}

void KioskMachine::came(const KioskTask::NameCase &, const Outcome<KioskCaseCode> &outcome)
{
    if (outcome.isDone())
        m_guest.caseCode = *outcome.value;
}

}
