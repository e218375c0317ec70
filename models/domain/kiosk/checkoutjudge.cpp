// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kiosk/checkoutjudge.h"

namespace Foyer {

namespace {

using enum CheckoutFate;

CheckoutFinding judgeAnswer(CheckoutPhase phase, std::chrono::seconds since)
{
    switch (phase) {
    case CheckoutPhase::Complete:
        // Saved for sure; the number comes from the session, and a thank-you does not wait for it for ever.
        return {since < orderNumberAfter ? StillSaving : Completed, {}};
    case CheckoutPhase::Saving:
        return {StillSaving, {}};
    case CheckoutPhase::Failed:
        return {DidNotHappen, {}};
    default:
        return {};
    }
}

//! Its lines are still there to be bought.
bool isStillACart(const CheckoutFacts &facts)
{
    return facts.session->seatsProbablyHeld() == true || (facts.cartDue && !facts.cartDue->isZero());
}

}

CheckoutFinding judgeCheckout(const CheckoutFacts &facts)
{
    const CheckoutPhase answered = facts.answered.value_or(CheckoutPhase::NotStarted);
    if (!facts.session)
        return judgeAnswer(answered, facts.since);
    const int order = facts.session->orderId.value_or(0);
    const CheckoutPhase phase = facts.session->checkout.phase();
    if (order > 0) {
        switch (phase) {
        case CheckoutPhase::Saving:
            return {StillSaving, {}};
        case CheckoutPhase::Failed:
            return {};
        default: // servers before 15.0 have a number and no status
            return {Completed, order};
        }
    }
    switch (phase) {
    case CheckoutPhase::Complete:
        return judgeAnswer(CheckoutPhase::Complete, facts.since);
    case CheckoutPhase::Saving:
        return {StillSaving, {}};
    case CheckoutPhase::Failed:
        // Saved, says the answer; failed, says the session: somebody has to look.
        return answered == CheckoutPhase::Complete ? CheckoutFinding{} : CheckoutFinding{DidNotHappen, {}};
    case CheckoutPhase::Unrecognised:
        return {};
    case CheckoutPhase::NotStarted:
        break;
    }
    if (answered != CheckoutPhase::NotStarted)
        return judgeAnswer(answered, facts.since);
    const bool neverArrived = facts.since >= neverArrivedAfter && isStillACart(facts);
    return {neverArrived ? DidNotHappen : NotKnown, {}};
}

}
