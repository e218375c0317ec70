// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/performances.h"

#include "app/sandbox/web/carts.h"
#include "app/sandbox/web/pricing.h"

#include <limits>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<int> idsOf(const QString &text)
{
    QList<int> ids;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        ids.append(part.trimmed().toInt());
    return ids;
}

QJsonObject entity(int id, const QString &description)
{
    return {{u"Id"_s, id}, {u"Description"_s, description}};
}

QJsonObject zoneOf(const Row &row)
{
    return {{u"Id"_s, row.number("id"_L1)}, {u"Description"_s, row.text("description"_L1)},
        {u"ShortDescription"_s, row.text("short_description"_L1).leftJustified(10)},
        {u"Rank"_s, row.number("rank"_L1)}, {u"ZoneMapId"_s, row.number("zone_map_id"_L1)}};
}

} // namespace

QString Performances::described(const QString &table, int id)
{
    const auto row = m_services.store.one(u"SELECT description FROM %1 WHERE id=?"_s.arg(table), {id});
    return row ? row->text("description"_L1) : QString();
}

QJsonObject Performances::found(const Row &row, std::optional<int> modeOfSale)
{
    const QTimeZone &zone = m_services.switches.serverZone;
    const int facility = row.number("facility_id"_L1);
    const int season = row.number("season_id"_L1);
    const QString house = described(u"facilities"_s, facility);
    QJsonObject value{{u"PerformanceId"_s, row.number("id"_L1)},
        {u"PerformanceCode"_s, row.text("code"_L1).leftJustified(10)},
        {u"PerformanceDate"_s, stamp(row.big("starts_at"_L1), zone)},
        {u"Facility"_s, entity(facility, house)}, {u"FacilityDescription"_s, house},
        {u"PerformanceDescription"_s, row.text("description"_L1)},
        {u"PerformanceShortName"_s, row.text("description"_L1).left(10)},
        {u"ProductionSeason"_s, entity(row.number("production_season_id"_L1), row.text("description"_L1))},
        {u"BusinessUnitId"_s, facility}, {u"ZoneMap"_s, entity(row.number("zone_map_id"_L1), house)},
        {u"ZoneMapDescription"_s, house}, {u"AvailSaleIndicator"_s, row.flag("on_sale"_L1) ? u"Y"_s : u"N"_s},
        {u"Season"_s, entity(season, described(u"seasons"_s, season))},
        {u"DoorsOpen"_s, stamp(row.big("starts_at"_L1) - 45 * 60'000, zone)},
        {u"Duration"_s, row.number("minutes"_L1)}, {u"IsRestricted"_s, false}};
    if (modeOfSale) {
        const QString mode = described(u"modes_of_sale"_s, *modeOfSale);
        value.insert(u"ModeOfSale"_s, entity(*modeOfSale, mode));
        value.insert(u"ModeOfSaleDescription"_s, mode);
    }
    return value;
}

Answer Performances::search(const Call &call)
{
    const QTimeZone &zone = m_services.switches.serverZone;
    const auto from = textMember(call.body, "PerformanceStartDate"_L1);
    const auto until = textMember(call.body, "PerformanceEndDate"_L1);
    const auto fromMs = from ? parseStamp(*from, zone) : std::optional<qint64>(0);
    const auto untilMs = until ? parseStamp(*until, zone) : std::optional(std::numeric_limits<qint64>::max());
    if (!fromMs || !untilMs)
        return Answer::error(400, u"PerformanceStartDate or PerformanceEndDate is not a date."_s);
    const QList<int> seasons = idsOf(textMember(call.body, "SeasonIds"_L1).value_or(QString()));
    const QList<int> houses = idsOf(textMember(call.body, "FacilityIds"_L1).value_or(QString()));
    const QString words = textMember(call.body, "FullTextSearch"_L1).value_or(QString()).trimmed();
    const auto mode = intMember(call.body, "ModeOfSaleId"_L1);
    QJsonArray list;
    for (const Row &row : m_services.store.all(
             u"SELECT * FROM performances WHERE starts_at BETWEEN ? AND ? ORDER BY starts_at, id"_s,
             {*fromMs, *untilMs})) {
        if ((!seasons.isEmpty() && !seasons.contains(row.number("season_id"_L1)))
            || (!houses.isEmpty() && !houses.contains(row.number("facility_id"_L1)))
            || (!words.isEmpty() && !row.text("description"_L1).contains(words, Qt::CaseInsensitive)))
            continue;
        list.append(found(row, mode && *mode > 0 ? mode : std::nullopt));
    }
    return Answer::ok("[PerformanceSearchResponse]", list);
}

std::vector<Row> Performances::named(const Call &call)
{
    const QList<int> ids = idsOf(call.parameter("performanceIds"_L1).value_or(QString()));
    std::vector<Row> rows;
    for (const Row &row : m_services.store.all(u"SELECT * FROM performances ORDER BY starts_at, id"_s)) {
        if (ids.contains(row.number("id"_L1)))
            rows.push_back(row);
    }
    return rows;
}

Answer Performances::summary(const Call &call)
{
    const QList<int> ids = idsOf(call.parameter("performanceIds"_L1).value_or(QString()));
    const QList<int> seasons = idsOf(call.parameter("seasonIds"_L1).value_or(QString()));
    const auto production = call.intParameter("productionSeasonId"_L1);
    if (ids.isEmpty() && seasons.isEmpty() && !production)
        return Answer::error(400, u"At least one filter is required."_s);
    QJsonArray list;
    for (const Row &row : m_services.store.all(u"SELECT * FROM performances ORDER BY starts_at, id"_s)) {
        if ((!ids.isEmpty() && !ids.contains(row.number("id"_L1)))
            || (!seasons.isEmpty() && !seasons.contains(row.number("season_id"_L1)))
            || (production && *production != row.number("production_season_id"_L1)))
            continue;
        const int season = row.number("season_id"_L1);
        list.append(QJsonObject{{u"Id"_s, row.number("id"_L1)}, {u"Code"_s, row.text("code"_L1)},
            {u"PerformanceDateTime"_s, stamp(row.big("starts_at"_L1), m_services.switches.serverZone)},
            {u"Duration"_s, row.number("minutes"_L1)}, {u"ZoneMapId"_s, row.number("zone_map_id"_L1)},
            {u"FacilityId"_s, row.number("facility_id"_L1)}, {u"Description"_s, row.text("description"_L1)},
            {u"Season"_s, entity(season, described(u"seasons"_s, season))}});
    }
    return Answer::ok("[PerformanceSummary]", list);
}

Answer Performances::zoneAvailabilities(const Call &call)
{
    if (!call.parameter("performanceIds"_L1))
        return Answer::error(400, u"performanceIds is required."_s);
    QJsonArray list;
    for (const Row &performance : named(call)) {
        const int id = performance.number("id"_L1);
        for (const Row &zone : m_services.store.all(
                 u"SELECT z.*, (SELECT COUNT(*) FROM seats s WHERE s.zone_id=z.id AND NOT EXISTS"
                 "(SELECT 1 FROM seat_states t WHERE t.performance_id=?1 AND t.seat_id=s.id)) AS free "
                 "FROM zones z WHERE z.zone_map_id=?2 ORDER BY z.rank"_s,
                 {id, performance.number("zone_map_id"_L1)}))
            list.append(QJsonObject{{u"Id"_s, id * 100 + zone.number("id"_L1)}, {u"Zone"_s, zoneOf(zone)},
                {u"PerformanceId"_s, id}, {u"AvailableCount"_s, zone.number("free"_L1)},
                {u"ConstituentAvailableCount"_s, zone.number("free"_L1)}});
    }
    return Answer::ok("[PerformanceZoneAvailabilityWithConstituent]", list);
}

Answer Performances::prices(const Call &call)
{
    const auto mode = call.intParameter("modeOfSaleId"_L1);
    const auto type = call.intParameter("priceTypeId"_L1);
    QJsonArray list;
    for (const Row &performance : named(call)) {
        for (const Row &row : m_services.store.all(u"SELECT p.*, t.mode_of_sale_id, t.is_default FROM prices "
                                                   u"p JOIN price_types t ON t.id=p.price_type_id "
                                                   "WHERE p.performance_id=? ORDER BY p.zone_id, t.rank"_s,
                 {performance.number("id"_L1)})) {
            const auto only = row.maybeNumber("mode_of_sale_id"_L1);
            if ((type && *type != row.number("price_type_id"_L1)) || (mode && only && *only != *mode))
                continue;
            const int cents = inMode(
                m_services.store, row.number("cents"_L1), row.number("price_type_id"_L1), mode.value_or(0));
            list.append(QJsonObject{{u"PerformanceId"_s, row.number("performance_id"_L1)},
                {u"PackageId"_s, 0}, {u"ZoneId"_s, row.number("zone_id"_L1)},
                {u"PriceTypeId"_s, row.number("price_type_id"_L1)}, {u"Price"_s, amount(cents)},
                {u"Enabled"_s, true}, {u"IsEditable"_s, false}, {u"IsBase"_s, row.flag("is_default"_L1)},
                {u"IsEditableForWeb"_s, false}, {u"MinPrice"_s, amount(cents)},
                {u"IsBest"_s, false}, {u"Offer"_s, only.has_value()}});
        }
    }
    return Answer::ok("[PriceSummary]", list);
}

Answer Performances::priceTypes(const Call &call)
{
    const auto mode = call.intParameter("modeOfSaleId"_L1);
    QJsonArray list;
    for (const Row &performance : named(call)) {
        QJsonArray zones;
        for (const Row &zone :
            m_services.store.all(u"SELECT * FROM zones WHERE zone_map_id=? ORDER BY rank"_s,
                {performance.number("zone_map_id"_L1)}))
            zones.append(zoneOf(zone));
        for (const Row &row : m_services.store.all(u"SELECT * FROM price_types ORDER BY rank"_s)) {
            const auto only = row.maybeNumber("mode_of_sale_id"_L1);
            if (mode && only && *only != *mode)
                continue;
            list.append(QJsonObject{{u"PriceTypeId"_s, row.number("id"_L1)},
                {u"PerformanceId"_s, performance.number("id"_L1)},
                {u"Description"_s, row.text("description"_L1)},
                {u"AliasDescription"_s, row.text("description"_L1)},
                {u"ShortDescription"_s, row.text("short_description"_L1).leftJustified(10)},
                {u"ReasonIndicator"_s, row.flag("needs_reason"_L1)},
                {u"DefaultIndicator"_s, row.flag("is_default"_L1)}, {u"IsBest"_s, row.flag("is_default"_L1)},
                {u"Offer"_s, only.has_value()}, {u"Rank"_s, row.number("rank"_L1)},
                {u"MaxSeats"_s, row.number("max_seats"_L1)}, {u"Zones"_s, zones}});
        }
    }
    return Answer::ok("[PriceTypeDetail]", list);
}

} // namespace Foyer::Sandbox
