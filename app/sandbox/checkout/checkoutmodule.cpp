// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/checkoutmodule.h"

#include "app/sandbox/checkout/cardreader.h"
#include "app/sandbox/checkout/cartquestions.h"
#include "app/sandbox/checkout/cartsummary.h"
#include "app/sandbox/checkout/checkout.h"
#include "app/sandbox/checkout/payments.h"
#include "app/sandbox/checkout/printing.h"
#include "app/sandbox/checkout/products.h"
#include "app/sandbox/checkout/saving.h"
#include "app/sandbox/checkout/seedcheckout.h"

#include <memory>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// Facts of payments and products outlive them: a payment that was taken back is still known. There is no
// column for anything on a card. reader_log has every question to a reader, made_orders every order that a
// checkout made.
QString tables()
{
    return uR"(
CREATE TABLE payment_methods(id INTEGER PRIMARY KEY, description TEXT NOT NULL, payment_type_id INTEGER NOT NULL, payment_type TEXT NOT NULL, inactive INTEGER NOT NULL DEFAULT 0, require_check INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE payment_method_groups(payment_method_id INTEGER NOT NULL REFERENCES payment_methods(id), group_id TEXT NOT NULL REFERENCES user_groups(id), max_refund_cents INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(payment_method_id, group_id)) STRICT;
CREATE TABLE payment_facts(payment_id INTEGER PRIMARY KEY, session_key TEXT NOT NULL, cents INTEGER NOT NULL, at INTEGER NOT NULL, tendered INTEGER, payer TEXT, check_number TEXT, certificate TEXT COLLATE NOCASE, notes TEXT, by_reader INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL CHECK(state IN ('applied','removed','saved')), order_id INTEGER) STRICT;
CREATE TABLE product_facts(product_id INTEGER PRIMARY KEY, fund_id INTEGER, level_id INTEGER, certificate TEXT COLLATE NOCASE, name TEXT, notes TEXT) STRICT;
CREATE TABLE sale_numbers(name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
CREATE TABLE funds(id INTEGER PRIMARY KEY, description TEXT NOT NULL, membership_organization TEXT, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE membership_levels(id INTEGER PRIMARY KEY, fund_id INTEGER NOT NULL REFERENCES funds(id), description TEXT NOT NULL, least_cents INTEGER NOT NULL) STRICT;
CREATE TABLE gift_certificates(number TEXT PRIMARY KEY COLLATE NOCASE, cents INTEGER NOT NULL, original_cents INTEGER NOT NULL, expires_at INTEGER, inactive INTEGER NOT NULL DEFAULT 0, order_id INTEGER) STRICT;
CREATE TABLE price_messages(id INTEGER PRIMARY KEY, price_type_id INTEGER NOT NULL REFERENCES price_types(id), rule TEXT NOT NULL, message TEXT NOT NULL) STRICT;
CREATE TABLE receipt_settings(id INTEGER PRIMARY KEY, description TEXT NOT NULL, heading TEXT NOT NULL, footing TEXT NOT NULL) STRICT;
CREATE TABLE card_readers(id INTEGER PRIMARY KEY, description TEXT NOT NULL) STRICT;
CREATE TABLE reader_plays(id INTEGER PRIMARY KEY AUTOINCREMENT, play TEXT NOT NULL) STRICT;
CREATE TABLE reader_log(id INTEGER PRIMARY KEY AUTOINCREMENT, session_key TEXT NOT NULL, at INTEGER NOT NULL, cents INTEGER NOT NULL, machine_id INTEGER, play TEXT NOT NULL, payment_id INTEGER, reversed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE pending_saves(session_key TEXT PRIMARY KEY REFERENCES sessions(session_key), order_id INTEGER, due_at INTEGER NOT NULL) STRICT;
CREATE TABLE made_orders(id INTEGER PRIMARY KEY AUTOINCREMENT, order_id INTEGER NOT NULL REFERENCES orders(id), session_key TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE order_products(id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), kind TEXT NOT NULL, description TEXT NOT NULL, cents INTEGER NOT NULL) STRICT;
CREATE TABLE tickets(number INTEGER PRIMARY KEY AUTOINCREMENT, order_seat_id INTEGER NOT NULL REFERENCES order_seats(id), at INTEGER NOT NULL) STRICT;
)"_s;
}

template <typename T> struct Operation
{
    QByteArray verb;
    QByteArray rest; // below the cart
    QByteArray requestType;
    Answer (T::*function)(const Call &);
};

template <typename T>
void addRows(Router &router, Services &services, std::initializer_list<Operation<T>> rows)
{
    const auto object = std::make_shared<T>(services);
    for (const Operation<T> &row : rows)
        router.add({row.verb, "Web/Cart/{sessionKey}" + row.rest, "Web/Cart", row.requestType,
            [object, function = row.function](const Call &call) { return ((*object).*function)(call); }});
}

void addRoutes(Router &router, Services &services)
{
    addRows<CartSummaryOf>(router, services, {{"GET", "/Summary", {}, &CartSummaryOf::get}});
    addRows<CartQuestions>(router, services,
        {{"GET", "/Messages", {}, &CartQuestions::messages}, {"POST", "/Price", {}, &CartQuestions::price},
            {"POST", "/Validate", "CartValidationRequest", &CartQuestions::validate},
            {"POST", "/ValidateLimits", "ValidateLimitsRequest", &CartQuestions::validateLimits}});
    addRows<Products>(router, services,
        {{"POST", "/Contributions", "AddContributionRequest", &Products::addContribution},
            {"DELETE", "/Contributions/{lineItemId}", {}, &Products::removeContribution},
            {"POST", "/GiftCertificates", "AddGiftCertificateRequest", &Products::addGiftCertificate},
            {"DELETE", "/GiftCertificates/{giftCertificateNumber}", {}, &Products::removeGiftCertificate}});
    addRows<Payments>(router, services,
        {{"POST", "/Payments/Cash", "ApplyCashPaymentRequest", &Payments::cash},
            {"POST", "/Payments/Check", "ApplyCheckPaymentRequest", &Payments::check},
            {"POST", "/Payments/Other", "ApplyOtherPaymentRequest", &Payments::other},
            {"POST", "/Payments/OnAccount", "ApplyOnAccountPaymentRequest", &Payments::onAccount},
            {"POST", "/Payments/GiftCertificate", "ApplyGiftCertificatePaymentRequest",
                &Payments::certificate},
            {"DELETE", "/Payments/{paymentId}", {}, &Payments::remove},
            {"DELETE", "/Payments/GiftCertificate/{giftCertificateNumber}", {},
                &Payments::removeCertificate}});
    addRows<CardReader>(router, services,
        {{"POST", "/Payments/EMV/Authorize", "WebEmvAuthorizationRequest", &CardReader::authorize}});
    addRows<Checkout>(router, services, {{"POST", "/Checkout", "CheckoutRequest", &Checkout::run}});
    addRows<Printing>(router, services,
        {{"GET", "/ReceiptString", {}, &Printing::receipt},
            {"POST", "/Print/PrintStrings", "PrintOrderRequest", &Printing::strings},
            {"POST", "/Print/TicketElements", "PrintOrderRequest", &Printing::elements},
            {"POST", "/Print/Email", "PrintOrderRequest", &Printing::email}});
    const auto payments = std::make_shared<Payments>(services);
    router.add({"GET", "Security/PaymentMethods", "Security", {},
        [payments](const Call &call) { return payments->methods(call); }});
}

} // namespace

Module checkoutModule() { return {u"checkout"_s, {tables()}, seedCheckout, addRoutes, Saving::tick}; }

} // namespace Foyer::Sandbox
