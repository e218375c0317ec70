// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/carts.h"

#include "app/sandbox/checkout/cartcontents.h"
#include "app/sandbox/checkout/payments.h"
#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/sessions.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject named(int id, const QString &description)
{
    return {{u"Id"_s, id}, {u"Description"_s, description}};
}

// Product classes of the service: 1 performances, 4 contributions, 5 memberships and so on.
int classOf(const QString &kind)
{
    const QStringList kinds{
        u"performance"_s, u"package"_s, u"fee"_s, u"contribution"_s, u"membership"_s, u"gift"_s};
    return static_cast<int>(kinds.indexOf(kind)) + 1;
}

} // namespace

QJsonValue Carts::entity(const QString &table, std::optional<int> id)
{
    const auto row = id
        ? m_services.store.one(u"SELECT id, description FROM %1 WHERE id=?"_s.arg(table), {*id})
        : std::nullopt;
    return row ? QJsonValue(named(row->number("id"_L1), row->text("description"_L1))) : QJsonValue();
}

QJsonObject Carts::performance(int id)
{
    const auto row = m_services.store.one(u"SELECT * FROM performances WHERE id=?"_s, {id});
    if (!row)
        return {};
    return {{u"Id"_s, id}, {u"Code"_s, row->text("code"_L1)}, {u"Description"_s, row->text("description"_L1)},
        {u"PerformanceDateTime"_s, stamp(row->big("starts_at"_L1), m_services.switches.serverZone)},
        {u"Duration"_s, row->number("minutes"_L1)},
        {u"Facility"_s, entity(u"facilities"_s, row->number("facility_id"_L1))},
        {u"Season"_s, entity(u"seasons"_s, row->number("season_id"_L1))},
        {u"ProductionSeason"_s, named(row->number("production_season_id"_L1), row->text("description"_L1))}};
}

QJsonArray Carts::subLineItems(int lineItemId)
{
    QJsonArray list;
    for (const Row &row :
        m_services.store.all(
            u"SELECT i.*, s.section, s.seat_row, s.seat_number, s.zone_id, z.description AS zone, "
            u"z.short_description AS zone_short, z.rank AS zone_rank, "
            "p.description AS price_type, p.short_description AS price_short FROM sub_line_items i JOIN "
            "price_types p ON p.id=i.price_type_id "
            "LEFT JOIN seats s ON s.id=i.seat_id LEFT JOIN zones z ON z.id=s.zone_id WHERE i.line_item_id=? ORDER BY i.id"_s,
            {lineItemId})) {
        const double due = amount(row.big("cents"_L1));
        QJsonObject priceType = named(row.number("price_type_id"_L1), row.text("price_type"_L1));
        priceType.insert(u"ShortDescription"_s, row.text("price_short"_L1));
        QJsonObject item{{u"Id"_s, row.number("id"_L1)}, {u"ApplyPricing"_s, true}, {u"StatusId"_s, 2},
            {u"PriceType"_s, priceType}, {u"OriginalPriceType"_s, priceType}, {u"DueAmount"_s, due},
            {u"PaidAmount"_s, amount(row.big("paid_cents"_L1))}, {u"SubLineItemFees"_s, QJsonArray()}};
        item.insert(u"SubLineItemDetails"_s,
            QJsonArray{QJsonObject{{u"Id"_s, row.number("id"_L1)}, {u"DueAmount"_s, due},
                {u"PaidAmount"_s, amount(row.big("paid_cents"_L1))}, {u"OriginalPrice"_s, due}}});
        if (!row.isNull("seat_id"_L1)) {
            item.insert(u"Seat"_s,
                QJsonObject{{u"Id"_s, row.number("seat_id"_L1)}, {u"Row"_s, row.text("seat_row"_L1)},
                    {u"Number"_s, row.text("seat_number"_L1)},
                    {u"Section"_s, named(row.number("zone_id"_L1), row.text("section"_L1))}});
            QJsonObject zone = named(row.number("zone_id"_L1), row.text("zone"_L1));
            zone.insert(u"ShortDescription"_s, row.text("zone_short"_L1));
            zone.insert(u"Rank"_s, row.number("zone_rank"_L1));
            item.insert(u"Zone"_s, zone);
        }
        list.append(item);
    }
    return list;
}

QJsonObject Carts::lineItem(const Row &item)
{
    const int id = item.number("id"_L1);
    const auto sums = m_services.store.one(
        u"SELECT COALESCE(SUM(cents),0) AS total, COALESCE(SUM(paid_cents),0) AS paid FROM sub_line_items "
        "WHERE line_item_id=?"_s,
        {id});
    const qint64 total = sums ? sums->big("total"_L1) : 0;
    const qint64 paid = sums ? sums->big("paid"_L1) : 0;
    return {{u"Id"_s, id}, {u"LineItemGroupId"_s, id}, {u"Primary"_s, true},
        {u"Source"_s, entity(u"sources"_s, item.number("source_id"_L1))},
        {u"Performance"_s, performance(item.number("performance_id"_L1))},
        {u"SubLineItems"_s, subLineItems(id)}, {u"TotalDue"_s, amount(total)},
        {u"DueAmount"_s, amount(total - paid)}};
}

QJsonArray Carts::products(const QString &key)
{
    QJsonArray list;
    for (const Row &row :
        m_services.store.all(u"SELECT * FROM line_items WHERE session_key=? ORDER BY id"_s, {key}))
        list.append(QJsonObject{{u"ProductClass"_s, named(1, u"Performance"_s)},
            {u"Performance"_s,
                QJsonObject{{u"Id"_s, row.number("performance_id"_L1)}, {u"LineItem"_s, lineItem(row)}}}});
    for (const Row &row :
        m_services.store.all(u"SELECT * FROM cart_products WHERE session_key=? ORDER BY id"_s, {key})) {
        const QString kind = row.text("kind"_L1);
        QJsonObject product = productOf(m_services.store, row);
        product.insert(u"ProductClass"_s, named(classOf(kind), kind));
        list.append(product);
    }
    return list;
}

QString Carts::contentsOf(const Row &session, bool saved) const
{
    return isFinished(session) && !saved ? QString() : session.text("session_key"_L1);
}

QJsonObject Carts::describe(const QString &key, bool saved)
{
    Database &store = m_services.store;
    const auto session = store.one(
        u"SELECT s.*, c.display_name, p.delivery_method_id FROM sessions s LEFT JOIN constituents c ON c.id=s.constituent_id LEFT JOIN cart_properties p ON p.session_key=s.session_key WHERE s.session_key=?"_s,
        {key});
    if (!session)
        return {};
    const QString contents = contentsOf(*session, saved);
    const auto sums = store.one(
        u"SELECT (SELECT COALESCE(SUM(i.cents),0) FROM sub_line_items i JOIN line_items l ON "
        u"l.id=i.line_item_id WHERE l.session_key=?1) AS tickets, "
        "(SELECT COALESCE(SUM(cents),0) FROM cart_payments WHERE session_key=?1 AND applied=1) AS before, "
        "(SELECT COALESCE(SUM(cents),0) FROM cart_products WHERE session_key=?1 AND kind<>'fee') AS "
        "products, "
        "(SELECT COALESCE(SUM(cents),0) FROM cart_products WHERE session_key=?1 AND kind='fee') AS fees, "
        "(SELECT COALESCE(SUM(cents),0) FROM cart_payments WHERE session_key=?1 AND applied=0) AS paid"_s,
        {contents});
    if (!sums)
        return {};
    const qint64 sub = sums->big("tickets"_L1) + sums->big("products"_L1);
    const qint64 total = sub + sums->big("fees"_L1);
    const qint64 before = sums->big("before"_L1);
    const auto first = session->maybeBig("first_seat_at"_L1);
    QJsonObject cart{{u"SessionKey"_s, key}, {u"Id"_s, contents.isEmpty() ? 0 : session->number("order_id"_L1)},
        {u"BatchId"_s, session->number("batch_id"_L1)}, {u"CartPrimaryAmount"_s, amount(total)},
        {u"CartFirstChoiceAmount"_s, amount(total)}, {u"CartAmount"_s, amount(total)},
        {u"AmountPaidPreviously"_s, amount(before)},
        {u"AmountPaidNow"_s, amount(sums->big("paid"_L1))},
        {u"BalanceToCharge"_s, amount(total - before - sums->big("paid"_L1))},
        {u"SubTotal"_s, amount(sub)}, {u"FeesAmount"_s, amount(sums->big("fees"_L1))},
        {u"CartWasPriced"_s, true},
        {u"FirstSeatAddedDateTime"_s,
            first ? QJsonValue(stamp(*first, m_services.switches.serverZone)) : QJsonValue()},
        {u"ModeOfSale"_s, entity(u"modes_of_sale"_s, session->number("mode_of_sale_id"_L1))},
        {u"DeliveryMethod"_s, entity(u"delivery_methods"_s, session->maybeNumber("delivery_method_id"_L1))},
        {u"Source"_s, entity(u"sources"_s, session->number("source_id"_L1))}, {u"Products"_s, products(contents)},
        {u"Payments"_s, paymentsOf(store, contents)}, {u"Messages"_s, messagesOf(store, contents)}, {u"OrderFees"_s, QJsonArray()}};
    if (!session->isNull("constituent_id"_L1))
        cart.insert(u"Constituent"_s,
            QJsonObject{{u"Id"_s, session->number("constituent_id"_L1)},
                {u"DisplayName"_s, session->text("display_name"_L1)}});
    return cart;
}

Answer Carts::get(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (m_services.store.count(u"SELECT COUNT(*) FROM sessions WHERE session_key=?"_s, {key}) == 0)
        return Errors::unknownSession();
    return Answer::ok("Cart", describe(key, call.boolParameter("savedCart"_L1, false)));
}

Answer Carts::clear(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    Database &store = m_services.store;
    if (const auto closed = cartIsClosed(Sessions(m_services).find(key)))
        return *closed;
    Payments(m_services).reverseAll(key);
    // The session stays connected to the Seat Server: its deadline runs on.
    store.run(u"DELETE FROM seat_states WHERE session_key=? AND order_id IS NULL"_s, {key});
    store.run(u"UPDATE seat_states SET session_key=NULL WHERE session_key=?"_s, {key});
    store.run(u"DELETE FROM line_items WHERE session_key=?"_s, {key});
    store.run(u"DELETE FROM cart_products WHERE session_key=?"_s, {key});
    store.run(u"DELETE FROM cart_payments WHERE session_key=?"_s, {key});
    store.run(u"UPDATE sessions SET first_seat_at=NULL, seats_expired=0 WHERE session_key=?"_s, {key});
    return Answer::empty();
}

Answer Carts::removeTickets(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    Database &store = m_services.store;
    if (const auto closed = cartIsClosed(Sessions(m_services).find(key)))
        return *closed;
    const int id = call.variable(u"lineItemId"_s).toInt();
    const int performanceId = call.variable(u"performanceId"_s).toInt();
    const auto line
        = store.one(u"SELECT * FROM line_items WHERE id=? AND performance_id=? AND session_key=?"_s,
            {id, performanceId, key});
    if (!line)
        return Answer::error(404, u"Line item %1 is not in the cart."_s.arg(id));
    if (!line->isNull("order_id"_L1))
        return Answer::error(400, u"Line item %1 belongs to a saved order and cannot be removed."_s.arg(id));
    store.run(u"DELETE FROM seat_states WHERE performance_id=? AND session_key=? AND order_id IS NULL AND "
              u"seat_id IN "
              "(SELECT seat_id FROM sub_line_items WHERE line_item_id=?)"_s,
        {performanceId, key, id});
    store.run(u"DELETE FROM line_items WHERE id=?"_s, {id});
    forgetEmptyCart(key);
    return Answer::empty();
}

void Carts::forgetEmptyCart(const QString &key)
{
    m_services.store.run(u"UPDATE sessions SET first_seat_at=NULL, seats_expired=0 WHERE session_key=? AND NOT EXISTS"
                         "(SELECT 1 FROM line_items WHERE session_key=sessions.session_key)"_s,
        {key});
}

Answer Carts::removeSeat(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    Database &store = m_services.store;
    if (const auto closed = cartIsClosed(Sessions(m_services).find(key)))
        return *closed;
    const int id = call.variable(u"subLineItemId"_s).toInt();
    const auto seat = store.one(
        u"SELECT i.*, l.performance_id, l.order_id FROM sub_line_items i JOIN line_items l ON l.id=i.line_item_id "
        "WHERE i.id=? AND l.id=? AND l.session_key=?"_s,
        {id, call.variable(u"lineItemId"_s).toInt(), key});
    if (!seat)
        return Answer::error(404, u"Sub line item %1 is not in the cart."_s.arg(id));
    if (!seat->isNull("order_id"_L1))
        return Answer::error(400, u"Sub line item %1 belongs to a saved order and cannot be removed."_s.arg(id));
    store.run(u"DELETE FROM seat_states WHERE performance_id=? AND seat_id=? AND session_key=? AND order_id IS NULL"_s,
        {seat->number("performance_id"_L1), seat->number("seat_id"_L1), key});
    store.run(u"DELETE FROM sub_line_items WHERE id=?"_s, {id});
    store.run(u"DELETE FROM line_items WHERE id=?1 AND NOT EXISTS(SELECT 1 FROM sub_line_items WHERE line_item_id=?1)"_s,
        {seat->number("line_item_id"_L1)});
    forgetEmptyCart(key);
    return Answer::empty();
}

} // namespace Foyer::Sandbox
