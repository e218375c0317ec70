// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ordersdesk.h"
#include "tests/models/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using When = ScriptedTransport::When;

namespace {

const QByteArray twoOrders = R"([
    {"OrderId":12001,"ConstituentId":5,"ModeOfSaleId":3,"TotalDueAmount":96.0,"TotalPaidAmount":96.0},
    {"OrderId":12006,"ConstituentId":5,"ModeOfSaleId":7,"TotalDueAmount":96.0,"TotalPaidAmount":0.0,
     "LockedBySessionKey":"SECRET"}])";

//! A session with a customer, her orders, and what the desk said.
struct OrdersWorld : DeskWorld
{
    std::unique_ptr<OrdersDesk> orders;
    QList<OrderReport> told;

    explicit OrdersWorld(int customer = 5)
    {
        counts = {{u"PerformanceCount"_s, 0}, {u"PackageCount"_s, 0}, {u"ContributionCount"_s, 0},
            {u"MembershipCount"_s, 0}, {u"UserDefinedFeeCount"_s, 0}, {u"GiftCertificateCount"_s, 0},
            {u"PaymentCount"_s, 0}};
        if (customer != 0)
            signIn(customer, u"ann"_s);
        transport.answerAlways(Operation::OrderSearch, ScriptedTransport::jsonAnswer(twoOrders));
        open();
        orders = std::make_unique<OrdersDesk>(desk->parts(), clock);
        QObject::connect(orders.get(), &OrdersDesk::reported, orders.get(),
            [this](const OrderReport &report) { told.append(report); });
    }
    void search()
    {
        QVERIFY(orders->search(OrdersDesk::usualFilter(QDate(2026, 3, 14))));
        settle();
        forgetRequests();
    }
};

}

class OrdersDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUsualSearchIsForUpcomingOnesWithoutRollovers();
    void withoutACustomerNothingIsAsked();
    void aCounterSalesCustomerIsTheCarts();
    void theNewestSearchWinsWhateverComesFirst();
    void aFailedSearchShowsNoRowsOfAnotherQuestion();
    void aFailedReadOfTheSameListKeepsIt();
    void anotherCustomerHasNoRowsOfTheFirst();
    void anotherSessionsKeyIsNotKept();
    void openingSendsOneLoadAndReadsTheSession();
    void aRefusedOpenIsToldAndReadsTheListAgain();
    void aLostAnswerIsLookedUpInTheSessionAndNeverSentAgain_data();
    void aLostAnswerIsLookedUpInTheSessionAndNeverSentAgain();
    void whatCannotBeReadIsToldTwice();
    void anOrderIsNotOpenedWhileTheSessionIsBusy();
    void thePreflightKnowsOrSaysItDoesNot();
    void aReprintIsBrakedForTwoMinutes();
    void aRefusedReprintHasNoBrake();
    void aLostReprintStaysUnknownAndFreesTheSession();
    void theLockTimeoutIsReadOnceAndOnlyWhenSomethingIsLocked();
    void aForbiddenLockTimeoutIsNotAskedAgain();
    void aLateAnswerFindsNoDesk();
};

void OrdersDeskTest::theUsualSearchIsForUpcomingOnesWithoutRollovers()
{
    OrdersWorld world;
    QVERIFY(world.orders->search(OrdersDesk::usualFilter(QDate(2026, 3, 14))));
    using Query = QList<QPair<QString, QString>>;
    const Query expected{{u"perfStartDate"_s, u"2026-03-14"_s}, {u"includeUnfulfilledRollovers"_s, u"false"_s}};
    QCOMPARE(world.transport.last().query, expected);
    QCOMPARE(world.orders->orders().loadState().phase, LoadPhase::Loading);
    world.settle();
    QCOMPARE(world.orders->orders().loadState().phase, LoadPhase::Ready);
    QCOMPARE(world.orders->orders().rowCount(), 2);
    QCOMPARE(world.orders->answeredAt(), world.clock.wall());
}

void OrdersDeskTest::withoutACustomerNothingIsAsked()
{
    OrdersWorld world(0);
    QCOMPARE(world.orders->customer(), std::nullopt);
    QVERIFY(!world.orders->search({}));
    QVERIFY(!world.orders->open(12001));
    QVERIFY(!world.orders->reprint(12001));
    QCOMPARE(world.transport.requests().size(), 0);
}

void OrdersDeskTest::aCounterSalesCustomerIsTheCarts()
{
    OrdersWorld world(0);
    QSignalSpy changed(world.orders.get(), &OrdersDesk::customerChanged);
    world.session[u"SourceId"_s] = 11;
    world.counts[u"PerformanceCount"_s] = 1; // something moved, so the cart is read
    world.serve();
    world.transport.answerAlways(
        Operation::GetCart, world.timed(R"({"Products":[],"Constituent":{"Id":77,"DisplayName":"Amrit Kaur"}})"));
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.orders->customer(), std::optional(77));
    QCOMPARE(changed.count(), 1);
}

void OrdersDeskTest::theNewestSearchWinsWhateverComesFirst()
{
    OrdersWorld world;
    QSignalSpy searched(world.orders.get(), &OrdersDesk::searched);
    world.transport.answerJson(Operation::OrderSearch, twoOrders, When::OnRelease);
    OrderFilter first;
    first.seasonId = 26;
    QVERIFY(world.orders->search(first));
    world.transport.answerJson(Operation::OrderSearch, R"([{"OrderId":3}])");
    QVERIFY(world.orders->search({}));
    world.transport.release();
    world.settle();
    QCOMPARE(searched.count(), 1);
    QCOMPARE(world.orders->orders().rowCount(), 1);
    QCOMPARE(world.orders->orders().order(0)->orderId, 3);
}

void OrdersDeskTest::aFailedSearchShowsNoRowsOfAnotherQuestion()
{
    OrdersWorld world;
    world.search();
    world.transport.fail(Operation::OrderSearch, OutcomeClass::NotSent, ErrorKind::Timeout);
    OrderFilter other;
    other.unprintedOnly = true;
    QVERIFY(world.orders->search(other));
    world.settle();
    QCOMPARE(world.orders->orders().rowCount(), 0);
    QCOMPARE(world.orders->orders().loadState().phase, LoadPhase::Failed);
    QCOMPARE(world.orders->orders().loadState().error->kind, ErrorKind::Timeout);
}

void OrdersDeskTest::aFailedReadOfTheSameListKeepsIt()
{
    OrdersWorld world;
    world.search();
    world.transport.fail(Operation::OrderSearch, OutcomeClass::NotSent, ErrorKind::Timeout);
    QSignalSpy resets(&world.orders->orders(), &QAbstractItemModel::modelReset);
    QVERIFY(world.orders->searchAgain());
    world.settle();
    QCOMPARE(world.orders->orders().rowCount(), 2);
    QVERIFY(world.orders->searchAgain());
    world.settle();
    QCOMPARE(world.orders->orders().rowCount(), 2);
    QCOMPARE(resets.count(), 0);
}

void OrdersDeskTest::anotherCustomerHasNoRowsOfTheFirst()
{
    OrdersWorld world;
    world.search();
    QSignalSpy changed(world.orders.get(), &OrdersDesk::customerChanged);
    world.transport.answerJson(Operation::OrderSearch, twoOrders, When::OnRelease);
    QVERIFY(world.orders->searchAgain());
    world.signIn(6, u"bob"_s);
    world.serve();
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(world.orders->orders().rowCount(), 0);
    world.transport.release();
    world.settle();
    QCOMPARE(world.orders->orders().rowCount(), 0);
    QVERIFY(!world.orders->searchAgain());
}

void OrdersDeskTest::anotherSessionsKeyIsNotKept()
{
    OrdersWorld world;
    world.search();
    const OrderSummary &held = *world.orders->orders().order(1);
    QCOMPARE(held.lock, OrderLock::OtherSession);
    for (int role = Qt::UserRole; role < Qt::UserRole + 40; ++role)
        QVERIFY(!world.orders->orders().index(1, 0).data(role).toString().contains(u"SECRET"_s));
}

void OrdersDeskTest::openingSendsOneLoadAndReadsTheSession()
{
    OrdersWorld world;
    world.search();
    world.transport.answerJson(Operation::LoadOrder, R"({"Products":[]})");
    world.session[u"OrderId"_s] = 12006;
    world.session[u"ModeOfSaleId"_s] = 7;
    world.serve();
    QVERIFY(world.orders->open(12006));
    QVERIFY(!world.orders->open(12006));
    QCOMPARE(world.orders->running(), std::optional(OrderAction::Open));
    world.settle();
    QCOMPARE(world.transport.count(Operation::LoadOrder), 1);
    QCOMPARE(world.told.size(), 1);
    QVERIFY(world.told.first().happened());
    QCOMPARE(world.told.first().modeOfSaleBefore, std::optional(3));
    QCOMPARE(world.told.first().modeOfSaleOfOrder, std::optional(7));
    QCOMPARE(world.orders->openOrder(), std::optional(12006));
    QCOMPARE(world.orders->running(), std::nullopt);
    QVERIFY(world.transport.count(Operation::OrderSearch) >= 1);
}

// D20
void OrdersDeskTest::aRefusedOpenIsToldAndReadsTheListAgain()
{
    OrdersWorld world;
    world.search();
    world.transport.refuse(
        Operation::LoadOrder, 400, ErrorKind::Rejected, u"Order is already locked by batch 501\r\nOrder could not be locked"_s);
    QVERIFY(world.orders->open(12001));
    world.settle();
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.first().outcomeClass, OutcomeClass::Refused);
    QVERIFY(!world.told.first().happened());
    QVERIFY(world.told.first().error.serverText().contains(u"batch 501"_s));
    QCOMPARE(world.transport.count(Operation::OrderSearch), 1);
    QVERIFY(!world.orders->isBusy());
}

void OrdersDeskTest::aLostAnswerIsLookedUpInTheSessionAndNeverSentAgain_data()
{
    QTest::addColumn<bool>("happened");
    QTest::newRow("the order is in the session") << true;
    QTest::newRow("the session has no order") << false;
}

void OrdersDeskTest::aLostAnswerIsLookedUpInTheSessionAndNeverSentAgain()
{
    QFETCH(bool, happened);
    OrdersWorld world;
    world.search();
    world.transport.fail(Operation::LoadOrder, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    if (happened)
        world.session[u"OrderId"_s] = 12001;
    world.serve();
    QVERIFY(world.orders->open(12001));
    world.settle();
    QCOMPARE(world.transport.count(Operation::LoadOrder), 1);
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.first().reconciled, happened ? Reconciled::Happened : Reconciled::DidNotHappen);
    QCOMPARE(world.told.first().happened(), happened);
    QVERIFY(!world.orders->isBusy());
}

void OrdersDeskTest::whatCannotBeReadIsToldTwice()
{
    OrdersWorld world;
    world.search();
    world.transport.fail(Operation::LoadOrder, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.fail(Operation::GetSession, OutcomeClass::NotSent, ErrorKind::Unreachable);
    QVERIFY(world.orders->open(12001));
    world.settle();
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.first().reconciled, Reconciled::NotYetKnown);
    QVERIFY(world.orders->isBusy());
    world.session[u"OrderId"_s] = 12001;
    world.serve();
    world.desk->watch().reread(); // any look that comes through settles it when the slot looks next
    fire(*timerOf(world.desk->parts().slot, true));
    world.settle();
    QCOMPARE(world.told.size(), 2);
    QCOMPARE(world.told.last().reconciled, Reconciled::Happened);
    QCOMPARE(world.transport.count(Operation::LoadOrder), 1);
}

void OrdersDeskTest::anOrderIsNotOpenedWhileTheSessionIsBusy()
{
    OrdersWorld world;
    world.search();
    world.transport.answerNothing(Operation::Logout, When::OnRelease);
    QVERIFY(world.desk->logOut());
    QVERIFY(!world.orders->open(12001));
    QVERIFY(!world.orders->reprint(12001));
    QCOMPARE(world.orders->running(), std::nullopt);
    QCOMPARE(world.transport.count(Operation::LoadOrder) + world.transport.count(Operation::Reprint), 0);
}

void OrdersDeskTest::thePreflightKnowsOrSaysItDoesNot()
{
    OrdersWorld world;
    world.search();
    const auto known = world.orders->preflight(12006);
    QVERIFY(known);
    QCOMPARE(known->cartIsEmpty, std::optional(true));
    QCOMPARE(known->isTheCustomers, std::optional(true));
    QCOMPARE(known->modeOfSaleNow, std::optional(3));
    QCOMPARE(known->order.lock, OrderLock::OtherSession);
    QVERIFY(!known->isOpenHere);
    QVERIFY(!world.orders->preflight(99));

    world.counts.remove(u"PaymentCount"_s);
    world.session[u"OrderId"_s] = 12006;
    world.serve();
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.orders->preflight(12006)->cartIsEmpty, std::nullopt);
    QVERIFY(world.orders->preflight(12006)->isOpenHere);

    world.counts[u"ContributionCount"_s] = 1;
    world.serve();
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.orders->preflight(12001)->cartIsEmpty, std::optional(false));
}

void OrdersDeskTest::aReprintIsBrakedForTwoMinutes()
{
    OrdersWorld world;
    world.search();
    world.transport.answerNothing(Operation::Reprint);
    QVERIFY(world.orders->reprint(12001));
    world.settle();
    QCOMPARE(world.transport.last().operation, Operation::Reprint);
    QCOMPARE(world.transport.last().body, QByteArray(R"({"OrderId":12001,"EmailAddressId":0})"));
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.first().action, OrderAction::Reprint);
    QVERIFY(world.told.first().happened());
    world.clock.advance(119s);
    QVERIFY(!world.orders->reprint(12001));
    QCOMPARE(world.orders->reprintAgainIn(12001), std::optional(1s));
    QCOMPARE(world.orders->reprintAgainIn(12006), std::nullopt);
    world.clock.advance(1s);
    world.transport.answerNothing(Operation::Reprint);
    QVERIFY(world.orders->reprint(12001));
    world.settle();
    QCOMPARE(world.transport.count(Operation::Reprint), 2);
}

void OrdersDeskTest::aRefusedReprintHasNoBrake()
{
    OrdersWorld world;
    world.search();
    world.transport.refuse(Operation::Reprint, 400, ErrorKind::Rejected, u"no primary email address"_s);
    QVERIFY(world.orders->reprint(12001));
    world.settle();
    QCOMPARE(world.told.first().outcomeClass, OutcomeClass::Refused);
    QCOMPARE(world.orders->reprintAgainIn(12001), std::nullopt);
}

void OrdersDeskTest::aLostReprintStaysUnknownAndFreesTheSession()
{
    OrdersWorld world;
    world.search();
    world.transport.fail(Operation::Reprint, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.orders->reprint(12001));
    world.settle();
    QTRY_COMPARE(world.told.size(), 1);
    QCOMPARE(world.told.first().outcomeClass, OutcomeClass::Unknown);
    QCOMPARE(world.told.first().reconciled, Reconciled::NotYetKnown);
    QVERIFY(!world.orders->isBusy());
    QVERIFY(world.orders->reprintAgainIn(12001));
    QCOMPARE(world.transport.count(Operation::Reprint), 1);
}

void OrdersDeskTest::theLockTimeoutIsReadOnceAndOnlyWhenSomethingIsLocked()
{
    OrdersWorld world;
    world.transport.answerJson(Operation::OrderSearch, R"([{"OrderId":3},{"OrderId":4,"LockedInBatch":9}])");
    QVERIFY(world.orders->search({}));
    world.settle();
    QCOMPARE(world.transport.count(Operation::GetDefault), 0);
    world.transport.answerJson(Operation::GetDefault, R"({"FieldName":"Order Lock Timeout","Value":" 20 "})");
    world.search();
    QCOMPARE(world.orders->lockTimeout(), std::optional(20min));
    QVERIFY(world.orders->searchAgain());
    world.settle();
    QCOMPARE(world.transport.count(Operation::GetDefault), 0); // not a second time
}

void OrdersDeskTest::aForbiddenLockTimeoutIsNotAskedAgain()
{
    OrdersWorld world;
    world.transport.refuse(Operation::GetDefault, 403, ErrorKind::Forbidden);
    world.search();
    QCOMPARE(world.orders->lockTimeout(), std::nullopt);
    QVERIFY(world.orders->searchAgain());
    world.settle();
    QCOMPARE(world.transport.count(Operation::GetDefault), 0);
}

void OrdersDeskTest::aLateAnswerFindsNoDesk()
{
    OrdersWorld world;
    world.search();
    world.transport.answerJson(Operation::LoadOrder, R"({"Products":[]})", When::OnRelease);
    QVERIFY(world.orders->open(12001));
    world.orders.reset();
    world.transport.release();
    world.settle();
    QVERIFY(!world.desk->isBusy());
    QCOMPARE(world.told.size(), 0);
}

QTEST_GUILESS_MAIN(OrdersDeskTest)
#include "tst_ordersdesk.moc"
