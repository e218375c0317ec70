// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/servicecalls.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

const SessionKey k = u"K"_s;

OrderFilter orderFilter()
{
    OrderFilter filter;
    filter.seasonId = 3;
    filter.unprintedOnly = true;
    return filter;
}

NewWebLogin newLogin()
{
    NewWebLogin login;
    login.constituentId = 12;
    login.loginTypeId = 1;
    login.password = Secret(u"pw");
    return login;
}

CartProperties cartProperties()
{
    CartProperties properties;
    properties.original = R"({"SourceId":5,"Notes":"a","New":[1.50]})";
    return properties;
}

WebLoginRecord loginRecord()
{
    WebLoginRecord record;
    record.login.id = 7;
    record.original = R"({"FailedAttempts":5,"LockedDate":"2026-03-01T19:02:00-05:00","Id":7})";
    return record;
}

WebLoginChange loginChange()
{
    WebLoginChange change;
    change.loginName = change.newLoginName = u"ann"_s;
    change.email = change.newEmail = u"a@b.org"_s;
    change.newPassword = Secret(u"new");
    change.loginTypeId = 1;
    change.source = 5;
    return change;
}

}

namespace {

QList<ServiceCall> sessionCalls()
{
    using enum Operation;
    using Service = SessionService;
    return {
        {"session", [](Service &s) { return watched(s.session(k)); }, GetSession, "K", "", "",
            R"({"IsLoggedIn":true})"},
        {"variables", [](Service &s) { return watched(s.variables(k)); }, GetVariables, "K", "", "",
            R"([{"Name":"UID","Value":"1"}])"},
        {"variable", [](Service &s) { return watched(s.variable(k, u"Seen"_s)); }, GetVariable, "K/Seen", "",
            "", R"({"Name":"Seen","Value":"1"})"},
        {"systemDefault", [](Service &s) { return watched(s.systemDefault(k, u"Order Lock Timeout"_s)); },
            GetDefault, "K/Order Lock Timeout", "", "", R"({"FieldName":"A","Value":"1"})"},
        {"deliveryMethods", [](Service &s) { return watched(s.deliveryMethods(k)); }, GetDeliveryMethods, "K",
            "", "", R"([{"Id":-1,"Description":"Hold","Default":"Y"}])"},
        {"onAccountBalances",
            [](Service &s) {
                return watched(s.onAccountBalances(k, {4, 7}));
            },
            GetOnAccountBalances, "K", "paymentMethodIds=4,7", "",
            R"([{"PaymentMethodId":4,"Balance":1.5}])"},
        {"onAccountBalances, all", [](Service &s) { return watched(s.onAccountBalances(k, {})); },
            GetOnAccountBalances, "K", "", "", "[]"},
        {"orders", [](Service &s) { return watched(s.orders(k, orderFilter())); }, OrderSearch, "K",
            "seasonId=3&unprintedOnly=true", "", R"([{"OrderId":9}])"},
        {"expiration", [](Service &s) { return watched(s.expiration(k)); }, GetExpiration, "K", "", "",
            R"({"Expiration":"2026-03-01T20:00:00-05:00"})"},
        {"promoByText", [](Service &s) { return watched(s.promoByText(k, u"SPRING"_s)); }, GetPromoCode, "K",
            "", R"({"PromoCodeString":"SPRING"})", R"([{"PromoCode":"12","Source":{"Id":5}}])"},
        {"promoByNumber", [](Service &s) { return watched(s.promoByNumber(k, 12)); }, GetPromoCode, "K", "",
            R"({"PromoCode":12})", "[]"},
        {"createSession",
            [](Service &s) {
                return watched(s.createSession({u"10.0.0.7"_s, {}, {}, 8}));
            },
            CreateSession, "", "",
            R"({"IpAddress":"10.0.0.7","BusinessUnitId":null,"Organization":null,"PromotionCode":8})",
            R"({"SessionKey":"abc"})"},
        {"createCounterSession",
            [](Service &s) {
                return watched(s.createCounterSession({u"10.0.0.7"_s, {}, {}, 3, 8, 41}));
            },
            CreateBusinessFacingSession, "", "",
            R"({"IpAddress":"10.0.0.7","BusinessUnit":null,"Organization":null,"SessionInfo":{"BatchId":41,"ModeOfSaleId":3,"PromotionCode":8}})",
            R"({"SessionKey":"abc"})"},
        {"logout", [](Service &s) { return watched(s.logout(k)); }, Logout, "K", "", "", ""},
        {"transfer", [](Service &s) { return watched(s.transfer(k, u"NEW"_s)); }, TransferSession, "K", "",
            R"({"NewSessionKey":"NEW"})", ""},
        {"signIn by name",
            [](Service &s) {
                return watched(s.signIn(k, SignInByName{u"ann"_s, Secret(u"pw"), 1, 5}));
            },
            Login, "K", "",
            R"({"UserName":"ann","Password":"pw","LoginTypeId":1,"PromotionCode":5,"PersistSessionOnFailure":true})",
            R"({"IsLoggedIn":true})"},
        {"signIn by email",
            [](Service &s) {
                return watched(s.signIn(k, SignInByEmail{u"a@b.org"_s, Secret(u"pw"), 1, 5}));
            },
            LoginUsingEmail, "K", "",
            R"({"EmailAddress":"a@b.org","Password":"pw","LoginTypeId":1,"PromotionCode":5})",
            R"({"IsLoggedIn":true})"},
        {"signIn by constituent",
            [](Service &s) {
                return watched(s.signIn(k, SignInByConstituent{12, u"555"_s, u"97232"_s, {}, 1, 5}));
            },
            LoginUsingConstituentInfo, "K", "",
            R"({"ConstituentId":12,"EmailAddress":null,"PhoneNumber":"555","PostalCode":"97232","LoginTypeId":1,"PromotionCode":5})",
            R"({"IsLoggedIn":true})"},
        {"signIn by token",
            [](Service &s) {
                return watched(s.signIn(k, SignInByToken{u"a@b.org"_s, Secret(u"tok"), 1, 5}));
            },
            LoginUsingToken, "K", "",
            R"({"EmailAddress":"a@b.org","ForgotLoginToken":"tok","LoginTypeId":1,"PromotionCode":5})",
            R"({"IsLoggedIn":true})"},
        {"signIn external",
            [](Service &s) {
                return watched(s.signIn(k, SignInExternal{u"ann"_s, 1, 5}));
            },
            LoginUsingExternal, "K", "", R"({"UserName":"ann","LoginTypeId":1,"PromotionCode":5})",
            R"({"IsLoggedIn":true})"},
        {"signIn as guest",
            [](Service &s) {
                return watched(s.signIn(k, SignInAsGuest{u"a@b.org"_s, 1, 3}));
            },
            LoginAsGuest, "K", "",
            R"({"EmailAddress":"a@b.org","LoginTypeId":1,"ElectronicAddressTypeId":3})",
            R"({"IsLoggedIn":true})"},
        {"sendCredentials",
            [](Service &s) {
                return watched(s.sendCredentials(k, CredentialsMail{u"a@b.org"_s, 1, {}}));
            },
            SendLoginCredentials, "K", "",
            R"({"EmailAddress":"a@b.org","LoginTypeId":1,"TemplateFormatId":null})",
            R"({"Id":1,"Password":"hush"})"},
        {"setConstituent", [](Service &s) { return watched(s.setConstituent(k, 12, true)); }, SetConstituent,
            "K", "", R"({"ConstituentId":12,"OverridePrompt":true})", R"([{"Id":12,"DisplayName":"Ann"}])"},
        {"createWebLogin", [](Service &s) { return watched(s.createWebLogin(k, newLogin())); },
            CreateWebLogin, "K", "",
            R"({"ConstituentUpdateDate":null,"CreatedDateTime":null,"CreateLocation":null,"CreatedBy":null,"Constituent":{"Id":12},"Email":null,"FailedAttempts":0,"Inactive":false,"LastLoginDate":null,"UpdatedDateTime":null,"UpdatedBy":null,"LockedDate":null,"Login":null,"Password":"pw","Id":null,"LoginType":{"Description":null,"Id":1,"Inactive":null},"PrimaryIndicator":false,"TemporaryIndicator":true,"EditIndicator":null})",
            R"({"IsLoggedIn":true})"},
        {"updateWebLogin", [](Service &s) { return watched(s.updateWebLogin(k, loginChange())); },
            UpdateWebLogin, "K", "",
            R"({"LoginName":"ann","NewLoginName":"ann","Password":null,"NewPassword":"new","EmailAddress":"a@b.org","NewEmailAddress":"a@b.org","LoginTypeId":1,"PromotionCode":5})",
            R"({"IsLoggedIn":true})"},
        {"extendExpiration",
            [](Service &s) { return watched(s.extendExpiration(k, std::chrono::seconds(300))); },
            SetExpiration, "K", "", R"({"TimeOffset":300})", R"({"Expiration":"2026-03-01T20:00:00-05:00"})"},
        {"setExpiration", [](Service &s) { return watched(s.setExpiration(k, u"2026-03-01T20:00:00"_s)); },
            SetExpiration, "K", "", R"({"Expiration":"2026-03-01T20:00:00"})",
            R"({"Expiration":"2026-03-01T20:00:00-05:00"})"},
        {"performances",
            [](Service &s) {
                return watched(s.performances({{}, {}, 3, {}}));
            },
            SearchPerformances, "", "",
            R"({"PerformanceStartDate":null,"PerformanceEndDate":null,"ModeOfSaleId":3,"BusinessUnitId":null,"KeywordIds":null,"KeywordAndOr":null,"ArtistIds":null,"SeasonIds":null,"ConstituentId":null,"ProductionSeasonIds":null,"FullTextSearch":null,"FacilityIds":null,"PerformanceTypeIds":null})",
            R"([{"PerformanceId":7}])"},
        {"zoneAvailabilities", [](Service &s) { return watched(s.zoneAvailabilities(7, 3)); },
            GetZoneAvailabilities, "", "performanceIds=7&modeOfSaleId=3", "",
            R"([{"PerformanceId":7,"Zone":{"Id":2}}])"},
        {"prices", [](Service &s) { return watched(s.prices(7, 3, 5)); }, GetPrices, "",
            "performanceIds=7&modeOfSaleId=3&sourceId=5", "",
            R"([{"ZoneId":2,"PriceTypeId":1,"Price":20.5}])"},
        {"priceTypes", [](Service &s) { return watched(s.priceTypes(7, {}, {})); }, GetPriceTypes, "",
            "performanceIds=7", "", R"([{"PriceTypeId":1,"Description":"Adult"}])"},
        {"reserveSeats",
            [](Service &s) {
                return watched(s.reserveSeats(k, {7, 2, {1}, 2, {}}));
            },
            ReserveTickets, "K", "",
            R"({"PriceType":"1","PriceTypeReason":null,"PerformanceId":7,"NumberOfSeats":2,"ZoneId":2,"SpecialRequests":null,"Unseated":false,"RequestedSeats":null})",
            R"({"LineItemId":4,"SeatsReserved":2})"},
        {"removeTickets", [](Service &s) { return watched(s.removeTickets(k, 7, 4)); }, RemoveTickets,
            "K/7/4", "", "", ""},
        {"cart", [](Service &s) { return watched(s.cart(k)); }, GetCart, "K", "", "", R"({"SubTotal":0})"},
        {"clearCart", [](Service &s) { return watched(s.clearCart(k)); }, ClearCart, "K", "", "", ""},
        {"cartProperties", [](Service &s) { return watched(s.cartProperties(k)); }, GetCartProperties, "K", "",
            "", R"({"SourceId":5})"},
        {"changeCartProperties",
            [](Service &s) {
                return watched(s.changeCartProperties(k, cartProperties(), {8, -1}));
            },
            SetCartProperties, "K", "", R"({"SourceId":8,"Notes":"a","New":[1.50],"DeliveryMethodId":-1})",
            R"({"SourceId":8})"},
        {"loadOrder", [](Service &s) { return watched(s.loadOrder(k, 9)); }, LoadOrder, "K/9", "", "",
            R"({"SubTotal":0})"},
        {"reprint", [](Service &s) { return watched(s.reprint(k, 9, 0)); }, Reprint, "K", "",
            R"({"OrderId":9,"EmailAddressId":0})", ""},
        {"addVariable",
            [](Service &s) {
                return watched(s.addVariable(k, {u"Seen"_s, u"1"_s}));
            },
            AddVariable, "K", "", R"({"Name":"Seen","Value":"1"})", R"({"Name":"Seen","Value":"1"})"},
        {"updateVariable",
            [](Service &s) {
                return watched(s.updateVariable(k, {u"Seen"_s, u"1"_s}));
            },
            UpdateVariable, "K", "", R"({"Name":"Seen","Value":"1"})", R"({"Name":"Seen","Value":"1"})"},
        {"deleteVariable", [](Service &s) { return watched(s.deleteVariable(k, u"Seen"_s)); }, DeleteVariable,
            "K/Seen", "", "", ""},
        {"patrons",
            [](Service &s) {
                return watched(s.patrons({PatronQuery::By::Anything, u" Huff "_s, 2, 20}));
            },
            SearchConstituents, "", "type=fluent&q=Huff&page=2&pageSize=20", "",
            R"({"ConstituentSummaries":[{"Id":12}]})"},
        {"patrons, by number",
            [](Service &s) {
                return watched(s.patrons({PatronQuery::By::Number, u"12"_s}));
            },
            SearchConstituents, "", "type=basic&constituentId=12&page=1&pageSize=50", "",
            R"({"ConstituentSummaries":[]})"},
        {"patrons, by login",
            [](Service &s) {
                return watched(s.patrons({PatronQuery::By::WebLogin, u"ann"_s}));
            },
            SearchConstituents, "", "type=advanced&atype=Web Login&op=Like&value=ann&page=1&pageSize=50", "",
            R"({"ConstituentSummaries":null})"},
        {"webLogins", [](Service &s) { return watched(s.webLogins(12, false)); }, GetWebLogins, "",
            "constituentId=12&includeAffiliations=false", "", R"([{"Id":7}])"},
        {"webLoginsByEmail", [](Service &s) { return watched(s.webLoginsByEmail(u"a@b.org"_s, 1)); },
            SearchWebLogins, "", "emailAddress=a@b.org&loginTypeId=1", "", R"([{"Id":7}])"},
        {"webLogin", [](Service &s) { return watched(s.webLogin(7)); }, GetWebLogin, "7", "", "",
            R"({"Id":7})"},
        {"mendWebLogin",
            [](Service &s) {
                return watched(s.mendWebLogin(loginRecord(), {true, {}, {}}));
            },
            MendWebLogin, "7", "", R"({"FailedAttempts":0,"LockedDate":null,"Id":7})", R"({"Id":7})"},
        {"systemDefaults",
            [](Service &s) {
                return watched(s.systemDefaults({u"A B"_s, u"C"_s}));
            },
            GetSystemDefaults, "", "keys=A B,C", "", R"([{"FieldName":"A B","Value":"1"}])"},
        {"loginTypes", [](Service &s) { return watched(s.loginTypes()); }, GetLoginTypes, "", "", "",
            R"([{"Id":1,"Description":"A"}])"},
        {"electronicAddressTypes", [](Service &s) { return watched(s.electronicAddressTypes()); },
            GetElectronicAddressTypes, "", "", "", R"([{"Id":1,"Description":"A"}])"},
        {"seasons", [](Service &s) { return watched(s.seasons()); }, GetSeasons, "", "", "",
            R"([{"Id":1,"Description":"A"}])"},
        {"deliveryMethodNames", [](Service &s) { return watched(s.deliveryMethodNames()); },
            GetDeliveryMethodNames, "", "", "", R"([{"Id":1,"Description":"A"}])"},
        {"organizations", [](Service &s) { return watched(s.organizations()); }, GetOrganizations, "", "", "",
            R"([{"Id":1,"Description":"A"}])"},
        {"businessUnits", [](Service &s) { return watched(s.businessUnits()); }, GetBusinessUnits, "", "", "",
            R"([{"Id":1,"Description":"A"}])"},
        {"modesOfSale", [](Service &s) { return watched(s.modesOfSale()); }, GetModesOfSale, "", "", "",
            R"([{"Id":1,"Description":"A"}])"},
        {"allowedModesOfSale", [](Service &s) { return watched(s.allowedModesOfSale()); },
            GetAllowedModesOfSale, "", "", "", R"([{"DefaultIndicator":true,"ModeOfSale":{"Id":3}}])"},
        {"sources", [](Service &s) { return watched(s.sources(true)); }, GetSources, "", "activeOnly=true",
            "", R"([{"Id":1,"Description":"A"}])"},
        {"activeBatches", [](Service &s) { return watched(s.activeBatches()); }, GetActiveBatches, "", "", "",
            R"([{"Id":41}])"},
        {"status", [](Service &s) { return watched(s.status()); }, GetStatus, "", "", "",
            R"({"Success":true})"},
        {"seatServerStatus", [](Service &s) { return watched(s.seatServerStatus()); }, GetSeatServerStatus,
            "", "", "", R"({"IsListening":true})"},
        {"serviceResources", [](Service &s) { return watched(s.serviceResources()); }, GetServiceResources,
            "", "", "", R"([{"ServiceResource":{"Name":"Web/Session"},"CanRead":true}])"},
        {"context", [](Service &s) { return watched(s.context()); }, GetContextInformation, "", "", "",
            R"({"OrganizationName":"A"})"},
    };
}

}

const QList<ServiceCall> &serviceCalls()
{
    static const QList<ServiceCall> calls = sessionCalls() + checkoutCalls();
    return calls;
}

}
