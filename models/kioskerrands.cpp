// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kioskdesk.h"

#include "models/domain/kiosk/kioskoffers.h"
#include "models/domain/overloaded.h"

#include <algorithm>
#include <utility>

// What the machine wants done, on the services.

namespace Foyer {

namespace {

constexpr qsizetype mostCases = 50;
constexpr int daysAhead = 60; //!< a whole season is a big answer, and nobody in the lobby plans so far

}

template<typename T>
void KioskDesk::answer(int errand, Outcome<T> outcome)
{
    step(KioskEvent::Answered{errand, std::move(outcome)});
}

template<typename T, typename Then>
void KioskDesk::follow(ReplyOf<T> *reply, Then then)
{
    m_replies.removeIf([](const QPointer<Reply> &old) { return old.isNull(); });
    m_replies.append(reply);
    connect(reply, &Reply::finished, this, [this, reply, then] {
        m_replies.removeOne(QPointer<Reply>(reply));
        then(reply);
    });
}

template<typename T>
void KioskDesk::await(int errand, ReplyOf<T> *reply)
{
    follow(reply, [this, errand](ReplyOf<T> *ended) { answer(errand, ended->outcome()); });
}

void KioskDesk::run(const KioskErrand &errand)
{
    const int number = errand.number;
    SessionService &sessions = m_parts.sessions;
    CheckoutService &checkouts = m_parts.checkouts;
    std::visit(
        Overloaded{
            [&](const KioskTask::OpenSession &) { openSession(number); },
            [&](const KioskTask::ReadSession &) { await(number, sessions.session(m_key)); },
            [&](const KioskTask::ReadPerformances &task) {
                PerformanceQuery query;
                query.from = m_parts.clock.wall();
                query.to = query.from->addDays(daysAhead);
                query.modeOfSaleId = task.modeOfSaleId;
                await(number, sessions.performances(query));
            },
            [&](const KioskTask::ReadOffers &task) { readOffers(number, task); },
            [&](const KioskTask::ReserveSeats &task) { await(number, sessions.reserveSeats(m_key, task.request)); },
            [&](const KioskTask::ReleaseSeats &) { await(number, sessions.clearCart(m_key)); },
            [&](const KioskTask::SignInAsGuest &task) {
                const KioskSettings &settings = m_machine.settings();
                const SignInAsGuest request{task.email, settings.loginTypeId, settings.electronicAddressTypeId};
                await(number, sessions.signIn(m_key, request));
            },
            [&](const KioskTask::LookUpCode &task) { await(number, sessions.promoByText(m_key, task.code)); },
            [&](const KioskTask::SetSource &task) { changeProperties(number, {task.sourceId, {}}); },
            [&](const KioskTask::ReadDeliveries &) { await(number, sessions.deliveryMethods(m_key)); },
            [&](const KioskTask::SetDelivery &task) { changeProperties(number, {{}, task.deliveryId}); },
            [&](const KioskTask::ReadProperties &) { await(number, sessions.cartProperties(m_key)); },
            [&](const KioskTask::ReadCart &) { await(number, sessions.cart(m_key)); },
            [&](const KioskTask::AuthorizeCard &task) {
                await(number, checkouts.authorize(m_key, {task.amount, m_machine.settings().readerMachineId}));
            },
            [&](const KioskTask::PayByCertificate &task) {
                await(number, checkouts.payCertificate(m_key, {task.amount, task.number}));
            },
            [&](const KioskTask::RemovePayment &task) {
                await(number, checkouts.removePayment(m_key, task.paymentId));
            },
            [&](const KioskTask::Checkout &task) { await(number, checkouts.checkout(m_key, task.request)); },
            [&](const KioskTask::ExtendSeats &task) { extendSeats(number, task); },
            [&](const KioskTask::ReadReceipt &) { readReceipt(number); },
            [&](const KioskTask::NameCase &task) { nameCase(number, task); },
            [&](const KioskTask::LogOut &) { logOut(number); },
            [&](const KioskTask::ForgetGuest &) {
                dropSession();
                m_forgetting = number;
                Q_EMIT forgetGuest();
            },
        },
        errand.task);
}

void KioskDesk::openSession(int errand)
{
    const KioskSettings &settings = m_machine.settings();
    CustomerSessionRequest request;
    request.organization = settings.organization;
    request.businessUnitId = settings.businessUnitId;
    request.source = settings.sourceId;
    follow(m_parts.sessions.createSession(request), [this, errand](ReplyOf<SessionKey> *reply) {
        const Outcome<SessionKey> &outcome = reply->outcome();
        if (outcome.isDone())
            m_key = *outcome.value;
        if (outcome.isDone() && m_parts.sessionOpened)
            m_parts.sessionOpened(m_key);
        answer(errand, outcome.isDone() ? Outcome<Nothing>::done({}) :
                                          Outcome<Nothing>::failed(outcome.outcomeClass, outcome.error));
    });
}

//! Three reads for one list; the list is there when all three are.
void KioskDesk::readOffers(int errand, const KioskTask::ReadOffers &task)
{
    struct Parts
    {
        std::optional<QList<ZoneAvailability>> zones;
        std::optional<QList<Price>> prices;
        std::optional<QList<PriceType>> types;
        Error error;
        int open = 3;
    };
    auto parts = std::make_shared<Parts>();
    const auto gather = [this, errand, parts](auto *reply, auto member) {
        (*parts).*member = reply->outcome().value;
        if (!reply->outcome().isDone())
            parts->error = reply->outcome().error;
        if (--parts->open > 0)
            return;
        using Offers = Outcome<QList<KioskOffer>>;
        const bool all = parts->zones && parts->prices && parts->types;
        const int most = m_machine.settings().largestParty;
        answer(errand, all ? Offers::done(KioskOffers::seats(*parts->zones, *parts->prices, *parts->types, most)) :
                             Offers::failed(OutcomeClass::Unknown, parts->error));
    };
    SessionService &service = m_parts.sessions;
    follow(service.zoneAvailabilities(task.performanceId, task.modeOfSaleId),
        [gather](auto *reply) { gather(reply, &Parts::zones); });
    follow(service.prices(task.performanceId, task.modeOfSaleId, task.sourceId),
        [gather](auto *reply) { gather(reply, &Parts::prices); });
    follow(service.priceTypes(task.performanceId, task.modeOfSaleId, task.sourceId),
        [gather](auto *reply) { gather(reply, &Parts::types); });
}

//! Read, then written back whole with the change; a read that fails means that nothing was sent.
void KioskDesk::changeProperties(int errand, const CartPropertiesChange &change)
{
    follow(m_parts.sessions.cartProperties(m_key), [this, errand, change](ReplyOf<CartProperties> *read) {
        if (read->outcome().isDone())
            await(errand, m_parts.sessions.changeCartProperties(m_key, *read->outcome().value, change));
        else
            answer(errand, Outcome<CartProperties>::failed(OutcomeClass::NotSent, read->outcome().error));
    });
}

void KioskDesk::extendSeats(int errand, const KioskTask::ExtendSeats &task)
{
    follow(m_parts.sessions.extendExpiration(m_key, task.by), [this, errand](ReplyOf<Timestamp> *reply) {
        if (m_watch && reply->outcome().isDone())
            m_watch->acceptDeadline(*reply->outcome().value, reply->timing());
        else if (m_watch)
            m_watch->reread();
        answer(errand, reply->outcome());
    });
}

void KioskDesk::readReceipt(int errand)
{
    const int settingsId = m_machine.settings().receiptSettingsId.value_or(0);
    follow(m_parts.checkouts.receipt(m_key, settingsId, ReceiptFormat::Html), [this, errand](ReplyOf<QString> *reply) {
        if (!reply->outcome().isDone()) {
            answer(errand, reply->outcome());
            return;
        }
        m_printing = errand;
        Q_EMIT receiptReady(*reply->outcome().value);
    });
}

void KioskDesk::nameCase(int errand, const KioskTask::NameCase &task)
{
    const KioskSettings &settings = m_machine.settings();
    const QDateTime now = m_parts.clock.wall();
    KioskCaseCode code{task.name.isEmpty() ? newCaseName() : task.name, {}};
    if (task.sealed && m_parts.seal)
        code.sealed = m_parts.seal({code.name, settings.kioskName, m_key, now, settings.caseLife});
    m_cases.append({code.name, now, m_view.page, !code.sealed.isEmpty()});
    if (m_cases.size() > mostCases)
        m_cases.removeFirst();
    answer(errand, Outcome<KioskCaseCode>::done(code));
    Q_EMIT marked();
    if (!task.sealed)
        Q_EMIT personCalled(code.name);
}

//! The kiosk and the time of day, as staff would say it; two of one minute differ in a letter.
QString KioskDesk::newCaseName() const
{
    const QTimeZone zone = m_parts.venueZone.isValid() ? m_parts.venueZone : QTimeZone::utc();
    const QString time = m_parts.clock.wall().toTimeZone(zone).toString(QStringLiteral("HHmm"));
    const QString name = m_machine.settings().kioskName + QLatin1Char('-') + time;
    const auto taken = std::ranges::count_if(m_cases, [&name](const KioskCaseNote &one) { return one.name.startsWith(name); });
    return taken == 0 ? name : QString(name + QChar(u'A' + static_cast<char16_t>(std::min<qsizetype>(taken, 25))));
}

void KioskDesk::logOut(int errand)
{
    const SessionKey key = m_key;
    dropSession();
    await(errand, m_parts.sessions.logout(key));
}

}
