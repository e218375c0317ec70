// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/driver/tour.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int webDefaultSource = 8;
const QString demoPassword = u"Foyer-demo1"_s;

QString nameOf(Verb verb)
{
    switch (verb) {
    case Verb::Post:
        return u"POST"_s;
    case Verb::Put:
        return u"PUT"_s;
    case Verb::Delete:
        return u"DELETE"_s;
    case Verb::Get:
        break;
    }
    return u"GET"_s;
}

}

void printClaims()
{
    QTextStream out(stdout);
    for (int i = 0; i <= lastOperation; ++i) {
        const Endpoint &endpoint = endpointFor(static_cast<Operation>(i));
        out << nameOf(endpoint.verb) << " /" << endpoint.path << '\n';
    }
}

Tour::Tour(const ServiceAddress &address, QByteArray outboxCredentials, Transport &transport)
    : m_service(transport), m_checkout(transport), m_outbox(address.baseUrl), m_credentials(std::move(outboxCredentials))
{
    m_outbox.setPath(u"/_sandbox/outbox"_s);
    QObject::connect(&transport, &Transport::called, &m_service, [this](const CallRecord &record) { note(record); });
}

void Tour::note(const CallRecord &record)
{
    Counts &counts = m_counts[record.operation];
    if (record.outcomeClass == OutcomeClass::Done)
        ++counts.done;
    else if (record.outcomeClass == OutcomeClass::Refused)
        ++counts.refused;
    else
        ++counts.open;
    if (record.outcomeClass != OutcomeClass::Done)
        counts.trouble = u"status %1, kind %2"_s.arg(record.httpStatus).arg(static_cast<int>(record.errorKind));
}

void Tour::check(bool ok, const char *what)
{
    if (!ok)
        m_wrong.append(QString::fromLatin1(what));
}

bool Tour::report() const
{
    QTextStream out(stdout);
    int done = 0;
    bool well = m_wrong.isEmpty();
    for (int i = 0; i <= lastOperation; ++i) {
        const Counts counts = m_counts.value(static_cast<Operation>(i));
        const bool ok = counts.done > 0 && counts.open == 0;
        done += counts.done > 0 ? 1 : 0;
        well = well && ok;
        out << operationName(static_cast<Operation>(i)) << u" → "_s << (ok ? u"Done"_s : counts.done > 0 ? u"left open"_s : u"not Done"_s)
            << u" (%1 done, %2 refused, %3 open)"_s.arg(counts.done).arg(counts.refused).arg(counts.open)
            << (counts.trouble.isEmpty() ? QString() : u" last trouble: "_s + counts.trouble) << '\n';
    }
    for (const QString &wrong : m_wrong)
        out << "driver: " << wrong << '\n';
    out << u"%1 of %2 operations Done"_s.arg(done).arg(lastOperation + 1) << '\n';
    return well;
}

void Tour::run()
{
    healthAndNames();
    signInFiveWays();
    signInAsGuest();
    mailTokenAndNewPassword();
    variablesAndDefaults();
    seatsAndClock();
    balancesAndOrders();
    promotions();
    counterSession();
    handOver();
    newLogin();
    cartProperties();
    sale();
    patronsAndLogins();
}

void Tour::healthAndNames()
{
    const auto status = ask(m_service.status());
    check(status && status->success == true, "the service does not call itself well");
    const auto seatServer = ask(m_service.seatServerStatus());
    check(seatServer && seatServer->isListening == true, "the seat server does not listen");
    ask(m_service.serviceResources());
    ask(m_service.context());
    m_loginTypes = ask(m_service.loginTypes()).value_or(QList<Choice>());
    m_addressTypes = ask(m_service.electronicAddressTypes()).value_or(QList<ElectronicAddressType>());
    ask(m_service.seasons());
    ask(m_service.deliveryMethodNames());
    ask(m_service.organizations());
    ask(m_service.businessUnits());
    ask(m_service.modesOfSale());
    m_modes = ask(m_service.allowedModesOfSale()).value_or(QList<AllowedModeOfSale>());
    m_sources = ask(m_service.sources(true)).value_or(QList<SourceChoice>());
    m_batches = ask(m_service.activeBatches()).value_or(QList<Batch>());
    check(!m_loginTypes.isEmpty() && !m_addressTypes.isEmpty() && !m_modes.isEmpty() && !m_sources.isEmpty(),
        "a table that the forms need is empty");
}

SessionKey Tour::newSession()
{
    const auto key = ask(m_service.createSession({u"127.0.0.1"_s, {}, {}, webDefaultSource}));
    check(key.has_value(), "no session could be opened");
    return key.value_or(u"none"_s);
}

SessionKey Tour::signedIn(const QString &login)
{
    const SessionKey key = newSession();
    const auto session = ask(m_service.signIn(key, SignInExternal{login, 1, webDefaultSource}));
    check(session && session->isLoggedIn == true, "an external sign-in did not sign in");
    return key;
}

void Tour::signInFiveWays()
{
    const SessionKey key = newSession();
    const auto isIn = [this](const std::optional<Session> &session, const char *what) { check(session && session->isLoggedIn == true, what); };
    const auto wrong = ask(m_service.signIn(key, SignInByName{u"bea"_s, Secret(u"not it"), 1, webDefaultSource}));
    check(wrong && wrong->isLoggedIn == false && wrong->login.failedAttempts == 1, "a wrong password was not counted");
    isIn(ask(m_service.signIn(key, SignInByName{u"anna"_s, Secret(demoPassword), 1, webDefaultSource})), "by name");
    const auto known = ask(m_service.session(key));
    const QString email = known ? known->login.electronicAddress.value_or(QString()) : QString();
    check(!email.isEmpty(), "the session does not tell the patron's address");
    isIn(ask(m_service.signIn(newSession(), SignInByEmail{email, Secret(demoPassword), 1, webDefaultSource})), "by e-mail");
    isIn(ask(m_service.signIn(newSession(), SignInByConstituent{1001, u"503 555 0101"_s, u"97232"_s, {}, 1, webDefaultSource})),
        "by number, phone and postal code");
    ask(m_service.logout(key));
    const auto after = ask(m_service.session(key));
    check(!after || after->isLoggedIn != true, "still signed in after logging out");
}

void Tour::signInAsGuest()
{
    const auto type = std::find_if(m_addressTypes.cbegin(), m_addressTypes.cend(),
        [](const ElectronicAddressType &one) { return one.isEmail && !one.choice.inactive; });
    check(type != m_addressTypes.cend(), "no type of e-mail address");
    if (type == m_addressTypes.cend())
        return;
    const SessionKey key = newSession();
    const auto session = ask(m_service.signIn(key, SignInAsGuest{u"guest+contract@example.org"_s, 1, type->choice.id}));
    check(session && session->isGuest == true, "the guest is no guest");
    ask(m_service.deliveryMethods(key));
}

QString Tour::mailedToken(const QString &address)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(m_outbox);
    request.setRawHeader("Authorization", m_credentials);
    QNetworkReply *reply = manager.get(request);
    check(QTest::qWaitFor([reply] { return reply->isFinished(); }, 30'000), "the outbox did not answer");
    QString token;
    const QJsonArray mails = QJsonDocument::fromJson(reply->readAll()).array();
    for (const QJsonValue &mail : mails) {
        const auto found = QRegularExpression(u"Token: (\\S+)"_s).match(mail[u"body"_s].toString());
        if (mail[u"address"_s].toString().compare(address, Qt::CaseInsensitive) == 0 && found.hasMatch())
            token = found.captured(1);
    }
    check(!token.isEmpty(), "no token in the outbox");
    return token;
}

void Tour::mailTokenAndNewPassword()
{
    const auto before = ask(m_service.session(signedIn(u"wei"_s)));
    const QString email = before ? before->login.electronicAddress.value_or(QString()) : QString();
    const SessionKey key = newSession();
    ask(m_service.sendCredentials(key, CredentialsMail{email, 1, {}}));
    const auto session = ask(m_service.signIn(key, SignInByToken{email, Secret(mailedToken(email)), 1, webDefaultSource}));
    check(session && session->isLoggedIn == true && session->login.isTemporary(), "the mailed token did not sign in");
    WebLoginChange change;
    change.loginName = change.newLoginName = u"wei"_s;
    change.newPassword = Secret(u"Foyer-contract-1");
    change.email = change.newEmail = email;
    change.loginTypeId = 1;
    change.source = webDefaultSource;
    ask(m_service.updateWebLogin(key, std::move(change)));
    const auto again = ask(m_service.signIn(newSession(), SignInByName{u"wei"_s, Secret(u"Foyer-contract-1"), 1, webDefaultSource}));
    check(again && again->isLoggedIn == true, "the new password does not sign in");
}

void Tour::variablesAndDefaults()
{
    const SessionKey key = signedIn(u"anna"_s);
    const QString value = u"ä <&> \"quoted\" \U0001F3AD"_s;
    ask(m_service.addVariable(key, {u"FoyerNote"_s, value}));
    const auto read = ask(m_service.variable(key, u"FoyerNote"_s));
    check(read && read->value == value, "a variable came back changed");
    ask(m_service.updateVariable(key, {u"FoyerNote"_s, u"second"_s}));
    const auto all = ask(m_service.variables(key));
    check(all && all->contains(SessionVariable{u"FoyerNote"_s, u"second"_s}), "a changed variable is not in the list");
    ask(m_service.deleteVariable(key, u"FoyerNote"_s));
    ask(m_service.systemDefault(key, u"DISCONNECT_ON_LOGOUT"_s));
}

std::optional<SeatRequest> Tour::offer(int performance, const Session &session)
{
    const auto zones = ask(m_service.zoneAvailabilities(performance, session.modeOfSaleId));
    const auto types = ask(m_service.priceTypes(performance, session.modeOfSaleId, session.sourceId));
    const auto prices = ask(m_service.prices(performance, session.modeOfSaleId, session.sourceId));
    if (!zones || !types || !prices)
        return std::nullopt;
    for (const Price &price : *prices) {
        const bool plain = std::any_of(types->begin(), types->end(),
            [&](const PriceType &type) { return type.id == price.priceTypeId && !type.needsReason; });
        const bool room = std::any_of(zones->begin(), zones->end(),
            [&](const ZoneAvailability &zone) { return zone.zoneId == price.zoneId && zone.available.value_or(0) >= 4; });
        if (price.enabled && plain && room)
            return SeatRequest{performance, price.zoneId, {price.priceTypeId}, 2, u"ContiguousSeats=2"_s};
    }
    return std::nullopt;
}

std::optional<SeatReservation> Tour::hold(const SessionKey &key, int *performance)
{
    const auto session = ask(m_service.session(key));
    PerformanceQuery query;
    query.from = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    query.to = QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC);
    query.modeOfSaleId = session ? session->modeOfSaleId : std::nullopt;
    const auto performances = ask(m_service.performances(query));
    check(session && performances && !performances->isEmpty(), "no performance is on sale");
    if (!session || !performances)
        return std::nullopt;
    for (const Performance &one : *performances) {
        const auto request = offer(one.id, *session);
        const auto held = request ? ask(m_service.reserveSeats(key, *request)) : std::nullopt;
        *performance = one.id;
        if (held && held->seatsReserved == 2)
            return held;
    }
    return std::nullopt;
}

void Tour::seatsAndClock()
{
    const SessionKey key = signedIn(u"anna"_s);
    int performance = 0;
    const auto held = hold(key, &performance);
    check(held && held->lineItemId, "no seats could be held");
    if (!held || !held->lineItemId)
        return;
    const auto session = ask(m_service.session(key));
    check(session && session->hasLockedSeats == true && session->cart.performances == 1, "the session does not tell of the seats");
    const auto cart = ask(m_service.cart(key));
    check(cart && cart->lines.size() == 1 && cart->lines.constFirst().seats.size() == 2, "the cart does not show two seats");
    const auto deadline = ask(m_service.expiration(key));
    const auto later = ask(m_service.extendExpiration(key, std::chrono::minutes(2)));
    check(deadline && later && deadline->utc().secsTo(later->utc()) == 120, "two minutes more are not two minutes");
    if (later)
        ask(m_service.setExpiration(key, later->text));
    ask(m_service.removeTickets(key, performance, *held->lineItemId));
    const auto again = hold(key, &performance);
    check(again.has_value(), "no seats could be held a second time");
    ask(m_service.clearCart(key));
    const auto empty = ask(m_service.cart(key));
    check(empty && empty->lines.isEmpty(), "the emptied cart is not empty");
    ask(m_service.logout(key));
}

void Tour::balancesAndOrders()
{
    bool loaded = false, printed = false;
    const QStringList patrons{u"anna"_s, u"eleni"_s, u"hiro"_s, u"jack"_s,
        u"karel"_s, u"maria"_s, u"uma"_s, u"viktor"_s};
    for (const QString &patron : patrons) {
        if (loaded && printed)
            return;
        const SessionKey key = signedIn(patron);
        ask(m_service.onAccountBalances(key, {}));
        ask(m_service.onAccountBalances(key, {1, 2}));
        OrderFilter filter;
        filter.performanceFrom = QDate(2020, 1, 1);
        filter.includeAffiliations = true;
        ask(m_service.orders(key, filter));
        for (const OrderSummary &order : ask(m_service.orders(key, {})).value_or(QList<OrderSummary>())) {
            const SessionKey fresh = signedIn(patron); // an empty cart for each
            loaded = ask(m_service.loadOrder(fresh, order.orderId)).has_value() || loaded;
            printed = ask(m_service.reprint(fresh, order.orderId, 0)).has_value() || printed;
        }
    }
    check(loaded, "no order could be loaded");
    check(printed, "no order could be reprinted");
}

void Tour::promotions()
{
    const SessionKey key = newSession();
    bool found = false;
    for (const QString &code : {u"STUDENT"_s, u"PRESALE26"_s}) {
        const auto matches = ask(m_service.promoByText(key, code));
        found = found || (matches && !matches->isEmpty());
    }
    check(found, "no promo code was found by its text");
    for (const SourceChoice &source : m_sources)
        ask(m_service.promoByNumber(key, source.choice.id));
}

void Tour::counterSession()
{
    if (m_modes.isEmpty())
        return;
    CounterSessionRequest request;
    request.ipAddress = u"127.0.0.1"_s;
    request.modeOfSaleId = m_modes.constFirst().mode.id;
    request.source = webDefaultSource;
    if (!m_batches.isEmpty())
        request.batchId = m_batches.constFirst().id;
    const auto key = ask(m_service.createCounterSession(request));
    check(key.has_value(), "no counter session could be opened");
    if (!key)
        return;
    const auto session = ask(m_service.session(*key));
    check(session && session->businessFacing == true && session->modeOfSaleId == request.modeOfSaleId, "the counter session is none");
    for (const int constituent : {1001, 1013}) {
        const auto names = ask(m_service.setConstituent(*key, constituent, false));
        if (names && names->size() > 1)
            ask(m_service.setConstituent(*key, constituent, true));
    }
}

void Tour::handOver()
{
    const SessionKey from = signedIn(u"anna"_s), to = newSession();
    ask(m_service.transfer(from, to));
    const auto session = ask(m_service.session(to));
    check(session && session->isLoggedIn == true, "the sign-in did not move");
}

void Tour::newLogin()
{
    for (const Choice &type : std::as_const(m_loginTypes)) {
        NewWebLogin login;
        login.constituentId = 1031; // amir
        login.loginTypeId = type.id;
        login.login = u"contract%1@example.org"_s.arg(type.id);
        login.password = Secret(u"Foyer-contract-2");
        login.temporary = false;
        if (ask(m_service.createWebLogin(signedIn(u"amir"_s), std::move(login))))
            return;
    }
    check(false, "no new login could be made");
}

void Tour::cartProperties()
{
    const SessionKey key = signedIn(u"anna"_s);
    const auto before = ask(m_service.cartProperties(key));
    check(before.has_value(), "a cart has no properties");
    if (!before)
        return;
    const auto presale = ask(m_service.changeCartProperties(key, *before, {10, {}}));
    check(presale && presale->sourceId == 10 && presale->modeOfSaleId == 4, "a promo did not move the mode of sale");
    const auto session = ask(m_service.session(key));
    check(session && session->sourceId == 10 && session->modeOfSaleId == 4, "the session does not follow the cart's source");
    if (!presale)
        return;
    const auto held = ask(m_service.changeCartProperties(key, *presale, {{}, -1}));
    check(held && held->deliveryMethodId == -1 && held->sourceId == 10, "a delivery method was not kept");
    const auto cart = ask(m_service.cart(key));
    check(cart && !cart->deliveryMethod.isEmpty(), "the cart does not show how it is delivered");
}

void Tour::patronsAndLogins()
{
    const auto page = ask(m_service.patrons({PatronQuery::By::Anything, u"Lindqvist"_s}));
    check(page && page->hits.size() == 1 && page->hits.constFirst().id == 1001, "a patron is not found by name");
    for (const auto by : {PatronQuery::By::Number, PatronQuery::By::Email, PatronQuery::By::WebLogin, PatronQuery::By::Order}) {
        const QString text = by == PatronQuery::By::Number ? u"1003"_s : by == PatronQuery::By::Order ? u"70001"_s
            : by == PatronQuery::By::Email ? u"chloe.dubois@example.com"_s : u"chloe"_s;
        ask(m_service.patrons({by, text}));
    }
    const auto logins = ask(m_service.webLogins(1003, false));
    check(logins && logins->size() == 1, "a patron's login is not found");
    const auto found = ask(m_service.webLoginsByEmail(u"chloe.dubois@example.com"_s, 1));
    check(found && found->size() == 1, "a login is not found by e-mail");
    if (!logins || logins->isEmpty())
        return;
    const auto record = ask(m_service.webLogin(logins->constFirst().id));
    check(record && record->login.failedAttempts == 5 && record->login.lockedDate, "a locked login does not say so");
    if (!record)
        return;
    const auto mended = ask(m_service.mendWebLogin(*record, {true, {}, {}}));
    check(mended && mended->login.failedAttempts == 0 && !mended->login.lockedDate, "a login was not unlocked");
    check(!ask(m_service.mendWebLogin(*record, {true, {}, {}})), "a stale record was written");
    const auto defaults = ask(m_service.systemDefaults({u"LOGIN_ATTEMPTS_ALLOWED"_s, u"Order Lock Timeout"_s, u"No such"_s}));
    check(defaults && defaults->size() == 2, "defaults by name");
}

}
