// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Kind;

constexpr Member kCart[] = {
    {"SessionKey"_L1, Text},
    {"Id"_L1, Int},
    {"BatchId"_L1, Int},
    {"Solicitor"_L1, Text},
    {"OrderCategory"_L1, Object, "OrderCategorySummary"_L1},
    {"DbStatus"_L1, Int},
    {"OrderDateTime"_L1, Date},
    {"FirstSeatAddedDateTime"_L1, Date},
    {"CartPrimaryAmount"_L1, Decimal},
    {"CartFirstChoiceAmount"_L1, Decimal},
    {"CartAmount"_L1, Decimal},
    {"AmountPaidPreviously"_L1, Decimal},
    {"AmountPaidNow"_L1, Decimal},
    {"BalanceToCharge"_L1, Decimal},
    {"SubTotal"_L1, Decimal},
    {"FeesAmount"_L1, Decimal},
    {"BookingId"_L1, Int},
    {"CustomDataItems"_L1, List, "CustomDataItem"_L1},
    {"CartWasPriced"_L1, Bool},
    {"OrderNotes"_L1, Text},
    {"Constituent"_L1, Object, "ConstituentDisplaySummary"_L1},
    {"Initiator"_L1, Object, "ConstituentDisplaySummary"_L1},
    {"DeliveryMethod"_L1, Object, "EntitySummary"_L1},
    {"ModeOfSale"_L1, Object, "EntitySummary"_L1},
    {"Source"_L1, Object, "EntitySummary"_L1},
    {"Appeal"_L1, Object, "EntitySummary"_L1},
    {"PaymentPlans"_L1, List, "PaymentPlan"_L1},
    {"OrderFees"_L1, List, "CartFeeDetail"_L1},
    {"Payments"_L1, List, "CartPayment"_L1},
    {"Messages"_L1, List, "CartPricingRuleMessage"_L1},
    {"Products"_L1, List, "CartProduct"_L1},
    {"DeliveryDate"_L1, Date},
};
constexpr Member kCartBestSeatMap[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"IsGA"_L1, Bool},
};
constexpr Member kCartContribution[] = {
    {"Id"_L1, Int},
    {"DbStatus"_L1, Int},
    {"Amount"_L1, Decimal},
    {"Fund"_L1, Object, "EntitySummary"_L1},
    {"CustomDataItems"_L1, List, "CustomDataItem"_L1},
    {"OnAccountPaymentMethodId"_L1, Int},
    {"Notes"_L1, Text},
};
constexpr Member kCartContributionSummary[] = {
    {"ReferenceId"_L1, Int},
    {"Amount"_L1, Decimal},
    {"FundDescription"_L1, Text},
};
constexpr Member kCartFeeDetail[] = {
    {"Id"_L1, Int},
    {"LineItemId"_L1, Int},
    {"SubLineItemId"_L1, Int},
    {"FeeSummary"_L1, Object, "CartFeeSummary"_L1},
    {"Amount"_L1, Decimal},
    {"OverrideIndicator"_L1, Text},
    {"OverrideAmount"_L1, Decimal},
    {"DbStatus"_L1, Int},
};
constexpr Member kCartFeeSummary[] = {
    {"FeeId"_L1, Int},
    {"Description"_L1, Text},
    {"Category"_L1, Object, "EntitySummary"_L1},
};
constexpr Member kCartGiftCertificate[] = {
    {"PaymentId"_L1, Int},
    {"GiftCertificateNumber"_L1, Text},
    {"Amount"_L1, Decimal},
    {"Notes"_L1, Text},
    {"Name"_L1, Text},
    {"Applied"_L1, Bool},
};
constexpr Member kCartLineItem[] = {
    {"AlternateLineItems"_L1, List, "AlternateLineItem"_L1},
    {"Id"_L1, Int},
    {"LineItemGroupId"_L1, Int},
    {"PackageLineItemId"_L1, Int},
    {"SuperPackageId"_L1, Int},
    {"AlternateUpgrade"_L1, Text},
    {"Primary"_L1, Bool},
    {"DbStatus"_L1, Int},
    {"Source"_L1, Object, "EntitySummary"_L1},
    {"Package"_L1, Object, "CartPackage"_L1},
    {"Performance"_L1, Object, "CartPerformance"_L1},
    {"PerformanceGroup"_L1, Object, "CartPerformanceGroup"_L1},
    {"SubLineItems"_L1, List, "CartSubLineItem"_L1},
    {"SpecialRequest"_L1, Object, "SpecialRequest"_L1},
    {"TotalDue"_L1, Decimal},
    {"DueAmount"_L1, Decimal},
};
constexpr Member kCartMembership[] = {
    {"Id"_L1, Int},
    {"DbStatus"_L1, Int},
    {"Amount"_L1, Decimal},
    {"Fund"_L1, Object, "EntitySummary"_L1},
    {"MembershipOrganization"_L1, Object, "EntitySummary"_L1},
    {"MembershipLevel"_L1, Object, "EntitySummary"_L1},
    {"CustomDataItems"_L1, List, "CustomDataItem"_L1},
    {"OnAccountPaymentMethodId"_L1, Int},
};
constexpr Member kCartMembershipSummary[] = {
    {"ReferenceId"_L1, Int},
    {"Amount"_L1, Decimal},
    {"FundDescription"_L1, Text},
    {"MembershipOrganization"_L1, Object, "EntitySummary"_L1},
    {"MembershipLevelDescription"_L1, Text},
};
constexpr Member kCartPackage[] = {
    {"Id"_L1, Int},
    {"Code"_L1, Text},
    {"Description"_L1, Text},
    {"Season"_L1, Object, "EntitySummary"_L1},
    {"Type"_L1, Object, "EntitySummary"_L1},
    {"FixedPackage"_L1, Bool},
    {"NFSPackage"_L1, Bool},
    {"SuperPackage"_L1, Bool},
    {"SubPackage"_L1, Bool},
    {"Date"_L1, Date},
};
constexpr Member kCartPayment[] = {
    {"Id"_L1, Int},
    {"Amount"_L1, Decimal},
    {"TenderedAmount"_L1, Decimal},
    {"PaymentMethod"_L1, Object, "CartPaymentMethod"_L1},
    {"LastFourCreditCardNumber"_L1, Text},
    {"PayerName"_L1, Text},
    {"CheckNumber"_L1, Text},
    {"GiftCertificateNumber"_L1, Text},
    {"Applied"_L1, Bool},
    {"Notes"_L1, Text},
};
constexpr Member kCartPaymentMethod[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"AccountType"_L1, Object, "EntitySummary"_L1},
    {"PaymentType"_L1, Object, "EntitySummary"_L1},
};
constexpr Member kCartPerformance[] = {
    {"Id"_L1, Int},
    {"Code"_L1, Text},
    {"Description"_L1, Text},
    {"Facility"_L1, Object, "EntitySummary"_L1},
    {"PerformanceDateTime"_L1, Date},
    {"Duration"_L1, Int},
    {"ProductionSeason"_L1, Object, "EntitySummary"_L1},
    {"Season"_L1, Object, "EntitySummary"_L1},
    {"TimeSlot"_L1, Object, "EntitySummary"_L1},
    {"Type"_L1, Object, "EntitySummary"_L1},
    {"ZoneMap"_L1, Object, "CartZoneMap"_L1},
    {"BestSeatMap"_L1, Object, "CartBestSeatMap"_L1},
};
constexpr Member kCartPerformanceGroup[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
};
constexpr Member kCartPriceType[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"ShortDescription"_L1, Text},
    {"Category"_L1, Object, "EntitySummary"_L1},
    {"PriceTypeReason"_L1, Object, "EntitySummary"_L1},
    {"AliasDescription"_L1, Text},
};
constexpr Member kCartPricingRuleMessage[] = {
    {"Id"_L1, Int},
    {"Message"_L1, Text},
    {"IsMessageOnlyRule"_L1, Bool},
    {"NewRuleIndicator"_L1, Text},
    {"MessageType"_L1, Object, "EntitySummary"_L1},
    {"PricingRule"_L1, Object, "CartPricingRuleSummary"_L1},
};
constexpr Member kCartPricingRuleSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"RuleAction"_L1, Int},
};
constexpr Member kCartProduct[] = {
    {"ProductClass"_L1, Object, "EntitySummary"_L1},
    {"Performance"_L1, Object, "CartProductPerformance"_L1},
    {"Package"_L1, Object, "CartProductPackage"_L1},
    {"Contribution"_L1, Object, "CartContribution"_L1},
    {"Membership"_L1, Object, "CartMembership"_L1},
    {"GiftCertificate"_L1, Object, "CartGiftCertificate"_L1},
    {"UserDefinedFee"_L1, Object, "CartFeeDetail"_L1},
    {"ProductGrouping"_L1, Text},
};
constexpr Member kCartProductPackage[] = {
    {"Id"_L1, Int},
    {"LineItems"_L1, List, "CartLineItem"_L1},
};
constexpr Member kCartProductPackageSummary[] = {
    {"LineItemId"_L1, Int},
    {"PackageId"_L1, Int},
    {"PackageCode"_L1, Text},
    {"PackageDateTime"_L1, Date},
    {"PackageDescription"_L1, Text},
    {"TotalAmount"_L1, Decimal},
    {"FixedPackage"_L1, Bool},
    {"NFSPackage"_L1, Bool},
    {"SuperPackage"_L1, Bool},
    {"Source"_L1, Object, "EntitySummary"_L1},
    {"SubPackage"_L1, Bool},
    {"Performances"_L1, List, "CartProductPerformanceSummary"_L1},
};
constexpr Member kCartProductPerformance[] = {
    {"Id"_L1, Int},
    {"LineItem"_L1, Object, "CartLineItem"_L1},
};
constexpr Member kCartProductPerformanceSummary[] = {
    {"LineItemId"_L1, Int},
    {"PerformanceId"_L1, Int},
    {"PerformanceCode"_L1, Text},
    {"PerformanceDateTime"_L1, Date},
    {"PerformanceDescription"_L1, Text},
    {"TotalAmount"_L1, Decimal},
    {"HasZoneTime"_L1, Bool},
    {"Source"_L1, Object, "EntitySummary"_L1},
    {"DisplayLines"_L1, List, "DisplayLine"_L1},
};
constexpr Member kCartProductSummary[] = {
    {"ProductClass"_L1, Object, "EntitySummary"_L1},
    {"Performance"_L1, Object, "CartProductPerformanceSummary"_L1},
    {"Package"_L1, Object, "CartProductPackageSummary"_L1},
    {"Contribution"_L1, Object, "CartContributionSummary"_L1},
    {"Membership"_L1, Object, "CartMembershipSummary"_L1},
    {"GiftCertificate"_L1, Object, "CartGiftCertificate"_L1},
    {"UserDefinedFee"_L1, Object, "UserDefinedFee"_L1},
    {"ProductGrouping"_L1, Text},
};
constexpr Member kCartProperties[] = {
    {"ModeOfSaleId"_L1, Int},
    {"SourceId"_L1, Int},
    {"Solicitor"_L1, Text},
    {"CategoryId"_L1, Int},
    {"ChannelId"_L1, Int},
    {"HoldUntilDateTime"_L1, Date},
    {"Notes"_L1, Text},
    {"InitiatorId"_L1, Int},
    {"AddressId"_L1, Int},
    {"PhoneId"_L1, Int},
    {"ElectronicAddressId"_L1, Int},
    {"DeliveryMethodId"_L1, Int},
    {"OrderDateTime"_L1, Date},
};
constexpr Member kCartSeat[] = {
    {"Id"_L1, Int},
    {"Row"_L1, Text},
    {"Number"_L1, Text},
    {"Section"_L1, Object, "CartSeatSection"_L1},
};
constexpr Member kCartSeatSection[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"ShortDescription"_L1, Text},
    {"PrintDescription"_L1, Text},
};
constexpr Member kCartSubLineItem[] = {
    {"Id"_L1, Int},
    {"ApplyPricing"_L1, Bool},
    {"DbStatus"_L1, Int},
    {"PriceType"_L1, Object, "CartPriceType"_L1},
    {"OriginalPriceType"_L1, Object, "CartPriceType"_L1},
    {"StatusId"_L1, Int},
    {"SubLineItemDetails"_L1, List, "CartSubLineItemDetail"_L1},
    {"Zone"_L1, Object, "CartZone"_L1},
    {"Seat"_L1, Object, "CartSeat"_L1},
    {"Recipient"_L1, Object, "ConstituentDisplaySummary"_L1},
    {"DueAmount"_L1, Decimal},
    {"PaidAmount"_L1, Decimal},
    {"SubLineItemFees"_L1, List, "CartFeeDetail"_L1},
    {"NewRuleIndicator"_L1, Text},
    {"RuleIndicator"_L1, Text},
    {"PricingRule"_L1, Object, "CartPricingRuleSummary"_L1},
};
constexpr Member kCartSubLineItemDetail[] = {
    {"Id"_L1, Int},
    {"BenevolentIndicator"_L1, Bool},
    {"CampaignId"_L1, Int},
    {"DiscountType"_L1, Object, "EntitySummary"_L1},
    {"DueAmount"_L1, Decimal},
    {"PaidAmount"_L1, Decimal},
    {"OriginalPrice"_L1, Decimal},
    {"PerformancePriceTypeLayerId"_L1, Int},
};
constexpr Member kCartSummary[] = {
    {"SessionKey"_L1, Text},
    {"Id"_L1, Int},
    {"BatchId"_L1, Int},
    {"Solicitor"_L1, Text},
    {"OrderCategory"_L1, Object, "OrderCategorySummary"_L1},
    {"OrderDateTime"_L1, Date},
    {"FirstSeatAddedDateTime"_L1, Date},
    {"Constituent"_L1, Object, "ConstituentDisplaySummary"_L1},
    {"Initiator"_L1, Object, "ConstituentDisplaySummary"_L1},
    {"DeliveryMethod"_L1, Object, "EntitySummary"_L1},
    {"ModeOfSale"_L1, Object, "EntitySummary"_L1},
    {"Source"_L1, Object, "EntitySummary"_L1},
    {"Appeal"_L1, Object, "EntitySummary"_L1},
    {"CartAmount"_L1, Decimal},
    {"AmountPaidNow"_L1, Decimal},
    {"BalanceToCharge"_L1, Decimal},
    {"SubTotal"_L1, Decimal},
    {"FeesAmount"_L1, Decimal},
    {"CartWasPriced"_L1, Bool},
    {"OrderNotes"_L1, Text},
    {"BookingId"_L1, Int},
    {"RuleBasedFees"_L1, List, "RuleBasedFee"_L1},
    {"Payments"_L1, List, "CartPayment"_L1},
    {"Messages"_L1, List, "CartPricingRuleMessage"_L1},
    {"Products"_L1, List, "CartProductSummary"_L1},
    {"DeliveryDate"_L1, Date},
};
constexpr Member kCartValidationRequest[] = {
    {"ValidateSuperPackages"_L1, Bool},
    {"ValidateFSPackages"_L1, Bool},
    {"ValidateNFSPackages"_L1, Bool},
    {"ValidatePaymentPlan"_L1, Bool},
};
constexpr Member kCartValidationResponse[] = {
    {"SuperPackageErrors"_L1, List, "SuperPackageError"_L1},
    {"FSPackageErrors"_L1, List, "FSPackageError"_L1},
    {"NFSPackageErrors"_L1, List, "NFSPackageError"_L1},
    {"PaymentPlanError"_L1, Object, "PaymentPlanError"_L1},
};
constexpr Member kCartZone[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"ZoneGroupId"_L1, Int},
    {"ShortDescription"_L1, Text},
    {"Abbreviation"_L1, Text},
    {"Rank"_L1, Int},
    {"ZoneTime"_L1, Text},
};
constexpr Member kCartZoneMap[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"SeatMap"_L1, Object, "EntitySummary"_L1},
    {"Inactive"_L1, Bool},
};

constexpr Type kCartTypes[] = {
    {"Cart"_L1, kCart},
    {"CartBestSeatMap"_L1, kCartBestSeatMap},
    {"CartContribution"_L1, kCartContribution},
    {"CartContributionSummary"_L1, kCartContributionSummary},
    {"CartFeeDetail"_L1, kCartFeeDetail},
    {"CartFeeSummary"_L1, kCartFeeSummary},
    {"CartGiftCertificate"_L1, kCartGiftCertificate},
    {"CartLineItem"_L1, kCartLineItem},
    {"CartMembership"_L1, kCartMembership},
    {"CartMembershipSummary"_L1, kCartMembershipSummary},
    {"CartPackage"_L1, kCartPackage},
    {"CartPayment"_L1, kCartPayment},
    {"CartPaymentMethod"_L1, kCartPaymentMethod},
    {"CartPerformance"_L1, kCartPerformance},
    {"CartPerformanceGroup"_L1, kCartPerformanceGroup},
    {"CartPriceType"_L1, kCartPriceType},
    {"CartPricingRuleMessage"_L1, kCartPricingRuleMessage},
    {"CartPricingRuleSummary"_L1, kCartPricingRuleSummary},
    {"CartProduct"_L1, kCartProduct},
    {"CartProductPackage"_L1, kCartProductPackage},
    {"CartProductPackageSummary"_L1, kCartProductPackageSummary},
    {"CartProductPerformance"_L1, kCartProductPerformance},
    {"CartProductPerformanceSummary"_L1, kCartProductPerformanceSummary},
    {"CartProductSummary"_L1, kCartProductSummary},
    {"CartProperties"_L1, kCartProperties},
    {"CartSeat"_L1, kCartSeat},
    {"CartSeatSection"_L1, kCartSeatSection},
    {"CartSubLineItem"_L1, kCartSubLineItem},
    {"CartSubLineItemDetail"_L1, kCartSubLineItemDetail},
    {"CartSummary"_L1, kCartSummary},
    {"CartValidationRequest"_L1, kCartValidationRequest},
    {"CartValidationResponse"_L1, kCartValidationResponse},
    {"CartZone"_L1, kCartZone},
    {"CartZoneMap"_L1, kCartZoneMap},
};

} // namespace

std::span<const Type> cartTypes() { return kCartTypes; }

} // namespace Foyer::Sandbox::Wire
