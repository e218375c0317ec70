// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/session.h"

#include <chrono>
#include <optional>

namespace Foyer {

//! What is known of a checkout that was sent once and will not be sent again by itself.
struct CheckoutFacts
{
    std::optional<CheckoutPhase> answered; //!< what its own answer said; empty when that was lost
    std::optional<Session> session; //!< as last read since; empty when it could not be read
    std::optional<Money> cartDue; //!< where the cart was read since
    std::chrono::seconds since{}; //!< it was sent
    bool operator==(const CheckoutFacts &) const = default;
};

enum class CheckoutFate {
    Completed, //!< an order exists
    StillSaving,
    DidNotHappen, //!< certainly no order: it may be tried again
    NotKnown,
};

struct CheckoutFinding
{
    CheckoutFate fate = CheckoutFate::NotKnown;
    std::optional<int> orderId; //!< Completed; may be missing where the service did not tell it
    bool operator==(const CheckoutFinding &) const = default;
};

//! From CheckoutStatus, in letters or words, and OrderId. Says Completed or DidNotHappen only on the service's own
//! word; what contradicts itself is not known.
[[nodiscard]] CheckoutFinding judgeCheckout(const CheckoutFacts &facts);

//! A session that says nothing of a checkout so long after it was sent never had it.
inline constexpr std::chrono::seconds neverArrivedAfter{20};
//! A saved checkout's order number is waited for so long.
inline constexpr std::chrono::seconds orderNumberAfter{15};

}
