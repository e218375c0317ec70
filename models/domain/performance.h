// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

struct Performance
{
    int id = 0;
    QString code;
    QString title;
    QString facility;
    std::optional<Timestamp> when;
    std::optional<bool> onSale; //!< AvailSaleIndicator, "Y" or a boolean
    bool operator==(const Performance &) const = default;
};

struct PerformanceQuery
{
    std::optional<QDateTime> from, to;
    std::optional<int> modeOfSaleId;
    QString text;
};

struct ZoneAvailability
{
    int performanceId = 0;
    int zoneId = 0;
    QString zone;
    std::optional<int> available;
};

//! A price type that may be sold for a performance.
struct PriceType
{
    int id = 0;
    QString name;
    bool isDefault = false;
    bool needsReason = false;
    std::optional<int> maxSeats;
};

struct Price
{
    int zoneId = 0;
    int priceTypeId = 0;
    Money amount;
    bool enabled = true;
};

//! POST Web/Cart/{key}/Tickets, best seats in a zone.
struct SeatRequest
{
    int performanceId = 0;
    int zoneId = 0;
    QList<int> priceTypeIds; //!< one for all seats, or one a seat
    int seats = 0;
    QString specialRequests; //!< Name=Value&Name=Value
    QList<int> seatIds = {}; //!< these very seats instead of the best ones; then \c seats is their number
};

//! Compare seatsReserved with what was asked: fewer is a success on the wire.
struct SeatReservation
{
    std::optional<int> lineItemId;
    std::optional<int> seatsReserved;
};

}
