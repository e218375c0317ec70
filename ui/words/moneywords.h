// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace Foyer::MoneyWords {

//! "1,234.50" in the application's locale; no currency sign, because the service does not name the currency.
//! Two decimals, more only where the amount has them.
[[nodiscard]] QString amount(Money money);
//! "–" when not known, never 0.
[[nodiscard]] QString amount(const std::optional<Money> &money);
//! For screens that mark unknown values themselves.
[[nodiscard]] std::optional<QString> amountIfKnown(const std::optional<Money> &money);

}
