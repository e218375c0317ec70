// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Kind;

constexpr Member kModeOfSaleCategorySummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"ShortDescription"_L1, Text},
    {"Sequence"_L1, Int},
    {"Inactive"_L1, Bool},
};
constexpr Member kModeOfSaleSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"Inactive"_L1, Bool},
    {"Category"_L1, Object, "ModeOfSaleCategorySummary"_L1},
};
constexpr Member kPerformanceSearchRequest[] = {
    {"PerformanceStartDate"_L1, Date},
    {"PerformanceEndDate"_L1, Date},
    {"ModeOfSaleId"_L1, Int},
    {"BusinessUnitId"_L1, Int},
    {"KeywordIds"_L1, Text},
    {"KeywordAndOr"_L1, Text},
    {"ArtistIds"_L1, Text},
    {"SeasonIds"_L1, Text},
    {"ConstituentId"_L1, Int},
    {"ProductionSeasonIds"_L1, Text},
    {"FullTextSearch"_L1, Text},
    {"FacilityIds"_L1, Text},
    {"PerformanceTypeIds"_L1, Text},
};
constexpr Member kPerformanceSearchResponse[] = {
    {"PerformanceId"_L1, Int},
    {"PerformanceCode"_L1, Text},
    {"PerformanceDate"_L1, Date},
    {"Facility"_L1, Object, "EntitySummary"_L1},
    {"FacilityDescription"_L1, Text},
    {"PerformanceDescription"_L1, Text},
    {"PerformanceShortName"_L1, Text},
    {"ProductionSeason"_L1, Object, "EntitySummary"_L1},
    {"BusinessUnitId"_L1, Int},
    {"ZoneMap"_L1, Object, "EntitySummary"_L1},
    {"ZoneMapDescription"_L1, Text},
    {"AvailSaleIndicator"_L1, Text},
    {"ConstituentInterestWeight"_L1, Int},
    {"Season"_L1, Object, "SeasonSummary"_L1},
    {"PublishClientStartDate"_L1, Date},
    {"PublishClientEndDate"_L1, Date},
    {"PublishWebApiStartDate"_L1, Date},
    {"PublishWebApiEndDate"_L1, Date},
    {"DoorsOpen"_L1, Date},
    {"DoorsClose"_L1, Date},
    {"Duration"_L1, Int},
    {"SalesNotes"_L1, Text},
    {"SalesNotesRequired"_L1, Bool},
    {"Text1"_L1, Text},
    {"Text2"_L1, Text},
    {"Text3"_L1, Text},
    {"Text4"_L1, Text},
    {"RankType"_L1, Object, "EntitySummary"_L1},
    {"RankTypeDescription"_L1, Text},
    {"PerformanceType"_L1, Object, "PerformanceTypeSummary"_L1},
    {"PerformanceStatus"_L1, Object, "EntitySummary"_L1},
    {"PerformanceStatusDescription"_L1, Text},
    {"TimeSlot"_L1, Object, "EntitySummary"_L1},
    {"TimeSlotDescription"_L1, Text},
    {"ModeOfSale"_L1, Object, "EntitySummary"_L1},
    {"ModeOfSaleDescription"_L1, Text},
    {"ModeOfSaleStartDate"_L1, Date},
    {"ModeOfSaleEndDate"_L1, Date},
    {"IsRestricted"_L1, Bool},
    {"ValidCountries"_L1, Text},
};
constexpr Member kPerformanceSummary[] = {
    {"Id"_L1, Int},
    {"Code"_L1, Text},
    {"DefaultEndSaleDateTime"_L1, Date},
    {"DefaultStartSaleDateTime"_L1, Date},
    {"PerformanceDateTime"_L1, Date},
    {"ProductionSeason"_L1, Object, "Entity"_L1},
    {"Duration"_L1, Int},
    {"TimeSlot"_L1, Object, "TimeSlotSummary"_L1},
    {"ZoneMapId"_L1, Int},
    {"FacilityId"_L1, Int},
    {"Description"_L1, Text},
    {"Season"_L1, Object, "SeasonSummary"_L1},
};
constexpr Member kPerformanceTypeSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"Inactive"_L1, Bool},
};
constexpr Member kPerformanceZoneAvailability[] = {
    {"Zone"_L1, Object, "ZoneSummary"_L1},
    {"SectionSummaries"_L1, List, "SectionSummary"_L1},
    {"PerformanceId"_L1, Int},
    {"AvailableCount"_L1, Int},
    {"Inactive"_L1, Bool},
};
constexpr Member kPerformanceZoneAvailabilityWithConstituent[] = {
    {"Id"_L1, Int},
    {"Zone"_L1, Object, "ZoneSummary"_L1},
    {"SectionSummaries"_L1, List, "SectionSummary"_L1},
    {"PerformanceId"_L1, Int},
    {"AvailableCount"_L1, Int},
    {"ConstituentAvailableCount"_L1, Int},
};
constexpr Member kPriceSummary[] = {
    {"PerformanceId"_L1, Int},
    {"PackageId"_L1, Int},
    {"ZoneId"_L1, Int},
    {"PriceTypeId"_L1, Int},
    {"Price"_L1, Decimal},
    {"Enabled"_L1, Bool},
    {"IsEditable"_L1, Bool},
    {"LayerTypeId"_L1, Int},
    {"IsEditableForWeb"_L1, Bool},
    {"EditableMinPrice"_L1, Decimal},
    {"IsBase"_L1, Bool},
    {"ParentPackageId"_L1, Int},
    {"PerformancePriceTypeId"_L1, Int},
    {"MinPrice"_L1, Decimal},
    {"IsBest"_L1, Bool},
    {"Offer"_L1, Bool},
    {"ModeOfSaleOfferId"_L1, Int},
};
constexpr Member kPriceTypeDetail[] = {
    {"PriceTypeId"_L1, Int},
    {"AliasDescription"_L1, Text},
    {"PerformanceId"_L1, Int},
    {"PackageId"_L1, Int},
    {"SuperPackageId"_L1, Int},
    {"Description"_L1, Text},
    {"ReasonIndicator"_L1, Bool},
    {"ShortDescription"_L1, Text},
    {"DefaultIndicator"_L1, Bool},
    {"IsBest"_L1, Bool},
    {"Offer"_L1, Bool},
    {"Rank"_L1, Int},
    {"MaxSeats"_L1, Int},
    {"Terms"_L1, Text},
    {"Zones"_L1, List, "ZoneSummary"_L1},
};
constexpr Member kSectionSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
};
constexpr Member kTimeSlotSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"Inactive"_L1, Bool},
};
constexpr Member kZoneGroupSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"AliasDescription"_L1, Text},
    {"Inactive"_L1, Bool},
    {"Rank"_L1, Int},
};
constexpr Member kZoneSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"ShortDescription"_L1, Text},
    {"Rank"_L1, Int},
    {"ZoneMapId"_L1, Int},
    {"ZoneTime"_L1, Text},
    {"Abbreviation"_L1, Text},
    {"ZoneLegend"_L1, Text},
    {"ZoneGroup"_L1, Object, "ZoneGroupSummary"_L1},
};

constexpr Type kTxnTypes[] = {
    {"ModeOfSaleCategorySummary"_L1, kModeOfSaleCategorySummary},
    {"ModeOfSaleSummary"_L1, kModeOfSaleSummary},
    {"PerformanceSearchRequest"_L1, kPerformanceSearchRequest},
    {"PerformanceSearchResponse"_L1, kPerformanceSearchResponse},
    {"PerformanceSummary"_L1, kPerformanceSummary},
    {"PerformanceTypeSummary"_L1, kPerformanceTypeSummary},
    {"PerformanceZoneAvailability"_L1, kPerformanceZoneAvailability},
    {"PerformanceZoneAvailabilityWithConstituent"_L1, kPerformanceZoneAvailabilityWithConstituent},
    {"PriceSummary"_L1, kPriceSummary},
    {"PriceTypeDetail"_L1, kPriceTypeDetail},
    {"SectionSummary"_L1, kSectionSummary},
    {"TimeSlotSummary"_L1, kTimeSlotSummary},
    {"ZoneGroupSummary"_L1, kZoneGroupSummary},
    {"ZoneSummary"_L1, kZoneSummary},
};

} // namespace

std::span<const Type> txnTypes() { return kTxnTypes; }

} // namespace Foyer::Sandbox::Wire
