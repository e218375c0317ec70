// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/endpoints.h"

#include <array>

namespace Foyer {

namespace {

struct Row
{
    const char *name;
    Endpoint endpoint;
};

constexpr Row read(const char *name, Operation operation, const char *path, Verb verb = Verb::Get)
{
    return {name, {operation, verb, path, Repeat::Safe, Channel::Read, readDeadline, 200}};
}

constexpr Row command(const char *name, Operation operation, Verb verb, const char *path, int expected = 200)
{
    return {name, {operation, verb, path, Repeat::Never, Channel::Command, commandDeadline, expected}};
}

constexpr Row slowCommand(const char *name, Operation operation, const char *path, std::chrono::seconds deadline)
{
    return {name, {operation, Verb::Post, path, Repeat::Never, Channel::Command, deadline, 200}};
}

using enum Operation;
using enum Verb;

// Order of the enum; a test holds every row against its own number and against the vendor's file.
constexpr std::array rows{
    read("GetSession", GetSession, "Web/Session/{sessionKey}"),
    read("GetDefault", GetDefault, "Web/Session/{sessionKey}/Default/{fieldName}"),
    read("GetDeliveryMethods", GetDeliveryMethods, "Web/Session/{sessionKey}/DeliveryMethods"),
    Row{"GetExpiration", {GetExpiration, Get, "Web/Session/{sessionKey}/Expiration", Repeat::SafeWhenSeatsHeld,
                             Channel::Read, readDeadline, 200}},
    read("GetOnAccountBalances", GetOnAccountBalances, "Web/Session/{sessionKey}/Constituent/OnAccount"),
    read("GetVariable", GetVariable, "Web/Session/{sessionKey}/Variables/{variableName}"),
    read("GetVariables", GetVariables, "Web/Session/{sessionKey}/Variables"),
    read("OrderSearch", OrderSearch, "Web/Session/{sessionKey}/Orders/Search"),
    command("AddVariable", AddVariable, Post, "Web/Session/{sessionKey}/Variables"),
    command("CreateBusinessFacingSession", CreateBusinessFacingSession, Post, "Web/Session/BusinessFacing"),
    command("CreateSession", CreateSession, Post, "Web/Session"),
    command("CreateWebLogin", CreateWebLogin, Post, "Web/Session/{sessionKey}/WebLogins"),
    // A read by its meaning, a POST on the wire: goes out once like every other body.
    command("GetPromoCode", GetPromoCode, Post, "Web/Session/{sessionKey}/PromoCode"),
    command("LoadOrder", LoadOrder, Post, "Web/Session/{sessionKey}/LoadOrder/{orderId}"),
    command("Login", Login, Post, "Web/Session/{sessionKey}/Login"),
    command("LoginAsGuest", LoginAsGuest, Post, "Web/Session/{sessionKey}/LoginAsGuest"),
    command("LoginUsingConstituentInfo", LoginUsingConstituentInfo, Post,
        "Web/Session/{sessionKey}/Login/ConstituentInfo"),
    command("LoginUsingEmail", LoginUsingEmail, Post, "Web/Session/{sessionKey}/Login/Email"),
    command("LoginUsingExternal", LoginUsingExternal, Post, "Web/Session/{sessionKey}/Login/External"),
    command("LoginUsingToken", LoginUsingToken, Post, "Web/Session/{sessionKey}/Login/Token"),
    command("Logout", Logout, Post, "Web/Session/{sessionKey}/Logout", 204),
    command("Reprint", Reprint, Post, "Web/Session/{sessionKey}/Reprint", 204),
    command("SendLoginCredentials", SendLoginCredentials, Post, "Web/Session/{sessionKey}/Login/SendCredentials"),
    command("TransferSession", TransferSession, Post, "Web/Session/{sessionKey}/Transfer", 204),
    command("SetConstituent", SetConstituent, Put, "Web/Session/{sessionKey}/Constituents"),
    command("SetExpiration", SetExpiration, Put, "Web/Session/{sessionKey}/Expiration"),
    command("UpdateVariable", UpdateVariable, Put, "Web/Session/{sessionKey}/Variables"),
    command("UpdateWebLogin", UpdateWebLogin, Put, "Web/Session/{sessionKey}/WebLogins"),
    command("DeleteVariable", DeleteVariable, Delete, "Web/Session/{sessionKey}/Variables/{variableName}", 204),
    read("GetCart", GetCart, "Web/Cart/{sessionKey}"),
    command("ClearCart", ClearCart, Delete, "Web/Cart/{sessionKey}", 204),
    read("GetCartProperties", GetCartProperties, "Web/Cart/{sessionKey}/Properties"),
    command("SetCartProperties", SetCartProperties, Put, "Web/Cart/{sessionKey}/Properties"),
    command("ReserveTickets", ReserveTickets, Post, "Web/Cart/{sessionKey}/Tickets"),
    command("RemoveTickets", RemoveTickets, Delete, "Web/Cart/{sessionKey}/Tickets/{performanceId}/{lineItemId}", 204),
    read("SearchPerformances", SearchPerformances, "TXN/Performances/Search", Post),
    read("GetZoneAvailabilities", GetZoneAvailabilities, "TXN/Performances/ZoneAvailabilities"),
    read("GetPrices", GetPrices, "TXN/Performances/Prices"),
    read("GetPriceTypes", GetPriceTypes, "TXN/PriceTypes/Details"),
    read("GetCartSummary", GetCartSummary, "Web/Cart/{sessionKey}/Summary"),
    read("GetCartMessages", GetCartMessages, "Web/Cart/{sessionKey}/Messages"),
    command("PriceCart", PriceCart, Post, "Web/Cart/{sessionKey}/Price", 204),
    command("AddSeats", AddSeats, Post, "Web/Cart/{sessionKey}/LineItems/{lineItemId}/Tickets"),
    command("RemoveSeat", RemoveSeat, Delete,
        "Web/Cart/{sessionKey}/LineItems/{lineItemId}/SubLineItems/{subLineItemId}", 204),
    command("AddContribution", AddContribution, Post, "Web/Cart/{sessionKey}/Contributions"),
    command("RemoveContribution", RemoveContribution, Delete, "Web/Cart/{sessionKey}/Contributions/{lineItemId}", 204),
    command("AddGiftCertificate", AddGiftCertificate, Post, "Web/Cart/{sessionKey}/GiftCertificates"),
    command("RemoveGiftCertificate", RemoveGiftCertificate, Delete,
        "Web/Cart/{sessionKey}/GiftCertificates/{giftCertificateNumber}", 204),
    // Questions by their meaning, but bodies that go out once like every other.
    command("ValidateCart", ValidateCart, Post, "Web/Cart/{sessionKey}/Validate"),
    command("ValidateLimits", ValidateLimits, Post, "Web/Cart/{sessionKey}/ValidateLimits", 204),
    command("PayCash", PayCash, Post, "Web/Cart/{sessionKey}/Payments/Cash"),
    command("PayCheck", PayCheck, Post, "Web/Cart/{sessionKey}/Payments/Check"),
    command("PayOther", PayOther, Post, "Web/Cart/{sessionKey}/Payments/Other"),
    command("PayOnAccount", PayOnAccount, Post, "Web/Cart/{sessionKey}/Payments/OnAccount"),
    command("PayCertificate", PayCertificate, Post, "Web/Cart/{sessionKey}/Payments/GiftCertificate"),
    slowCommand("AuthorizeReader", AuthorizeReader, "Web/Cart/{sessionKey}/Payments/EMV/Authorize", readerDeadline),
    command("RemovePayment", RemovePayment, Delete, "Web/Cart/{sessionKey}/Payments/{paymentId}", 204),
    command("RemoveCertificatePayment", RemoveCertificatePayment, Delete,
        "Web/Cart/{sessionKey}/Payments/GiftCertificate/{giftCertificateNumber}", 204),
    slowCommand("Checkout", Checkout, "Web/Cart/{sessionKey}/Checkout", checkoutDeadline),
    read("GetReceipt", GetReceipt, "Web/Cart/{sessionKey}/ReceiptString"),
    command("PrintStrings", PrintStrings, Post, "Web/Cart/{sessionKey}/Print/PrintStrings"),
    command("PrintElements", PrintElements, Post, "Web/Cart/{sessionKey}/Print/TicketElements"),
    command("PrintForEmail", PrintForEmail, Post, "Web/Cart/{sessionKey}/Print/Email"),
    read("GetPaymentMethods", GetPaymentMethods, "Security/PaymentMethods"),
    read("GetLoginTypes", GetLoginTypes, "ReferenceData/LoginTypes/Summary"),
    read("GetElectronicAddressTypes", GetElectronicAddressTypes, "ReferenceData/ElectronicAddressTypes/Summary"),
    read("GetSeasons", GetSeasons, "ReferenceData/Seasons/Summary"),
    read("GetDeliveryMethodNames", GetDeliveryMethodNames, "ReferenceData/DeliveryMethods/Summary"),
    read("GetOrganizations", GetOrganizations, "ReferenceData/Organizations/Summary"),
    read("GetBusinessUnits", GetBusinessUnits, "ReferenceData/BusinessUnits/Summary"),
    read("GetModesOfSale", GetModesOfSale, "TXN/ModesOfSale/Summary"),
    read("GetAllowedModesOfSale", GetAllowedModesOfSale, "Security/ModesOfSale"),
    read("GetSources", GetSources, "Finance/Sources/Summary"),
    read("GetActiveBatches", GetActiveBatches, "Finance/BatchMaintenance/Active"),
    read("SearchConstituents", SearchConstituents, "CRM/Constituents/Search"),
    read("GetWebLogins", GetWebLogins, "CRM/WebLogins"),
    read("SearchWebLogins", SearchWebLogins, "CRM/WebLogins/Search"),
    read("GetWebLogin", GetWebLogin, "CRM/WebLogins/{webLoginId}"),
    command("MendWebLogin", MendWebLogin, Put, "CRM/WebLogins/{loginId}"),
    read("GetSystemDefaults", GetSystemDefaults, "ReferenceData/SystemDefaults/Defaults"),
    read("GetStatus", GetStatus, "Diagnostics/Status"),
    read("GetSeatServerStatus", GetSeatServerStatus, "Diagnostics/SeatServerStatus"),
    read("GetServiceResources", GetServiceResources, "Security/ServiceResources"),
    read("GetContextInformation", GetContextInformation, "Security/ContextInformation"),
};

static_assert(rows.size() == lastOperation + 1);

constexpr bool inOrder()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<size_t>(rows[i].endpoint.operation) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

}

const Endpoint &endpointFor(Operation operation) { return rows[static_cast<size_t>(operation)].endpoint; }

const char *operationName(Operation operation) { return rows[static_cast<size_t>(operation)].name; }

}
