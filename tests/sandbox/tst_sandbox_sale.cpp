// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rest of a sale: what is in the cart besides seats, its summary and limits, receipts and tickets.
#include "tests/sandbox/saledesk.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Foyer::Sandbox;

class TestSandboxSale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSummarySumsUpByPriceTypeZoneAndPrice();
    void theSummaryOfASavedCartIsThereOnRequest();
    void aStudentSeatBringsItsMessage();
    void mixedPriceTypesAreOneEach();
    void moreSeatsGoToTheLineTheyAreAskedFor();
    void moreSeatsNeedALineOfTheSamePerformance();
    void oneSeatCanBeGivenBack();
    void theLastSeatTakesItsLineWithIt();
    void pricingKeepsTheCart();
    void nothingIsWrongWithACartOfSingleSeats();
    void theLimitOfAPriceTypeIsKept_data();
    void theLimitOfAPriceTypeIsKept();
    void aContributionIsInTheCartAndInTheOrder();
    void aGuestGivesToNoFundOfAMembershipOrganization();
    void aMembershipNeedsItsAmount();
    void aGiftCertificateIsBoughtAndThenSpent();
    void aGiftCertificateCanBeTakenOutOfTheCart();
    void aReceiptNamesTheOrderAndNobody_data();
    void aReceiptNamesTheOrderAndNobody();
    void ticketsArePrintedOnceAndMarked();
    void reprintedTicketsKeepOrChangeTheirNumbers();
    void onlyPaidSeatsArePrinted();
    void onlyTheChosenLinesArePrinted();
    void onlyTheSessionsOwnOrderIsPrinted();
    void onlyZebraPrintersGetStrings();
    void elementsNameTheSubLineItem();
    void anEmailNeedsAReceiptSetting();
    void aFolderKeptFromBeforeGetsTheWaysToPay();
};

namespace {

QJsonObject printing(int order, bool again = false, bool newNumbers = false)
{
    return {{u"OrderId"_s, order}, {u"ReprintTickets"_s, again}, {u"NewTicketNoForReprints"_s, newNumbers},
        {u"Mode"_s, 1}, {u"PrinterType"_s, u"Z"_s}};
}

QJsonArray printed(SaleDesk &sale, const QJsonObject &request)
{
    return sale.ask("POST", "Print/PrintStrings", request).object().value(u"PrintStrings"_s).toArray();
}

// The digits below a ticket's bars.
QString numberOn(const QJsonValue &ticket) { return ticket.toString().right(16).left(10); }

QJsonObject firstLine(const QJsonObject &cart)
{
    return cart.value(u"Products"_s)
        .toArray()
        .at(0)
        .toObject()
        .value(u"Performance"_s)
        .toObject()
        .value(u"LineItem"_s)
        .toObject();
}

} // namespace

void TestSandboxSale::theSummarySumsUpByPriceTypeZoneAndPrice()
{
    SaleDesk sale;
    (void)sale.reserve(3, u"1,3,3"_s);
    const QJsonObject summary = sale.get("Summary").object();
    QCOMPARE(sale.number(summary, "CartAmount"), 85.0 + 42.5 + 2 * 21.25);
    const QJsonArray products = summary.value(u"Products"_s).toArray();
    QCOMPARE(products.size(), 2);
    const QJsonObject second = products.at(1).toObject().value(u"Performance"_s).toObject();
    QCOMPARE(second.value(u"PerformanceDescription"_s).toString(), u"Tosca"_s);
    QCOMPARE(sale.number(second, "TotalAmount"), 85.0);
    const QJsonArray lines = second.value(u"DisplayLines"_s).toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).toObject().value(u"PriceTypeDescription"_s).toString(), u"Student"_s);
    QCOMPARE(lines.at(1).toObject().value(u"Count"_s).toInt(), 2);
    QCOMPARE(sale.number(lines.at(1).toObject(), "Total"), 42.5);
    QVERIFY(lines.at(1).toObject().value(u"SeatLocationDescription"_s).toString().contains(u", "));
}

void TestSandboxSale::theSummaryOfASavedCartIsThereOnRequest()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    QCOMPARE(sale.get("Summary").object().value(u"Products"_s).toArray().size(), 0);
    QCOMPARE(sale.get("Summary?savedCart=true").object().value(u"Products"_s).toArray().size(), 1);
}

void TestSandboxSale::aStudentSeatBringsItsMessage()
{
    SaleDesk sale;
    QCOMPARE(sale.get("Messages").list().size(), 0);
    (void)sale.reserve(2, u"3"_s);
    const QJsonArray messages = sale.get("Messages").list();
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages.at(0).toObject().value(u"Message"_s).toString().contains(u"student card"));
    QVERIFY(messages.at(0).toObject().value(u"IsMessageOnlyRule"_s).toBool());
    QCOMPARE(sale.cart().value(u"Messages"_s).toArray(), messages);
}

void TestSandboxSale::mixedPriceTypesAreOneEach()
{
    SaleDesk sale;
    (void)sale.ask("DELETE", {});
    QCOMPARE(sale.reserve(2, u"1,3"_s).status, 200);
    QCOMPARE(sale.number(sale.cart(), "CartAmount"), 42.5 + 21.25);
    QCOMPARE(sale.reserve(3, u"1,3"_s).status, 400);
}

void TestSandboxSale::moreSeatsGoToTheLineTheyAreAskedFor()
{
    SaleDesk sale;
    const int line = firstLine(sale.cart()).value(u"Id"_s).toInt();
    const QJsonObject more{
        {u"PriceType"_s, u"3"_s}, {u"PerformanceId"_s, 107}, {u"ZoneId"_s, 3}, {u"NumberOfSeats"_s, 2}};
    const Desk::Reply reply = sale.ask("POST", "LineItems/" + QByteArray::number(line) + "/Tickets", more);
    QCOMPARE(reply.object(), (QJsonObject{{u"LineItemId"_s, line}, {u"SeatsReserved"_s, 2}}));
    QCOMPARE(sale.cart().value(u"Products"_s).toArray().size(), 1);
    QCOMPARE(firstLine(sale.cart()).value(u"SubLineItems"_s).toArray().size(), 4);
}

void TestSandboxSale::moreSeatsNeedALineOfTheSamePerformance()
{
    SaleDesk sale;
    const int line = firstLine(sale.cart()).value(u"Id"_s).toInt();
    const QJsonObject more{
        {u"PriceType"_s, u"1"_s}, {u"PerformanceId"_s, 108}, {u"ZoneId"_s, 3}, {u"NumberOfSeats"_s, 1}};
    QCOMPARE(sale.ask("POST", "LineItems/" + QByteArray::number(line) + "/Tickets", more).status, 400);
    QCOMPARE(sale.ask("POST", "LineItems/999999/Tickets", more).status, 400);
}

void TestSandboxSale::oneSeatCanBeGivenBack()
{
    SaleDesk sale;
    const QJsonObject line = firstLine(sale.cart());
    const QJsonObject seat = line.value(u"SubLineItems"_s).toArray().at(0).toObject();
    const QByteArray path = "LineItems/" + QByteArray::number(line.value(u"Id"_s).toInt()) + "/SubLineItems/"
        + QByteArray::number(seat.value(u"Id"_s).toInt());
    QCOMPARE(sale.ask("DELETE", path).status, 204);
    QCOMPARE(sale.number(sale.cart(), "CartAmount"), 42.5);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM seat_states WHERE performance_id=107 AND seat_id=?"_s,
                 {seat.value(u"Seat"_s).toObject().value(u"Id"_s).toInt()}),
        0);
    QCOMPARE(sale.ask("DELETE", path).status, 404);
}

void TestSandboxSale::theLastSeatTakesItsLineWithIt()
{
    SaleDesk sale;
    const QJsonObject line = firstLine(sale.cart());
    for (const QJsonValue seat : line.value(u"SubLineItems"_s).toArray())
        QCOMPARE(sale.ask("DELETE",
                         "LineItems/" + QByteArray::number(line.value(u"Id"_s).toInt()) + "/SubLineItems/"
                             + QByteArray::number(seat.toObject().value(u"Id"_s).toInt()))
                     .status,
            204);
    QCOMPARE(sale.cart().value(u"Products"_s).toArray().size(), 0);
    QVERIFY(sale.session().value(u"CartInfo"_s).toObject().value(u"FirstSeatAddedDateTime"_s).isNull());
}

void TestSandboxSale::pricingKeepsTheCart()
{
    SaleDesk sale;
    QCOMPARE(sale.ask("POST", "Price").status, 204);
    QCOMPARE(sale.number(sale.cart(), "CartAmount"), SaleDesk::due);
}

void TestSandboxSale::nothingIsWrongWithACartOfSingleSeats()
{
    SaleDesk sale;
    const Desk::Reply reply = sale.ask("POST", "Validate", {{u"ValidateFSPackages"_s, true}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object().value(u"FSPackageErrors"_s), QJsonValue(QJsonArray()));
    QVERIFY(reply.object().value(u"PaymentPlanError"_s).isNull());
}

void TestSandboxSale::theLimitOfAPriceTypeIsKept_data()
{
    QTest::addColumn<int>("performance");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("status");
    QTest::newRow("as many as allowed") << 107 << 2 << 204;
    QTest::newRow("one more") << 107 << 3 << 400;
    QTest::newRow("of nothing") << 0 << 1 << 400;
}

void TestSandboxSale::theLimitOfAPriceTypeIsKept()
{
    QFETCH(int, performance);
    QFETCH(int, seats);
    QFETCH(int, status);
    SaleDesk sale;
    const QJsonObject question{
        {u"PerformanceId"_s, performance}, {u"PriceTypeId"_s, 3}, {u"SeatCount"_s, seats}};
    QCOMPARE(sale.ask("POST", "ValidateLimits", question).status, status);
}

void TestSandboxSale::aContributionIsInTheCartAndInTheOrder()
{
    SaleDesk sale;
    const Desk::Reply reply = sale.ask("POST", "Contributions", {{u"Amount"_s, 10}, {u"FundId"_s, 21}});
    QCOMPARE(reply.status, 200);
    const QJsonObject donation
        = sale.cart().value(u"Products"_s).toArray().at(1).toObject().value(u"Contribution"_s).toObject();
    QCOMPARE(donation.value(u"Id"_s).toInt(), reply.object().value(u"LineItemId"_s).toInt());
    QCOMPARE(donation.value(u"Fund"_s).toObject().value(u"Description"_s).toString(), u"Annual Fund"_s);
    QCOMPARE(sale.number(sale.cart(), "BalanceToCharge"), SaleDesk::due + 10);
    (void)sale.payByCard(SaleDesk::due + 10);
    QCOMPARE(sale.checkout().status, 200);
    QCOMPARE(sale.count(u"SELECT cents FROM order_products WHERE order_id=? AND kind='contribution'"_s,
                 {sale.orderId()}),
        1000);
}

void TestSandboxSale::aGuestGivesToNoFundOfAMembershipOrganization()
{
    const QJsonObject friends{{u"Amount"_s, 60}, {u"FundId"_s, 23}};
    SaleDesk guest;
    QCOMPARE(guest.ask("POST", "Contributions", friends).status, 400);
    QCOMPARE(guest.ask("POST", "Contributions", {{u"Amount"_s, 60}, {u"FundId"_s, 24}}).status, 400);
    SaleDesk anna(u"anna"_s);
    const int id = anna.ask("POST", "Contributions", friends).object().value(u"LineItemId"_s).toInt();
    QVERIFY(id > 0);
    QCOMPARE(anna.ask("DELETE", "Contributions/" + QByteArray::number(id)).status, 204);
    QCOMPARE(anna.ask("DELETE", "Contributions/" + QByteArray::number(id)).status, 404);
}

void TestSandboxSale::aMembershipNeedsItsAmount()
{
    SaleDesk sale(u"anna"_s);
    QJsonObject membership{{u"Amount"_s, 49.99}, {u"FundId"_s, 23}, {u"MembershipLevelId"_s, 1}};
    QCOMPARE(sale.ask("POST", "Contributions", membership).status, 400);
    membership.insert(u"Amount"_s, 50);
    QCOMPARE(sale.ask("POST", "Contributions", membership).status, 200);
    QCOMPARE(sale.session().value(u"CartInfo"_s).toObject().value(u"MembershipCount"_s).toInt(), 1);
    const QJsonObject line = sale.get("Summary").object().value(u"Products"_s).toArray().at(1).toObject();
    QCOMPARE(line.value(u"Membership"_s).toObject().value(u"MembershipLevelDescription"_s).toString(),
        u"Friend"_s);
}

void TestSandboxSale::aGiftCertificateIsBoughtAndThenSpent()
{
    SaleDesk sale;
    QCOMPARE(
        sale.ask("POST", "GiftCertificates", {{u"Amount"_s, 40}, {u"Name"_s, u"For Ann"_s}}).status, 200);
    const QJsonObject gift
        = sale.cart().value(u"Products"_s).toArray().at(1).toObject().value(u"GiftCertificate"_s).toObject();
    const QString number = gift.value(u"GiftCertificateNumber"_s).toString();
    QVERIFY(number.size() >= 10);
    const QJsonObject pay{{u"Amount"_s, 40}, {u"GiftCertificateNumber"_s, number}};
    QCOMPARE(sale.ask("POST", "Payments/GiftCertificate", pay).status, 400);
    (void)sale.payByCard(SaleDesk::due + 40);
    QCOMPARE(sale.checkout().status, 200);
    sale.key = sale.desk.signedIn(u"anna"_s);
    (void)sale.reserve(1, u"1"_s);
    QCOMPARE(sale.ask("POST", "Payments/GiftCertificate", pay).status, 200);
    QCOMPARE(sale.number(sale.cart(), "BalanceToCharge"), 2.5);
}

void TestSandboxSale::aGiftCertificateCanBeTakenOutOfTheCart()
{
    SaleDesk sale;
    (void)sale.ask("POST", "GiftCertificates", {{u"Amount"_s, 40}});
    const QByteArray number = sale.cart()
                                  .value(u"Products"_s)
                                  .toArray()
                                  .at(1)
                                  .toObject()
                                  .value(u"GiftCertificate"_s)
                                  .toObject()
                                  .value(u"GiftCertificateNumber"_s)
                                  .toString()
                                  .toLatin1();
    QCOMPARE(sale.ask("DELETE", "GiftCertificates/" + number).status, 204);
    QCOMPARE(sale.number(sale.cart(), "CartAmount"), SaleDesk::due);
}

void TestSandboxSale::aReceiptNamesTheOrderAndNobody_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("begins");
    QTest::newRow("HTML") << 1 << u"<html>"_s;
    QTest::newRow("CPCL") << 2 << u"! 0 200 200"_s;
}

void TestSandboxSale::aReceiptNamesTheOrderAndNobody()
{
    QFETCH(int, format);
    QFETCH(QString, begins);
    SaleDesk sale(u"anna"_s);
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const QByteArray query = "ReceiptString?receiptSettingsId=1&targetFormat=" + QByteArray::number(format);
    const QString receipt = sale.get(query).object().value(u"ReceiptString"_s).toString();
    QVERIFY(receipt.startsWith(begins));
    QVERIFY(receipt.contains(u"Order %1"_s.arg(sale.orderId())));
    QVERIFY(receipt.contains(u"85.00"_s));
    QVERIFY(!receipt.contains(u"Lindqvist"_s) && !receipt.contains(u'@'));
    QCOMPARE(sale.get("ReceiptString?receiptSettingsId=9&targetFormat=1").status, 400);
    QCOMPARE(sale.get("ReceiptString?receiptSettingsId=1&targetFormat=3").status, 400);
}

void TestSandboxSale::ticketsArePrintedOnceAndMarked()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const QJsonArray strings = printed(sale, printing(sale.orderId()));
    QCOMPARE(strings.size(), SaleDesk::seats);
    QVERIFY(strings.at(0).toString().startsWith(u"^XA"));
    QCOMPARE(
        sale.count(u"SELECT COUNT(*) FROM order_seats WHERE order_id=? AND printed=1"_s, {sale.orderId()}),
        2);
    QCOMPARE(printed(sale, printing(sale.orderId())).size(), 0);
}

void TestSandboxSale::reprintedTicketsKeepOrChangeTheirNumbers()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const QString first = numberOn(printed(sale, printing(sale.orderId())).at(0));
    QCOMPARE(numberOn(printed(sale, printing(sale.orderId(), true)).at(0)), first);
    QVERIFY(numberOn(printed(sale, printing(sale.orderId(), true, true)).at(0)) != first);
}

void TestSandboxSale::onlyPaidSeatsArePrinted()
{
    SaleDesk sale;
    (void)sale.payByCard(50);
    (void)sale.checkout(0, true);
    QCOMPARE(printed(sale, printing(sale.orderId())).size(), 1);
}

void TestSandboxSale::onlyTheChosenLinesArePrinted()
{
    SaleDesk sale;
    (void)sale.reserve(1, u"1"_s);
    (void)sale.payByCard(SaleDesk::due + 42.5);
    (void)sale.checkout();
    const int line = firstLine(sale.savedCart()).value(u"Id"_s).toInt();
    QJsonObject request = printing(sale.orderId());
    request.insert(u"LineItems"_s, QString::number(line));
    QCOMPARE(printed(sale, request).size(), 2);
    request.remove(u"LineItems"_s);
    QCOMPARE(printed(sale, request).size(), 1);
}

void TestSandboxSale::onlyTheSessionsOwnOrderIsPrinted()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const int order = sale.orderId();
    QCOMPARE(sale.ask("POST", "Print/PrintStrings", printing(12040)).status, 400);
    QCOMPARE(sale.ask("POST", "Print/PrintStrings", printing(12001)).status, 400);
    sale.key = sale.desk.openSession();
    QCOMPARE(sale.ask("POST", "Print/PrintStrings", printing(order)).status, 400);
}

void TestSandboxSale::onlyZebraPrintersGetStrings()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    QJsonObject request = printing(sale.orderId());
    request.insert(u"PrinterType"_s, u"B"_s);
    QCOMPARE(sale.ask("POST", "Print/PrintStrings", request).status, 400);
    request = printing(sale.orderId());
    request.remove(u"NewTicketNoForReprints"_s);
    QCOMPARE(sale.ask("POST", "Print/PrintStrings", request).status, 400);
    QCOMPARE(sale.count(u"SELECT COUNT(*) FROM tickets"_s), 0);
}

void TestSandboxSale::elementsNameTheSubLineItem()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    const int seat = firstLine(sale.savedCart())
                         .value(u"SubLineItems"_s)
                         .toArray()
                         .at(0)
                         .toObject()
                         .value(u"Id"_s)
                         .toInt();
    QJsonObject request = printing(sale.orderId());
    request.insert(u"Mode"_s, 2);
    const QJsonArray elements = sale.ask("POST", "Print/TicketElements", request).list();
    QCOMPARE(elements.size(), 10);
    QCOMPARE(elements.at(0).toObject().value(u"SliNo"_s).toInt(), seat);
    QCOMPARE(elements.at(0).toObject().value(u"Val"_s).toString(), u"Tosca"_s);
}

void TestSandboxSale::anEmailNeedsAReceiptSetting()
{
    SaleDesk sale;
    (void)sale.payByCard(SaleDesk::due);
    (void)sale.checkout();
    QCOMPARE(sale.ask("POST", "Print/Email", printing(sale.orderId())).status, 400);
    const Desk::Reply reply = sale.ask("POST", "Print/Email?receiptSettingsId=1", printing(sale.orderId()));
    QVERIFY(reply.object().value(u"TicketsString"_s).toString().contains(u"Tosca"_s));
}

void TestSandboxSale::aFolderKeptFromBeforeGetsTheWaysToPay()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kept.sqlite"_s);
    Clock clock(0, 1.0, [] { return qint64{0}; });
    QString problem;
    {
        const auto before = Service::open(file, clock, Switches{}, &problem);
        QVERIFY2(before, qPrintable(problem));
        Database &store = before->services().store;
        store.run(u"PRAGMA foreign_keys=OFF"_s);
        for (const Row &table :
            store.all(u"SELECT name FROM sqlite_schema WHERE type='table' AND rowid >= (SELECT rowid "
                      "FROM sqlite_schema WHERE name='payment_methods') AND name NOT LIKE 'sqlite_%'"_s))
            store.run(u"DROP TABLE "_s + table.text("name"_L1));
        store.run(u"DELETE FROM schema_steps WHERE module='checkout'"_s);
        store.run(u"UPDATE sessions SET ip_address='kept'"_s);
    }
    const auto service = Service::open(file, clock, Switches{}, &problem);
    QVERIFY2(service, qPrintable(problem));
    QVERIFY(service->services().store.count(u"SELECT COUNT(*) FROM payment_methods"_s) > 5);
    QVERIFY(service->services().store.count(u"SELECT COUNT(*) FROM sessions WHERE ip_address='kept'"_s) > 0);
    QCOMPARE(service->services().store.count(u"SELECT COUNT(*) FROM constituents WHERE id=1001"_s), 1);
}

QTEST_GUILESS_MAIN(TestSandboxSale)
#include "tst_sandbox_sale.moc"
