// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/timestamp.h"

#include <chrono>
#include <optional>

namespace Foyer {

//! What is known of the server's clock when a lock is looked at.
struct ServerTime
{
    std::optional<QDateTime> now; //!< UTC; empty = no answer told the time
    QTimeZone zone; //!< reads dates without an offset; invalid = not known
};

//! A lock on a login, judged by the server's clock alone.
struct LockView
{
    enum class State {
        Free, //!< no lock date
        Locked,
        RanOut, //!< the time of the lock is over; the server lets the next try through
        LengthUnknown, //!< how long a lock lasts here is not known, so nor is whether it is over
        ClockUnknown, //!< when it ends is known, whether that has passed is not
    };
    State state = State::Free;
    std::optional<Timestamp> since, until; //!< in the offset the server wrote
    std::optional<std::chrono::seconds> left; //!< Locked only; rounded up
    bool operator==(const LockView &) const = default;
};

//! \a lockedSince empty, or .NET's "no date": free.
[[nodiscard]] LockView lockAt(const std::optional<Timestamp> &lockedSince,
    std::optional<std::chrono::seconds> lockLength, const ServerTime &server);

//! The same clock, \a by later; keeps the offset, has no text.
[[nodiscard]] Timestamp later(const Timestamp &timestamp, std::chrono::seconds by);

}
