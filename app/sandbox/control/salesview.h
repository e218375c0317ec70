// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

// What was really sold, for scripts that count: plain JSON, without a session key or a certificate's number
// that somebody bought.
namespace Foyer::Sandbox::SalesView {

// Sessions that somebody opened, numbered from 1 in the order they were opened, and what became of each.
[[nodiscard]] QJsonArray sessions(Services &services);
// {"count":n,"orders":[…]}: one row for each order that a checkout made; an order made twice has two.
[[nodiscard]] QJsonObject orders(Services &services);
// {"applied":n,"removed":n,"saved":n,"asked":n,"approved":n,"declined":n,"reversed":n,"payments":[…],"reader":[…]}
[[nodiscard]] QJsonObject payments(Services &services);
// Balances of the demo's gift certificates, in currency.
[[nodiscard]] QJsonObject certificates(Services &services);
// {"usual":"approve","next":["decline"]}
[[nodiscard]] QJsonObject reader(Services &services);
// Puts {"next":[…]} at the end of the queue, empties it first when "clear" is true. False when a play is
// unknown.
[[nodiscard]] bool queuePlays(Services &services, const QJsonObject &body);

} // namespace Foyer::Sandbox::SalesView
