// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/payments.h"

#include "app/sandbox/checkout/cartcontents.h"
#include "app/sandbox/checkout/seedcheckout.h"
#include "app/sandbox/reference/texts.h"
#include "app/sandbox/web/sessions.h"

#include <algorithm>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const Call &call, QLatin1StringView name)
{
    return textMember(call.body, name).value_or(QString());
}

Answer applied(int payment)
{
    return Answer::ok("ApplyPaymentResponse", QJsonObject{{u"PaymentId"_s, payment}});
}

// Of a certificate nothing is said back: its number is as good as money.
Answer badCertificate() { return Answer::error(400, u"The gift certificate is not valid."_s); }

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

} // namespace

Answer Payments::methods(const Call &call)
{
    const auto amount = call.parameter("amount"_L1);
    bool good = true;
    if (amount)
        static_cast<void>(amount->toDouble(&good));
    if (!good)
        return Answer::error(400, u"The value of amount is not valid"_s);
    QJsonArray list;
    for (const Row &row : m_services.store.all(
             u"SELECT m.*, g.rowid AS mapping, g.max_refund_cents FROM payment_methods m JOIN "
             "payment_method_groups g ON g.payment_method_id=m.id WHERE g.group_id=? ORDER BY m.id"_s,
             {call.caller.group})) {
        const QJsonObject type{
            {u"Id"_s, row.number("payment_type_id"_L1)}, {u"Description"_s, row.text("payment_type"_L1)}};
        list.append(QJsonObject{{u"Id"_s, row.number("mapping"_L1)}, {u"CreatedBy"_s, charColumn(u"ecarr"_s)},
            {u"IncomeIndicator"_s, true}, {u"MaxRefund"_s, money(row.big("max_refund_cents"_L1))},
            {u"PaymentMethod"_s,
                QJsonObject{{u"Id"_s, row.number("id"_L1)}, {u"Description"_s, row.text("description"_L1)},
                    {u"Inactive"_s, row.flag("inactive"_L1)}, {u"PaymentType"_s, type}}},
            {u"UserGroupId"_s, charColumn(call.caller.group)}});
    }
    return Answer::ok("[PaymentMethodUserGroup]", list);
}

std::optional<Answer> Payments::refusal(const Call &call, std::optional<qint64> cents)
{
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (const auto closed = cartIsClosed(session))
        return closed;
    if (session->flag("seats_expired"_L1))
        return Answer::error(
            400, u"This session's cart contains seats that are no longer locked by this session."_s);
    if (!cents || *cents <= 0)
        return Answer::error(400, u"Amount is not valid."_s);
    if (*cents > dueCents(m_services.store, key))
        return Answer::error(400, u"Amount is greater than the amount due."_s);
    return std::nullopt;
}

int Payments::apply(const QString &key, const Payment &payment)
{
    Database &store = m_services.store;
    const int number = nextNumber(store, u"cart_payments"_s);
    const auto method = store.one(u"SELECT * FROM payment_methods WHERE id=?"_s, {payment.method});
    store.run(u"INSERT INTO cart_payments VALUES(?,?,?,?,?,0)"_s,
        {number, key, payment.method, method ? method->text("description"_L1) : QString(), payment.cents});
    store.run(u"INSERT INTO payment_facts VALUES(?,?,?,?,?,?,?,?,?,?,'applied',NULL)"_s,
        {number, key, payment.cents, m_services.clock.nowMs(),
            payment.tendered ? QVariant(*payment.tendered) : QVariant(), orNull(payment.payer),
            orNull(payment.checkNumber), orNull(payment.certificate), orNull(payment.notes),
            int{payment.byReader}});
    return number;
}

std::optional<Row> Payments::allowedMethod(const Call &call, std::initializer_list<int> types)
{
    const auto method = m_services.store.one(u"SELECT m.* FROM payment_methods m JOIN payment_method_groups "
                                             u"g ON g.payment_method_id=m.id WHERE m.id=? AND "
                                             "m.inactive=0 AND g.group_id=?"_s,
        {intMember(call.body, "PaymentMethodId"_L1).value_or(0), call.caller.group});
    const bool fits = method
        && std::find(types.begin(), types.end(), method->number("payment_type_id"_L1)) != types.end();
    return fits ? method : std::nullopt;
}

Answer Payments::take(const Call &call, std::initializer_list<int> types, Payment payment)
{
    const auto cents = centsMember(call.body, "Amount"_L1);
    if (const auto refused = refusal(call, cents))
        return *refused;
    const auto method = allowedMethod(call, types);
    if (!method)
        return Answer::error(400, u"PaymentMethodId is not valid for this payment."_s);
    if (method->flag("require_check"_L1) && payment.checkNumber.isEmpty())
        return Answer::error(400, u"CheckNumber is required."_s);
    payment.method = method->number("id"_L1);
    payment.cents = *cents;
    payment.notes = text(call, "Notes"_L1);
    return applied(apply(call.variable(u"sessionKey"_s), payment));
}

Answer Payments::cash(const Call &call)
{
    Payment payment;
    payment.tendered = centsMember(call.body, "TenderedAmount"_L1);
    if (payment.tendered && *payment.tendered < centsMember(call.body, "Amount"_L1).value_or(0))
        return Answer::error(400, u"TenderedAmount is less than Amount."_s);
    return take(call, {PaymentType::cash}, payment);
}

Answer Payments::check(const Call &call)
{
    Payment payment;
    payment.payer = text(call, "PayerName"_L1);
    payment.checkNumber = text(call, "CheckNumber"_L1);
    return take(call, {PaymentType::check}, payment);
}

Answer Payments::other(const Call &call)
{
    return take(call, {PaymentType::other, PaymentType::invoice}, {});
}

Answer Payments::onAccount(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (const auto closed = cartIsClosed(session))
        return *closed;
    const int constituent = session->number("constituent_id"_L1);
    if (constituent == 0)
        return Answer::error(400, u"Not valid for a general public cart"_s);
    const int method = intMember(call.body, "PaymentMethodId"_L1).value_or(0);
    const auto balance = m_services.store.one(
        u"SELECT b.cents - (SELECT COALESCE(SUM(p.cents),0) FROM cart_payments p WHERE p.session_key=?1 AND "
        "p.payment_method_id=?2 AND p.applied=0) AS cents FROM on_account_balances b WHERE "
        "b.constituent_id=?3 AND "
        "b.payment_method_id=?2"_s,
        {key, method, constituent});
    if (!balance || balance->big("cents"_L1) < centsMember(call.body, "Amount"_L1).value_or(0))
        return Answer::error(400, u"The on account balance is not sufficient."_s);
    return take(call, {PaymentType::onAccount}, {});
}

Answer Payments::certificate(const Call &call)
{
    auto cents = centsMember(call.body, "Amount"_L1);
    if (const auto refused = refusal(call, cents))
        return *refused;
    Database &store = m_services.store;
    const auto row = store.one(u"SELECT * FROM gift_certificates WHERE number=? AND inactive=0"_s,
        {text(call, "GiftCertificateNumber"_L1).trimmed()});
    const qint64 now = m_services.clock.nowMs();
    if (!row || row->maybeBig("expires_at"_L1).value_or(now + 1) <= now || row->big("cents"_L1) == 0)
        return badCertificate();
    const qint64 left = row->big("cents"_L1);
    if (left < *cents && !m_services.switches.certificatePaysPart)
        return Answer::error(400, u"The balance of the gift certificate is not sufficient."_s);
    Payment payment;
    payment.method = kCertificateMethod;
    payment.cents = std::min(*cents, left);
    payment.certificate = row->text("number"_L1);
    payment.notes = text(call, "Notes"_L1);
    store.run(
        u"UPDATE gift_certificates SET cents=cents-? WHERE number=?"_s, {payment.cents, payment.certificate});
    return applied(apply(call.variable(u"sessionKey"_s), payment));
}

void Payments::reverse(const Row &payment)
{
    Database &store = m_services.store;
    const int id = payment.number("id"_L1);
    store.run(
        u"UPDATE gift_certificates SET cents=cents+? WHERE number=(SELECT certificate FROM payment_facts WHERE payment_id=?)"_s,
        {payment.big("cents"_L1), id});
    store.run(u"UPDATE reader_log SET reversed=1 WHERE payment_id=?"_s, {id});
    store.run(u"UPDATE payment_facts SET state='removed' WHERE payment_id=?"_s, {id});
    store.run(u"DELETE FROM cart_payments WHERE id=?"_s, {id});
}

void Payments::reverseAll(const QString &key)
{
    for (const Row &payment :
        m_services.store.all(u"SELECT * FROM cart_payments WHERE session_key=? AND applied=0"_s, {key}))
        reverse(payment);
}

Answer Payments::remove(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (const auto closed = cartIsClosed(Sessions(m_services).find(key)))
        return *closed;
    const auto payment = m_services.store.one(u"SELECT p.*, f.certificate FROM cart_payments p LEFT JOIN "
                                              u"payment_facts f ON f.payment_id=p.id WHERE p.id=? "
                                              "AND p.session_key=?"_s,
        {call.variable(u"paymentId"_s).toInt(), key});
    if (!payment)
        return Answer::error(404, u"The payment is not in the cart."_s);
    if (payment->flag("applied"_L1))
        return Answer::error(400, u"The payment belongs to a saved order and cannot be removed."_s);
    if (!payment->isNull("certificate"_L1))
        return Answer::error(400, u"Gift certificate payments cannot be removed with this method."_s);
    reverse(*payment);
    return Answer::empty();
}

Answer Payments::removeCertificate(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (const auto closed = cartIsClosed(Sessions(m_services).find(key)))
        return *closed;
    const auto payments = m_services.store.all(u"SELECT p.* FROM cart_payments p JOIN payment_facts f ON "
                                               u"f.payment_id=p.id WHERE p.session_key=? AND "
                                               "p.applied=0 AND f.certificate=?"_s,
        {key, call.variable(u"giftCertificateNumber"_s)});
    if (payments.empty())
        return Answer::error(404, u"The payment is not in the cart."_s);
    for (const Row &payment : payments)
        reverse(payment);
    return Answer::empty();
}

} // namespace Foyer::Sandbox
