// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

#include <QtTest>

#include <limits>

using namespace Foyer;

class MoneyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCentIsReadExactly();
    void sumsOfTenthsAreExact();
    void fourDigitsAreKeptAndHalvesGoAwayFromZero();
    void whatIsNoAmountIsRefused();
    void amountsCompareAndScale();
};

void MoneyTest::everyCentIsReadExactly()
{
    for (qint64 cents = -200000; cents <= 200000; ++cents) {
        const auto money = Money::fromNumber(static_cast<double>(cents) / 100.0);
        QVERIFY(money);
        if (money->tenThousandths() != cents * 100)
            QFAIL(qPrintable(QString::number(cents)));
    }
    QCOMPARE(Money::fromNumber(99999999999.99)->tenThousandths(), 999999999999900);
}

void MoneyTest::sumsOfTenthsAreExact()
{
    Money sum;
    for (int i = 0; i < 10; ++i)
        sum = sum + *Money::fromNumber(0.1);
    QCOMPARE(sum, *Money::fromNumber(1.0));
    QVERIFY((sum - *Money::fromNumber(1)).isZero());
}

void MoneyTest::fourDigitsAreKeptAndHalvesGoAwayFromZero()
{
    QCOMPARE(Money::fromNumber(260.0001)->tenThousandths(), 2600001);
    QCOMPARE(Money::fromNumber(-0.00005)->tenThousandths(), -1);
    QCOMPARE(Money::fromNumber(0.00004)->tenThousandths(), 0);
    QCOMPARE(Money::fromTenThousandths(-123456).toNumber(), -12.3456);
    QVERIFY(Money::fromNumber(-0.0)->isZero());
}

void MoneyTest::whatIsNoAmountIsRefused()
{
    using Limits = std::numeric_limits<double>;
    for (const double bad : {Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity(), 1e12, -1e300, Limits::max()})
        QVERIFY(!Money::fromNumber(bad));
    QVERIFY(Money::fromNumber(1e11));
}

void MoneyTest::amountsCompareAndScale()
{
    const Money price = *Money::fromNumber(42.5);
    QCOMPARE(price * 3, *Money::fromNumber(127.5));
    QCOMPARE(price * -1, *Money::fromNumber(-42.5));
    QVERIFY(price > Money() && price < price * 2);
}

QTEST_APPLESS_MAIN(MoneyTest)
#include "tst_money.moc"
