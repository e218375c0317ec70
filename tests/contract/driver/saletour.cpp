// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/driver/tour.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Money one = Money::fromTenThousandths(10'000);

// From the demo organisation (app/sandbox/README.md).
constexpr int annualFund = 21, receiptSettings = 1, creditMethod = 31;
const QString certificate = u"GC-OPERA-100"_s;

}

std::optional<Money> Tour::due(const SessionKey &key)
{
    const auto cart = ask(m_service.cart(key));
    return cart ? cart->balance : std::nullopt;
}

void Tour::sale()
{
    const SessionKey key = signedIn(u"anna"_s);
    int performance = 0;
    const auto held = hold(key, &performance);
    check(held && held->lineItemId, "no seats for the sale");
    if (!held || !held->lineItemId || !fillTheCart(key, performance, *held->lineItemId))
        return;
    payInEveryWay(key);
    const int order = checkOut(key);
    if (order > 0)
        print(key, order);
}

bool Tour::fillTheCart(const SessionKey &key, int performance, int line)
{
    const auto before = ask(m_service.cart(key));
    if (!before || before->lines.isEmpty() || before->lines.constFirst().seats.isEmpty())
        return false;
    const CartSeat seat = before->lines.constFirst().seats.constFirst();
    const int priceType = seat.priceTypeId.value_or(0);
    const auto more
        = ask(m_checkout.addSeats(key, line, {performance, seat.zoneId.value_or(0), {priceType}, 1, {}}));
    check(more && more->lineItemId == line && more->seatsReserved == 1, "another line got the seat");
    ask(m_checkout.removeSeat(key, line, seat.subLineItemId));
    const auto gift = ask(m_checkout.addContribution(key, {one * 10, annualFund}));
    const auto summary = ask(m_checkout.summary(key));
    check(summary && summary->lines.size() == 2 && summary->total > before->total,
        "the summary lacks a product");
    if (gift)
        ask(m_checkout.removeContribution(key, *gift));
    ask(m_checkout.addGiftCertificate(key, {one * 25, std::nullopt, u"For Ann"_s}));
    check(due(key) > before->balance, "a certificate that is sold costs nothing");
    const auto bought = ask(m_checkout.summary(key));
    if (bought && !bought->lines.isEmpty())
        ask(m_checkout.removeGiftCertificate(key, bought->lines.constLast().certificate));
    check(due(key) == before->balance, "what was taken out still costs");
    ask(m_checkout.price(key));
    ask(m_checkout.messages(key));
    const auto problems = ask(m_checkout.validate(key, {}));
    check(problems && problems->isEmpty(), "something stands in the way of the checkout");
    check(ask(m_checkout.validateLimits(key, {performance, {}, priceType, 2})).has_value(),
        "two seats are too many");
    check(!ask(m_checkout.validateLimits(key, {performance, {}, priceType, 999})),
        "999 seats are not too many");
    return true;
}

void Tour::payInEveryWay(const SessionKey &key)
{
    const auto methods = ask(m_checkout.paymentMethods(one));
    check(methods && !methods->isEmpty(), "no way to pay");
    if (!methods)
        return;
    const auto idOf = [&](const QString &type) {
        const auto found = std::find_if(methods->begin(), methods->end(),
            [&](const PaymentMethod &method) { return method.type == type && !method.choice.inactive; });
        return found == methods->end() ? 0 : found->choice.id;
    };
    const std::optional<Money> before = due(key);
    const int cash = idOf(u"Cash"_s), cheque = idOf(u"Check"_s), other = idOf(u"Other"_s);
    const QList paid{ask(m_checkout.payCash(key, {one, one * 5, cash})),
        ask(m_checkout.payCheck(key, {one, cheque, u"Ann"_s, u"0815"_s})),
        ask(m_checkout.payOther(key, {one, other})), ask(m_checkout.payOnAccount(key, {one, creditMethod}))};
    const auto card = ask(m_checkout.authorize(key, {one, std::nullopt}));
    check(card && card->approved && card->authorized == one, "the card was not accepted");
    check(ask(m_checkout.payCertificate(key, {one, certificate})).has_value(),
        "the certificate was not accepted");
    check(before && due(key) == *before - one * 6, "six payments do not count six times");
    for (const std::optional<int> payment : paid)
        ask(m_checkout.removePayment(key, payment.value_or(0)));
    if (card && card->paymentId)
        ask(m_checkout.removePayment(key, *card->paymentId));
    ask(m_checkout.removeCertificatePayment(key, certificate));
    check(due(key) == before, "a payment that was taken back still counts");
}

int Tour::checkOut(const SessionKey &key)
{
    check(!ask(m_checkout.checkout(key, {Money(), false})), "an order was saved without a payment");
    const std::optional<Money> rest = due(key);
    if (!rest)
        return 0;
    ask(m_checkout.authorize(key, {*rest, 1}));
    const auto saved = ask(m_checkout.checkout(key, {Money(), false}));
    check(saved && saved->phase == CheckoutPhase::Complete, "the order was not saved");
    const auto session = ask(m_service.session(key));
    check(session && session->orderId.value_or(0) > 0 && session->checkout.phase() == CheckoutPhase::Complete,
        "the session does not know its order");
    const auto empty = ask(m_service.cart(key));
    const auto order = ask(m_checkout.savedCart(key));
    check(empty && empty->lines.isEmpty() && order && !order->lines.isEmpty(),
        "the saved cart is not where it should be");
    check(order && order->balance == Money(), "the order is not paid");
    return session ? session->orderId.value_or(0) : 0;
}

void Tour::print(const SessionKey &key, int order)
{
    for (const auto format : {ReceiptFormat::Html, ReceiptFormat::Cpcl}) {
        const auto receipt = ask(m_checkout.receipt(key, receiptSettings, format));
        check(receipt && receipt->contains(QString::number(order)), "the receipt does not name the order");
    }
    PrintRequest request{order};
    const auto strings = ask(m_checkout.printStrings(key, request));
    check(strings && strings->size() == 2, "not two tickets");
    request.reprint = true;
    const auto elements = ask(m_checkout.printElements(key, request));
    check(elements && !elements->isEmpty(), "no elements");
    check(ask(m_checkout.printForEmail(key, receiptSettings, request)).has_value(), "no page of tickets");
}

}
