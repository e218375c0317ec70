// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

namespace Foyer {

enum class Verb { Get, Post, Put, Delete };

//! What sending the same request twice does to a real sale (RELIABILITY.md section 2, per-operation rule).
enum class Repeat {
    Safe, //!< reads: may be retried by the program
    SafeWhenSeatsHeld, //!< GET Expiration creates a Seat Server session when there is none
    Never, //!< spends an attempt, a mail, a seat, a charge
};

//! Commands never wait behind polls and never share a connection with anything.
enum class Channel { Read, Command };

enum class Operation {
    // Web/Session, the 29
    GetSession, GetDefault, GetDeliveryMethods, GetExpiration, GetOnAccountBalances, GetVariable, GetVariables,
    OrderSearch, AddVariable, CreateBusinessFacingSession, CreateSession, CreateWebLogin, GetPromoCode, LoadOrder,
    Login, LoginAsGuest, LoginUsingConstituentInfo, LoginUsingEmail, LoginUsingExternal, LoginUsingToken, Logout,
    Reprint, SendLoginCredentials, TransferSession, SetConstituent, SetExpiration, UpdateVariable, UpdateWebLogin,
    DeleteVariable,
    // Web/Cart and what a hold needs
    GetCart, ClearCart, GetCartProperties, SetCartProperties, ReserveTickets, RemoveTickets,
    SearchPerformances, GetZoneAvailabilities, GetPrices, GetPriceTypes,
    // what ends a sale; none of them carries a card's number
    GetCartSummary, GetCartMessages, PriceCart, AddSeats, RemoveSeat, AddContribution, RemoveContribution,
    AddGiftCertificate, RemoveGiftCertificate, ValidateCart, ValidateLimits, PayCash, PayCheck, PayOther,
    PayOnAccount, PayCertificate, AuthorizeReader, RemovePayment, RemoveCertificatePayment, Checkout, GetReceipt,
    PrintStrings, PrintElements, PrintForEmail, GetPaymentMethods,
    // reference data, so that nobody types an id
    GetLoginTypes, GetElectronicAddressTypes, GetSeasons, GetDeliveryMethodNames, GetOrganizations,
    GetBusinessUnits, GetModesOfSale, GetAllowedModesOfSale, GetSources, GetActiveBatches,
    // patrons and their logins, for people who may look
    SearchConstituents, GetWebLogins, SearchWebLogins, GetWebLogin, MendWebLogin, GetSystemDefaults,
    // health and rights
    GetStatus, GetSeatServerStatus, GetServiceResources, GetContextInformation,
};

struct Endpoint
{
    Operation operation;
    Verb verb;
    const char *path; //!< template below the base URL, {x} filled in order with encoded segments
    Repeat repeat;
    Channel channel;
    std::chrono::seconds deadline; //!< for the whole exchange, not for idleness
    int expectedStatus; //!< 200, or 204 when there is no body to read
};

inline constexpr std::chrono::seconds readDeadline{15};
inline constexpr std::chrono::seconds commandDeadline{30};
inline constexpr std::chrono::seconds checkoutDeadline{60}; //!< payment and saving, at the service's pace
inline constexpr std::chrono::seconds readerDeadline{90}; //!< a person looks for a card
inline constexpr int lastOperation = static_cast<int>(Operation::GetContextInformation);

//! The one row of \a operation.
const Endpoint &endpointFor(Operation operation);

//! One row's name for logs and tests, e.g. "LoginUsingEmail".
const char *operationName(Operation operation);

}
