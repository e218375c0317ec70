// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "models/domain/kiosk/kioskintent.h"
#include "models/domain/kiosk/kioskview.h"
#include "models/domain/performance.h"
#include "models/domain/reference.h"

#include <variant>

namespace Foyer {

//! What an unattended guest may choose from; pure.
namespace KioskOffers {

//! On sale, or not said to be off sale; the next one first.
[[nodiscard]] QList<KioskPerformance> performances(const QList<Performance> &found);
//! Zones × price types that have an enabled price. A price type that wants a reason is for staff.
[[nodiscard]] QList<KioskOffer> seats(const QList<ZoneAvailability> &zones, const QList<Price> &prices,
    const QList<PriceType> &types, int largestParty);
[[nodiscard]] bool anyLeft(const QList<KioskOffer> &offers);
//! Without what needs an address or is restricted; the box office only where the organisation allows it.
[[nodiscard]] QList<KioskDelivery> deliveries(const QList<DeliveryMethod> &methods, bool collectAtDesk);

//! One line of one zone, or what is wrong with the wish.
[[nodiscard]] std::variant<SeatRequest, KioskNotice> request(
    int performanceId, const QList<SeatWish> &wishes, const QList<KioskOffer> &offers, int largestParty);
//! How many seats of the performance the cart holds.
[[nodiscard]] int seatsIn(const Cart &cart, int performanceId);

}

}
