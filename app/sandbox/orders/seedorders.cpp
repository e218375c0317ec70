// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/orders/seedorders.h"

#include "app/sandbox/store/seed.h"

#include <QUuid>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPastPerformance = 90;

enum class Lock { None, Batch, LiveSession, AbandonedSession };

struct Order
{
    int id;
    int constituent;
    int daysAgo;
    int mode;
    int delivery;
    int performance;
    int zone;
    int seats;
    int paidSeats;
    int printedSeats;
    Lock lock = Lock::None;
    bool rollover = false;
};

QList<Order> orders()
{
    return {
        {12001, 1001, 40, 3, 1, 107, 1, 2, 2, 2},
        {12002, 1001, 31, 2, 3, 108, 2, 3, 1, 0},
        {12003, 1001, 12, 3, 3, 105, 3, 2, 0, 0},
        {12004, 1001, 9, 3, 1, 110, 1, 4, 4, 2},
        {12005, 1001, 8, 1, -1, 111, 2, 2, 2, 0, Lock::Batch},
        {12006, 1001, 7, 3, 1, 113, 4, 2, 2, 0, Lock::LiveSession},
        {12007, 1001, 6, 3, 1, 114, 1, 2, 2, 0, Lock::AbandonedSession},
        {.id = 12008,
            .constituent = 1001,
            .daysAgo = 60,
            .mode = 4,
            .delivery = 3,
            .performance = 114,
            .zone = 2,
            .seats = 2,
            .paidSeats = 0,
            .printedSeats = 0,
            .rollover = true},
        {.id = 12009,
            .constituent = 1001,
            .daysAgo = 61,
            .mode = 4,
            .delivery = 3,
            .performance = 114,
            .zone = 3,
            .seats = 2,
            .paidSeats = 2,
            .printedSeats = 0,
            .rollover = true},
        {12010, 1001, 290, 3, 1, kPastPerformance, 1, 2, 2, 2},
        {12011, 1001, 5, 3, 2, 106, 2, 1, 1, 0},
        {12012, 1001, 4, 1, 1, 106, 1, 2, 2, 0},
        {12020, 1012, 15, 1, -1, 107, 2, 2, 2, 0},
        {12021, 1013, 14, 3, 1, 107, 3, 1, 1, 0},
        {12022, 1014, 3, 3, 2, 108, 1, 1, 0, 0},
        {12030, 1002, 20, 3, 1, 107, 1, 2, 2, 1},
        {12031, 1020, 2, 5, -1, 101, 1, 2, 2, 0},
        {12032, 1028, 1, 2, 4, 108, 1, 6, 6, 0},
        {12040, 0, 1, 6, 2, 105, 2, 2, 2, 0},
    };
}

void seedPastSeason(Services &services)
{
    services.store.run(
        u"INSERT INTO performances VALUES(?,'ELISIR99','L''elisir d''amore',?,140,26,1,1,20,0)"_s,
        {kPastPerformance, services.clock.nowMs() - 280 * kDayMs});
}

void addSeats(Database &store, const Order &order)
{
    const auto free
        = store.all(u"SELECT s.id FROM seats s WHERE s.zone_id=?1 AND NOT EXISTS(SELECT 1 FROM seat_states t "
                    "WHERE t.performance_id=?2 AND t.seat_id=s.id) ORDER BY s.rank, s.id LIMIT ?3"_s,
            {order.zone, order.performance, order.seats});
    const auto price
        = store.one(u"SELECT cents FROM prices WHERE performance_id=? AND zone_id=? AND price_type_id=1"_s,
            {order.performance, order.zone});
    const int cents = price ? price->number("cents"_L1) : 8'800;
    int index = 0;
    for (const Row &seat : free) {
        store.run(u"INSERT INTO seat_states VALUES(?,?,NULL,?)"_s,
            {order.performance, seat.number("id"_L1), order.id});
        store.run(u"INSERT INTO order_seats(order_id, performance_id, zone_id, seat_id, price_type_id, "
                  u"cents, paid_cents, printed) "
                  "VALUES(?,?,?,?,1,?,?,?)"_s,
            {order.id, order.performance, order.zone, seat.number("id"_L1), cents,
                index < order.paidSeats ? cents : 0, int{index < order.printedSeats}});
        ++index;
    }
    if (order.paidSeats > 0)
        store.run(
            u"INSERT INTO order_payments(order_id, payment_method_id, description, cents) VALUES(?,11,'Visa',?)"_s,
            {order.id, cents * order.paidSeats});
}

// Somebody else's session with the order in its cart. The live one is dated ahead: it stays live in a store
// of last month.
void addHolder(Services &services, const Order &order)
{
    Database &store = services.store;
    const QString key = QUuid::createUuid().toString(QUuid::Id128).toUpper();
    const qint64 now = services.clock.nowMs();
    const qint64 access = order.lock == Lock::LiveSession ? now + 3'650 * kDayMs : now - kDayMs;
    store.run(
        u"INSERT INTO sessions(session_key, business_facing, organization, user_name, group_id, "
        u"mode_of_sale_id, "
        "original_mode_of_sale_id, source_id, constituent_id, original_constituent_id, order_id, created_at, "
        "last_access_at) "
        "SELECT ?1,0,(SELECT description FROM organizations ORDER BY id LIMIT 1),'super','SUPERV',?2,?2,"
        "(SELECT MIN(id) FROM sources),?3,?3,?4,?5,?6"_s,
        {key, order.mode, order.constituent, order.id, now - kDayMs, access});
    store.run(
        u"INSERT INTO line_items(session_key, performance_id, zone_id, source_id, order_id, created_at) "
        "VALUES(?,?,?,(SELECT MIN(id) FROM sources),?,?)"_s,
        {key, order.performance, order.zone, order.id, now - kDayMs});
    store.run(u"UPDATE orders SET locked_by_session=?, mir_lock=-1 WHERE id=?"_s, {key, order.id});
}

void addOrder(Services &services, const Order &order)
{
    Database &store = services.store;
    const qint64 ordered = services.clock.nowMs() - order.daysAgo * kDayMs;
    store.run(u"INSERT INTO orders(id, constituent_id, ordered_at, created_at, mode_of_sale_id, source_id, "
              u"delivery_method_id, is_rollover) "
              "SELECT ?,?,?,?,?,MIN(id),?,? FROM sources"_s,
        {order.id, order.constituent, ordered, ordered, order.mode, order.delivery, int{order.rollover}});
    addSeats(store, order);
    if (order.lock == Lock::Batch)
        store.run(
            u"UPDATE orders SET locked_in_batch=(SELECT MIN(id) FROM batches WHERE owner='super'), mir_lock=1 WHERE id=?"_s,
            {order.id});
    else if (order.lock != Lock::None)
        addHolder(services, order);
}

} // namespace

void seedOrders(Services &services)
{
    seedPastSeason(services);
    // Mobile tickets look printable to the web, but the service that mails them was never told.
    services.store.run(u"INSERT INTO paht_delivery_methods SELECT id FROM delivery_methods WHERE id=1"_s);
    services.store.run(u"INSERT INTO paht_configuration SELECT id FROM modes_of_sale WHERE general_public"_s);
    for (const Order &order : orders())
        addOrder(services, order);
}

} // namespace Foyer::Sandbox
