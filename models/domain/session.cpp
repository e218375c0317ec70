// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/session.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

CheckoutPhase CheckoutStatus::phase() const
{
    const QString text = status.value_or(QString()).trimmed();
    if (text.isEmpty())
        return CheckoutPhase::NotStarted;
    const auto is = [&text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (is("S"_L1) || is("SaveInProgress"_L1) || is("Saving"_L1))
        return CheckoutPhase::Saving;
    if (is("C"_L1) || is("SaveComplete"_L1) || is("Complete"_L1) || is("Completed"_L1))
        return CheckoutPhase::Complete;
    if (is("E"_L1) || is("Error"_L1))
        return CheckoutPhase::Failed;
    return CheckoutPhase::Unrecognised;
}

std::optional<bool> Session::seatsProbablyHeld() const
{
    if (hasLockedSeats)
        return hasLockedSeats;
    if (!cart.performances && !cart.packages)
        return std::nullopt;
    return cart.performances.value_or(0) + cart.packages.value_or(0) > 0;
}

}
