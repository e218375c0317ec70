// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/order.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Foyer {

Result<QList<OrderSummary>> decodeOrders(const QByteArray &body, QStringList *faults = nullptr);

//! The query of Orders/Search: only what is set, days as ISO dates.
QList<QPair<QString, QString>> orderQuery(const OrderFilter &filter);
QByteArray encodeReprint(int orderId, int emailAddressId);

}
