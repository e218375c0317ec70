// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/store/database.h"

namespace Foyer::Sandbox {

// What one seat costs in a mode of sale, in cents. Nothing when the price type is not sold in that zone.
[[nodiscard]] std::optional<int> seatPrice(
    Database &store, int performance, int zone, int priceType, int modeOfSale);

// Cents of the price list as they are in a mode of sale.
[[nodiscard]] int inMode(Database &store, int cents, int priceType, int modeOfSale);

// Prices the seats of a cart in a mode of sale; seats of a saved order keep what they were sold for.
void reprice(Database &store, const QString &key, int mode);

} // namespace Foyer::Sandbox
