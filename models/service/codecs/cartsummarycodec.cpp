// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/cartsummarycodec.h"

#include "models/service/codecs/cartparts.h"
#include "models/service/codecs/decoding.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

SummaryLine readDisplayLine(JsonReader &reader, const SummaryLine &product)
{
    SummaryLine line = product;
    line.priceType = reader.trimmedText("PriceTypeDescription"_L1);
    line.zone = reader.trimmedText("ZoneShortDescription"_L1);
    line.places = reader.trimmedText("SeatLocationDescription"_L1);
    line.count = reader.count("Count"_L1);
    line.price = reader.money("Price"_L1);
    line.total = reader.money("Total"_L1);
    return line;
}

//! One line for each price type, zone and price; one line for a performance of which none is told.
void appendPerformance(JsonReader performance, CartLineKind kind, QList<SummaryLine> &lines)
{
    SummaryLine product;
    product.kind = kind;
    product.title = performance.trimmedText("PerformanceDescription"_L1);
    product.when = performance.time("PerformanceDateTime"_L1);
    product.total = performance.money("TotalAmount"_L1);
    QList<JsonReader> parts = performance.list("DisplayLines"_L1);
    for (JsonReader &part : parts)
        lines.append(readDisplayLine(part, product));
    if (parts.isEmpty())
        lines.append(product);
}

//! A package costs what its own line says; its performances are listed below it with prices that are part of
//! it.
void appendPackage(JsonReader package, QList<SummaryLine> &lines)
{
    SummaryLine line;
    line.kind = CartLineKind::Package;
    line.title = package.trimmedText("PackageDescription"_L1);
    line.when = package.time("PackageDateTime"_L1);
    line.total = package.money("TotalAmount"_L1);
    lines.append(line);
}

SummaryLine amountLine(JsonReader product, CartLineKind kind, QLatin1StringView titleMember)
{
    SummaryLine line;
    line.kind = kind;
    line.title = product.trimmedText(titleMember);
    line.total = product.money("Amount"_L1);
    return line;
}

SummaryLine certificateLine(JsonReader product)
{
    SummaryLine line = amountLine(product, CartLineKind::GiftCertificate, "Name"_L1);
    line.certificate = product.trimmedText("GiftCertificateNumber"_L1);
    return line;
}

void appendProduct(JsonReader &product, QList<SummaryLine> &lines)
{
    using enum CartLineKind;
    if (product.holds("Performance"_L1))
        appendPerformance(product.object("Performance"_L1), Performance, lines);
    else if (product.holds("Package"_L1))
        appendPackage(product.object("Package"_L1), lines);
    else if (product.holds("Contribution"_L1))
        lines.append(amountLine(product.object("Contribution"_L1), Contribution, "FundDescription"_L1));
    else if (product.holds("Membership"_L1))
        lines.append(
            amountLine(product.object("Membership"_L1), Membership, "MembershipLevelDescription"_L1));
    else if (product.holds("GiftCertificate"_L1))
        lines.append(certificateLine(product.object("GiftCertificate"_L1)));
    else if (product.holds("UserDefinedFee"_L1))
        lines.append(amountLine(product.object("UserDefinedFee"_L1), Fee, "Description"_L1));
    else
        lines.append(SummaryLine());
}

CartSummary readSummary(JsonReader &reader)
{
    CartSummary cart;
    cart.subTotal = reader.money("SubTotal"_L1);
    cart.fees = reader.money("FeesAmount"_L1);
    cart.total = reader.money("CartAmount"_L1);
    cart.paidNow = reader.money("AmountPaidNow"_L1);
    cart.balance = reader.money("BalanceToCharge"_L1);
    cart.modeOfSale = descriptionOf(reader.object("ModeOfSale"_L1));
    cart.source = descriptionOf(reader.object("Source"_L1));
    cart.deliveryMethod = descriptionOf(reader.object("DeliveryMethod"_L1));
    cart.priced = reader.boolean("CartWasPriced"_L1);
    for (JsonReader &product : reader.list("Products"_L1))
        appendProduct(product, cart.lines);
    for (JsonReader &fee : reader.list("RuleBasedFees"_L1))
        cart.ruleFees.append({fee.trimmedText("CategoryDescription"_L1), fee.money("Amount"_L1)});
    cart.payments = readPayments(reader);
    for (JsonReader &message : reader.list("Messages"_L1))
        cart.messages.append(readMessage(message));
    return cart;
}

}

Result<CartSummary> decodeCartSummary(const QByteArray &body, QStringList *faults)
{
    return decodeObject(body, faults, readSummary);
}

Result<QList<CartMessage>> decodeCartMessages(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readMessage);
}

}
