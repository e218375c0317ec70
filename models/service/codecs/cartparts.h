// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "models/domain/checkout.h"
#include "models/service/jsonreader.h"

namespace Foyer {

// What the cart and its summary have in common.

//! Description of an entity, without CHAR padding.
[[nodiscard]] QString descriptionOf(JsonReader reader);
//! Payments of \a cart. What is on a card, a check or a certificate is not read.
[[nodiscard]] QList<CartPayment> readPayments(JsonReader &cart);
[[nodiscard]] CartMessage readMessage(JsonReader &message);

}
