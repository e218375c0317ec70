// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

#include <cmath>

namespace Foyer {

std::optional<Money> Money::fromNumber(double value)
{
    constexpr double limit = 1e11;
    if (!std::isfinite(value) || std::abs(value) > limit)
        return std::nullopt;
    return Money(static_cast<qint64>(std::llround(value * 10000.0)));
}

}
