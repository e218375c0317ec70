// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/cartsummary.h"

#include "app/sandbox/checkout/cartcontents.h"
#include "app/sandbox/http/errors.h"
#include "app/sandbox/reference/texts.h"
#include "app/sandbox/web/carts.h"
#include "app/sandbox/web/sessions.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// What the summary and the cart have in common is taken from the cart.
constexpr QLatin1StringView kShared[] = {"SessionKey"_L1, "Id"_L1, "BatchId"_L1, "FirstSeatAddedDateTime"_L1,
    "Constituent"_L1, "DeliveryMethod"_L1, "ModeOfSale"_L1, "Source"_L1, "CartAmount"_L1, "AmountPaidNow"_L1,
    "BalanceToCharge"_L1, "SubTotal"_L1, "FeesAmount"_L1, "CartWasPriced"_L1, "Payments"_L1, "Messages"_L1};

// "A 7, A 8" of neighbours in order.
QString places(const QString &list) { return list.split(u'|').join(u", "_s); }

QJsonValue description(const QJsonObject &product, QLatin1StringView member)
{
    return product.value(member).toObject().value("Description"_L1);
}

} // namespace

Answer CartSummaryOf::get(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (!session)
        return Errors::unknownSession();
    const bool saved = call.boolParameter("savedCart"_L1, false);
    Carts carts(m_services);
    const QJsonObject cart = carts.describe(key, saved);
    QJsonObject summary;
    for (const QLatin1StringView name : kShared)
        summary.insert(name, cart.value(name).isUndefined() ? QJsonValue() : cart.value(name));
    summary.insert(u"RuleBasedFees"_s, QJsonArray());
    summary.insert(u"Products"_s, products(carts.contentsOf(*session, saved)));
    return Answer::ok("CartSummary", summary);
}

QJsonArray CartSummaryOf::displayLines(int lineItem)
{
    QJsonArray list;
    for (const Row &row : m_services.store.all(
             u"SELECT p.description AS type, z.short_description AS zone, i.cents, COUNT(*) AS seats, "
             u"SUM(i.cents) AS "
             "total, GROUP_CONCAT(s.seat_row || ' ' || s.seat_number, '|') AS places FROM sub_line_items i "
             "JOIN "
             "price_types p ON p.id=i.price_type_id LEFT JOIN seats s ON s.id=i.seat_id LEFT JOIN zones z ON "
             "z.id=s.zone_id WHERE i.line_item_id=? GROUP BY p.id, z.id, i.cents ORDER BY p.rank, z.rank"_s,
             {lineItem}))
        list.append(QJsonObject{{u"PriceTypeDescription"_s, row.text("type"_L1)},
            {u"ZoneShortDescription"_s, row.text("zone"_L1).leftJustified(10)},
            {u"SeatLocationDescription"_s, places(row.text("places"_L1))},
            {u"Count"_s, row.number("seats"_L1)}, {u"Price"_s, money(row.big("cents"_L1))},
            {u"Total"_s, money(row.big("total"_L1))}});
    return list;
}

QJsonObject CartSummaryOf::performance(const Row &line)
{
    const int id = line.number("id"_L1);
    const auto total = m_services.store.one(
        u"SELECT COALESCE(SUM(cents),0) AS cents FROM sub_line_items WHERE line_item_id=?"_s, {id});
    QJsonObject value{{u"LineItemId"_s, id}, {u"PerformanceId"_s, line.number("performance_id"_L1)},
        {u"PerformanceCode"_s, line.text("code"_L1)},
        {u"PerformanceDateTime"_s, stamp(line.big("starts_at"_L1), m_services.switches.serverZone)},
        {u"PerformanceDescription"_s, line.text("description"_L1)},
        {u"TotalAmount"_s, money(total ? total->big("cents"_L1) : 0)}, {u"HasZoneTime"_s, false},
        {u"DisplayLines"_s, displayLines(id)}};
    if (const auto source
        = m_services.store.one(u"SELECT * FROM sources WHERE id=?"_s, {line.number("source_id"_L1)}))
        value.insert(u"Source"_s,
            QJsonObject{
                {u"Id"_s, source->number("id"_L1)}, {u"Description"_s, source->text("description"_L1)}});
    return value;
}

QJsonArray CartSummaryOf::products(const QString &key)
{
    QJsonArray list;
    for (const Row &line : m_services.store.all(
             u"SELECT l.*, p.code, p.description, p.starts_at FROM line_items l JOIN performances p ON "
             "p.id=l.performance_id WHERE l.session_key=? ORDER BY l.id"_s,
             {key}))
        list.append(QJsonObject{{u"Performance"_s, performance(line)}});
    for (const Row &row :
        m_services.store.all(u"SELECT * FROM cart_products WHERE session_key=? ORDER BY id"_s, {key})) {
        const QJsonObject product = productOf(m_services.store, row);
        const QJsonObject gift = product.value("GiftCertificate"_L1).toObject();
        const QJsonObject donation = product.value("Contribution"_L1).toObject();
        const QJsonObject membership = product.value("Membership"_L1).toObject();
        const QJsonObject amounts{
            {u"ReferenceId"_s, row.number("id"_L1)}, {u"Amount"_s, money(row.big("cents"_L1))}};
        QJsonObject item;
        if (!gift.isEmpty())
            item.insert(u"GiftCertificate"_s, gift);
        if (!donation.isEmpty()) {
            QJsonObject value = amounts;
            value.insert(u"FundDescription"_s, description(donation, "Fund"_L1));
            item.insert(u"Contribution"_s, value);
        }
        if (!membership.isEmpty()) {
            QJsonObject value = amounts;
            value.insert(u"FundDescription"_s, description(membership, "Fund"_L1));
            value.insert(u"MembershipLevelDescription"_s, description(membership, "MembershipLevel"_L1));
            item.insert(u"Membership"_s, value);
        }
        list.append(item);
    }
    return list;
}

} // namespace Foyer::Sandbox
