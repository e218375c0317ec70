// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/performancecodec.h"

#include "models/service/codecs/decoding.h"
#include "models/service/codecs/jsonwriter.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstFilled(const QString &first, const QString &second) { return first.isEmpty() ? second : first; }

Performance readPerformance(JsonReader &reader)
{
    Performance performance;
    performance.id = reader.requiredInteger("PerformanceId"_L1);
    performance.code = reader.trimmedText("PerformanceCode"_L1);
    performance.title = firstFilled(
        reader.trimmedText("PerformanceDescription"_L1), reader.trimmedText("PerformanceShortName"_L1));
    performance.facility = firstFilled(reader.trimmedText("FacilityDescription"_L1),
        reader.object("Facility"_L1).trimmedText("Description"_L1));
    performance.when = reader.time("PerformanceDate"_L1);
    performance.onSale = reader.flag("AvailSaleIndicator"_L1);
    return performance;
}

ZoneAvailability readZone(JsonReader &reader)
{
    ZoneAvailability availability;
    availability.performanceId = reader.requiredInteger("PerformanceId"_L1);
    JsonReader zone = reader.object("Zone"_L1);
    availability.zoneId = zone.requiredInteger("Id"_L1);
    availability.zone = zone.trimmedText("Description"_L1);
    availability.available = reader.count("AvailableCount"_L1);
    return availability;
}

std::optional<Price> readPrice(JsonReader &reader)
{
    Price price;
    price.zoneId = reader.requiredInteger("ZoneId"_L1);
    price.priceTypeId = reader.requiredInteger("PriceTypeId"_L1);
    price.enabled = reader.boolean("Enabled"_L1).value_or(true);
    const std::optional<Money> amount = reader.money("Price"_L1);
    if (!reader.holds("Price"_L1))
        reader.fault("Price"_L1);
    if (!amount)
        return std::nullopt;
    price.amount = *amount;
    return price;
}

PriceType readPriceType(JsonReader &reader)
{
    PriceType type;
    type.id = reader.requiredInteger("PriceTypeId"_L1);
    type.name = firstFilled(reader.trimmedText("Description"_L1), reader.trimmedText("AliasDescription"_L1));
    type.isDefault = reader.flag("DefaultIndicator"_L1).value_or(false);
    type.needsReason = reader.flag("ReasonIndicator"_L1).value_or(false);
    type.maxSeats = reader.count("MaxSeats"_L1);
    return type;
}

//! With the offset it was meant in: a day that begins at midnight is a fact of the venue's zone.
QString wireTime(const std::optional<QDateTime> &moment)
{
    if (!moment || !moment->isValid())
        return {};
    return moment->toOffsetFromUtc(moment->offsetFromUtc()).toString(Qt::ISODate);
}

}

Result<QList<Performance>> decodePerformances(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readPerformance);
}

Result<QList<ZoneAvailability>> decodeZoneAvailabilities(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readZone);
}

Result<QList<Price>> decodePrices(const QByteArray &body, QStringList *faults)
{
    const Result<QList<std::optional<Price>>> rows = decodeList(body, faults, readPrice);
    if (!rows)
        return rows.error();
    QList<Price> prices;
    for (const std::optional<Price> &row : *rows) {
        if (row)
            prices.append(*row);
    }
    return prices;
}

Result<QList<PriceType>> decodePriceTypes(const QByteArray &body, QStringList *faults)
{
    return decodeList(body, faults, readPriceType);
}

QByteArray encode(const PerformanceQuery &query)
{
    return JsonWriter()
        .textOrNull("PerformanceStartDate", wireTime(query.from))
        .textOrNull("PerformanceEndDate", wireTime(query.to))
        .optionalNumber("ModeOfSaleId", query.modeOfSaleId)
        .null("BusinessUnitId")
        .null("KeywordIds")
        .null("KeywordAndOr")
        .null("ArtistIds")
        .null("SeasonIds")
        .null("ConstituentId")
        .null("ProductionSeasonIds")
        .textOrNull("FullTextSearch", query.text)
        .null("FacilityIds")
        .null("PerformanceTypeIds")
        .take();
}

}
