// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/printcodec.h"

#include "models/service/codecs/decoding.h"
#include "models/service/codecs/jsonwriter.h"
#include "models/service/codecs/query.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString readReceipt(JsonReader &reader) { return reader.requiredText("ReceiptString"_L1); }
QString readTickets(JsonReader &reader) { return reader.requiredText("TicketsString"_L1); }

QStringList readPrintStrings(JsonReader &reader)
{
    reader.requirePresence("PrintStrings"_L1);
    return reader.texts("PrintStrings"_L1);
}

QByteArray readImage(JsonReader &reader)
{
    const QByteArray text = reader.text("BarcodeImage"_L1).value_or(QString()).toLatin1();
    const auto image = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (image)
        return *image;
    reader.fault("BarcodeImage"_L1);
    return {};
}

TicketElement readElement(JsonReader &reader)
{
    TicketElement element;
    element.seatId = reader.requiredInteger("SliNo"_L1);
    element.name = reader.trimmedText("Description"_L1);
    element.value = reader.trimmedText("Val"_L1);
    element.kind = reader.trimmedText("ElementType"_L1);
    element.x = reader.integer("EleX1"_L1);
    element.y = reader.integer("EleY1"_L1);
    element.width = reader.integer("EleWidth"_L1);
    element.height = reader.integer("EleHeight"_L1);
    element.barcodeImage = readImage(reader);
    return element;
}

}

Result<QString> decodeReceipt(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readReceipt);
}

Result<QStringList> decodePrintStrings(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readPrintStrings);
}

Result<QList<TicketElement>> decodeTicketElements(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readElement);
}

Result<QString> decodeTicketsForEmail(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readTickets);
}

QByteArray encode(const PrintRequest &request, PrintMode mode)
{
    return JsonWriter()
        .optionalNumber("OrderId", request.orderId)
        .optionalNumber("HeaderDesignId", request.headerDesignId)
        .boolean("IncludeReceipts", request.receipts)
        .boolean("ReprintTickets", request.reprint)
        .optionalNumber("TicketDesignId", request.ticketDesignId)
        .number("Mode", static_cast<int>(mode))
        .textOrNull("LineItems", commaList(request.lineItemIds))
        .textOrNull("SubLineItems", commaList(request.seatIds))
        .boolean("NewTicketNoForReprints", request.newNumbers)
        .text("PrinterType", u"Z")
        .take();
}

}
