// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Kind;

constexpr Member kAlternateLineItem[] = {
    {"Id"_L1, Int},
    {"LineItemGroupId"_L1, Int},
    {"PackageLineItemId"_L1, Int},
    {"SuperPackageId"_L1, Int},
    {"AlternateUpgrade"_L1, Text},
    {"Primary"_L1, Bool},
    {"DbStatus"_L1, Int},
    {"Package"_L1, Object, "CartPackage"_L1},
    {"Performance"_L1, Object, "CartPerformance"_L1},
    {"SubLineItems"_L1, List, "CartSubLineItem"_L1},
    {"SpecialRequest"_L1, Object, "SpecialRequest"_L1},
    {"TotalDue"_L1, Decimal},
    {"DueAmount"_L1, Decimal},
};
constexpr Member kApplyCashPaymentRequest[] = {
    {"Amount"_L1, Decimal},
    {"TenderedAmount"_L1, Decimal},
    {"PaymentMethodId"_L1, Int},
    {"Notes"_L1, Text},
};
constexpr Member kApplyCheckPaymentRequest[] = {
    {"Amount"_L1, Decimal},
    {"PayerName"_L1, Text},
    {"CheckNumber"_L1, Text},
    {"PaymentMethodId"_L1, Int},
    {"Notes"_L1, Text},
};
constexpr Member kApplyOnAccountPaymentRequest[] = {
    {"Amount"_L1, Decimal},
    {"PaymentMethodId"_L1, Int},
    {"Notes"_L1, Text},
};
constexpr Member kApplyOtherPaymentRequest[] = {
    {"Amount"_L1, Decimal},
    {"PaymentMethodId"_L1, Int},
    {"Notes"_L1, Text},
};
constexpr Member kApplyPaymentResponse[] = {
    {"PaymentId"_L1, Int},
};
// The vendor's has members for a card, its owner and its billing address as well; this one never will.
constexpr Member kCheckoutRequest[] = {
    {"Amount"_L1, Decimal},
    {"AllowUnderPayment"_L1, Bool},
    {"Authorize"_L1, Bool},
    {"PaymentReference"_L1, Text},
    {"PaymentId"_L1, Int},
    {"ECommerce"_L1, Bool},
    {"DeliveryDate"_L1, Date},
};
constexpr Member kCheckoutResponse[] = {
    {"Status"_L1, Text},
    {"Message"_L1, Text},
};
constexpr Member kCustomDataItem[] = {
    {"Name"_L1, Text},
    {"Index"_L1, Int},
    {"KeywordId"_L1, Int},
    {"IsDropdown"_L1, Bool},
    {"Value"_L1, Text},
    {"DataType"_L1, Text},
    {"Description"_L1, Text},
    {"EditIndicator"_L1, Bool},
};
constexpr Member kDisplayLine[] = {
    {"PriceTypeDescription"_L1, Text},
    {"PriceTypeReasonShortDescription"_L1, Text},
    {"ZoneShortDescription"_L1, Text},
    {"SeatLocationDescription"_L1, Text},
    {"Count"_L1, Int},
    {"Price"_L1, Decimal},
    {"Total"_L1, Decimal},
};
constexpr Member kFSPackageError[] = {
    {"PackageId"_L1, Int},
    {"LineItemId"_L1, Int},
    {"Error"_L1, Text},
};
constexpr Member kNFSPackageError[] = {
    {"PackageId"_L1, Int},
    {"LineItemId"_L1, Int},
    {"PerformanceGroupId"_L1, Int},
    {"Error"_L1, Text},
};
constexpr Member kOrderCategorySummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"Inactive"_L1, Bool},
};
// Without the vendor's Card.
constexpr Member kPaymentPlan[] = {
    {"Id"_L1, Int},
    {"AmountDue"_L1, Decimal},
    {"AccountId"_L1, Int},
    {"DateDue"_L1, Date},
    {"BillingType"_L1, Object, "EntitySummary"_L1},
};
constexpr Member kPaymentPlanError[] = {
    {"OrderId"_L1, Int},
    {"Error"_L1, Text},
};
constexpr Member kReserveTicketsRequest[] = {
    {"PriceType"_L1, Text},
    {"PriceTypeReason"_L1, Text},
    {"PerformanceId"_L1, Int},
    {"NumberOfSeats"_L1, Int},
    {"ZoneId"_L1, Int},
    {"SpecialRequests"_L1, Text},
    {"Unseated"_L1, Bool},
    {"RequestedSeats"_L1, Text},
};
constexpr Member kReserveTicketsResponse[] = {
    {"LineItemId"_L1, Int},
    {"SeatsReserved"_L1, Int},
};
constexpr Member kRuleBasedFee[] = {
    {"CategoryDescription"_L1, Text},
    {"Amount"_L1, Decimal},
};
constexpr Member kSpecialRequest[] = {
    {"StartPrice"_L1, Decimal},
    {"EndPrice"_L1, Decimal},
    {"WheelchairSeats"_L1, Int},
    {"AisleSeat"_L1, Text},
    {"ContiguousSeats"_L1, Int},
    {"StartingRow"_L1, Text},
    {"EndingRow"_L1, Text},
    {"StartingSeat"_L1, Text},
    {"EndingSeat"_L1, Text},
    {"HoldCode"_L1, Int},
    {"NoStairs"_L1, Bool},
    {"LeaveSingleSeats"_L1, Bool},
    {"Notes"_L1, Text},
    {"Category"_L1, Object, "EntitySummary"_L1},
};
constexpr Member kSuperPackageError[] = {
    {"SuperPackageLineItemId"_L1, Int},
    {"Error"_L1, Text},
};
constexpr Member kUserDefinedFee[] = {
    {"ItemFeeId"_L1, Int},
    {"Description"_L1, Text},
    {"CategoryDescription"_L1, Text},
    {"Amount"_L1, Decimal},
};
constexpr Member kValidateLimitsRequest[] = {
    {"PerformanceId"_L1, Int},
    {"PackageId"_L1, Int},
    {"PriceTypeId"_L1, Int},
    {"SeatCount"_L1, Int},
};

constexpr Type kCheckoutTypes[] = {
    {"AlternateLineItem"_L1, kAlternateLineItem},
    {"ApplyCashPaymentRequest"_L1, kApplyCashPaymentRequest},
    {"ApplyCheckPaymentRequest"_L1, kApplyCheckPaymentRequest},
    {"ApplyOnAccountPaymentRequest"_L1, kApplyOnAccountPaymentRequest},
    {"ApplyOtherPaymentRequest"_L1, kApplyOtherPaymentRequest},
    {"ApplyPaymentResponse"_L1, kApplyPaymentResponse},
    {"CheckoutRequest"_L1, kCheckoutRequest},
    {"CheckoutResponse"_L1, kCheckoutResponse},
    {"CustomDataItem"_L1, kCustomDataItem},
    {"DisplayLine"_L1, kDisplayLine},
    {"FSPackageError"_L1, kFSPackageError},
    {"NFSPackageError"_L1, kNFSPackageError},
    {"OrderCategorySummary"_L1, kOrderCategorySummary},
    {"PaymentPlan"_L1, kPaymentPlan},
    {"PaymentPlanError"_L1, kPaymentPlanError},
    {"ReserveTicketsRequest"_L1, kReserveTicketsRequest},
    {"ReserveTicketsResponse"_L1, kReserveTicketsResponse},
    {"RuleBasedFee"_L1, kRuleBasedFee},
    {"SpecialRequest"_L1, kSpecialRequest},
    {"SuperPackageError"_L1, kSuperPackageError},
    {"UserDefinedFee"_L1, kUserDefinedFee},
    {"ValidateLimitsRequest"_L1, kValidateLimitsRequest},
};

} // namespace

std::span<const Type> checkoutTypes() { return kCheckoutTypes; }

} // namespace Foyer::Sandbox::Wire
