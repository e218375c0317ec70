// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/timestamp.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Foyer {

//! Certain: this program saw it, or the server said it. Likely: it follows from what was seen.
enum class Certainty { Certain, Likely };

//! What a sentence speaks of. Each sentence and clue says which of these it sets; the rest stays empty.
struct Particulars
{
    QString name, otherName; //!< logins, addresses, codes: as typed or as the server wrote them
    std::optional<int> count, limit;
    std::optional<int> number; //!< an order, a batch or a patron, as the sentence says
    std::optional<int> fromId, toId; //!< modes of sale, sources or login types, as the sentence says
    std::optional<Timestamp> at, until; //!< the server's clock
    std::optional<QDateTime> seenAt; //!< this computer's clock, UTC; for showing only
    std::optional<std::chrono::seconds> length;
    std::optional<Money> fromPrice, toPrice;
    bool operator==(const Particulars &) const = default;
};

}
