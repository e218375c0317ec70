// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/cartcodec.h"

#include "models/service/codecs/cartparts.h"
#include "models/service/codecs/decoding.h"
#include "models/service/codecs/jsonwriter.h"
#include "models/service/codecs/query.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

CartSeat readSeat(JsonReader &reader)
{
    CartSeat seat;
    seat.subLineItemId = reader.integer("Id"_L1).value_or(0);
    JsonReader place = reader.object("Seat"_L1);
    seat.section = descriptionOf(place.object("Section"_L1));
    seat.row = place.trimmedText("Row"_L1);
    seat.number = place.trimmedText("Number"_L1);
    seat.seatId = place.integer("Id"_L1);
    JsonReader priceType = reader.object("PriceType"_L1), zone = reader.object("Zone"_L1);
    seat.priceTypeId = priceType.integer("Id"_L1);
    seat.priceType = descriptionOf(priceType);
    seat.zoneId = zone.integer("Id"_L1);
    seat.zone = descriptionOf(zone);
    seat.due = reader.money("DueAmount"_L1);
    return seat;
}

void appendSeats(JsonReader &lineItem, CartLine &line)
{
    for (JsonReader &seat : lineItem.list("SubLineItems"_L1))
        line.seats.append(readSeat(seat));
}

std::optional<Money> dueOf(JsonReader &lineItem)
{
    const std::optional<Money> total = lineItem.money("TotalDue"_L1);
    const std::optional<Money> due = lineItem.money("DueAmount"_L1);
    return due ? due : total;
}

CartLine readPerformanceLine(JsonReader product)
{
    CartLine line;
    line.kind = CartLineKind::Performance;
    JsonReader item = product.object("LineItem"_L1);
    JsonReader performance = item.object("Performance"_L1);
    line.id = item.integer("Id"_L1);
    line.performanceId = performance.integer("Id"_L1);
    line.title = descriptionOf(performance);
    line.when = performance.time("PerformanceDateTime"_L1);
    appendSeats(item, line);
    line.due = dueOf(item);
    return line;
}

//! A package is one line here; its performances' seats follow each other. One unknown part makes the sum
//! unknown.
CartLine readPackageLine(JsonReader product)
{
    CartLine line;
    line.kind = CartLineKind::Package;
    line.id = product.integer("Id"_L1);
    QList<JsonReader> items = product.list("LineItems"_L1);
    bool known = !items.isEmpty();
    Money sum;
    for (JsonReader &item : items) {
        JsonReader package = item.object("Package"_L1);
        if (line.title.isEmpty())
            line.title = descriptionOf(package);
        if (!line.when)
            line.when = package.time("Date"_L1);
        appendSeats(item, line);
        const std::optional<Money> due = dueOf(item);
        known = known && due.has_value();
        sum = sum + due.value_or(Money());
    }
    if (known)
        line.due = sum;
    return line;
}

CartLine readAmountLine(JsonReader product, CartLineKind kind, QLatin1StringView idMember)
{
    CartLine line;
    line.kind = kind;
    line.id = product.integer(idMember);
    line.due = product.money("Amount"_L1);
    return line;
}

std::optional<Money> feeAmount(JsonReader &fee)
{
    const std::optional<Money> amount = fee.money("Amount"_L1);
    const std::optional<Money> instead = fee.money("OverrideAmount"_L1);
    return fee.flag("OverrideIndicator"_L1).value_or(false) && instead ? instead : amount;
}

CartLine readGiftLine(JsonReader product)
{
    CartLine line = readAmountLine(product, CartLineKind::GiftCertificate, "PaymentId"_L1);
    line.title = product.trimmedText("Name"_L1);
    return line;
}

CartLine readFundLine(JsonReader product, CartLineKind kind)
{
    CartLine line = readAmountLine(product, kind, "Id"_L1);
    line.title = descriptionOf(product.object("Fund"_L1));
    const QString level = descriptionOf(product.object("MembershipLevel"_L1));
    if (!level.isEmpty())
        line.title = level;
    return line;
}

CartLine readFeeLine(JsonReader product)
{
    CartLine line;
    line.kind = CartLineKind::Fee;
    line.id = product.integer("LineItemId"_L1);
    line.title = descriptionOf(product.object("FeeSummary"_L1));
    line.due = feeAmount(product);
    return line;
}

//! The filled member says what kind of product it is.
CartLine readLine(JsonReader &product)
{
    if (product.holds("Performance"_L1))
        return readPerformanceLine(product.object("Performance"_L1));
    if (product.holds("Package"_L1))
        return readPackageLine(product.object("Package"_L1));
    if (product.holds("Contribution"_L1))
        return readFundLine(product.object("Contribution"_L1), CartLineKind::Contribution);
    if (product.holds("Membership"_L1))
        return readFundLine(product.object("Membership"_L1), CartLineKind::Membership);
    if (product.holds("GiftCertificate"_L1))
        return readGiftLine(product.object("GiftCertificate"_L1));
    if (product.holds("UserDefinedFee"_L1))
        return readFeeLine(product.object("UserDefinedFee"_L1));
    CartLine line;
    line.title = descriptionOf(product.object("ProductClass"_L1));
    return line;
}

void readAmounts(JsonReader &reader, Cart &cart)
{
    cart.subTotal = reader.money("SubTotal"_L1);
    cart.fees = reader.money("FeesAmount"_L1);
    cart.total = reader.money("CartAmount"_L1);
    cart.paidNow = reader.money("AmountPaidNow"_L1);
    cart.paidBefore = reader.money("AmountPaidPreviously"_L1);
    cart.balance = reader.money("BalanceToCharge"_L1);
}

Cart readCart(JsonReader &reader)
{
    Cart cart;
    readAmounts(reader, cart);
    cart.modeOfSale = descriptionOf(reader.object("ModeOfSale"_L1));
    cart.source = descriptionOf(reader.object("Source"_L1));
    cart.deliveryMethod = descriptionOf(reader.object("DeliveryMethod"_L1));
    JsonReader constituent = reader.object("Constituent"_L1);
    cart.constituentId = constituent.integer("Id"_L1);
    cart.constituentName = constituent.trimmedText("DisplayName"_L1);
    for (JsonReader &product : reader.list("Products"_L1))
        cart.lines.append(readLine(product));
    for (JsonReader &fee : reader.list("OrderFees"_L1))
        cart.orderFees.append({descriptionOf(fee.object("FeeSummary"_L1)), feeAmount(fee)});
    cart.payments = readPayments(reader);
    for (JsonReader &message : reader.list("Messages"_L1)) {
        const QString text = readMessage(message).text;
        if (!text.isEmpty())
            cart.messages.append(text);
    }
    cart.priced = reader.boolean("CartWasPriced"_L1);
    return cart;
}

SeatReservation readReservation(JsonReader &reader)
{
    return {reader.integer("LineItemId"_L1), reader.count("SeatsReserved"_L1)};
}

}

Result<Cart> decodeCart(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readCart);
}

Result<SeatReservation> decodeReservation(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readReservation);
}

QByteArray encode(const SeatRequest &request)
{
    return JsonWriter()
        .text("PriceType", commaList(request.priceTypeIds))
        .null("PriceTypeReason")
        .number("PerformanceId", request.performanceId)
        .number("NumberOfSeats", request.seats)
        .number("ZoneId", request.zoneId)
        .textOrNull("SpecialRequests", request.specialRequests)
        .boolean("Unseated", false)
        .textOrNull("RequestedSeats", commaList(request.seatIds))
        .take();
}

}
