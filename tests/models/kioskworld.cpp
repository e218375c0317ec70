// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/kioskworld.h"

#include <QTest>

namespace Foyer {

using namespace KioskIntent;
using namespace Qt::Literals::StringLiterals;

KioskSettings KioskWorld::usual()
{
    KioskSettings settings;
    settings.kioskName = u"K3"_s;
    settings.payments = {KioskPayment::CardReader, KioskPayment::GiftCertificate, KioskPayment::AtTheDesk};
    settings.receiptSettingsId = 2;
    settings.receiptPrinter = u"roll"_s;
    settings.readerMachineId = 14;
    return settings;
}

KioskWorld::KioskWorld(const KioskSettings &settings, int crashes)
{
    const auto always = [this](Operation operation, const char *json) { transport.answerAlways(operation, timed(json)); };
    always(Operation::CreateSession, R"({"SessionKey":"secret-key"})");
    always(Operation::SearchPerformances, R"([{"PerformanceId":7,"PerformanceDescription":"Tosca"}])");
    always(Operation::GetZoneAvailabilities, R"([{"PerformanceId":7,"Zone":{"Id":2,"Description":"Stalls"},"AvailableCount":40}])");
    always(Operation::GetPrices, R"([{"ZoneId":2,"PriceTypeId":3,"Price":25.0,"Enabled":true}])");
    always(Operation::GetPriceTypes, R"([{"PriceTypeId":3,"Description":"Adult"}])");
    always(Operation::ReserveTickets, R"({"LineItemId":4,"SeatsReserved":2})");
    always(Operation::GetPromoCode, R"([{"ModeOfSaleId":3,"Source":{"Id":5}}])");
    always(Operation::GetCartProperties, R"({"SourceId":10,"DeliveryMethodId":0})");
    always(Operation::GetDeliveryMethods, R"([{"Id":5,"Description":"By e-mail"}])");
    always(Operation::AuthorizeReader, R"({"PaymentId":77,"AuthorizationResponse":{"Succeeded":true}})");
    always(Operation::PayCertificate, R"({"PaymentId":78})");
    always(Operation::Checkout, R"({"Status":"SaveComplete"})");
    always(Operation::GetReceipt, R"({"ReceiptString":"<p>Thank you</p>"})");
    transport.answerAlways(Operation::SetExpiration, deadlineAnswer(std::chrono::minutes(12)));
    transport.answerAlways(Operation::GetExpiration, deadlineAnswer(std::chrono::minutes(10)));
    for (const Operation operation : {Operation::Logout, Operation::ClearCart, Operation::RemovePayment})
        transport.answerAlways(operation, ScriptedTransport::jsonAnswer({}, 204));
    transport.answerAlways(Operation::GetSession, sessionAnswer());
    serveCart(50, 0);

    const KioskDeskParts parts{service, checkouts, clock, QTimeZone(), QTimeZone(),
        [this](const KioskCase &what) {
            sealed.append(what);
            return QByteArray("FYC1SEALED");
        },
        crashes};
    desk = std::make_unique<KioskDesk>(parts, settings);
    QObject::connect(desk.get(), &KioskDesk::viewChanged, desk.get(), [this] {
        const QString page = QString::number(static_cast<int>(view().page));
        if (told.isEmpty() || told.last() != page)
            told.append(page);
    });
    QObject::connect(desk.get(), &KioskDesk::forgetGuest, desk.get(), [this] {
        told.append(u"forget"_s);
        if (forgetsAtOnce)
            desk->guestForgotten(true);
    });
}

void KioskWorld::act(const KioskAction &action)
{
    desk->act(action);
    settle();
}

void KioskWorld::tick()
{
    fire(*timerOf(*desk, false));
}

void KioskWorld::pass(std::chrono::seconds time)
{
    constexpr std::chrono::milliseconds step{250};
    for (Nanoseconds left = time; left > Nanoseconds{}; left -= step) {
        clock.advance(step);
        tick();
        settle();
    }
}

void KioskWorld::serveCart(int due, int paid)
{
    transport.answerAlways(Operation::GetCart,
        timed("{\"BalanceToCharge\":" + QByteArray::number(due) + ",\"AmountPaidNow\":" + QByteArray::number(paid) + ",\"Products\":[]}"));
}

void KioskWorld::serveOrder(int orderId, const QString &status)
{
    session[u"OrderId"_s] = orderId;
    session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, status}};
    transport.answerAlways(Operation::GetSession, sessionAnswer());
}

void KioskWorld::bringTo(KioskPage page)
{
    if (page == KioskPage::Attract)
        return;
    act(Begin{});
    if (page == KioskPage::Performances)
        return;
    act(ChoosePerformance{7});
    if (page == KioskPage::Seats)
        return;
    holdSeats();
    transport.answerAlways(Operation::GetSession, sessionAnswer());
    act(TakeSeats{{{2, 3, 2}}});
    if (page == KioskPage::Email)
        return;
    act(GiveEmail{u"ann@example.org"_s});
    if (page == KioskPage::EmailCheck)
        return;
    signIn(0, u"ann"_s);
    session[u"IsGuest"_s] = true;
    transport.answerAlways(Operation::LoginAsGuest, sessionAnswer());
    act(EmailIsRight{});
    pass(std::chrono::seconds(2));
    if (page == KioskPage::Code)
        return;
    act(NoCode{});
    if (page == KioskPage::Delivery)
        return;
    transport.answerAlways(Operation::SetCartProperties, timed(R"({"DeliveryMethodId":5})"));
    act(ChooseDelivery{5});
}

}
