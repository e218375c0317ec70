// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

// What a cart holds besides seats. An empty key is nobody's cart.
namespace Foyer::Sandbox {

// The contract's CartPayments, CartPricingRuleMessages, and one CartProduct without its class.
[[nodiscard]] QJsonArray paymentsOf(Database &store, const QString &key);
[[nodiscard]] QJsonArray messagesOf(Database &store, const QString &key);
[[nodiscard]] QJsonObject productOf(Database &store, const Row &product);

// What is due now, in cents: everything in the cart less what is paid.
[[nodiscard]] qint64 dueCents(Database &store, const QString &key);
[[nodiscard]] bool holdsAnything(Database &store, const QString &key);

// A number that no row of the table has or ever had.
[[nodiscard]] int nextNumber(Database &store, const QString &table);

} // namespace Foyer::Sandbox
