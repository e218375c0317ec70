// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/cartcontents.h"

#include "app/sandbox/reference/texts.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject named(int id, const QString &description)
{
    return {{u"Id"_s, id}, {u"Description"_s, description}};
}

QJsonObject giftCertificate(const Row &facts, qint64 cents)
{
    return {{u"PaymentId"_s, facts.number("product_id"_L1)},
        {u"GiftCertificateNumber"_s, textOrNull(facts, "certificate"_L1)}, {u"Amount"_s, money(cents)},
        {u"Notes"_s, textOrNull(facts, "notes"_L1)}, {u"Name"_s, textOrNull(facts, "name"_L1)},
        {u"Applied"_s, false}};
}

QJsonObject donation(Database &store, const Row &product, const Row &facts)
{
    QJsonObject value{{u"Id"_s, product.number("id"_L1)}, {u"Amount"_s, money(product.big("cents"_L1))},
        {u"Notes"_s, textOrNull(facts, "notes"_L1)}};
    if (const auto fund = store.one(u"SELECT * FROM funds WHERE id=?"_s, {facts.number("fund_id"_L1)}))
        value.insert(u"Fund"_s, named(fund->number("id"_L1), fund->text("description"_L1)));
    if (const auto level
        = store.one(u"SELECT * FROM membership_levels WHERE id=?"_s, {facts.number("level_id"_L1)}))
        value.insert(u"MembershipLevel"_s, named(level->number("id"_L1), level->text("description"_L1)));
    return value;
}

} // namespace

QJsonArray paymentsOf(Database &store, const QString &key)
{
    QJsonArray list;
    for (const Row &row : store.all(
             u"SELECT p.*, m.payment_type_id, m.payment_type, f.tendered, f.payer, f.check_number, "
             u"f.certificate, "
             "f.notes FROM cart_payments p LEFT JOIN payment_methods m ON m.id=p.payment_method_id LEFT JOIN "
             "payment_facts f ON f.payment_id=p.id WHERE p.session_key=? ORDER BY p.id"_s,
             {key})) {
        QJsonObject method = named(row.number("payment_method_id"_L1), row.text("description"_L1));
        if (!row.isNull("payment_type_id"_L1))
            method.insert(
                u"PaymentType"_s, named(row.number("payment_type_id"_L1), row.text("payment_type"_L1)));
        list.append(QJsonObject{{u"Id"_s, row.number("id"_L1)}, {u"Amount"_s, money(row.big("cents"_L1))},
            {u"TenderedAmount"_s, row.isNull("tendered"_L1) ? QJsonValue() : money(row.big("tendered"_L1))},
            {u"PaymentMethod"_s, method}, {u"PayerName"_s, textOrNull(row, "payer"_L1)},
            {u"CheckNumber"_s, textOrNull(row, "check_number"_L1)},
            {u"GiftCertificateNumber"_s, textOrNull(row, "certificate"_L1)},
            {u"Applied"_s, row.flag("applied"_L1)}, {u"Notes"_s, textOrNull(row, "notes"_L1)}});
    }
    return list;
}

QJsonArray messagesOf(Database &store, const QString &key)
{
    QJsonArray list;
    for (const Row &row :
        store.all(u"SELECT DISTINCT r.* FROM price_messages r JOIN sub_line_items i ON "
                  u"i.price_type_id=r.price_type_id "
                  "JOIN line_items l ON l.id=i.line_item_id WHERE l.session_key=? ORDER BY r.id"_s,
            {key}))
        list.append(QJsonObject{{u"Id"_s, row.number("id"_L1)}, {u"Message"_s, row.text("message"_L1)},
            {u"IsMessageOnlyRule"_s, true}, {u"NewRuleIndicator"_s, u"N"_s},
            {u"MessageType"_s, named(1, u"Information"_s)},
            {u"PricingRule"_s,
                QJsonObject{{u"Id"_s, row.number("id"_L1)}, {u"Description"_s, row.text("rule"_L1)},
                    {u"RuleAction"_s, 0}}}});
    return list;
}

QJsonObject productOf(Database &store, const Row &product)
{
    const QString kind = product.text("kind"_L1);
    const auto facts
        = store.one(u"SELECT * FROM product_facts WHERE product_id=?"_s, {product.number("id"_L1)});
    if (!facts)
        return {};
    if (kind == "gift"_L1)
        return {{u"GiftCertificate"_s, giftCertificate(*facts, product.big("cents"_L1))}};
    if (kind == "contribution"_L1)
        return {{u"Contribution"_s, donation(store, product, *facts)}};
    if (kind == "membership"_L1)
        return {{u"Membership"_s, donation(store, product, *facts)}};
    return {};
}

qint64 dueCents(Database &store, const QString &key)
{
    const auto row = store.one(
        u"SELECT (SELECT COALESCE(SUM(i.cents),0) FROM sub_line_items i JOIN line_items l ON "
        u"l.id=i.line_item_id "
        "WHERE l.session_key=?1) + (SELECT COALESCE(SUM(cents),0) FROM cart_products WHERE session_key=?1) - "
        "(SELECT COALESCE(SUM(cents),0) FROM cart_payments WHERE session_key=?1) AS due"_s,
        {key});
    return row ? row->big("due"_L1) : 0;
}

bool holdsAnything(Database &store, const QString &key)
{
    return store.count(u"SELECT EXISTS(SELECT 1 FROM line_items WHERE session_key=?1) OR "
                       "EXISTS(SELECT 1 FROM cart_products WHERE session_key=?1)"_s,
               {key})
        != 0;
}

int nextNumber(Database &store, const QString &table)
{
    store.run(u"INSERT OR IGNORE INTO sale_numbers VALUES(?,0)"_s, {table});
    store.run(u"UPDATE sale_numbers SET last=MAX(last, (SELECT COALESCE(MAX(id),0) FROM "_s + table
            + u"))+1 WHERE name=?"_s,
        {table});
    return store.count(u"SELECT last FROM sale_numbers WHERE name=?"_s, {table});
}

} // namespace Foyer::Sandbox
