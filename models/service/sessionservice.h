// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/cart.h"
#include "models/domain/cartproperties.h"
#include "models/domain/newsession.h"
#include "models/domain/order.h"
#include "models/domain/patron.h"
#include "models/domain/performance.h"
#include "models/domain/reference.h"
#include "models/domain/session.h"
#include "models/domain/signin.h"
#include "models/service/apiversion.h"
#include "models/service/reply.h"
#include "models/service/transport.h"

#include <QObject>

namespace Foyer {

//! The Session service layer: the 29 operations of Web/Session and what the forms around them need, in domain
//! words. Every method sends one request and returns a reply that finishes exactly once (see Reply). Nothing is
//! retried here. A 200 whose body does not read as the contract says ends a read as Unreadable and a command
//! as Unknown. Bodies are built without passing a password through QJsonObject or QString.
class SessionService final : public QObject
{
    Q_OBJECT
public:
    //! \a transport must outlive the service.
    explicit SessionService(Transport &transport, QObject *parent = nullptr);

    //! v16 dropped PersistSessionOnFailure; sending it there is an error (WIRE.md section 3).
    void setApiVersion(ApiVersion version) { m_version = version; }
    [[nodiscard]] ApiVersion apiVersion() const { return m_version; }

    // Reading a session
    ReplyOf<Session> *session(const SessionKey &key);
    ReplyOf<QList<SessionVariable>> *variables(const SessionKey &key);
    ReplyOf<SessionVariable> *variable(const SessionKey &key, const QString &name);
    ReplyOf<SystemDefault> *systemDefault(const SessionKey &key, const QString &fieldName);
    ReplyOf<QList<DeliveryMethod>> *deliveryMethods(const SessionKey &key);
    //! \a paymentMethodIds empty = all.
    ReplyOf<QList<OnAccountBalance>> *onAccountBalances(const SessionKey &key, const QList<int> &paymentMethodIds);
    ReplyOf<QList<OrderSummary>> *orders(const SessionKey &key, const OrderFilter &filter);
    //! Creates a Seat Server session where there is none: ask only while seats are held.
    ReplyOf<Timestamp> *expiration(const SessionKey &key);
    ReplyOf<QList<PromoMatch>> *promoByText(const SessionKey &key, const QString &text);
    ReplyOf<QList<PromoMatch>> *promoByNumber(const SessionKey &key, int number);

    // Opening and closing
    ReplyOf<SessionKey> *createSession(const CustomerSessionRequest &request);
    ReplyOf<SessionKey> *createCounterSession(const CounterSessionRequest &request);
    ReplyOf<Nothing> *logout(const SessionKey &key);
    ReplyOf<Nothing> *transfer(const SessionKey &from, const SessionKey &to);

    // Signing a patron in: one attempt a call. Done means answered, not signed in: look at isLoggedIn and isGuest.
    ReplyOf<Session> *signIn(const SessionKey &key, SignInByName request);
    ReplyOf<Session> *signIn(const SessionKey &key, SignInByEmail request);
    ReplyOf<Session> *signIn(const SessionKey &key, const SignInByConstituent &request);
    ReplyOf<Session> *signIn(const SessionKey &key, SignInByToken request);
    ReplyOf<Session> *signIn(const SessionKey &key, const SignInExternal &request);
    ReplyOf<Session> *signIn(const SessionKey &key, const SignInAsGuest &request);
    //! Really mails. The answer's login record is not read: it has a password member.
    ReplyOf<Nothing> *sendCredentials(const SessionKey &key, const CredentialsMail &request);
    //! Two entries mean nothing is set yet: ask, then call again with \a overridePrompt.
    ReplyOf<QList<ConstituentName>> *setConstituent(const SessionKey &key, int constituentId, bool overridePrompt);
    ReplyOf<Session> *createWebLogin(const SessionKey &key, NewWebLogin request);
    ReplyOf<Session> *updateWebLogin(const SessionKey &key, WebLoginChange request);

    // Seats and clock
    //! Only the offset is ever sent together with nothing else; the service lets absolute times win.
    ReplyOf<Timestamp> *extendExpiration(const SessionKey &key, std::chrono::seconds offset);
    ReplyOf<Timestamp> *setExpiration(const SessionKey &key, const QString &absoluteTime);
    ReplyOf<QList<Performance>> *performances(const PerformanceQuery &query);
    ReplyOf<QList<ZoneAvailability>> *zoneAvailabilities(int performanceId, std::optional<int> modeOfSaleId);
    ReplyOf<QList<Price>> *prices(int performanceId, std::optional<int> modeOfSaleId, std::optional<int> sourceId);
    ReplyOf<QList<PriceType>> *priceTypes(
        int performanceId, std::optional<int> modeOfSaleId, std::optional<int> sourceId);
    ReplyOf<SeatReservation> *reserveSeats(const SessionKey &key, const SeatRequest &request);
    ReplyOf<Nothing> *removeTickets(const SessionKey &key, int performanceId, int lineItemId);
    ReplyOf<Cart> *cart(const SessionKey &key);
    ReplyOf<Nothing> *clearCart(const SessionKey &key);

    ReplyOf<CartProperties> *cartProperties(const SessionKey &key);
    //! Sends the whole of \a properties, as just read, with \a change in it. The answer is what holds now.
    ReplyOf<CartProperties> *changeCartProperties(
        const SessionKey &key, const CartProperties &properties, const CartPropertiesChange &change);

    // Orders
    ReplyOf<Cart> *loadOrder(const SessionKey &key, int orderId);
    //! \a emailAddressId 0 = the primary address. Done means asked for, not sent.
    ReplyOf<Nothing> *reprint(const SessionKey &key, int orderId, int emailAddressId);

    // Variables
    ReplyOf<SessionVariable> *addVariable(const SessionKey &key, const SessionVariable &variable);
    ReplyOf<SessionVariable> *updateVariable(const SessionKey &key, const SessionVariable &variable);
    ReplyOf<Nothing> *deleteVariable(const SessionKey &key, const QString &name);

    // Patrons and their logins. A user group that may not look is answered Forbidden.
    ReplyOf<PatronPage> *patrons(const PatronQuery &query);
    ReplyOf<QList<WebLogin>> *webLogins(int constituentId, bool includeAffiliations);
    ReplyOf<QList<WebLogin>> *webLoginsByEmail(const QString &email, int loginTypeId);
    ReplyOf<WebLoginRecord> *webLogin(int id);
    //! Writes \a record back as it was read, with \a mending in it. Conflict: somebody else changed it since;
    //! read it again and compare.
    ReplyOf<WebLoginRecord> *mendWebLogin(const WebLoginRecord &record, const WebLoginMending &mending);
    //! Only those that exist; names may hold blanks.
    ReplyOf<QList<SystemDefault>> *systemDefaults(const QStringList &names);

    // Names for ids, health, rights
    ReplyOf<QList<Choice>> *loginTypes();
    ReplyOf<QList<ElectronicAddressType>> *electronicAddressTypes();
    ReplyOf<QList<Season>> *seasons();
    ReplyOf<QList<Choice>> *deliveryMethodNames();
    ReplyOf<QList<Choice>> *organizations();
    ReplyOf<QList<Choice>> *businessUnits();
    ReplyOf<QList<Choice>> *modesOfSale();
    ReplyOf<QList<AllowedModeOfSale>> *allowedModesOfSale();
    ReplyOf<QList<SourceChoice>> *sources(bool activeOnly);
    ReplyOf<QList<Batch>> *activeBatches();
    ReplyOf<ServerStatus> *status();
    ReplyOf<SeatServerStatus> *seatServerStatus();
    ReplyOf<QList<ResourcePermission>> *serviceResources();
    ReplyOf<StaffContext> *context();

private:
    Transport &m_transport;
    ApiVersion m_version = ApiVersion::V15;
};

}
