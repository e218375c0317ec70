// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ordersmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

OrderSummary orderOf(int id)
{
    OrderSummary order;
    order.orderId = id;
    order.constituentId = 1001;
    order.orderDate = parseTimestamp(u"2026-03-01T18:05:00+01:00");
    order.modeOfSaleId = 3;
    order.totalDue = Money::fromTenThousandths(960000);
    order.totalPaid = Money::fromTenThousandths(480000);
    order.unprintedSeats = 2;
    order.okToPrint = false;
    order.isRollover = false;
    return order;
}

QList<OrderSummary> manyFrom(int first, int count)
{
    QList<OrderSummary> orders;
    orders.reserve(count);
    for (int id = first; id > first - count; --id)
        orders.append(orderOf(id));
    return orders;
}

}

class OrdersModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRowTellsWhatTheServerSaid();
    void whatIsNotKnownIsInvalidAndNotZero();
    void withoutAnOrderDateTheDayItWasMadeStands();
    void anotherQuestionStartsAnew();
    void theSameQuestionKeepsTheSelectedOrder();
    void anOrderIsFoundByItsNumber();
    void fortyThousandRowsAreUpdatedWithOneChange();
};

void OrdersModelTest::aRowTellsWhatTheServerSaid()
{
    OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OrderSummary locked = orderOf(12005);
    locked.lock = OrderLock::StaffBatch;
    locked.lockedInBatch = 501;
    model.replace({locked});
    const auto cell = [&model](int column, int role = Qt::DisplayRole) { return model.index(0, column).data(role); };
    QCOMPARE(cell(OrdersModel::Number).toInt(), 12005);
    QCOMPARE(cell(OrdersModel::Ordered).toDateTime().offsetFromUtc(), 3600);
    QCOMPARE(cell(OrdersModel::Ordered).toDateTime().time(), QTime(18, 5));
    QCOMPARE(cell(OrdersModel::ModeOfSale).toInt(), 3);
    QCOMPARE(cell(OrdersModel::Total).toLongLong(), 960000);
    QCOMPARE(cell(OrdersModel::Paid, OrdersModel::TotalRole).toLongLong(), 960000);
    QCOMPARE(cell(OrdersModel::Paid).toLongLong(), 480000);
    QCOMPARE(cell(OrdersModel::State, OrdersModel::UnprintedRole).toInt(), 2);
    QCOMPARE(cell(OrdersModel::State, OrdersModel::LockRole).toInt(), static_cast<int>(OrderLock::StaffBatch));
    QCOMPARE(cell(OrdersModel::State, OrdersModel::BatchRole).toInt(), 501);
    QCOMPARE(cell(OrdersModel::State, OrdersModel::OkToPrintRole), QVariant(false));
    QCOMPARE(cell(OrdersModel::Number, OrdersModel::ConstituentIdRole).toInt(), 1001);
}

void OrdersModelTest::whatIsNotKnownIsInvalidAndNotZero()
{
    OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    OrderSummary bare;
    bare.orderId = 7;
    model.replace({bare});
    for (const int role : {OrdersModel::ConstituentIdRole, OrdersModel::ModeOfSaleIdRole, OrdersModel::TotalRole,
             OrdersModel::PaidRole, OrdersModel::BatchRole, OrdersModel::UnprintedRole, OrdersModel::OkToPrintRole,
             OrdersModel::RolloverRole})
        QVERIFY2(!model.index(0, 0).data(role).isValid(), QByteArray::number(role).constData());
    QVERIFY(!model.index(0, 0).data(OrdersModel::OrderedRole).toDateTime().isValid());
}

void OrdersModelTest::withoutAnOrderDateTheDayItWasMadeStands()
{
    OrdersModel model;
    OrderSummary order = orderOf(1);
    order.orderDate.reset();
    order.createDate = parseTimestamp(u"2026-02-02T09:00:00Z");
    model.replace({order});
    QCOMPARE(model.index(0, OrdersModel::Ordered).data().toDateTime().date(), QDate(2026, 2, 2));
}

void OrdersModelTest::anotherQuestionStartsAnew()
{
    OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.replace({orderOf(1), orderOf(2)});
    model.replace({orderOf(9)});
    QCOMPARE(resets.count(), 2);
    QCOMPARE(model.rowCount(), 1);
    model.replace({});
    model.replace({});
    QCOMPARE(resets.count(), 3);
}

void OrdersModelTest::theSameQuestionKeepsTheSelectedOrder()
{
    OrdersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.replace({orderOf(3), orderOf(2), orderOf(1)});
    const QPersistentModelIndex selected = model.index(1, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    OrderSummary printed = orderOf(2);
    printed.unprintedSeats = 0;
    model.update({orderOf(5), orderOf(4), printed});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(selected.row(), 2);
    QCOMPARE(selected.data(OrdersModel::UnprintedRole).toInt(), 0);
}

void OrdersModelTest::anOrderIsFoundByItsNumber()
{
    OrdersModel model;
    model.replace({orderOf(3), orderOf(2)});
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.rowOf(12), -1);
    QCOMPARE(model.order(model.rowOf(3))->orderId, 3);
    QVERIFY(!model.order(-1));
    QVERIFY(!model.order(2));
}

void OrdersModelTest::fortyThousandRowsAreUpdatedWithOneChange()
{
    OrdersModel model;
    model.replace(manyFrom(40000, 40000));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<OrderSummary> newer = manyFrom(40001, 40001);
    newer[20000].unprintedSeats = 0;
    model.update(newer);
    QCOMPARE(model.rowCount(), 40001);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 20000);
}

QTEST_APPLESS_MAIN(OrdersModelTest)
#include "tst_ordersmodel.moc"
