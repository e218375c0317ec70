// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/saving.h"

#include <algorithm>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHoldAtBoxOffice = -1;

// The cart's delivery method, else the one of its mode of sale.
int deliveryOf(Database &store, const Row &session)
{
    const auto chosen
        = store.one(u"SELECT delivery_method_id AS id FROM cart_properties WHERE session_key=?"_s,
            {session.text("session_key"_L1)});
    if (chosen && !chosen->isNull("id"_L1))
        return chosen->number("id"_L1);
    const auto usual
        = store.one(u"SELECT default_delivery_method_id AS id FROM mode_settings WHERE mode_of_sale_id=?"_s,
            {session.number("mode_of_sale_id"_L1)});
    return usual && !usual->isNull("id"_L1) ? usual->number("id"_L1) : kHoldAtBoxOffice;
}

} // namespace

QString Saving::save(const Row &session)
{
    const QString key = session.text("session_key"_L1);
    const Switches &switches = m_services.switches;
    if (switches.savingMs == 0) {
        if (switches.savingFails) {
            fail(key);
            return u"Error"_s;
        }
        publish(key, makeOrder(session));
        return u"SaveComplete"_s;
    }
    const QVariant order = switches.savingFails ? QVariant() : QVariant(makeOrder(session));
    setStatus(key, u"S"_s);
    m_services.store.run(u"INSERT OR REPLACE INTO pending_saves VALUES(?,?,?)"_s,
        {key, order, m_services.clock.nowMs() + switches.savingMs});
    return u"SaveInProgress"_s;
}

void Saving::setStatus(const QString &key, const QString &letter)
{
    m_services.store.run(u"UPDATE sessions SET checkout_status=?, checkout_at=? WHERE session_key=?"_s,
        {letter, m_services.clock.nowMs(), key});
}

void Saving::fail(const QString &key) { setStatus(key, u"E"_s); }

void Saving::publish(const QString &key, int order)
{
    m_services.store.run(u"UPDATE sessions SET order_id=? WHERE session_key=?"_s, {order, key});
    setStatus(key, u"C"_s);
}

void Saving::tick(Services &services)
{
    Database &store = services.store;
    const qint64 now = services.clock.nowMs();
    const auto due = store.all(u"SELECT * FROM pending_saves WHERE due_at<=?"_s, {now});
    if (due.empty())
        return;
    store.begin(true);
    Saving saving(services);
    for (const Row &row : due) {
        const QString key = row.text("session_key"_L1);
        if (row.isNull("order_id"_L1))
            saving.fail(key);
        else
            saving.publish(key, row.number("order_id"_L1));
        store.run(u"DELETE FROM pending_saves WHERE session_key=?"_s, {key});
    }
    if (!store.problem().isEmpty() || !store.commit())
        store.rollback();
}

int Saving::makeOrder(const Row &session)
{
    Database &store = m_services.store;
    const QString key = session.text("session_key"_L1);
    const int order = orderFor(session);
    moveSeats(key, order);
    bookPayments(key, order);
    bookProducts(key, order);
    store.run(
        u"UPDATE sessions SET seat_deadline=NULL, first_seat_at=NULL, seats_expired=0 WHERE session_key=?"_s,
        {key});
    store.run(u"INSERT INTO made_orders(order_id, session_key, at) VALUES(?,?,?)"_s,
        {order, key, m_services.clock.nowMs()});
    confirm(session, order);
    return order;
}

// A loaded order is saved under its own number and is free again.
int Saving::orderFor(const Row &session)
{
    Database &store = m_services.store;
    const int loaded = store.count(
        u"SELECT MAX(order_id) FROM line_items WHERE session_key=?"_s, {session.text("session_key"_L1)});
    if (loaded > 0) {
        store.run(u"UPDATE orders SET locked_by_session=NULL, mir_lock=0 WHERE id=?"_s, {loaded});
        return loaded;
    }
    const qint64 now = m_services.clock.nowMs();
    const int order = store.count(u"SELECT MAX(id)+1 FROM orders"_s);
    store.run(u"INSERT INTO orders(id, constituent_id, ordered_at, created_at, mode_of_sale_id, source_id, "
              "delivery_method_id) VALUES(?,?,?,?,?,?,?)"_s,
        {order, session.number("constituent_id"_L1), now, now, session.number("mode_of_sale_id"_L1),
            session.number("source_id"_L1), deliveryOf(store, session)});
    return order;
}

void Saving::moveSeats(const QString &key, int order)
{
    Database &store = m_services.store;
    store.run(u"INSERT INTO order_seats(order_id, performance_id, zone_id, seat_id, price_type_id, cents) "
              u"SELECT ?1, "
              "l.performance_id, COALESCE(s.zone_id, l.zone_id), i.seat_id, i.price_type_id, i.cents FROM "
              "sub_line_items i "
              "JOIN line_items l ON l.id=i.line_item_id LEFT JOIN seats s ON s.id=i.seat_id WHERE "
              "l.session_key=?2 AND "
              "l.order_id IS NULL ORDER BY i.id"_s,
        {order, key});
    store.run(u"UPDATE seat_states SET order_id=?, session_key=NULL WHERE session_key=?"_s, {order, key});
    store.run(u"UPDATE line_items SET order_id=? WHERE session_key=?"_s, {order, key});
}

// What was paid goes to the seats in their order until it is used up.
void Saving::bookPayments(const QString &key, int order)
{
    Database &store = m_services.store;
    store.run(u"INSERT INTO order_payments(order_id, payment_method_id, description, cents) SELECT ?, "
              u"payment_method_id, "
              "description, cents FROM cart_payments WHERE session_key=? AND applied=0 ORDER BY id"_s,
        {order, key});
    store.run(u"UPDATE payment_facts SET state='saved', order_id=? WHERE session_key=? AND state='applied'"_s,
        {order, key});
    store.run(u"UPDATE cart_payments SET applied=1 WHERE session_key=?"_s, {key});
    const auto paid = store.one(
        u"SELECT COALESCE(SUM(cents),0) AS cents FROM order_payments WHERE order_id=?"_s, {order});
    qint64 left = paid ? paid->big("cents"_L1) : 0;
    for (const Row &seat : store.all(u"SELECT * FROM order_seats WHERE order_id=? ORDER BY id"_s, {order})) {
        const qint64 part = std::min(left, seat.big("cents"_L1));
        left -= part;
        store.run(u"UPDATE order_seats SET paid_cents=? WHERE id=?"_s, {part, seat.number("id"_L1)});
        store.run(u"UPDATE sub_line_items SET paid_cents=? WHERE seat_id=? AND line_item_id IN (SELECT id "
                  u"FROM line_items "
                  "WHERE session_key=? AND performance_id=?)"_s,
            {part, seat.number("seat_id"_L1), key, seat.number("performance_id"_L1)});
    }
}

// A certificate that was bought can be spent from now on.
void Saving::bookProducts(const QString &key, int order)
{
    Database &store = m_services.store;
    store.run(
        u"INSERT INTO gift_certificates SELECT f.certificate, p.cents, p.cents, NULL, 0, ? FROM "
        u"cart_products p JOIN "
        "product_facts f ON f.product_id=p.id WHERE p.session_key=? AND p.order_id IS NULL AND f.certificate IS NOT NULL"_s,
        {order, key});
    store.run(u"INSERT INTO order_products(order_id, kind, description, cents) SELECT ?, kind, description, "
              u"cents FROM "
              "cart_products WHERE session_key=? AND order_id IS NULL"_s,
        {order, key});
    store.run(u"UPDATE cart_products SET order_id=? WHERE session_key=?"_s, {order, key});
}

void Saving::confirm(const Row &session, int order)
{
    const QString address = session.text("electronic_address"_L1);
    if (address.isEmpty())
        return;
    m_services.store.run(
        u"INSERT INTO outbox(created_at, kind, address, subject, body) VALUES(?,'confirmation',?,?,?)"_s,
        {m_services.clock.nowMs(), address, u"Your order %1"_s.arg(order),
            u"Thank you. This confirms order %1."_s.arg(order)});
}

} // namespace Foyer::Sandbox
