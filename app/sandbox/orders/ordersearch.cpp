// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/orders/ordersearch.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/reference/texts.h"
#include "app/sandbox/web/sessions.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kOrders
    = "SELECT o.*, COALESCE(SUM(s.cents),0) AS due, COALESCE(SUM(s.paid_cents),0) AS paid, "
      "COALESCE(SUM(s.printed=0 AND s.seat_id IS NOT NULL),0) AS unprinted "
      "FROM orders o LEFT JOIN order_seats s ON s.order_id=o.id WHERE "_L1;

constexpr auto kOwn = "o.constituent_id=?"_L1;
constexpr auto kWithAffiliates
    = "(o.constituent_id=? OR o.constituent_id IN (SELECT individual_id FROM affiliations WHERE "
      "household_id=?) "
      "OR o.constituent_id IN (SELECT household_id FROM affiliations WHERE individual_id=?))"_L1;
constexpr auto kUnprinted
    = "EXISTS(SELECT 1 FROM order_seats x WHERE x.order_id=o.id AND x.printed=0 AND x.seat_id IS NOT NULL)"_L1;
constexpr auto kFulfilled
    = "(NOT o.is_rollover OR EXISTS(SELECT 1 FROM order_seats x WHERE x.order_id=o.id AND x.paid_cents>0))"_L1;
constexpr auto kInSeason
    = "EXISTS(SELECT 1 FROM order_seats x JOIN performances p ON p.id=x.performance_id WHERE x.order_id=o.id AND p.season_id=?)"_L1;
constexpr auto kPlayedBetween
    = "EXISTS(SELECT 1 FROM order_seats x JOIN performances p ON p.id=x.performance_id "
      "WHERE x.order_id=o.id AND p.starts_at>=? AND p.starts_at<?)"_L1;

constexpr qint64 kForever = std::numeric_limits<qint64>::max();

bool isNumber(const QString &text)
{
    bool good = false;
    static_cast<void>(text.trimmed().toInt(&good));
    return good;
}

bool isFlag(const QString &text)
{
    return text.compare("true"_L1, Qt::CaseInsensitive) == 0
        || text.compare("false"_L1, Qt::CaseInsensitive) == 0;
}

// The first parameter that is not what it should be.
std::optional<QString> malformed(const Call &call)
{
    for (const auto name : {"seasonId"_L1, "modeOfSaleId"_L1, "deliveryMethodId"_L1}) {
        const auto text = call.parameter(name);
        if (text && !isNumber(*text))
            return QString(name);
    }
    for (const auto name :
        {"renewalsOnly"_L1, "unprintedOnly"_L1, "includeAffiliations"_L1, "includeUnfulfilledRollovers"_L1}) {
        const auto text = call.parameter(name);
        if (text && !isFlag(*text))
            return QString(name);
    }
    return std::nullopt;
}

} // namespace

void OrderSearch::Filter::add(QLatin1StringView condition, const Database::Values &more)
{
    if (!sql.isEmpty())
        sql += u" AND "_s;
    sql += condition;
    values.insert(values.end(), more.begin(), more.end());
}

// A day without a time is the whole day in the service's zone, so that an end date takes in its evening.
std::optional<qint64> OrderSearch::dayEdge(const QString &text, bool end) const
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return day.addDays(end ? 1 : 0).startOfDay(m_services.switches.serverZone).toMSecsSinceEpoch();
    const auto instant = parseStamp(text, m_services.switches.serverZone);
    if (!instant)
        return std::nullopt;
    return end ? *instant + 1 : *instant;
}

std::optional<OrderSearch::Filter> OrderSearch::filterOf(
    const Call &call, int constituent, QString *problem) const
{
    if (const auto bad = malformed(call)) {
        *problem = *bad;
        return std::nullopt;
    }
    Filter filter;
    if (call.boolParameter("includeAffiliations"_L1, false))
        filter.add(kWithAffiliates, {constituent, constituent, constituent});
    else
        filter.add(kOwn, {constituent});
    if (const auto season = call.intParameter("seasonId"_L1))
        filter.add(kInSeason, {*season});
    if (const auto mode = call.intParameter("modeOfSaleId"_L1))
        filter.add("o.mode_of_sale_id=?"_L1, {*mode});
    if (const auto method = call.intParameter("deliveryMethodId"_L1))
        filter.add("o.delivery_method_id=?"_L1, {*method});
    if (call.boolParameter("renewalsOnly"_L1, false))
        filter.add("o.is_rollover"_L1);
    if (call.boolParameter("unprintedOnly"_L1, false))
        filter.add(kUnprinted);
    if (!call.boolParameter("includeUnfulfilledRollovers"_L1, true))
        filter.add(kFulfilled);
    const auto start = call.parameter("perfStartDate"_L1);
    const auto end = call.parameter("perfEndDate"_L1);
    const auto from = start ? dayEdge(*start, false) : std::optional<qint64>(0);
    const auto to = end ? dayEdge(*end, true) : std::optional(kForever);
    if (!from || !to) {
        *problem = from ? u"perfEndDate"_s : u"perfStartDate"_s;
        return std::nullopt;
    }
    if (start || end)
        filter.add(kPlayedBetween, {*from, *to});
    return filter;
}

QJsonObject OrderSearch::describe(const Row &order) const
{
    const bool locked = !order.isNull("locked_in_batch"_L1) || !order.isNull("locked_by_session"_L1);
    const qint64 due = order.big("due"_L1);
    const qint64 paid = order.big("paid"_L1);
    return {{u"ConstituentId"_s, order.number("constituent_id"_L1)}, {u"OrderId"_s, order.number("id"_L1)},
        {u"OrderDate"_s, stampOrNull(m_services, order, "ordered_at"_L1)},
        {u"ModeOfSaleId"_s, order.number("mode_of_sale_id"_L1)}, {u"TotalDueAmount"_s, money(due)},
        {u"TotalPaidAmount"_s, money(paid)}, {u"LockedInBatch"_s, numberOrNull(order, "locked_in_batch"_L1)},
        {u"IsRolloverOrder"_s, order.flag("is_rollover"_L1)},
        {u"CreateDate"_s, stampOrNull(m_services, order, "created_at"_L1)},
        {u"LockedBySessionKey"_s, textOrNull(order, "locked_by_session"_L1)},
        {u"IsOkToPrint"_s, !locked && paid >= due},
        {u"NumberOfUnprintedSeats"_s, order.number("unprinted"_L1)}};
}

Answer OrderSearch::search(const Call &call)
{
    const auto session = Sessions(m_services).find(call.variable(u"sessionKey"_s));
    if (!session)
        return Errors::unknownSession();
    if (session->isNull("constituent_id"_L1))
        return Answer::error(400, u"The session does not have an authenticated constituent"_s);
    const int constituent = session->number("constituent_id"_L1);
    QString problem;
    const auto filter = filterOf(call, constituent, &problem);
    if (!filter)
        return Answer::error(400, u"The value of %1 is not valid"_s.arg(problem));
    QJsonArray list;
    // Everybody's guest orders stand under constituent 0; nobody may list them.
    if (constituent != 0) {
        const QString sql = kOrders + filter->sql + " GROUP BY o.id ORDER BY o.ordered_at DESC, o.id DESC"_L1;
        for (const Row &order : m_services.store.all(sql, filter->values))
            list.append(describe(order));
    }
    return Answer::ok("[WebOrderSearchResponse]", list);
}

} // namespace Foyer::Sandbox
