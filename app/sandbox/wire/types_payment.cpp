// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

// The vendor's EMVStatus and AuthorizationResponse also tell what is printed on a card; here they have no place for it.
namespace {

using enum Kind;

constexpr Member kAccountTypeSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"CardPrefix"_L1, Text},
    {"CardtypeIndicator"_L1, Text},
    {"EditMask"_L1, Text},
    {"Inactive"_L1, Bool},
};
constexpr Member kAddContributionRequest[] = {
    {"Amount"_L1, Decimal},
    {"FundId"_L1, Int},
    {"Upgrade"_L1, Bool},
    {"Renew"_L1, Bool},
    {"MembershipLevelId"_L1, Int},
    {"Notes"_L1, Text},
    {"CustomDataItems"_L1, List, "CustomDataItem"_L1},
};
constexpr Member kAddContributionResponse[] = {
    {"LineItemId"_L1, Int},
};
constexpr Member kAddGiftCertificateRequest[] = {
    {"Amount"_L1, Decimal},
    {"PaymentMethodId"_L1, Int},
    {"Notes"_L1, Text},
    {"Name"_L1, Text},
};
constexpr Member kApplyGiftCertificatePaymentRequest[] = {
    {"Amount"_L1, Decimal},
    {"GiftCertificateNumber"_L1, Text},
    {"Notes"_L1, Text},
};
constexpr Member kAuthorizationResponse[] = {
    {"ResponseCode"_L1, Text},
    {"ResponseMessage"_L1, Text},
    {"AuthorizationCode"_L1, Text},
    {"ReferenceNumber"_L1, Text},
    {"AccountId"_L1, Int},
    {"CVVResponseCode"_L1, Text},
    {"AVSResponseCode"_L1, Text},
    {"Succeeded"_L1, Bool},
    {"IsPartialAuth"_L1, Bool},
    {"AuthorizedAmount"_L1, Decimal},
    {"BalanceAmount"_L1, Decimal},
    {"BalanceCurrencyCode"_L1, Text},
    {"PaymentMethod"_L1, Object, "PaymentMethod"_L1},
    {"TessituraMerchantServicesAction"_L1, Text},
    {"ShopperIp"_L1, Text},
};
constexpr Member kCartProductResponse[] = {
    {"Id"_L1, Int},
    {"ProductTypeId"_L1, Int},
    {"ParentId"_L1, Int},
    {"ItemCount"_L1, Int},
};
constexpr Member kEMVStatus[] = {
    {"Status"_L1, Text},
    {"CardMnemonic"_L1, Text},
    {"SignatureRequired"_L1, Bool},
    {"DpsTxnRef"_L1, Text},
    {"AuthCode"_L1, Text},
    {"Succeeded"_L1, Bool},
    {"AccountId"_L1, Int},
    {"PaymentId"_L1, Int},
};
constexpr Member kEmailTicketsResponse[] = {
    {"TicketsString"_L1, Text},
};
constexpr Member kPaymentMethod[] = {
    {"AccountType"_L1, Object, "AccountTypeSummary"_L1},
    {"AuthIndicator"_L1, Bool},
    {"BusinessUnitId"_L1, Int},
    {"RequireCheckIndicator"_L1, Bool},
    {"CreatedDateTime"_L1, Date},
    {"CreateLocation"_L1, Text},
    {"CreatedBy"_L1, Text},
    {"CurrencyTypeId"_L1, Int},
    {"DefaultIndicator"_L1, Bool},
    {"Description"_L1, Text},
    {"GiftAidIndicator"_L1, Bool},
    {"Id"_L1, Int},
    {"Inactive"_L1, Bool},
    {"Income"_L1, Bool},
    {"CanRefund"_L1, Bool},
    {"UpdatedDateTime"_L1, Date},
    {"UpdatedBy"_L1, Text},
    {"NoCopiesOnAuth"_L1, Int},
    {"NoCopiesOnSave"_L1, Int},
    {"PaymentMethodGroup"_L1, Object, "PaymentMethodGroupSummary"_L1},
    {"PaymentType"_L1, Object, "PaymentTypeSummary"_L1},
    {"ReceiptFormatId"_L1, Int},
    {"RequirePostalCode"_L1, Text},
    {"ShortDesc"_L1, Text},
    {"StoreTenderedAmount"_L1, Bool},
    {"OpenCashDrawer"_L1, Bool},
    {"RequireCvv"_L1, Bool},
    {"UseWithCardReader"_L1, Bool},
    {"GlAccountId"_L1, Text},
    {"MerchantId"_L1, Text},
    {"MerchantIdForSwipe"_L1, Text},
    {"ControlGroup"_L1, Object, "ControlGroupSummary"_L1},
};
constexpr Member kPaymentMethodGroupSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
    {"Inactive"_L1, Bool},
    {"MerchantId"_L1, Text},
};
constexpr Member kPaymentTypeSummary[] = {
    {"Id"_L1, Int},
    {"Description"_L1, Text},
};
constexpr Member kPrintOrderRequest[] = {
    {"OrderId"_L1, Int},
    {"HeaderDesignId"_L1, Int},
    {"IncludeReceipts"_L1, Bool},
    {"ReprintTickets"_L1, Bool},
    {"TicketDesignId"_L1, Int},
    {"Mode"_L1, Int},
    {"LineItems"_L1, Text},
    {"SubLineItems"_L1, Text},
    {"NewTicketNoForReprints"_L1, Bool},
    {"PrinterType"_L1, Text},
};
constexpr Member kPrintOrderResponse[] = {
    {"PrintStrings"_L1, Texts},
};
constexpr Member kReceiptStringResponse[] = {
    {"ReceiptString"_L1, Text},
};
constexpr Member kTicketElement[] = {
    {"SliNo"_L1, Int},
    {"Val"_L1, Text},
    {"EleNo"_L1, Int},
    {"EleSlNo"_L1, Int},
    {"EleType"_L1, Text},
    {"EleX1"_L1, Int},
    {"EleY1"_L1, Int},
    {"Mask"_L1, Text},
    {"FontNo"_L1, Int},
    {"FontRotation"_L1, Text},
    {"FontX"_L1, Int},
    {"FontY"_L1, Int},
    {"BoxX"_L1, Int},
    {"BoxY"_L1, Int},
    {"LineWidth"_L1, Int},
    {"NegPrintInd"_L1, Text},
    {"DataLen"_L1, Int},
    {"DataType"_L1, Text},
    {"RectHeight"_L1, Int},
    {"RectWidth"_L1, Int},
    {"LineHeight"_L1, Int},
    {"LineThick"_L1, Int},
    {"TextWidth"_L1, Int},
    {"TextHeight"_L1, Int},
    {"ReprintInd"_L1, Text},
    {"EleHeight"_L1, Int},
    {"EleWidth"_L1, Int},
    {"JustifyText"_L1, Text},
    {"BarcodeInd"_L1, Text},
    {"BarcodeTypeNo"_L1, Int},
    {"BarcodeInterpInd"_L1, Text},
    {"BarcodeExpand"_L1, Int},
    {"BarcodeHeight"_L1, Int},
    {"BarcodeImage"_L1, Text},
    {"DesignNo"_L1, Int},
    {"Description"_L1, Text},
    {"ElementType"_L1, Text},
    {"OrderNo"_L1, Int},
    {"IdentId"_L1, Int},
    {"CompositeTicketNo"_L1, Int},
    {"QrScaling"_L1, Int},
};
constexpr Member kWebEmvAuthorizationRequest[] = {
    {"Amount"_L1, Decimal},
    {"TransactionOrigin"_L1, Text},
    {"UserData"_L1, Text},
    {"MachineId"_L1, Int},
    {"IsMoto"_L1, Bool},
};
constexpr Member kWebEmvAuthorizationResponse[] = {
    {"PaymentId"_L1, Int},
    {"AuthorizationResponse"_L1, Object, "AuthorizationResponse"_L1},
    {"EmvStatus"_L1, Object, "EMVStatus"_L1},
};

constexpr Type kPaymentTypes[] = {
    {"AccountTypeSummary"_L1, kAccountTypeSummary},
    {"AddContributionRequest"_L1, kAddContributionRequest},
    {"AddContributionResponse"_L1, kAddContributionResponse},
    {"AddGiftCertificateRequest"_L1, kAddGiftCertificateRequest},
    {"ApplyGiftCertificatePaymentRequest"_L1, kApplyGiftCertificatePaymentRequest},
    {"AuthorizationResponse"_L1, kAuthorizationResponse},
    {"CartProductResponse"_L1, kCartProductResponse},
    {"EMVStatus"_L1, kEMVStatus},
    {"EmailTicketsResponse"_L1, kEmailTicketsResponse},
    {"PaymentMethod"_L1, kPaymentMethod},
    {"PaymentMethodGroupSummary"_L1, kPaymentMethodGroupSummary},
    {"PaymentTypeSummary"_L1, kPaymentTypeSummary},
    {"PrintOrderRequest"_L1, kPrintOrderRequest},
    {"PrintOrderResponse"_L1, kPrintOrderResponse},
    {"ReceiptStringResponse"_L1, kReceiptStringResponse},
    {"TicketElement"_L1, kTicketElement},
    {"WebEmvAuthorizationRequest"_L1, kWebEmvAuthorizationRequest},
    {"WebEmvAuthorizationResponse"_L1, kWebEmvAuthorizationResponse},
};

} // namespace

std::span<const Type> paymentTypes() { return kPaymentTypes; }

} // namespace Foyer::Sandbox::Wire
