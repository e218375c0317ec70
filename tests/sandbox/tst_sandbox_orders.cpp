// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Foyer::Sandbox;

namespace {

using Ids = QList<int>;

Ids orderIds(const Desk::Reply &reply)
{
    Ids ids;
    for (const QJsonValue order : reply.list())
        ids.append(order.toObject().value(u"OrderId"_s).toInt());
    std::sort(ids.begin(), ids.end());
    return ids;
}

QJsonObject orderOf(const Desk::Reply &reply, int id)
{
    for (const QJsonValue order : reply.list()) {
        if (order.toObject().value(u"OrderId"_s).toInt() == id)
            return order.toObject();
    }
    return {};
}

} // namespace

class TestSandboxOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSearchGivesTheConstituentsOwnOrdersWithRolloversByDefault();
    void everyFilterOfTheSearchFilters_data();
    void everyFilterOfTheSearchFilters();
    void aFilterWithoutMeaningIsNamed_data();
    void aFilterWithoutMeaningIsNamed();
    void theSearchSaysWhatIsPaidPrintedAndLocked();
    void affiliatesOrdersAreFoundOnlyOnRequest();
    void theSearchNeedsAConstituentAndHidesGuestOrders();

    void aLoadedOrderFillsTheCartAndMovesTheModeOfSale();
    void anotherConstituentsOrderIsRefused();
    void anUnknownOrderIsNotFound();
    void anOrderIsNotLoadedIntoACartWithItems();
    void anOrderLockedByABatchIsRefusedWithTheSeenText();
    void anOrderLockedByALiveSessionIsRefused();
    void anOrderLeftByAnAbandonedSessionIsTakenOver();
    void theTimeoutDecidesWhatIsAbandoned();
    void aRefusedLoadChangesNothing();
    void anOrderCanBeLoadedAgainOnceTheCartIsCleared();

    void aReprintWritesARequestAndMailsTheTickets();
    void aReprintToAnotherAddressNeedsOneOfTheConstituents();
    void aReprintOfAnotherConstituentsOrderIsRefused();
    void aReprintThatTheServiceDoesNotKnowIsWrittenButNotMailed_data();
    void aReprintThatTheServiceDoesNotKnowIsWrittenButNotMailed();
};

void TestSandboxOrders::theSearchGivesTheConstituentsOwnOrdersWithRolloversByDefault()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const Desk::Reply reply = desk.get(sessionPath(key, "Orders/Search"));
    QCOMPARE(reply.status, 200);
    QCOMPARE(orderIds(reply),
        (Ids{12001, 12002, 12003, 12004, 12005, 12006, 12007, 12008, 12009, 12010, 12011, 12012}));
    for (const QJsonValue order : reply.list())
        QCOMPARE(order.toObject().value(u"ConstituentId"_s).toInt(), 1001);
}

void TestSandboxOrders::everyFilterOfTheSearchFilters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Ids>("expected");
    QTest::newRow("season") << "seasonId=26"_ba << Ids{12010};
    QTest::newRow("renewals") << "renewalsOnly=true"_ba << Ids{12008, 12009};
    QTest::newRow("mode of sale") << "modeOfSaleId=1"_ba << Ids{12005, 12012};
    QTest::newRow("delivery") << "deliveryMethodId=-1"_ba << Ids{12005};
    QTest::newRow("unprinted") << "unprintedOnly=TRUE&modeOfSaleId=3"_ba
                               << Ids{12003, 12004, 12006, 12007, 12011};
    QTest::newRow("no unfulfilled rollovers")
        << "renewalsOnly=true&includeUnfulfilledRollovers=false"_ba << Ids{12009};
    QTest::newRow("from a day") << "perfStartDate=2026-12-26"_ba << Ids{12006, 12007, 12008, 12009};
    QTest::newRow("to a day") << "perfEndDate=2026-11-26"_ba << Ids{12003, 12010, 12011, 12012};
    QTest::newRow("one evening") << "perfStartDate=2026-11-28&perfEndDate=2026-11-28"_ba << Ids{12001};
    QTest::newRow("to a moment before the curtain")
        << "perfStartDate=2026-11-28&perfEndDate=2026-11-28T19:29:00Z"_ba << Ids{};
    QTest::newRow("empty means no filter") << "seasonId=&perfStartDate=&modeOfSaleId=2"_ba << Ids{12002};
}

void TestSandboxOrders::everyFilterOfTheSearchFilters()
{
    QFETCH(QByteArray, query);
    QFETCH(Ids, expected);
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const Desk::Reply reply = desk.get(sessionPath(key, "Orders/Search?" + query));
    QCOMPARE(reply.status, 200);
    QCOMPARE(orderIds(reply), expected);
}

void TestSandboxOrders::aFilterWithoutMeaningIsNamed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("named");
    QTest::newRow("number") << "seasonId=this"_ba << u"seasonId"_s;
    QTest::newRow("flag") << "includeAffiliations=maybe"_ba << u"includeAffiliations"_s;
    QTest::newRow("day") << "perfEndDate=2026-02-30"_ba << u"perfEndDate"_s;
    QTest::newRow("start") << "perfStartDate=soon"_ba << u"perfStartDate"_s;
}

void TestSandboxOrders::aFilterWithoutMeaningIsNamed()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, named);
    Desk desk;
    const Desk::Reply reply = desk.get(sessionPath(desk.signedIn(u"anna"_s), "Orders/Search?" + query));
    QCOMPARE(reply.status, 400);
    QVERIFY2(reply.error().contains(named), reply.body.constData());
}

void TestSandboxOrders::theSearchSaysWhatIsPaidPrintedAndLocked()
{
    Desk desk;
    const Desk::Reply reply = desk.get(sessionPath(desk.signedIn(u"anna"_s), "Orders/Search"));
    const QJsonObject partPaid = orderOf(reply, 12002);
    QVERIFY(partPaid.value(u"TotalPaidAmount"_s).toDouble() > 0.0);
    QCOMPARE(
        3 * partPaid.value(u"TotalPaidAmount"_s).toDouble(), partPaid.value(u"TotalDueAmount"_s).toDouble());
    QCOMPARE(partPaid.value(u"IsOkToPrint"_s), QJsonValue(false));
    QCOMPARE(orderOf(reply, 12001).value(u"IsOkToPrint"_s), QJsonValue(true));
    QCOMPARE(orderOf(reply, 12001).value(u"NumberOfUnprintedSeats"_s), QJsonValue(0));
    QCOMPARE(orderOf(reply, 12004).value(u"NumberOfUnprintedSeats"_s), QJsonValue(2));
    QCOMPARE(orderOf(reply, 12003).value(u"TotalPaidAmount"_s), QJsonValue(0.0));
    QCOMPARE(orderOf(reply, 12008).value(u"IsRolloverOrder"_s), QJsonValue(true));
    QCOMPARE(orderOf(reply, 12005).value(u"LockedInBatch"_s), QJsonValue(4720));
    QCOMPARE(orderOf(reply, 12005).value(u"LockedBySessionKey"_s), QJsonValue());
    QCOMPARE(orderOf(reply, 12006).value(u"LockedInBatch"_s), QJsonValue());
    QCOMPARE(orderOf(reply, 12006).value(u"LockedBySessionKey"_s).toString().size(), 32);
    QVERIFY2(reply.body.contains("\"TotalPaidAmount\":0.0000"), "amounts have the decimals of SQL money");
}

void TestSandboxOrders::affiliatesOrdersAreFoundOnlyOnRequest()
{
    Desk desk;
    desk.setDefault(u"TRANSACT_AS_HOUSEHOLD_ORDER"_s, u"No"_s);
    const QByteArray key = desk.signedIn(u"karel"_s);
    QCOMPARE(orderIds(desk.get(sessionPath(key, "Orders/Search"))), (Ids{12021}));
    QCOMPARE(
        orderIds(desk.get(sessionPath(key, "Orders/Search?includeAffiliations=true"))), (Ids{12020, 12021}));
    desk.setDefault(u"TRANSACT_AS_HOUSEHOLD_ORDER"_s, u"Yes"_s);
    const QByteArray household = desk.signedIn(u"karel"_s);
    QCOMPARE(orderIds(desk.get(sessionPath(household, "Orders/Search"))), (Ids{12020}));
    QCOMPARE(orderIds(desk.get(sessionPath(household, "Orders/Search?includeAffiliations=true"))),
        (Ids{12020, 12021, 12022}));
}

void TestSandboxOrders::theSearchNeedsAConstituentAndHidesGuestOrders()
{
    Desk desk;
    const QByteArray key = desk.openSession();
    QCOMPARE(desk.get(sessionPath(key, "Orders/Search")).status, 400);
    const QJsonObject guest{{u"EmailAddress"_s, u"nobody@example.com"_s}, {u"LoginTypeId"_s, 1},
        {u"ElectronicAddressTypeId"_s, 1}};
    QCOMPARE(desk.ask("POST", sessionPath(key, "LoginAsGuest"), guest).status, 200);
    const Desk::Reply reply = desk.get(sessionPath(key, "Orders/Search"));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.list().isEmpty());
    QCOMPARE(desk.get(sessionPath("NOSUCHKEY", "Orders/Search")).status, 404);
}

void TestSandboxOrders::aLoadedOrderFillsTheCartAndMovesTheModeOfSale()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const Desk::Reply reply = desk.ask("POST", sessionPath(key, "LoadOrder/12002"));
    QCOMPARE(reply.status, 200);
    const QJsonObject cart = reply.object();
    QCOMPARE(cart.value(u"SessionKey"_s).toString().toLatin1(), key);
    QCOMPARE(cart.value(u"Id"_s).toInt(), 12002);
    QCOMPARE(cart.value(u"Products"_s).toArray().size(), 1);
    QCOMPARE(cart.value(u"Payments"_s).toArray().size(), 1);
    const double total = cart.value(u"CartAmount"_s).toDouble();
    QVERIFY(total > 0.0);
    QCOMPARE(3 * cart.value(u"AmountPaidPreviously"_s).toDouble(), total);
    QCOMPARE(cart.value(u"AmountPaidNow"_s).toDouble(), 0.0);

    const QJsonObject session = desk.get("Web/Session/" + key).object();
    QCOMPARE(session.value(u"OrderId"_s).toInt(), 12002);
    QCOMPARE(session.value(u"ModeOfSaleId"_s).toInt(), 2);
    QCOMPARE(session.value(u"OriginalModeOfSaleId"_s).toInt(), 3);
    QCOMPARE(session.value(u"CartInfo"_s).toObject().value(u"PerformanceCount"_s).toInt(), 1);
    QCOMPARE(desk.store().count(u"SELECT mir_lock FROM orders WHERE id=12002"_s), -1);
    const QJsonObject found = orderOf(desk.get(sessionPath(key, "Orders/Search")), 12002);
    QCOMPARE(found.value(u"LockedBySessionKey"_s).toString().toLatin1(), key);
}

void TestSandboxOrders::anotherConstituentsOrderIsRefused()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const Desk::Reply reply = desk.ask("POST", sessionPath(key, "LoadOrder/12030"));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.error().contains(u"does not belong"_s));
    QCOMPARE(desk.ask("POST", sessionPath(desk.openSession(), "LoadOrder/12001")).status, 400);
}

void TestSandboxOrders::anUnknownOrderIsNotFound()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    QCOMPARE(desk.ask("POST", sessionPath(key, "LoadOrder/99999")).status, 404);
    QCOMPARE(desk.ask("POST", sessionPath(key, "LoadOrder/abc")).status, 400);
    QCOMPARE(desk.ask("POST", sessionPath("NOSUCHKEY", "LoadOrder/12001")).status, 404);
}

// D21
void TestSandboxOrders::anOrderIsNotLoadedIntoACartWithItems()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const QJsonObject tickets{
        {u"PerformanceId"_s, 114}, {u"ZoneId"_s, 4}, {u"PriceType"_s, u"1"_s}, {u"NumberOfSeats"_s, 1}};
    const QJsonObject main{
        {u"PerformanceId"_s, 107}, {u"ZoneId"_s, 3}, {u"PriceType"_s, u"1"_s}, {u"NumberOfSeats"_s, 1}};
    if (desk.ask("POST", "Web/Cart/" + key + "/Tickets", main).status != 200)
        QCOMPARE(desk.ask("POST", "Web/Cart/" + key + "/Tickets", tickets).status, 200);
    const Desk::Reply reply = desk.ask("POST", sessionPath(key, "LoadOrder/12001"));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.error().contains(u"already has items"_s));
}

void TestSandboxOrders::anOrderLockedByABatchIsRefusedWithTheSeenText()
{
    Desk desk;
    const Desk::Reply reply = desk.ask("POST", sessionPath(desk.signedIn(u"anna"_s), "LoadOrder/12005"));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"Order is already locked by batch 4720\r\nOrder could not be locked"_s);
    QVERIFY(reply.body.contains("\"Code\":null"));
}

// D20
void TestSandboxOrders::anOrderLockedByALiveSessionIsRefused()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const Desk::Reply reply = desk.ask("POST", sessionPath(key, "LoadOrder/12006"));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.error().contains(u"locked by another web session"_s));
    const auto holder = desk.store().one(u"SELECT locked_by_session FROM orders WHERE id=12006"_s);
    QVERIFY2(!reply.body.contains(holder->text("locked_by_session"_L1).toLatin1()),
        "the other key must stay secret");
}

void TestSandboxOrders::anOrderLeftByAnAbandonedSessionIsTakenOver()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const QString before
        = desk.store().one(u"SELECT locked_by_session AS k FROM orders WHERE id=12007"_s)->text("k"_L1);
    QCOMPARE(desk.ask("POST", sessionPath(key, "LoadOrder/12007")).status, 200);
    QCOMPARE(desk.store()
                 .one(u"SELECT locked_by_session AS k FROM orders WHERE id=12007"_s)
                 ->text("k"_L1)
                 .toLatin1(),
        key);
    QCOMPARE(desk.store().count(u"SELECT COUNT(*) FROM line_items WHERE session_key=?"_s, {before}), 0);
    QCOMPARE(desk.store().count(u"SELECT order_id FROM sessions WHERE session_key=?"_s, {before}), 0);
}

void TestSandboxOrders::theTimeoutDecidesWhatIsAbandoned()
{
    Desk desk;
    desk.setDefault(u"Order Lock Timeout"_s, u"10"_s);
    const QByteArray first = desk.signedIn(u"anna"_s);
    QCOMPARE(desk.ask("POST", sessionPath(first, "LoadOrder/12001")).status, 200);
    desk.clock().advance(9 * 60'000);
    QCOMPARE(desk.ask("POST", sessionPath(desk.signedIn(u"anna"_s), "LoadOrder/12001")).status, 400);
    desk.clock().advance(2 * 60'000);
    QCOMPARE(desk.ask("POST", sessionPath(desk.signedIn(u"anna"_s), "LoadOrder/12001")).status, 200);
    QCOMPARE(desk.get("Web/Session/" + first).object().value(u"OrderId"_s).toInt(), 0);
}

void TestSandboxOrders::aRefusedLoadChangesNothing()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const QJsonObject before = desk.get("Web/Session/" + key).object();
    for (const QByteArray &order : {"12005"_ba, "12006"_ba, "12030"_ba})
        QCOMPARE(desk.ask("POST", sessionPath(key, "LoadOrder/" + order)).status, 400);
    QCOMPARE(desk.get("Web/Session/" + key).object(), before);
}

void TestSandboxOrders::anOrderCanBeLoadedAgainOnceTheCartIsCleared()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    QCOMPARE(desk.ask("POST", sessionPath(key, "LoadOrder/12001")).status, 200);
    QCOMPARE(desk.ask("POST", sessionPath(key, "LoadOrder/12002")).status, 400);
    QCOMPARE(desk.ask("DELETE", "Web/Cart/" + key).status, 204);
    QCOMPARE(desk.ask("POST", sessionPath(desk.signedIn(u"anna"_s), "LoadOrder/12001")).status, 200);
    QCOMPARE(desk.ask("POST", sessionPath(key, "LoadOrder/12002")).status, 200);
}

void TestSandboxOrders::aReprintWritesARequestAndMailsTheTickets()
{
    Desk desk;
    const QByteArray key = desk.signedIn(u"anna"_s);
    const Desk::Reply reply
        = desk.ask("POST", sessionPath(key, "Reprint"), {{u"OrderId"_s, 12001}, {u"EmailAddressId"_s, 0}});
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    const auto row = desk.store().one(u"SELECT * FROM reprint_requests"_s);
    QCOMPARE(row->number("order_id"_L1), 12001);
    QCOMPARE(row->number("electronic_address_id"_L1), 1001);
    QCOMPARE(row->text("outcome"_L1), u"sent"_s);
    QCOMPARE(desk.store().one(u"SELECT address FROM outbox WHERE kind='reprint'"_s)->text("address"_L1),
        u"anna.lindqvist@example.com"_s);
}

void TestSandboxOrders::aReprintToAnotherAddressNeedsOneOfTheConstituents()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.signedIn(u"anna"_s), "Reprint");
    QCOMPARE(desk.ask("POST", path, {{u"OrderId"_s, 12001}, {u"EmailAddressId"_s, 2001}}).status, 204);
    QCOMPARE(desk.store().count(u"SELECT electronic_address_id FROM reprint_requests"_s), 2001);
    QCOMPARE(desk.ask("POST", path, {{u"OrderId"_s, 12001}, {u"EmailAddressId"_s, 1002}}).status, 400);
    desk.store().run(u"UPDATE electronic_addresses SET is_primary=0 WHERE constituent_id=1001"_s);
    QCOMPARE(desk.ask("POST", path, {{u"OrderId"_s, 12001}}).status, 400);
}

void TestSandboxOrders::aReprintOfAnotherConstituentsOrderIsRefused()
{
    Desk desk;
    const QByteArray path = sessionPath(desk.signedIn(u"anna"_s), "Reprint");
    QCOMPARE(desk.ask("POST", path, {{u"OrderId"_s, 12030}, {u"EmailAddressId"_s, 0}}).status, 400);
    QCOMPARE(desk.ask("POST", path, {{u"EmailAddressId"_s, 0}}).status, 400);
    QCOMPARE(desk.store().count(u"SELECT COUNT(*) FROM reprint_requests"_s), 0);
}

void TestSandboxOrders::aReprintThatTheServiceDoesNotKnowIsWrittenButNotMailed_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("mobile ticket") << 12011 << u"delivery method not recognized"_s;
    QTest::newRow("sold at the window") << 12012 << u"mode of sale not configured"_s;
}

void TestSandboxOrders::aReprintThatTheServiceDoesNotKnowIsWrittenButNotMailed()
{
    QFETCH(int, order);
    QFETCH(QString, outcome);
    Desk desk;
    const QByteArray path = sessionPath(desk.signedIn(u"anna"_s), "Reprint");
    QCOMPARE(desk.ask("POST", path, {{u"OrderId"_s, order}, {u"EmailAddressId"_s, 0}}).status, 204);
    QCOMPARE(desk.store().one(u"SELECT outcome FROM reprint_requests"_s)->text("outcome"_L1), outcome);
    QCOMPARE(desk.store().count(u"SELECT COUNT(*) FROM outbox"_s), 0);
}

QTEST_GUILESS_MAIN(TestSandboxOrders)
#include "tst_sandbox_orders.moc"
