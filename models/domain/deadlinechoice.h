// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatclock.h"

#include <chrono>
#include <optional>
#include <variant>

namespace Foyer {

//! A seat deadline by the clock, as it would be sent.
struct DeadlineChoice
{
    QDateTime utc;
    std::optional<int> offset; //!< seconds east of UTC at the venue; never empty in a choice
    QString wire; //!< in the form the server itself writes: with an offset only where it writes one
    std::chrono::seconds change{}; //!< against the deadline of now; below zero shortens
    [[nodiscard]] bool isShorter() const { return change < std::chrono::seconds::zero(); }
    bool operator==(const DeadlineChoice &) const = default;
};

enum class DeadlineProblem {
    NoDeadline, //!< the deadline of now is not known, so nothing can be compared with it
    ZoneUnknown, //!< neither the server's text nor the profile tells the Seat Server's zone
    NotATime,
    Doubtful, //!< that hour happens twice, or not at all, because the clocks change
    Same,
    Past,
    BeyondCeiling,
};

struct DeadlineQuestion
{
    QTime typed; //!< at the venue; its day is the one nearest to the deadline of now
    std::optional<Timestamp> current; //!< as the server last wrote it
    QTimeZone seatServerZone; //!< from the profile; invalid = not configured
    std::optional<std::chrono::seconds> remaining; //!< until \c current; empty where it is not known
    std::optional<std::chrono::seconds> ceilingLeft; //!< that may still be added; empty = no limit
};

//! What a time typed by a supervisor means. The laptop's clock and zone are not in it.
[[nodiscard]] std::variant<DeadlineChoice, DeadlineProblem> chooseDeadline(const DeadlineQuestion &question);

}
