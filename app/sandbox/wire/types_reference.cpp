// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Kind;

constexpr Member kAppealSummary[] = {
    {"Description"_L1, Text},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
};
constexpr Member kBatch[] = {
    {"AmtPosted"_L1, Decimal},
    {"BatchType"_L1, Object, "BatchTypeSummary"_L1},
    {"CloseDateTime"_L1, Date},
    {"ClosedBy"_L1, Text},
    {"CntlIndicator"_L1, Text},
    {"CreatedDateTime"_L1, Date},
    {"CreatedBy"_L1, Text},
    {"Id"_L1, Int},
    {"Notes"_L1, Text},
    {"NumAccCc"_L1, Int},
    {"NumRejCc"_L1, Int},
    {"OpenLoc"_L1, Text},
    {"Owner"_L1, Text},
    {"PostId"_L1, Int},
    {"PostedBy"_L1, Text},
    {"PostedDateTime"_L1, Date},
    {"Status"_L1, Text},
    {"TallyPlAmount"_L1, Decimal},
    {"TallyReAmount"_L1, Decimal},
    {"UniqueTag"_L1, Text},
    {"UpdatedDateTime"_L1, Date},
    {"UpdatedBy"_L1, Text},
};
constexpr Member kBatchTypeSummary[] = {
    {"Description"_L1, Text},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
    {"CntlIndicator"_L1, Bool},
    {"Category"_L1, Int},
};
constexpr Member kBusinessUnitSummary[] = {
    {"Description"_L1, Text},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
};
constexpr Member kConstituentDisplaySummary[] = {
    {"Id"_L1, Int},
    {"SortName"_L1, Text},
    {"DisplayName"_L1, Text},
};
constexpr Member kContextInformation[] = {
    {"DefaultBatchTypeId"_L1, Int},
    {"DefaultControlGroupId"_L1, Int},
    {"DefaultModeOfSaleId"_L1, Int},
    {"OrganizationId"_L1, Int},
    {"WorkerConstituentId"_L1, Int},
    {"OrganizationName"_L1, Text},
    {"User"_L1, Object, "User"_L1},
    {"UserGroup"_L1, Object, "UserGroupSummary"_L1},
    {"P2PeOnly"_L1, Bool},
};
constexpr Member kControlGroupSummary[] = {
    {"Description"_L1, Text},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
};
constexpr Member kDeliveryMethodSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
};
constexpr Member kDependency[] = {
    {"Success"_L1, Bool},
    {"Name"_L1, Text},
    {"Description"_L1, Text},
};
constexpr Member kDivision[] = {
    {"Id"_L1, Text},
    {"Name"_L1, Text},
    {"Description"_L1, Text},
    {"Organization"_L1, Object, "OrganizationSummary"_L1},
};
constexpr Member kElectronicAddressTypeSummary[] = {
    {"Description"_L1, Text},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
    {"IsEmail"_L1, Bool},
};
constexpr Member kEntity[] = {
    {"Id"_L1, Int},
};
constexpr Member kEntitySummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
};
constexpr Member kLoginTypeSummary[] = {
    {"Description"_L1, Text},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
};
constexpr Member kModeOfSale[] = {
    {"Description"_L1, Text},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
    {"Category"_L1, Object, "ModeOfSaleCategorySummary"_L1},
    {"CreatedDateTime"_L1, Date},
    {"CreateLocation"_L1, Text},
    {"CreatedBy"_L1, Text},
    {"UpdatedDateTime"_L1, Date},
    {"UpdatedBy"_L1, Text},
    {"GeneralPublicInd"_L1, Bool},
    {"SliAutoDeleteInd"_L1, Bool},
    {"MustBePaidInd"_L1, Bool},
    {"MustBeSeatedInd"_L1, Bool},
    {"MustBeTicketedInd"_L1, Bool},
    {"HoldUntilMethod"_L1, Text},
    {"HoldUntilDate"_L1, Date},
    {"HoldUntilDays"_L1, Int},
    {"DefaultHeaderFormatId"_L1, Int},
    {"ClearSourceNoInd"_L1, Bool},
    {"ConfirmationMode"_L1, Bool},
    {"HaboDays"_L1, Int},
    {"HaboForeign"_L1, Bool},
    {"EditDate"_L1, Bool},
    {"StartPkgOrPerf"_L1, Text},
    {"ClearSourceOnReload"_L1, Bool},
    {"EditSourceOnReload"_L1, Bool},
    {"CategoryRequired"_L1, Bool},
    {"SubsSummaryRequired"_L1, Bool},
    {"DefaultAckFormatId"_L1, Int},
    {"DefaultDeliveryMethodId"_L1, Int},
    {"AllowUnseatedPaidInd"_L1, Bool},
    {"ConstLinkRequired"_L1, Bool},
    {"DefaultChannelId"_L1, Int},
    {"SampleForGeneralPublic"_L1, Int},
    {"SampleForKnownConstituent"_L1, Int},
    {"DefaultSalesLayoutId"_L1, Int},
    {"PricingRuleSetId"_L1, Int},
};
constexpr Member kModeOfSaleUserGroup[] = {
    {"Id"_L1, Int},
    {"CreatedDateTime"_L1, Date},
    {"CreateLocation"_L1, Text},
    {"CreatedBy"_L1, Text},
    {"UpdatedDateTime"_L1, Date},
    {"UpdatedBy"_L1, Text},
    {"DefaultIndicator"_L1, Bool},
    {"ModeOfSale"_L1, Object, "ModeOfSale"_L1},
    {"UserGroupId"_L1, Text},
};
constexpr Member kOrganizationSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"LicenseeAccountCode"_L1, Text},
};
constexpr Member kPaymentMethodSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"Inactive"_L1, Bool},
    {"PaymentType"_L1, Object, "EntitySummary"_L1},
    {"ControlGroup"_L1, Object, "ControlGroupSummary"_L1},
};
constexpr Member kPaymentMethodUserGroup[] = {
    {"CreatedDateTime"_L1, Date},
    {"CreateLocation"_L1, Text},
    {"CreatedBy"_L1, Text},
    {"Id"_L1, Int},
    {"IncomeIndicator"_L1, Bool},
    {"UpdatedDateTime"_L1, Date},
    {"UpdatedBy"_L1, Text},
    {"MaxRefund"_L1, Decimal},
    {"PaymentMethod"_L1, Object, "PaymentMethodSummary"_L1},
    {"UserGroupId"_L1, Text},
};
constexpr Member kSeasonSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"FYear"_L1, Int},
    {"Inactive"_L1, Bool},
};
constexpr Member kSeatServerStatus[] = {
    {"IsListening"_L1, Bool},
    {"ConnectionsCount"_L1, Int},
};
constexpr Member kServiceResource[] = {
    {"Id"_L1, Int},
    {"Name"_L1, Text},
    {"CreatedDateTime"_L1, Date},
    {"CreatedBy"_L1, Text},
    {"UpdatedDateTime"_L1, Date},
    {"CreateLocation"_L1, Text},
    {"UpdatedBy"_L1, Text},
};
constexpr Member kServiceResourceUserGroup[] = {
    {"CanCreate"_L1, Bool},
    {"CanDelete"_L1, Bool},
    {"CanRead"_L1, Bool},
    {"CanUpdate"_L1, Bool},
    {"CreatedDateTime"_L1, Date},
    {"CreateLocation"_L1, Text},
    {"CreatedBy"_L1, Text},
    {"Id"_L1, Int},
    {"UpdatedDateTime"_L1, Date},
    {"UpdatedBy"_L1, Text},
    {"ServiceResource"_L1, Object, "ServiceResource"_L1},
    {"UserGroupId"_L1, Text},
};
constexpr Member kSourceSummary[] = {
    {"Description"_L1, Text},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
    {"Appeal"_L1, Object, "AppealSummary"_L1},
};
constexpr Member kStatus[] = {
    {"Success"_L1, Bool},
    {"TimeStamp"_L1, Date},
    {"TimeZone"_L1, Text},
    {"Dependencies"_L1, List, "Dependency"_L1},
};
constexpr Member kSystemDefaultSummary[] = {
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
    {"Value"_L1, Text},
    {"ParentTable"_L1, Text},
    {"FieldName"_L1, Text},
};
constexpr Member kUser[] = {
    {"Id"_L1, Text},
    {"FirstName"_L1, Text},
    {"LastName"_L1, Text},
    {"EmailAddress"_L1, Text},
    {"Inactive"_L1, Bool},
    {"WorkerConstituentId"_L1, Int},
    {"Locked"_L1, Bool},
    {"ActiveDirectoryUserName"_L1, Text},
    {"LoginCount"_L1, Int},
    {"MaxLogins"_L1, Int},
};
constexpr Member kUserGroupSummary[] = {
    {"Id"_L1, Text},
    {"Name"_L1, Text},
    {"Description"_L1, Text},
    {"IsAdmin"_L1, Bool},
    {"AllowApp"_L1, Bool},
    {"AllowTablet"_L1, Bool},
    {"AllowOnTheGo"_L1, Bool},
    {"AllowAnalytics"_L1, Bool},
    {"Division"_L1, Object, "Division"_L1},
};

constexpr Type kReferenceTypes[] = {
    {"AppealSummary"_L1, kAppealSummary},
    {"Batch"_L1, kBatch},
    {"BatchTypeSummary"_L1, kBatchTypeSummary},
    {"BusinessUnitSummary"_L1, kBusinessUnitSummary},
    {"ConstituentDisplaySummary"_L1, kConstituentDisplaySummary},
    {"ContextInformation"_L1, kContextInformation},
    {"ControlGroupSummary"_L1, kControlGroupSummary},
    {"DeliveryMethodSummary"_L1, kDeliveryMethodSummary},
    {"Dependency"_L1, kDependency},
    {"Division"_L1, kDivision},
    {"ElectronicAddressTypeSummary"_L1, kElectronicAddressTypeSummary},
    {"Entity"_L1, kEntity},
    {"EntitySummary"_L1, kEntitySummary},
    {"LoginTypeSummary"_L1, kLoginTypeSummary},
    {"ModeOfSale"_L1, kModeOfSale},
    {"ModeOfSaleUserGroup"_L1, kModeOfSaleUserGroup},
    {"OrganizationSummary"_L1, kOrganizationSummary},
    {"PaymentMethodSummary"_L1, kPaymentMethodSummary},
    {"PaymentMethodUserGroup"_L1, kPaymentMethodUserGroup},
    {"SeasonSummary"_L1, kSeasonSummary},
    {"SeatServerStatus"_L1, kSeatServerStatus},
    {"ServiceResource"_L1, kServiceResource},
    {"ServiceResourceUserGroup"_L1, kServiceResourceUserGroup},
    {"SourceSummary"_L1, kSourceSummary},
    {"Status"_L1, kStatus},
    {"SystemDefaultSummary"_L1, kSystemDefaultSummary},
    {"User"_L1, kUser},
    {"UserGroupSummary"_L1, kUserGroupSummary},
};

} // namespace

std::span<const Type> referenceTypes() { return kReferenceTypes; }

} // namespace Foyer::Sandbox::Wire
