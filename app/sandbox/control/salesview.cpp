// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control/salesview.h"

#include "app/sandbox/reference/texts.h"

namespace Foyer::Sandbox::SalesView {

using namespace Qt::Literals::StringLiterals;

namespace {

// Rows of a STRICT table with a text key still have a rowid, in the order they came.
QString numbered()
{
    return u"(SELECT s.*, s.rowid - COALESCE((SELECT CAST(value AS INTEGER) FROM sandbox_settings WHERE "
           "name='seeded_sessions'),0) AS number FROM sessions s)"_s;
}

int howMany(Database &store, const QString &table, const QString &condition)
{
    return store.count(u"SELECT COUNT(*) FROM "_s + table + u" WHERE "_s + condition);
}

} // namespace

QJsonArray sessions(Services &services)
{
    QJsonArray list;
    for (const Row &row : services.store.all(
             u"SELECT n.*, (SELECT COUNT(*) FROM seat_states t WHERE t.session_key=n.session_key) AS held, "
             u"(SELECT "
             "COALESCE(SUM(cents),0) FROM cart_payments p WHERE p.session_key=n.session_key AND p.applied=0) "
             "AS unsaved, "
             "(SELECT COUNT(*) FROM made_orders m WHERE m.session_key=n.session_key) AS made FROM "_s
             + numbered() + u" n WHERE n.number>0 ORDER BY n.number"_s))
        list.append(QJsonObject{{u"number"_s, row.number("number"_L1)},
            {u"orderId"_s, row.number("order_id"_L1)}, {u"ordersMade"_s, row.number("made"_L1)},
            {u"checkoutStatus"_s, textOrNull(row, "checkout_status"_L1)},
            {u"signedIn"_s, row.flag("is_logged_in"_L1)}, {u"guest"_s, row.flag("is_guest"_L1)},
            {u"seatsHeld"_s, row.number("held"_L1)}, {u"paidUnsaved"_s, money(row.big("unsaved"_L1))},
            {u"user"_s, row.text("user_name"_L1)},
            {u"openedAt"_s, stamp(row.big("created_at"_L1), services.switches.serverZone)}});
    return list;
}

QJsonObject orders(Services &services)
{
    QJsonArray list;
    for (const Row &row : services.store.all(u"SELECT m.order_id, m.at, n.number, o.constituent_id, "
                                             u"o.mode_of_sale_id, o.delivery_method_id, (SELECT "
                                             "COUNT(*) FROM order_seats x WHERE x.order_id=m.order_id) AS "
                                             "seats, (SELECT COUNT(*) FROM order_seats x WHERE "
                                             "x.order_id=m.order_id AND x.printed) AS printed, (SELECT "
                                             "COALESCE(SUM(cents),0) FROM order_seats x WHERE "
                                             "x.order_id=m.order_id) + (SELECT COALESCE(SUM(cents),0) FROM "
                                             "order_products x WHERE x.order_id=m.order_id) AS "
                                             "due, (SELECT COALESCE(SUM(cents),0) FROM order_payments x "
                                             "WHERE x.order_id=m.order_id) AS paid FROM "
                                             "made_orders m JOIN orders o ON o.id=m.order_id LEFT JOIN "_s
             + numbered() + u" n ON n.session_key=m.session_key ORDER BY m.id"_s))
        list.append(
            QJsonObject{{u"orderId"_s, row.number("order_id"_L1)}, {u"session"_s, row.number("number"_L1)},
                {u"at"_s, stamp(row.big("at"_L1), services.switches.serverZone)},
                {u"constituentId"_s, row.number("constituent_id"_L1)},
                {u"modeOfSaleId"_s, row.number("mode_of_sale_id"_L1)},
                {u"deliveryMethodId"_s, row.number("delivery_method_id"_L1)},
                {u"seats"_s, row.number("seats"_L1)}, {u"printed"_s, row.number("printed"_L1)},
                {u"due"_s, money(row.big("due"_L1))}, {u"paid"_s, money(row.big("paid"_L1))}});
    return {{u"count"_s, list.size()}, {u"orders"_s, list}};
}

QJsonObject payments(Services &services)
{
    Database &store = services.store;
    QJsonArray payments;
    for (const Row &row : store.all(u"SELECT f.*, n.number FROM payment_facts f LEFT JOIN "_s + numbered()
             + u" n ON n.session_key=f.session_key ORDER BY f.payment_id"_s))
        payments.append(QJsonObject{{u"paymentId"_s, row.number("payment_id"_L1)},
            {u"session"_s, row.number("number"_L1)}, {u"amount"_s, money(row.big("cents"_L1))},
            {u"state"_s, row.text("state"_L1)}, {u"byReader"_s, row.flag("by_reader"_L1)},
            {u"orderId"_s, numberOrNull(row, "order_id"_L1)}});
    QJsonArray reader;
    for (const Row &row : store.all(u"SELECT r.*, n.number FROM reader_log r LEFT JOIN "_s + numbered()
             + u" n ON n.session_key=r.session_key ORDER BY r.id"_s))
        reader.append(QJsonObject{{u"session"_s, row.number("number"_L1)},
            {u"amount"_s, money(row.big("cents"_L1))}, {u"play"_s, row.text("play"_L1)},
            {u"paymentId"_s, numberOrNull(row, "payment_id"_L1)}, {u"reversed"_s, row.flag("reversed"_L1)}});
    return {{u"applied"_s, howMany(store, u"payment_facts"_s, u"state='applied'"_s)},
        {u"removed"_s, howMany(store, u"payment_facts"_s, u"state='removed'"_s)},
        {u"saved"_s, howMany(store, u"payment_facts"_s, u"state='saved'"_s)}, {u"asked"_s, reader.size()},
        {u"approved"_s, howMany(store, u"reader_log"_s, u"payment_id IS NOT NULL"_s)},
        {u"declined"_s, howMany(store, u"reader_log"_s, u"payment_id IS NULL"_s)},
        {u"reversed"_s, howMany(store, u"reader_log"_s, u"reversed=1"_s)}, {u"payments"_s, payments},
        {u"reader"_s, reader}};
}

QJsonObject certificates(Services &services)
{
    QJsonObject balances;
    for (const Row &row :
        services.store.all(u"SELECT * FROM gift_certificates WHERE order_id IS NULL ORDER BY number"_s))
        balances.insert(row.text("number"_L1), money(row.big("cents"_L1)));
    return balances;
}

QJsonObject reader(Services &services)
{
    QJsonArray next;
    for (const Row &row : services.store.all(u"SELECT play FROM reader_plays ORDER BY id"_s))
        next.append(row.text("play"_L1));
    return {{u"usual"_s, nameOf(services.switches.reader)}, {u"next"_s, next}};
}

bool queuePlays(Services &services, const QJsonObject &body)
{
    const QJsonArray plays = body.value("next"_L1).toArray();
    for (const QJsonValue play : plays) {
        if (!readerPlay(play.toString()))
            return false;
    }
    if (body.value("clear"_L1).toBool())
        services.store.run(u"DELETE FROM reader_plays"_s);
    for (const QJsonValue play : plays)
        services.store.run(u"INSERT INTO reader_plays(play) VALUES(?)"_s, {play.toString()});
    return true;
}

} // namespace Foyer::Sandbox::SalesView
