// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Kind;

constexpr Member kConstituentSearchResponse[] = {
    {"ConstituentSummaries"_L1, List, "ConstituentSummary"_L1},
    {"SearchMetadata"_L1, Object, "SearchMetadata"_L1},
};
constexpr Member kConstituentSummary[] = {
    {"Id"_L1, Int},
    {"DisplayName"_L1, Text},
    {"FirstName"_L1, Text},
    {"MiddleName"_L1, Text},
    {"LastName"_L1, Text},
    {"Street1"_L1, Text},
    {"Street2"_L1, Text},
    {"Street3"_L1, Text},
    {"City"_L1, Text},
    {"State"_L1, Text},
    {"PostalCode"_L1, Text},
    {"Country"_L1, Text},
    {"FullNameAlias"_L1, Text},
    {"ConstituentType"_L1, Text},
    {"TypeDescription"_L1, Text},
    {"ConstituentGroup"_L1, Text},
    {"A12Indicator"_L1, Text},
    {"ForSort"_L1, Text},
    {"Inactive"_L1, Text},
    {"Prefix"_L1, Text},
    {"Suffix"_L1, Text},
    {"NumberOfAffiliates"_L1, Int},
    {"AffiliationId"_L1, Int},
    {"ResultGrouping"_L1, Int},
    {"Totals"_L1, Int},
    {"IsPrimaryAffiliation"_L1, Bool},
    {"IsSearchMatch"_L1, Bool},
    {"GroupSort"_L1, Text},
    {"IsPotentialDuplicate"_L1, Bool},
};
constexpr Member kSearchMetadata[] = {
    {"SearchTokens"_L1, List, "SearchToken"_L1},
    {"Total"_L1, Int},
};
constexpr Member kSearchToken[] = {
    {"Key"_L1, Text},
    {"Value"_L1, Text},
};
constexpr Member kWebLogin[] = {
    {"ConstituentUpdateDate"_L1, Date},
    {"CreatedDateTime"_L1, Date},
    {"CreateLocation"_L1, Text},
    {"CreatedBy"_L1, Text},
    {"Constituent"_L1, Object, "Entity"_L1},
    {"Email"_L1, Object, "Entity"_L1},
    {"FailedAttempts"_L1, Int},
    {"Inactive"_L1, Bool},
    {"LastLoginDate"_L1, Date},
    {"UpdatedDateTime"_L1, Date},
    {"UpdatedBy"_L1, Text},
    {"LockedDate"_L1, Date},
    {"Login"_L1, Text},
    {"Id"_L1, Int},
    {"LoginType"_L1, Object, "LoginTypeSummary"_L1},
    {"PrimaryIndicator"_L1, Bool},
    {"TemporaryIndicator"_L1, Bool},
    {"EditIndicator"_L1, Bool},
};

constexpr Type kCrmTypes[] = {
    {"ConstituentSearchResponse"_L1, kConstituentSearchResponse},
    {"ConstituentSummary"_L1, kConstituentSummary},
    {"SearchMetadata"_L1, kSearchMetadata},
    {"SearchToken"_L1, kSearchToken},
    {"WebLogin"_L1, kWebLogin},
};

} // namespace

std::span<const Type> crmTypes() { return kCrmTypes; }

} // namespace Foyer::Sandbox::Wire
