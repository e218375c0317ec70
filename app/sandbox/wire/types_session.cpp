// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Kind;

constexpr Member kBusinessFacingSessionRequest[] = {
    {"IpAddress"_L1, Text},
    {"BusinessUnit"_L1, Int},
    {"Organization"_L1, Text},
    {"SessionInfo"_L1, Object, "SessionInfo"_L1},
};
constexpr Member kCartInfo[] = {
    {"PerformanceCount"_L1, Int},
    {"PackageCount"_L1, Int},
    {"ContributionCount"_L1, Int},
    {"MembershipCount"_L1, Int},
    {"UserDefinedFeeCount"_L1, Int},
    {"GiftCertificateCount"_L1, Int},
    {"PaymentCount"_L1, Int},
    {"FirstSeatAddedDateTime"_L1, Date},
};
constexpr Member kCheckoutStatus[] = {
    {"Status"_L1, Text},
    {"Date"_L1, Date},
};
constexpr Member kErrorMessage[] = {
    {"Code"_L1, Text},
    {"Description"_L1, Text},
    {"Details"_L1, Text},
    {"ErrorPath"_L1, Text},
};
constexpr Member kLoginAsGuestRequest[] = {
    {"EmailAddress"_L1, Text},
    {"LoginTypeId"_L1, Int},
    {"ElectronicAddressTypeId"_L1, Int},
};
constexpr Member kLoginConstituentInfoRequest[] = {
    {"ConstituentId"_L1, Int},
    {"EmailAddress"_L1, Text},
    {"PhoneNumber"_L1, Text},
    {"PostalCode"_L1, Text},
    {"LoginTypeId"_L1, Int},
    {"PromotionCode"_L1, Int},
};
constexpr Member kLoginEmailRequest[] = {
    {"EmailAddress"_L1, Text},
    {"Password"_L1, Text},
    {"LoginTypeId"_L1, Int},
    {"PromotionCode"_L1, Int},
};
constexpr Member kLoginExternalRequest[] = {
    {"UserName"_L1, Text},
    {"LoginTypeId"_L1, Int},
    {"PromotionCode"_L1, Int},
};
constexpr Member kLoginRequest[] = {
    {"UserName"_L1, Text},
    {"Password"_L1, Text},
    {"LoginTypeId"_L1, Int},
    {"PromotionCode"_L1, Int},
    {"PersistSessionOnFailure"_L1, Bool},
};
constexpr Member kLoginTokenRequest[] = {
    {"EmailAddress"_L1, Text},
    {"ForgotLoginToken"_L1, Text},
    {"LoginTypeId"_L1, Int},
    {"PromotionCode"_L1, Int},
};
constexpr Member kOnAccountBalance[] = {
    {"ConstituentId"_L1, Int},
    {"PaymentMethodId"_L1, Int},
    {"Description"_L1, Text},
    {"Balance"_L1, Decimal},
    {"UsedInSession"_L1, Decimal},
    {"CurrentBalance"_L1, Decimal},
};
constexpr Member kReprintRequest[] = {
    {"OrderId"_L1, Int},
    {"EmailAddressId"_L1, Int},
};
constexpr Member kSendCredentialsRequest[] = {
    {"EmailAddress"_L1, Text},
    {"LoginTypeId"_L1, Int},
    {"TemplateFormatId"_L1, Int},
};
constexpr Member kSession[] = {
    {"OrderId"_L1, Int},
    {"IsLoggedIn"_L1, Bool},
    {"ModeOfSaleId"_L1, Int},
    {"OriginalModeOfSaleId"_L1, Int},
    {"SourceId"_L1, Int},
    {"LoginInfo"_L1, Object, "SessionLoginInfo"_L1},
    {"CartInfo"_L1, Object, "CartInfo"_L1},
    {"BusinessFacing"_L1, Bool},
    {"IsGuest"_L1, Bool},
    {"CheckoutStatus"_L1, Object, "CheckoutStatus"_L1},
    {"HasLockedSeats"_L1, Bool},
    {"SeatsExpired"_L1, Bool},
};
constexpr Member kSessionExpirationResponse[] = {
    {"Expiration"_L1, Date},
};
constexpr Member kSessionInfo[] = {
    {"BatchId"_L1, Int},
    {"ModeOfSaleId"_L1, Int},
    {"PromotionCode"_L1, Int},
};
constexpr Member kSessionLoginInfo[] = {
    {"ConstituentId"_L1, Int},
    {"OriginalConstituentId"_L1, Int},
    {"UserId"_L1, Text},
    {"Status"_L1, Text},
    {"FailedAttempts"_L1, Int},
    {"LockedDate"_L1, Date},
    {"ElectronicAddress"_L1, Text},
};
constexpr Member kSessionRequest[] = {
    {"IpAddress"_L1, Text},
    {"BusinessUnitId"_L1, Int},
    {"Organization"_L1, Text},
    {"PromotionCode"_L1, Int},
};
constexpr Member kSessionResponse[] = {
    {"SessionKey"_L1, Text},
};
constexpr Member kSessionVariable[] = {
    {"Name"_L1, Text},
    {"Value"_L1, Text},
};
constexpr Member kSessionWebLogin[] = {
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
    {"Password"_L1, Text},
    {"Id"_L1, Int},
    {"LoginType"_L1, Object, "LoginTypeSummary"_L1},
    {"PrimaryIndicator"_L1, Bool},
    {"TemporaryIndicator"_L1, Bool},
    {"EditIndicator"_L1, Bool},
};
constexpr Member kSetConstituentRequest[] = {
    {"ConstituentId"_L1, Int},
    {"OverridePrompt"_L1, Bool},
};
constexpr Member kSetSessionExpirationRequest[] = {
    {"Expiration"_L1, Date},
    {"TimeOffset"_L1, Int},
};
constexpr Member kTransferSessionRequest[] = {
    {"NewSessionKey"_L1, Text},
};
constexpr Member kWebConstituentDisplaySummary[] = {
    {"Id"_L1, Int},
    {"DisplayName"_L1, Text},
};
constexpr Member kWebDeliveryMethod[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"Restricted"_L1, Text},
    {"Default"_L1, Text},
    {"PrintAtHome"_L1, Text},
    {"RequireAddress"_L1, Text},
    {"Inactive"_L1, Bool},
};
constexpr Member kWebLoginUpdateRequest[] = {
    {"LoginName"_L1, Text},
    {"NewLoginName"_L1, Text},
    {"Password"_L1, Text},
    {"NewPassword"_L1, Text},
    {"EmailAddress"_L1, Text},
    {"NewEmailAddress"_L1, Text},
    {"LoginTypeId"_L1, Int},
    {"PromotionCode"_L1, Int},
};
constexpr Member kWebOrderSearchResponse[] = {
    {"ConstituentId"_L1, Int},
    {"OrderId"_L1, Int},
    {"OrderDate"_L1, Date},
    {"ModeOfSaleId"_L1, Int},
    {"TotalDueAmount"_L1, Decimal},
    {"TotalPaidAmount"_L1, Decimal},
    {"LockedInBatch"_L1, Int},
    {"IsRolloverOrder"_L1, Bool},
    {"CreateDate"_L1, Date},
    {"LockedBySessionKey"_L1, Text},
    {"IsOkToPrint"_L1, Bool},
    {"NumberOfUnprintedSeats"_L1, Int},
};
constexpr Member kWebPromoCode[] = {
    {"ModeOfSaleId"_L1, Int},
    {"OverrideRankIndicator"_L1, Text},
    {"PromoCode"_L1, Text},
    {"PromotionDate"_L1, Date},
    {"Source"_L1, Object, "SourceSummary"_L1},
    {"Text1"_L1, Text},
    {"Text2"_L1, Text},
    {"Text3"_L1, Text},
    {"Text4"_L1, Text},
    {"Text5"_L1, Text},
    {"Text6"_L1, Text},
};
constexpr Member kWebPromoCodeRequest[] = {
    {"PromoCodeString"_L1, Text},
    {"PromoCode"_L1, Int},
};

constexpr Type kSessionTypes[] = {
    {"BusinessFacingSessionRequest"_L1, kBusinessFacingSessionRequest},
    {"CartInfo"_L1, kCartInfo},
    {"CheckoutStatus"_L1, kCheckoutStatus},
    {"ErrorMessage"_L1, kErrorMessage},
    {"LoginAsGuestRequest"_L1, kLoginAsGuestRequest},
    {"LoginConstituentInfoRequest"_L1, kLoginConstituentInfoRequest},
    {"LoginEmailRequest"_L1, kLoginEmailRequest},
    {"LoginExternalRequest"_L1, kLoginExternalRequest},
    {"LoginRequest"_L1, kLoginRequest},
    {"LoginTokenRequest"_L1, kLoginTokenRequest},
    {"OnAccountBalance"_L1, kOnAccountBalance},
    {"ReprintRequest"_L1, kReprintRequest},
    {"SendCredentialsRequest"_L1, kSendCredentialsRequest},
    {"Session"_L1, kSession},
    {"SessionExpirationResponse"_L1, kSessionExpirationResponse},
    {"SessionInfo"_L1, kSessionInfo},
    {"SessionLoginInfo"_L1, kSessionLoginInfo},
    {"SessionRequest"_L1, kSessionRequest},
    {"SessionResponse"_L1, kSessionResponse},
    {"SessionVariable"_L1, kSessionVariable},
    {"SessionWebLogin"_L1, kSessionWebLogin},
    {"SetConstituentRequest"_L1, kSetConstituentRequest},
    {"SetSessionExpirationRequest"_L1, kSetSessionExpirationRequest},
    {"TransferSessionRequest"_L1, kTransferSessionRequest},
    {"WebConstituentDisplaySummary"_L1, kWebConstituentDisplaySummary},
    {"WebDeliveryMethod"_L1, kWebDeliveryMethod},
    {"WebLoginUpdateRequest"_L1, kWebLoginUpdateRequest},
    {"WebOrderSearchResponse"_L1, kWebOrderSearchResponse},
    {"WebPromoCode"_L1, kWebPromoCode},
    {"WebPromoCodeRequest"_L1, kWebPromoCodeRequest},
};

} // namespace

std::span<const Type> sessionTypes() { return kSessionTypes; }

} // namespace Foyer::Sandbox::Wire
