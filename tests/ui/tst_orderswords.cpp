// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referencebook.h"
#include "ui/orders/orderreportwords.h"

#include <QSet>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NoTransport final : Transport
{
    Exchange *send(Request) override { return nullptr; }
};

//! Words need a book of names; this one is never loaded.
struct Names
{
    NoTransport transport;
    SessionService service{transport};
    ReferenceBook book{service};
    OrderWords words{book};
    OrderReportWords reports{words};
};

OrderReport reportOf(OrderAction action, OutcomeClass how, Reconciled reconciled = Reconciled::NotNeeded)
{
    OrderReport report;
    report.action = action;
    report.orderId = 12001;
    report.outcomeClass = how;
    report.reconciled = reconciled;
    report.error.kind = how == OutcomeClass::Refused ? ErrorKind::Rejected : ErrorKind::Timeout;
    return report;
}

QList<OrderReport> everyEnd()
{
    QList<OrderReport> all;
    for (const OrderAction action : {OrderAction::Open, OrderAction::Reprint}) {
        for (const OutcomeClass how : {OutcomeClass::Done, OutcomeClass::Refused, OutcomeClass::NotSent})
            all += reportOf(action, how);
        all += reportOf(action, OutcomeClass::Unknown, Reconciled::NotYetKnown);
    }
    all += reportOf(OrderAction::Open, OutcomeClass::Unknown, Reconciled::Happened);
    all += reportOf(OrderAction::Open, OutcomeClass::Unknown, Reconciled::DidNotHappen);
    return all;
}

}

class OrdersWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEndSaysWhatHappenedAndWhatToDo();
    void onlyAnOpenOrderIsASuccess();
    void whereTheRoomIsShortWhoHoldsTheLockComesFirst();
    void whatIsNotKnownForbidsASecondTry();
    void notSentMayBeDoneAgain();
    void aRefusalQuotesTheServer();
    void anUnmovedModeOfSaleIsNotMentioned();
    void aModeWithoutANameIsSaidToHaveNone();
    void freeOrdersAreNotUnpaid();
    void heldBackTicketsAreSaid();
};

void OrdersWordsTest::everyEndSaysWhatHappenedAndWhatToDo()
{
    const Names names;
    QSet<QString> seen;
    for (const OrderReport &report : everyEnd()) {
        const Message message = names.reports.of(report);
        QVERIFY2(message.headline.contains(u"12001"_s), qPrintable(message.headline));
        QVERIFY2(!seen.contains(message.headline), qPrintable(message.headline));
        seen.insert(message.headline);
        QVERIFY2(!message.meaning.isEmpty(), qPrintable(message.headline));
        QVERIFY(message.id.startsWith(u"orders."_s));
    }
}

void OrdersWordsTest::whereTheRoomIsShortWhoHoldsTheLockComesFirst()
{
    OrderSummary order;
    order.unprintedSeats = 2;
    order.lock = OrderLock::StaffBatch;
    order.lockedInBatch = 501;
    const auto words = [&order](OrderWords::First first) { return OrderWords::state(order, false, first); };
    QVERIFY(words(OrderWords::First::Payment).endsWith(u"locked by staff batch 501"_s));
    QVERIFY(words(OrderWords::First::Lock).startsWith(u"locked by staff batch 501"_s));
    QVERIFY(words(OrderWords::First::Lock).contains(u"2 unprinted"_s));
    order.lock = OrderLock::None;
    QCOMPARE(words(OrderWords::First::Lock), words(OrderWords::First::Payment));
}

void OrdersWordsTest::onlyAnOpenOrderIsASuccess()
{
    const Names names;
    for (const OrderReport &report : everyEnd()) {
        const Message message = names.reports.of(report);
        const bool success = report.action == OrderAction::Open && report.happened();
        QVERIFY2((message.severity == Severity::Success) == success, qPrintable(message.headline));
    }
}

void OrdersWordsTest::whatIsNotKnownForbidsASecondTry()
{
    const Names names;
    const Message open = names.reports.of(reportOf(OrderAction::Open, OutcomeClass::Unknown, Reconciled::NotYetKnown));
    QVERIFY(open.severity == Severity::Danger);
    QVERIFY(open.meaning.contains(u"Do not open it again."_s));
    const Message tickets = names.reports.of(reportOf(OrderAction::Reprint, OutcomeClass::Unknown, Reconciled::NotYetKnown));
    QVERIFY(tickets.severity == Severity::Danger);
    QVERIFY(tickets.meaning.contains(u"This cannot be looked up."_s));
    QVERIFY(tickets.meaning.contains(u"2 minutes"_s));
}

void OrdersWordsTest::notSentMayBeDoneAgain()
{
    const Names names;
    QVERIFY(names.reports.of(reportOf(OrderAction::Open, OutcomeClass::NotSent)).meaning.contains(u"You may open it again."_s));
    QVERIFY(names.reports.of(reportOf(OrderAction::Reprint, OutcomeClass::NotSent)).meaning.contains(u"You may ask again."_s));
}

void OrdersWordsTest::aRefusalQuotesTheServer()
{
    const Names names;
    OrderReport report = reportOf(OrderAction::Open, OutcomeClass::Refused);
    report.error.messages.append({{}, u"Order is already locked by batch 501\r\nOrder could not be locked"_s, {}, {}});
    const QString meaning = names.reports.of(report).meaning.remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY2(meaning.contains(u"“Order is already locked by batch 501 Order could not be locked”"_s), qPrintable(meaning));
}

void OrdersWordsTest::anUnmovedModeOfSaleIsNotMentioned()
{
    const Names names;
    OrderReport report = reportOf(OrderAction::Open, OutcomeClass::Done);
    report.modeOfSaleBefore = report.modeOfSaleOfOrder = 3;
    QVERIFY(!names.reports.of(report).meaning.contains(u"mode of sale"_s));
    report.modeOfSaleOfOrder = 7;
    QVERIFY(names.reports.of(report).meaning.contains(u"mode of sale is now"_s));
}

void OrdersWordsTest::aModeWithoutANameIsSaidToHaveNone()
{
    const Names names;
    QCOMPARE(names.words.modeOfSale(12), u"mode 12 (name not known)"_s);
    QCOMPARE(names.words.modeOfSale(std::nullopt), u"–"_s);
}

void OrdersWordsTest::freeOrdersAreNotUnpaid()
{
    OrderSummary order;
    order.totalDue = order.totalPaid = Money();
    order.unprintedSeats = 1;
    QCOMPARE(OrderWords::state(order, false), u"nothing to pay, 1 unprinted"_s);
}

void OrdersWordsTest::heldBackTicketsAreSaid()
{
    OrderSummary order;
    order.totalDue = order.totalPaid = Money::fromTenThousandths(10000);
    order.unprintedSeats = 2;
    order.okToPrint = false;
    QCOMPARE(OrderWords::state(order, false), u"paid, 2 unprinted, not to be printed yet"_s);
    QVERIFY(OrderWords::reprintFacts(order).contains(u"likely nothing will come"_s));
}

QTEST_GUILESS_MAIN(OrdersWordsTest)
#include "tst_orderswords.moc"
