// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

// The sandbox plays an organisation whose card data go from the reader to the bank: a request that carries
// any is refused and counted, so that a test finds the client that sent it.
namespace Foyer::Sandbox::CardGuard {

// 13 to 19 digits that stand alone, in groups or not, with a valid check digit.
[[nodiscard]] bool holdsCardNumber(QByteArrayView text);
// A member of a checkout that is about a card, in JSON or XML, whatever its value.
[[nodiscard]] bool namesCard(QByteArrayView body);

} // namespace Foyer::Sandbox::CardGuard
