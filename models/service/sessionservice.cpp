// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/sessionservice.h"

#include "models/service/codecs/accountcodec.h"
#include "models/service/codecs/cartcodec.h"
#include "models/service/codecs/ordercodec.h"
#include "models/service/codecs/patroncodec.h"
#include "models/service/codecs/performancecodec.h"
#include "models/service/codecs/query.h"
#include "models/service/codecs/referencecodec.h"
#include "models/service/codecs/sessioncodec.h"
#include "models/service/codecs/signincodec.h"
#include "models/service/servicereply.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

Query saleQuery(int performanceId, std::optional<int> modeOfSaleId)
{
    return Query().add("performanceIds"_L1, QList<int>{performanceId}).add("modeOfSaleId"_L1, modeOfSaleId);
}

}

SessionService::SessionService(Transport &transport, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
{
}

// Reading a session

ReplyOf<Session> *SessionService::session(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::GetSession, {key}, {}, {}}, decodeSession);
}

ReplyOf<QList<SessionVariable>> *SessionService::variables(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::GetVariables, {key}, {}, {}}, decodeVariables);
}

ReplyOf<SessionVariable> *SessionService::variable(const SessionKey &key, const QString &name)
{
    return sendRequest(m_transport, this, {Operation::GetVariable, {key, name}, {}, {}}, decodeVariable);
}

ReplyOf<SystemDefault> *SessionService::systemDefault(const SessionKey &key, const QString &fieldName)
{
    return sendRequest(
        m_transport, this, {Operation::GetDefault, {key, fieldName}, {}, {}}, decodeSystemDefault);
}

ReplyOf<QList<DeliveryMethod>> *SessionService::deliveryMethods(const SessionKey &key)
{
    return sendRequest(
        m_transport, this, {Operation::GetDeliveryMethods, {key}, {}, {}}, decodeDeliveryMethods);
}

ReplyOf<QList<OnAccountBalance>> *SessionService::onAccountBalances(
    const SessionKey &key, const QList<int> &paymentMethodIds)
{
    return sendRequest(m_transport, this,
        {Operation::GetOnAccountBalances, {key}, Query().add("paymentMethodIds"_L1, paymentMethodIds).items(),
            {}},
        decodeBalances);
}

ReplyOf<QList<OrderSummary>> *SessionService::orders(const SessionKey &key, const OrderFilter &filter)
{
    return sendRequest(
        m_transport, this, {Operation::OrderSearch, {key}, orderQuery(filter), {}}, decodeOrders);
}

ReplyOf<Timestamp> *SessionService::expiration(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::GetExpiration, {key}, {}, {}}, decodeExpiration);
}

ReplyOf<QList<PromoMatch>> *SessionService::promoByText(const SessionKey &key, const QString &text)
{
    return sendRequest(
        m_transport, this, {Operation::GetPromoCode, {key}, {}, encodePromoText(text)}, decodePromoMatches);
}

ReplyOf<QList<PromoMatch>> *SessionService::promoByNumber(const SessionKey &key, int number)
{
    return sendRequest(m_transport, this, {Operation::GetPromoCode, {key}, {}, encodePromoNumber(number)},
        decodePromoMatches);
}

// Opening and closing

ReplyOf<SessionKey> *SessionService::createSession(const CustomerSessionRequest &request)
{
    return sendRequest(
        m_transport, this, {Operation::CreateSession, {}, {}, encode(request)}, decodeSessionKey);
}

ReplyOf<SessionKey> *SessionService::createCounterSession(const CounterSessionRequest &request)
{
    return sendRequest(m_transport, this, {Operation::CreateBusinessFacingSession, {}, {}, encode(request)},
        decodeSessionKey);
}

ReplyOf<Nothing> *SessionService::logout(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::Logout, {key}, {}, {}});
}

ReplyOf<Nothing> *SessionService::transfer(const SessionKey &from, const SessionKey &to)
{
    return sendRequest(m_transport, this, {Operation::TransferSession, {from}, {}, encodeTransfer(to)});
}

// Signing a patron in

ReplyOf<Session> *SessionService::signIn(const SessionKey &key, SignInByName request)
{
    return sendRequest(
        m_transport, this, {Operation::Login, {key}, {}, encode(request, m_version)}, decodeSession);
}

ReplyOf<Session> *SessionService::signIn(const SessionKey &key, SignInByEmail request)
{
    return sendRequest(
        m_transport, this, {Operation::LoginUsingEmail, {key}, {}, encode(request)}, decodeSession);
}

ReplyOf<Session> *SessionService::signIn(const SessionKey &key, const SignInByConstituent &request)
{
    return sendRequest(
        m_transport, this, {Operation::LoginUsingConstituentInfo, {key}, {}, encode(request)}, decodeSession);
}

ReplyOf<Session> *SessionService::signIn(const SessionKey &key, SignInByToken request)
{
    return sendRequest(
        m_transport, this, {Operation::LoginUsingToken, {key}, {}, encode(request)}, decodeSession);
}

ReplyOf<Session> *SessionService::signIn(const SessionKey &key, const SignInExternal &request)
{
    return sendRequest(
        m_transport, this, {Operation::LoginUsingExternal, {key}, {}, encode(request)}, decodeSession);
}

ReplyOf<Session> *SessionService::signIn(const SessionKey &key, const SignInAsGuest &request)
{
    return sendRequest(
        m_transport, this, {Operation::LoginAsGuest, {key}, {}, encode(request)}, decodeSession);
}

ReplyOf<Nothing> *SessionService::sendCredentials(const SessionKey &key, const CredentialsMail &request)
{
    return sendRequest(
        m_transport, this, {Operation::SendLoginCredentials, {key}, {}, encode(request)}, decodeUnread);
}

ReplyOf<QList<ConstituentName>> *SessionService::setConstituent(
    const SessionKey &key, int constituentId, bool overridePrompt)
{
    return sendRequest(m_transport, this,
        {Operation::SetConstituent, {key}, {}, encodeConstituent(constituentId, overridePrompt)},
        decodeConstituentNames);
}

ReplyOf<Session> *SessionService::createWebLogin(const SessionKey &key, NewWebLogin request)
{
    return sendRequest(
        m_transport, this, {Operation::CreateWebLogin, {key}, {}, encode(request)}, decodeSession);
}

ReplyOf<Session> *SessionService::updateWebLogin(const SessionKey &key, WebLoginChange request)
{
    return sendRequest(
        m_transport, this, {Operation::UpdateWebLogin, {key}, {}, encode(request)}, decodeSession);
}

// Seats and clock

ReplyOf<Timestamp> *SessionService::extendExpiration(const SessionKey &key, std::chrono::seconds offset)
{
    return sendRequest(
        m_transport, this, {Operation::SetExpiration, {key}, {}, encodeTimeOffset(offset)}, decodeExpiration);
}

ReplyOf<Timestamp> *SessionService::setExpiration(const SessionKey &key, const QString &absoluteTime)
{
    return sendRequest(m_transport, this,
        {Operation::SetExpiration, {key}, {}, encodeExpiration(absoluteTime)}, decodeExpiration);
}

ReplyOf<QList<Performance>> *SessionService::performances(const PerformanceQuery &query)
{
    return sendRequest(
        m_transport, this, {Operation::SearchPerformances, {}, {}, encode(query)}, decodePerformances);
}

ReplyOf<QList<ZoneAvailability>> *SessionService::zoneAvailabilities(
    int performanceId, std::optional<int> modeOfSaleId)
{
    return sendRequest(m_transport, this,
        {Operation::GetZoneAvailabilities, {}, saleQuery(performanceId, modeOfSaleId).items(), {}},
        decodeZoneAvailabilities);
}

ReplyOf<QList<Price>> *SessionService::prices(
    int performanceId, std::optional<int> modeOfSaleId, std::optional<int> sourceId)
{
    return sendRequest(m_transport, this,
        {Operation::GetPrices, {},
            saleQuery(performanceId, modeOfSaleId).add("sourceId"_L1, sourceId).items(), {}},
        decodePrices);
}

ReplyOf<QList<PriceType>> *SessionService::priceTypes(
    int performanceId, std::optional<int> modeOfSaleId, std::optional<int> sourceId)
{
    return sendRequest(m_transport, this,
        {Operation::GetPriceTypes, {},
            saleQuery(performanceId, modeOfSaleId).add("sourceId"_L1, sourceId).items(), {}},
        decodePriceTypes);
}

ReplyOf<SeatReservation> *SessionService::reserveSeats(const SessionKey &key, const SeatRequest &request)
{
    return sendRequest(
        m_transport, this, {Operation::ReserveTickets, {key}, {}, encode(request)}, decodeReservation);
}

ReplyOf<Nothing> *SessionService::removeTickets(const SessionKey &key, int performanceId, int lineItemId)
{
    return sendRequest(m_transport, this,
        {Operation::RemoveTickets, {key, QString::number(performanceId), QString::number(lineItemId)}, {},
            {}});
}

ReplyOf<Cart> *SessionService::cart(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::GetCart, {key}, {}, {}}, decodeCart);
}

ReplyOf<Nothing> *SessionService::clearCart(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::ClearCart, {key}, {}, {}});
}

ReplyOf<CartProperties> *SessionService::cartProperties(const SessionKey &key)
{
    return sendRequest(m_transport, this, {Operation::GetCartProperties, {key}, {}, {}}, decodeCartProperties);
}

ReplyOf<CartProperties> *SessionService::changeCartProperties(
    const SessionKey &key, const CartProperties &properties, const CartPropertiesChange &change)
{
    return sendRequest(m_transport, this, {Operation::SetCartProperties, {key}, {}, encode(properties, change)},
        decodeCartProperties);
}

// Orders

ReplyOf<Cart> *SessionService::loadOrder(const SessionKey &key, int orderId)
{
    return sendRequest(
        m_transport, this, {Operation::LoadOrder, {key, QString::number(orderId)}, {}, {}}, decodeCart);
}

ReplyOf<Nothing> *SessionService::reprint(const SessionKey &key, int orderId, int emailAddressId)
{
    return sendRequest(
        m_transport, this, {Operation::Reprint, {key}, {}, encodeReprint(orderId, emailAddressId)});
}

// Variables

ReplyOf<SessionVariable> *SessionService::addVariable(const SessionKey &key, const SessionVariable &variable)
{
    return sendRequest(
        m_transport, this, {Operation::AddVariable, {key}, {}, encode(variable)}, decodeVariable);
}

ReplyOf<SessionVariable> *SessionService::updateVariable(
    const SessionKey &key, const SessionVariable &variable)
{
    return sendRequest(
        m_transport, this, {Operation::UpdateVariable, {key}, {}, encode(variable)}, decodeVariable);
}

ReplyOf<Nothing> *SessionService::deleteVariable(const SessionKey &key, const QString &name)
{
    return sendRequest(m_transport, this, {Operation::DeleteVariable, {key, name}, {}, {}});
}

// Patrons and their logins

ReplyOf<PatronPage> *SessionService::patrons(const PatronQuery &query)
{
    return sendRequest(
        m_transport, this, {Operation::SearchConstituents, {}, patronQuery(query), {}}, decodePatronPage);
}

ReplyOf<QList<WebLogin>> *SessionService::webLogins(int constituentId, bool includeAffiliations)
{
    Query query;
    query.add("constituentId"_L1, std::optional(constituentId))
        .add("includeAffiliations"_L1, std::optional(includeAffiliations));
    return sendRequest(m_transport, this, {Operation::GetWebLogins, {}, query.items(), {}}, decodeWebLogins);
}

ReplyOf<QList<WebLogin>> *SessionService::webLoginsByEmail(const QString &email, int loginTypeId)
{
    Query query;
    query.add("emailAddress"_L1, email).add("loginTypeId"_L1, std::optional(loginTypeId));
    return sendRequest(m_transport, this, {Operation::SearchWebLogins, {}, query.items(), {}}, decodeWebLogins);
}

ReplyOf<WebLoginRecord> *SessionService::webLogin(int id)
{
    return sendRequest(
        m_transport, this, {Operation::GetWebLogin, {QString::number(id)}, {}, {}}, decodeWebLogin);
}

ReplyOf<WebLoginRecord> *SessionService::mendWebLogin(
    const WebLoginRecord &record, const WebLoginMending &mending)
{
    return sendRequest(m_transport, this,
        {Operation::MendWebLogin, {QString::number(record.login.id)}, {}, encode(record, mending)},
        decodeWebLogin);
}

ReplyOf<QList<SystemDefault>> *SessionService::systemDefaults(const QStringList &names)
{
    return sendRequest(m_transport, this,
        {Operation::GetSystemDefaults, {}, Query().add("keys"_L1, names.join(u',')).items(), {}},
        decodeSystemDefaults);
}

// Names for ids, health, rights

ReplyOf<QList<Choice>> *SessionService::loginTypes()
{
    return sendRequest(m_transport, this, {Operation::GetLoginTypes, {}, {}, {}}, decodeChoices);
}

ReplyOf<QList<ElectronicAddressType>> *SessionService::electronicAddressTypes()
{
    return sendRequest(
        m_transport, this, {Operation::GetElectronicAddressTypes, {}, {}, {}}, decodeAddressTypes);
}

ReplyOf<QList<Season>> *SessionService::seasons()
{
    return sendRequest(m_transport, this, {Operation::GetSeasons, {}, {}, {}}, decodeSeasons);
}

ReplyOf<QList<Choice>> *SessionService::deliveryMethodNames()
{
    return sendRequest(m_transport, this, {Operation::GetDeliveryMethodNames, {}, {}, {}}, decodeChoices);
}

ReplyOf<QList<Choice>> *SessionService::organizations()
{
    return sendRequest(m_transport, this, {Operation::GetOrganizations, {}, {}, {}}, decodeChoices);
}

ReplyOf<QList<Choice>> *SessionService::businessUnits()
{
    return sendRequest(m_transport, this, {Operation::GetBusinessUnits, {}, {}, {}}, decodeChoices);
}

ReplyOf<QList<Choice>> *SessionService::modesOfSale()
{
    return sendRequest(m_transport, this, {Operation::GetModesOfSale, {}, {}, {}}, decodeChoices);
}

ReplyOf<QList<AllowedModeOfSale>> *SessionService::allowedModesOfSale()
{
    return sendRequest(m_transport, this, {Operation::GetAllowedModesOfSale, {}, {}, {}}, decodeAllowedModes);
}

ReplyOf<QList<SourceChoice>> *SessionService::sources(bool activeOnly)
{
    return sendRequest(m_transport, this,
        {Operation::GetSources, {}, Query().add("activeOnly"_L1, std::optional<bool>(activeOnly)).items(),
            {}},
        decodeSources);
}

ReplyOf<QList<Batch>> *SessionService::activeBatches()
{
    return sendRequest(m_transport, this, {Operation::GetActiveBatches, {}, {}, {}}, decodeBatches);
}

ReplyOf<ServerStatus> *SessionService::status()
{
    return sendRequest(m_transport, this, {Operation::GetStatus, {}, {}, {}}, decodeStatus);
}

ReplyOf<SeatServerStatus> *SessionService::seatServerStatus()
{
    return sendRequest(
        m_transport, this, {Operation::GetSeatServerStatus, {}, {}, {}}, decodeSeatServerStatus);
}

ReplyOf<QList<ResourcePermission>> *SessionService::serviceResources()
{
    return sendRequest(m_transport, this, {Operation::GetServiceResources, {}, {}, {}}, decodePermissions);
}

ReplyOf<StaffContext> *SessionService::context()
{
    return sendRequest(m_transport, this, {Operation::GetContextInformation, {}, {}, {}}, decodeContext);
}

}
