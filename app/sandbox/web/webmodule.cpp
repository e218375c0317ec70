// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/webmodule.h"

#include "app/sandbox/web/cartproperties.h"
#include "app/sandbox/web/carts.h"
#include "app/sandbox/web/diagnostics.h"
#include "app/sandbox/web/logins.h"
#include "app/sandbox/web/performances.h"
#include "app/sandbox/web/reservation.h"
#include "app/sandbox/web/sessions.h"

#include <memory>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T> struct Operation
{
    QByteArray verb;
    QByteArray path;
    QByteArray requestType;
    Answer (T::*function)(const Call &);
};

template <typename T>
void addRows(
    Router &router, Services &services, const QByteArray &resource, std::initializer_list<Operation<T>> rows)
{
    const auto object = std::make_shared<T>(services);
    for (const Operation<T> &row : rows)
        router.add({row.verb, row.path, resource, row.requestType,
            [object, function = row.function](const Call &call) { return ((*object).*function)(call); }});
}

void addRoutes(Router &router, Services &services)
{
    const QByteArray session = "Web/Session/{sessionKey}";
    const QByteArray cart = "Web/Cart/{sessionKey}";
    addRows<Sessions>(router, services, "Web/Session",
        {{"POST", "Web/Session", "SessionRequest", &Sessions::create},
            {"POST", "Web/Session/BusinessFacing", "BusinessFacingSessionRequest",
                &Sessions::createBusinessFacing},
            {"GET", session, {}, &Sessions::get}, {"POST", session + "/Logout", {}, &Sessions::logout},
            {"POST", session + "/Transfer", "TransferSessionRequest", &Sessions::transfer}});
    addRows<SeatServer>(router, services, "Web/Session",
        {{"GET", session + "/Expiration", {}, &SeatServer::getExpiration},
            {"PUT", session + "/Expiration", "SetSessionExpirationRequest", &SeatServer::setExpiration}});
    addRows<Logins>(router, services, "Web/Session",
        {{"POST", session + "/Login", "LoginRequest", &Logins::byUserName},
            {"POST", session + "/Login/Email", "LoginEmailRequest", &Logins::byEmail},
            {"POST", session + "/Login/Token", "LoginTokenRequest", &Logins::byToken},
            {"POST", session + "/Login/ConstituentInfo", "LoginConstituentInfoRequest",
                &Logins::byConstituentInfo},
            {"POST", session + "/Login/External", "LoginExternalRequest", &Logins::byExternal},
            {"POST", session + "/LoginAsGuest", "LoginAsGuestRequest", &Logins::asGuest}});
    addRows<Carts>(router, services, "Web/Cart",
        {{"GET", cart, {}, &Carts::get}, {"DELETE", cart, {}, &Carts::clear},
            {"DELETE", cart + "/Tickets/{performanceId}/{lineItemId}", {}, &Carts::removeTickets},
            {"DELETE", cart + "/LineItems/{lineItemId}/SubLineItems/{subLineItemId}", {}, &Carts::removeSeat}});
    addRows<CartPropertiesOf>(router, services, "Web/Cart",
        {{"GET", cart + "/Properties", {}, &CartPropertiesOf::get},
            {"PUT", cart + "/Properties", "CartProperties", &CartPropertiesOf::put}});
    addRows<Reservation>(router, services, "Web/Cart",
        {{"POST", cart + "/Tickets", "ReserveTicketsRequest", &Reservation::reserve},
            {"POST", cart + "/LineItems/{lineItemId}/Tickets", "ReserveTicketsRequest", &Reservation::reserve}});
    addRows<Performances>(router, services, "TXN/Performances",
        {{"POST", "TXN/Performances/Search", "PerformanceSearchRequest", &Performances::search},
            {"GET", "TXN/Performances/Summary", {}, &Performances::summary},
            {"GET", "TXN/Performances/ZoneAvailabilities", {}, &Performances::zoneAvailabilities},
            {"GET", "TXN/Performances/Prices", {}, &Performances::prices}});
    addRows<Performances>(router, services, "TXN/PriceTypes",
        {{"GET", "TXN/PriceTypes/Details", {}, &Performances::priceTypes}});
    router.add({"GET", "Diagnostics/Status", "Diagnostics", {},
        [&services](const Call &) { return diagnosticsStatus(services); }});
    router.add({"HEAD", "Diagnostics/Ping", "Diagnostics", {}, [](const Call &) { return Answer::empty(); }});
}

} // namespace

Module webModule()
{
    const auto cycle = std::make_shared<qint64>(-1);
    return {u"web"_s, {CartPropertiesOf::tables()}, CartPropertiesOf::seed, addRoutes,
        [cycle](Services &services) { SeatServer::sweep(services, *cycle); }};
}

} // namespace Foyer::Sandbox
