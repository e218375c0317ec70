// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboardworld.h"

#include "ui/widgets/countdown.h"
#include "ui/widgets/valuelabel.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QTableView>
#include <QTest>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

//! What the honest clock takes off: two seconds of guard and the second that Date may be short of.
constexpr seconds honesty{3};
constexpr int venueOffset = 3600;

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject named(int id, const QString &name) { return {{u"Id"_s, id}, {u"Description"_s, name}}; }

QJsonArray toscaSeats(int count)
{
    QJsonArray seats;
    for (int i = 0; i < count; ++i) {
        seats.append(QJsonObject{{u"Id"_s, 100 + i},
            {u"Seat"_s,
                QJsonObject{{u"Id"_s, 412 + i}, {u"Section"_s, named(1, u"Stalls"_s)}, {u"Row"_s, u"F"_s},
                    {u"Number"_s, QString::number(12 + i)}}},
            {u"PriceType"_s, named(1, u"Adult"_s)}, {u"Zone"_s, named(1, u"Stalls"_s)}, {u"DueAmount"_s, 48.0}});
    }
    return seats;
}

}

DashboardWorld::DashboardWorld(std::optional<seconds> ceiling)
{
    QObject::connect(&transport, &Transport::called, &transport, [this] { ++m_called; });
    policy.extensionCeiling = ceiling;
    session = QJsonObject{{u"OrderId"_s, 0}, {u"IsLoggedIn"_s, true}, {u"ModeOfSaleId"_s, 7},
        {u"OriginalModeOfSaleId"_s, 3}, {u"SourceId"_s, 10}, {u"BusinessFacing"_s, true}, {u"IsGuest"_s, false},
        {u"HasLockedSeats"_s, false}, {u"SeatsExpired"_s, false},
        {u"LoginInfo"_s, QJsonObject{{u"ConstituentId"_s, 120345}, {u"Status"_s, u"P"_s}}},
        {u"CheckoutStatus"_s, QJsonValue::Null}};
    emptyCart();
    const QByteArray modes = R"([{"Id":3,"Description":"Counter"},{"Id":7,"Description":"Web-Promo"}])";
    const QByteArray sources = R"([{"Id":10,"Description":"SPRING10"},{"Id":11,"Description":"Season brochure"}])";
    transport.answerAlways(Operation::GetModesOfSale, ScriptedTransport::jsonAnswer(modes));
    transport.answerAlways(Operation::GetSources, ScriptedTransport::jsonAnswer(sources));
}

void DashboardWorld::emptyCart()
{
    session[u"HasLockedSeats"_s] = false;
    session[u"CartInfo"_s] = QJsonObject{{u"PerformanceCount"_s, 0}, {u"PackageCount"_s, 0},
        {u"ContributionCount"_s, 0}, {u"MembershipCount"_s, 0}, {u"UserDefinedFeeCount"_s, 0},
        {u"GiftCertificateCount"_s, 0}, {u"PaymentCount"_s, 0}};
    cart = QJsonObject{{u"Products"_s, QJsonArray()}, {u"CartAmount"_s, 0.0}, {u"FeesAmount"_s, 0.0}};
}

void DashboardWorld::holdTosca(int seats)
{
    session[u"HasLockedSeats"_s] = true;
    QJsonObject counts = session[u"CartInfo"_s].toObject();
    counts[u"PerformanceCount"_s] = 1;
    counts[u"FirstSeatAddedDateTime"_s] = u"2026-03-14T19:56:00+01:00"_s;
    session[u"CartInfo"_s] = counts;
    QJsonObject performance = named(501, u"Tosca"_s);
    performance[u"PerformanceDateTime"_s] = u"2026-03-14T20:30:00+01:00"_s;
    const QJsonObject item{{u"Id"_s, 9001}, {u"Performance"_s, performance}, {u"SubLineItems"_s, toscaSeats(seats)},
        {u"DueAmount"_s, 48.0 * seats}};
    cart[u"Products"_s] = QJsonArray{QJsonObject{{u"Performance"_s, QJsonObject{{u"LineItem"_s, item}}}}};
    cart[u"CartAmount"_s] = 48.0 * seats + 3.5;
    cart[u"FeesAmount"_s] = 3.5;
}

void DashboardWorld::priceTosca(double each)
{
    const QJsonArray products = cart[u"Products"_s].toArray();
    const QJsonObject item = products[0][u"Performance"_s][u"LineItem"_s].toObject();
    QJsonArray seats = item[u"SubLineItems"_s].toArray();
    for (QJsonValueRef seat : seats) {
        QJsonObject priced = seat.toObject();
        priced[u"DueAmount"_s] = each;
        seat = priced;
    }
    QJsonObject pricedItem = item;
    pricedItem[u"SubLineItems"_s] = seats;
    pricedItem[u"DueAmount"_s] = each * static_cast<double>(seats.size());
    cart[u"Products"_s] = QJsonArray{QJsonObject{{u"Performance"_s, QJsonObject{{u"LineItem"_s, pricedItem}}}}};
}

void DashboardWorld::addGift()
{
    QJsonObject counts = session[u"CartInfo"_s].toObject();
    counts[u"ContributionCount"_s] = 1;
    session[u"CartInfo"_s] = counts;
    QJsonArray products = cart[u"Products"_s].toArray();
    const QJsonObject gift{{u"Id"_s, 77}, {u"Fund"_s, named(5, u"Education fund"_s)}, {u"Amount"_s, 20.0}};
    products.append(QJsonObject{{u"Contribution"_s, gift}});
    cart[u"Products"_s] = products;
    cart[u"CartAmount"_s] = cart[u"CartAmount"_s].toDouble() + 20.0;
}

void DashboardWorld::addFeeAndMessage()
{
    cart[u"OrderFees"_s] = QJsonArray{QJsonObject{{u"FeeSummary"_s, named(3, u"Building levy"_s)}, {u"Amount"_s, 3.5}}};
    cart[u"Messages"_s] = QJsonArray{QJsonObject{{u"Message"_s, u"Two for one ends tonight"_s}}};
    cart[u"AmountPaidNow"_s] = 50.0;
    cart[u"BalanceToCharge"_s] = cart[u"CartAmount"_s].toDouble() - 50.0;
}

void DashboardWorld::renumberSeats()
{
    QByteArray text = bytes(cart);
    const auto member = [](int id) { return QByteArray("\"Id\":" + QByteArray::number(id) + ","); };
    for (int id = 100; id < 110; ++id)
        text.replace(member(id), member(id + 900));
    text.replace("\"Id\":9001,", "\"Id\":9002,");
    cart = QJsonDocument::fromJson(text).object();
}

void DashboardWorld::makeSupervisor()
{
    transport.answerAlways(Operation::GetServiceResources,
        timed(R"([{"ServiceResource":{"Name":"CRM/WebLogins"},"CanRead":true,"CanUpdate":true}])"));
}

Answer DashboardWorld::timed(const QByteArray &json) const
{
    Answer answer = ScriptedTransport::jsonAnswer(json);
    answer.timing = {clock.boot(), clock.boot(), clock.wall()};
    return answer;
}

QByteArray DashboardWorld::deadlineJson() const
{
    const QDateTime deadline = clock.wall().addSecs((left + honesty).count()).toOffsetFromUtc(venueOffset);
    return bytes({{u"Expiration"_s, deadline.toString(Qt::ISODate)}});
}

void DashboardWorld::serve()
{
    transport.answerAlways(Operation::GetSession, timed(bytes(session)));
    transport.answerAlways(Operation::GetCart, timed(bytes(cart)));
    transport.answerAlways(Operation::GetExpiration, timed(deadlineJson()));
}

void DashboardWorld::breakLine(ErrorKind kind)
{
    for (const Operation operation : {Operation::GetSession, Operation::GetCart, Operation::GetExpiration})
        transport.answerAlways(operation, ScriptedTransport::failure(OutcomeClass::NotSent, kind));
}

void DashboardWorld::serveOffers()
{
    transport.answerAlways(Operation::SearchPerformances, timed(R"([
        {"PerformanceId":501,"PerformanceDescription":"Tosca","PerformanceCode":"TOS1","FacilityDescription":"Main house",
         "PerformanceDate":"2026-03-14T20:30:00+01:00","AvailSaleIndicator":"Y"},
        {"PerformanceId":502,"PerformanceDescription":"Late jazz","PerformanceCode":"JAZ","FacilityDescription":"Foyer bar",
         "PerformanceDate":"2026-03-14T22:45:00+01:00","AvailSaleIndicator":"N"},
        {"PerformanceId":503,"PerformanceDescription":"The Magic Flute","PerformanceCode":"ZAU","FacilityDescription":"Main house",
         "PerformanceDate":"2026-03-15T19:00:00+01:00","AvailSaleIndicator":"Y"}])"));
    transport.answerAlways(Operation::GetZoneAvailabilities, timed(R"([
        {"PerformanceId":501,"Zone":{"Id":1,"Description":"Stalls"},"AvailableCount":14},
        {"PerformanceId":501,"Zone":{"Id":2,"Description":"Circle"},"AvailableCount":3}])"));
    transport.answerAlways(Operation::GetPriceTypes, timed(R"([
        {"PriceTypeId":1,"Description":"Adult","DefaultIndicator":true},
        {"PriceTypeId":2,"Description":"Student","DefaultIndicator":false}])"));
    transport.answerAlways(Operation::GetPrices, timed(R"([
        {"ZoneId":1,"PriceTypeId":1,"Price":48.0,"Enabled":true},{"ZoneId":2,"PriceTypeId":1,"Price":32.0,"Enabled":true},
        {"ZoneId":1,"PriceTypeId":2,"Price":24.0,"Enabled":true},{"ZoneId":2,"PriceTypeId":2,"Price":16.0,"Enabled":true}])"));
}

void DashboardWorld::open(QSize size)
{
    book.load();
    desk = std::make_unique<SessionDesk>(service, clock, ledger, u"key"_s, policy);
    page = std::make_unique<DashboardPage>(*desk, book, service, clock);
    page->resize(size);
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    settle();
}

bool DashboardWorld::openUnread()
{
    serve();
    transport.answer(Operation::GetSession, timed(bytes(session)), ScriptedTransport::When::OnRelease);
    open();
    return !desk->watch().session();
}

void DashboardWorld::settle()
{
    QTRY_COMPARE(m_called, transport.requests().size() - transport.waiting());
    QCoreApplication::sendPostedEvents();
}

void DashboardWorld::poll()
{
    desk->watch().refresh();
    settle();
}

void DashboardWorld::tick()
{
    // Becoming visible is the one tick that a test can ask for; it polls as well.
    desk->watch().setVisible(false);
    desk->watch().setVisible(true);
    settle();
}

QString DashboardWorld::visibleText() const
{
    QStringList texts;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *clockFace = qobject_cast<const Countdown *>(widget))
            texts << clockFace->digits() << clockFace->words();
        else if (qobject_cast<const ValueLabel *>(widget))
            texts << widget->accessibleName();
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        const auto *table = qobject_cast<const QTableView *>(widget);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->index(row, column).data().toString();
        }
    }
    return texts.join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
}

}
