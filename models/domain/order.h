// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/timestamp.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Foyer {

//! The nine filters of Orders/Search; an empty one is not sent. Dates are days in the venue's zone.
struct OrderFilter
{
    std::optional<int> seasonId, modeOfSaleId, deliveryMethodId;
    std::optional<QDate> performanceFrom, performanceTo;
    std::optional<bool> renewalsOnly, unprintedOnly, includeAffiliations;
    std::optional<bool> includeUnfulfilledRollovers; //!< the service's default is true
};

//! Who holds an order. Another session's key is never kept, only that there is one.
enum class OrderLock { None, StaffBatch, OtherSession };

struct OrderSummary
{
    int orderId = 0;
    std::optional<int> constituentId;
    std::optional<Timestamp> orderDate, createDate;
    std::optional<int> modeOfSaleId;
    std::optional<Money> totalDue, totalPaid;
    OrderLock lock = OrderLock::None;
    std::optional<int> lockedInBatch;
    std::optional<bool> isRollover, okToPrint;
    std::optional<int> unprintedSeats;
    bool operator==(const OrderSummary &) const = default;
};

}
