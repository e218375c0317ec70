// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checkout.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace Foyer {

Result<QString> decodeReceipt(const QByteArray &body, QStringList *faults = nullptr);
Result<QStringList> decodePrintStrings(const QByteArray &body, QStringList *faults = nullptr);
Result<QList<TicketElement>> decodeTicketElements(const QByteArray &body, QStringList *faults = nullptr);
Result<QString> decodeTicketsForEmail(const QByteArray &body, QStringList *faults = nullptr);

//! PrintOrderRequest.Mode: tickets of an order or of chosen lines, or their elements.
enum class PrintMode { Tickets = 1, Elements = 2 };
QByteArray encode(const PrintRequest &request, PrintMode mode);

}
