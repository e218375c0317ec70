// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/orders/loadorder.h"

#include "app/sandbox/checkout/cartcontents.h"
#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/carts.h"
#include "app/sandbox/web/sessions.h"
#include "app/sandbox/web/systemdefaults.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

bool LoadOrder::cartHasItems(const QString &key)
{
    for (const QString &table : {u"line_items"_s, u"cart_products"_s, u"cart_payments"_s}) {
        if (m_services.store.count(u"SELECT COUNT(*) FROM "_s + table + u" WHERE session_key=?"_s, {key}) > 0)
            return true;
    }
    return false;
}

std::optional<Row> LoadOrder::holderOf(const Row &order)
{
    return m_services.store.one(u"SELECT * FROM sessions s WHERE session_key=? AND EXISTS(SELECT 1 FROM "
                                u"line_items l "
                                "WHERE l.session_key=s.session_key AND l.order_id=?)"_s,
        {order.text("locked_by_session"_L1), order.number("id"_L1)});
}

bool LoadOrder::isAbandoned(const Row &session)
{
    const int minutes = SystemDefaults::number(m_services.store, u"Order Lock Timeout"_s, 0);
    const qint64 idle = m_services.clock.nowMs() - session.big("last_access_at"_L1);
    return minutes > 0 && idle > qint64{minutes} * 60'000;
}

std::optional<Answer> LoadOrder::refusal(const Row &session, const Row &order)
{
    const int constituent = session.number("constituent_id"_L1);
    if (constituent == 0 || order.number("constituent_id"_L1) != constituent)
        return Answer::error(
            400, u"Order %1 does not belong to the constituent of the session"_s.arg(order.number("id"_L1)));
    if (const auto batch = order.maybeNumber("locked_in_batch"_L1))
        return Answer::error(
            400, u"Order is already locked by batch %1\r\nOrder could not be locked"_s.arg(*batch));
    const auto holder = holderOf(order);
    if (holder && holder->text("session_key"_L1) != session.text("session_key"_L1) && !isAbandoned(*holder))
        return Answer::error(
            400, u"Order is already locked by another web session\r\nOrder could not be locked"_s);
    return std::nullopt;
}

void LoadOrder::takeFrom(const QString &otherKey, int orderId)
{
    Database &store = m_services.store;
    store.run(u"DELETE FROM line_items WHERE session_key=? AND order_id=?"_s, {otherKey, orderId});
    store.run(u"UPDATE sessions SET order_id=0 WHERE session_key=? AND order_id=?"_s, {otherKey, orderId});
}

// One line for each performance and zone, as the order was sold.
void LoadOrder::copyProducts(const QString &key, const Row &order)
{
    Database &store = m_services.store;
    const int id = order.number("id"_L1);
    const auto groups = store.all(
        u"SELECT DISTINCT performance_id, zone_id FROM order_seats WHERE order_id=? ORDER BY performance_id, zone_id"_s,
        {id});
    for (const Row &group : groups) {
        const int performance = group.number("performance_id"_L1);
        const int zone = group.number("zone_id"_L1);
        const qint64 line = store.insert(
            u"INSERT INTO line_items(session_key, performance_id, zone_id, source_id, order_id, created_at) VALUES(?,?,?,?,?,?)"_s,
            {key, performance, zone, order.number("source_id"_L1), id, m_services.clock.nowMs()});
        store.run(
            u"INSERT INTO sub_line_items(line_item_id, seat_id, price_type_id, "
            u"cents, paid_cents) SELECT ?, seat_id, price_type_id, cents, "
            "paid_cents FROM order_seats WHERE order_id=? AND performance_id=? AND zone_id=? ORDER BY id"_s,
            {line, id, performance, zone});
    }
}

void LoadOrder::copyPayments(const QString &key, int orderId)
{
    Database &store = m_services.store;
    for (const Row &payment : store.all(u"SELECT * FROM order_payments WHERE order_id=? ORDER BY id"_s, {orderId}))
        store.run(u"INSERT INTO cart_payments VALUES(?,?,?,?,?,1)"_s,
            {nextNumber(store, u"cart_payments"_s), key, payment.number("payment_method_id"_L1),
                payment.text("description"_L1), payment.big("cents"_L1)});
}

Answer LoadOrder::load(const Call &call)
{
    Database &store = m_services.store;
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (const auto closed = cartIsClosed(session))
        return *closed;
    bool good = false;
    const int id = call.variable(u"orderId"_s).toInt(&good);
    if (!good)
        return Answer::error(400, u"OrderId is not valid"_s);
    if (cartHasItems(key))
        return Answer::error(400, u"An order cannot be loaded into a cart that already has items"_s);
    const auto order = store.one(u"SELECT * FROM orders WHERE id=?"_s, {id});
    if (!order)
        return Answer::error(404, u"Order %1 could not be found"_s.arg(id));
    if (const auto refused = refusal(*session, *order))
        return *refused;
    takeFrom(order->text("locked_by_session"_L1), id);
    copyProducts(key, *order);
    copyPayments(key, id);
    store.run(u"UPDATE orders SET mir_lock=-1, locked_by_session=? WHERE id=?"_s, {key, id});
    store.run(u"UPDATE sessions SET order_id=?, mode_of_sale_id=? WHERE session_key=?"_s,
        {id, order->number("mode_of_sale_id"_L1), key});
    return Answer::ok("Cart", Carts(m_services).describe(key));
}

} // namespace Foyer::Sandbox
