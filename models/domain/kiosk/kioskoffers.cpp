// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kiosk/kioskoffers.h"

#include <algorithm>

namespace Foyer::KioskOffers {

namespace {

constexpr qsizetype mostPerformances = 100; //!< nobody pages on for longer

}

QList<KioskPerformance> performances(const QList<Performance> &found)
{
    QList<KioskPerformance> list;
    for (const Performance &one : found) {
        if (one.onSale != false)
            list.append({one.id, one.title, one.facility, one.when});
    }
    std::ranges::stable_sort(list, [](const KioskPerformance &a, const KioskPerformance &b) {
        return a.when && (!b.when || a.when->utc() < b.when->utc());
    });
    list.resize(std::min(list.size(), mostPerformances));
    return list;
}

QList<KioskOffer> seats(const QList<ZoneAvailability> &zones, const QList<Price> &prices, const QList<PriceType> &types,
    int largestParty)
{
    QList<KioskOffer> offers;
    for (const ZoneAvailability &zone : zones) {
        const int left = std::max(0, zone.available.value_or(0));
        for (const PriceType &type : types) {
            const auto price = std::ranges::find_if(prices, [&](const Price &one) {
                return one.zoneId == zone.zoneId && one.priceTypeId == type.id && one.enabled;
            });
            if (price == prices.end() || type.needsReason)
                continue;
            const int most = std::min({largestParty, left, type.maxSeats.value_or(largestParty)});
            offers.append({zone.zoneId, type.id, zone.zone, type.name, price->amount, left, std::max(0, most)});
        }
    }
    return offers;
}

bool anyLeft(const QList<KioskOffer> &offers)
{
    return std::ranges::any_of(offers, [](const KioskOffer &offer) { return offer.mostSeats > 0; });
}

QList<KioskDelivery> deliveries(const QList<DeliveryMethod> &methods, bool collectAtDesk)
{
    QList<KioskDelivery> list;
    for (const DeliveryMethod &method : methods) {
        const bool atDesk = method.choice.id == DeliveryMethod::holdAtBoxOffice;
        const bool notHere = method.choice.inactive || method.restricted == true || method.requiresAddress == true;
        if (notHere || (atDesk && !collectAtDesk))
            continue;
        list.append({method.choice.id, method.choice.name, method.printAtHome == true, atDesk});
    }
    return list;
}

std::variant<SeatRequest, KioskNotice> request(
    int performanceId, const QList<SeatWish> &wishes, const QList<KioskOffer> &offers, int largestParty)
{
    SeatRequest request;
    request.performanceId = performanceId;
    for (const SeatWish &wish : wishes) {
        if (wish.seats <= 0)
            continue;
        const auto offer = std::ranges::find_if(offers, [&wish](const KioskOffer &one) {
            return one.zoneId == wish.zoneId && one.priceTypeId == wish.priceTypeId;
        });
        const bool otherZone = request.seats > 0 && request.zoneId != wish.zoneId;
        if (offer == offers.end() || otherZone)
            return KioskNotice::SeatsNotTaken;
        request.zoneId = wish.zoneId;
        request.seats += wish.seats;
        if (request.seats > largestParty)
            return KioskNotice::TooManySeats;
        if (request.seats > offer->left)
            return KioskNotice::FewerSeatsLeft;
        if (wish.seats > offer->mostSeats)
            return KioskNotice::TooManySeats;
        request.priceTypeIds.append(QList<int>(wish.seats, wish.priceTypeId));
    }
    if (request.seats == 0)
        return KioskNotice::SeatsNotTaken;
    const auto isFirst = [&request](int type) { return type == request.priceTypeIds.first(); };
    if (std::ranges::all_of(request.priceTypeIds, isFirst))
        request.priceTypeIds.resize(1);
    return request;
}

int seatsIn(const Cart &cart, int performanceId)
{
    qsizetype seats = 0;
    for (const CartLine &line : cart.lines) {
        if (line.performanceId == performanceId)
            seats += line.seats.size();
    }
    return static_cast<int>(seats);
}

}
