// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/ordercodec.h"

#include "models/service/codecs/decoding.h"
#include "models/service/codecs/jsonwriter.h"
#include "models/service/codecs/query.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

OrderSummary readOrder(JsonReader &reader)
{
    OrderSummary order;
    order.orderId = reader.requiredInteger("OrderId"_L1);
    order.constituentId = reader.integer("ConstituentId"_L1);
    order.orderDate = reader.time("OrderDate"_L1);
    order.createDate = reader.time("CreateDate"_L1);
    order.modeOfSaleId = reader.integer("ModeOfSaleId"_L1);
    order.totalDue = reader.money("TotalDueAmount"_L1);
    order.totalPaid = reader.money("TotalPaidAmount"_L1);
    order.lockedInBatch = reader.integer("LockedInBatch"_L1);
    order.isRollover = reader.boolean("IsRolloverOrder"_L1);
    order.okToPrint = reader.boolean("IsOkToPrint"_L1);
    order.unprintedSeats = reader.count("NumberOfUnprintedSeats"_L1);
    // Another session's key opens that session: all that leaves here is that there is one.
    if (!reader.trimmedText("LockedBySessionKey"_L1).isEmpty())
        order.lock = OrderLock::OtherSession;
    else if (order.lockedInBatch.value_or(0) != 0)
        order.lock = OrderLock::StaffBatch;
    return order;
}

}

Result<QList<OrderSummary>> decodeOrders(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readOrder);
}

QList<QPair<QString, QString>> orderQuery(const OrderFilter &filter)
{
    return Query()
        .add("seasonId"_L1, filter.seasonId)
        .add("renewalsOnly"_L1, filter.renewalsOnly)
        .add("modeOfSaleId"_L1, filter.modeOfSaleId)
        .add("perfStartDate"_L1, filter.performanceFrom)
        .add("perfEndDate"_L1, filter.performanceTo)
        .add("deliveryMethodId"_L1, filter.deliveryMethodId)
        .add("unprintedOnly"_L1, filter.unprintedOnly)
        .add("includeAffiliations"_L1, filter.includeAffiliations)
        .add("includeUnfulfilledRollovers"_L1, filter.includeUnfulfilledRollovers)
        .items();
}

QByteArray encodeReprint(int orderId, int emailAddressId)
{
    return JsonWriter().number("OrderId", orderId).number("EmailAddressId", emailAddressId).take();
}

}
