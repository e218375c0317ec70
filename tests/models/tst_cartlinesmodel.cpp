// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cartlinesmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

CartLine tosca(int seats)
{
    CartLine line{CartLineKind::Performance, 9001, 501, u"Tosca"_s, parseTimestamp(u"2026-03-14T20:30:00+01:00"), {}, {}};
    for (int i = 0; i < seats; ++i)
        line.seats.append({100 + i, u"Stalls"_s, u"F"_s, QString::number(12 + i), i == 0 ? u"Adult"_s : u"Student"_s, u"A"_s, {}});
    line.due = Money::fromTenThousandths(965000);
    return line;
}

Cart cartOf(const QList<CartLine> &lines)
{
    Cart cart;
    cart.lines = lines;
    return cart;
}

CartLine fee(const QString &title)
{
    CartLine line;
    line.kind = CartLineKind::Fee;
    line.title = title;
    return line;
}

}

class CartLinesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineShowsWhatIsHeld();
    void whatIsNotKnownIsInvalidAndNotZero();
    void noCartHasNoLines();
    void aSeatMoreChangesTheRowInPlace();
    void twoFeesOfOneNameAreTwoLines();
};

void CartLinesModelTest::aLineShowsWhatIsHeld()
{
    CartLinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCart(cartOf({tosca(2)}));
    QCOMPARE(model.rowCount(), 1);
    const auto cell = [&model](CartLinesModel::Column column, int role = Qt::DisplayRole) { return model.index(0, column).data(role); };
    QCOMPARE(cell(CartLinesModel::Title).toString(), u"Tosca"_s);
    QCOMPARE(cell(CartLinesModel::Seats).toString(), u"Stalls F 12, F 13"_s);
    QCOMPARE(cell(CartLinesModel::PriceType).toString(), u"Adult, Student"_s);
    QCOMPARE(cell(CartLinesModel::When).toDateTime().offsetFromUtc(), 3600);
    QCOMPARE(cell(CartLinesModel::When).toDateTime().time(), QTime(20, 30));
    QCOMPARE(cell(CartLinesModel::Title, CartLinesModel::PerformanceIdRole).toInt(), 501);
    QCOMPARE(cell(CartLinesModel::Title, CartLinesModel::LineItemIdRole).toInt(), 9001);
    QCOMPARE(cell(CartLinesModel::Title, CartLinesModel::SeatCountRole).toInt(), 2);
    QCOMPARE(cell(CartLinesModel::Title, CartLinesModel::AmountRole).toLongLong(), 965000);
}

void CartLinesModelTest::whatIsNotKnownIsInvalidAndNotZero()
{
    CartLinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCart(cartOf({CartLine{}}));
    const QModelIndex row = model.index(0, CartLinesModel::Title);
    for (const int role : {CartLinesModel::PerformanceIdRole, CartLinesModel::LineItemIdRole, CartLinesModel::AmountRole})
        QVERIFY2(!row.data(role).isValid(), QByteArray::number(role).constData());
    QVERIFY(!row.data(CartLinesModel::WhenRole).toDateTime().isValid());
}

void CartLinesModelTest::noCartHasNoLines()
{
    CartLinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCart(cartOf({tosca(1), fee(u"Postage"_s)}));
    QCOMPARE(model.rowCount(), 2);
    model.setCart(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void CartLinesModelTest::aSeatMoreChangesTheRowInPlace()
{
    CartLinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCart(cartOf({tosca(1)}));
    const QPersistentModelIndex selected = model.index(0, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setCart(cartOf({fee(u"Postage"_s), tosca(3)}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(selected.row(), 1);
    QCOMPARE(selected.data(CartLinesModel::SeatCountRole).toInt(), 3);
}

void CartLinesModelTest::twoFeesOfOneNameAreTwoLines()
{
    CartLinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCart(cartOf({fee(u"Postage"_s), fee(u"Postage"_s)}));
    QCOMPARE(model.rowCount(), 2);
    model.setCart(cartOf({fee(u"Postage"_s)}));
    QCOMPARE(model.rowCount(), 1);
}

QTEST_APPLESS_MAIN(CartLinesModelTest)
#include "tst_cartlinesmodel.moc"
