// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attemptledger.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class AttemptLedgerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLoginNobodyToldOfIsUnknownAndNotZero();
    void theLastCountIsKept();
    void aSuccessIsZero();
    void namesAreComparedAsTheServiceDoes_data();
    void namesAreComparedAsTheServiceDoes();
    void loginTypesAreKeptApart();
};

void AttemptLedgerTest::aLoginNobodyToldOfIsUnknownAndNotZero()
{
    const AttemptLedger ledger;
    QVERIFY(!ledger.failures(u"ann"_s, 1));
    QVERIFY(!ledger.failures({}, 0));
}

void AttemptLedgerTest::theLastCountIsKept()
{
    AttemptLedger ledger;
    ledger.note(u"ann"_s, 1, 2);
    ledger.note(u"ann"_s, 1, 3);
    ledger.note(u"bob"_s, 1, 1);
    QCOMPARE(ledger.failures(u"ann"_s, 1), 3);
    QCOMPARE(ledger.failures(u"bob"_s, 1), 1);
}

void AttemptLedgerTest::aSuccessIsZero()
{
    AttemptLedger ledger;
    ledger.note(u"ann"_s, 1, 4);
    ledger.note(u"ann"_s, 1, 0);
    QCOMPARE(ledger.failures(u"ann"_s, 1), 0);
}

void AttemptLedgerTest::namesAreComparedAsTheServiceDoes_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"ANN@Example.org"_s << true;
    QTest::newRow("blanks") << u"  ann@example.org\t"_s << true;
    QTest::newRow("inner blank") << u"ann @example.org"_s << false;
    QTest::newRow("other") << u"anne@example.org"_s << false;
    QTest::newRow("type digit before") << u"1:ann@example.org"_s << false;
}

void AttemptLedgerTest::namesAreComparedAsTheServiceDoes()
{
    QFETCH(QString, other);
    QFETCH(bool, same);
    AttemptLedger ledger;
    ledger.note(u"ann@example.org"_s, 1, 2);
    QCOMPARE(ledger.failures(other, 1).has_value(), same);
}

void AttemptLedgerTest::loginTypesAreKeptApart()
{
    AttemptLedger ledger;
    ledger.note(u"ann"_s, 1, 2);
    QVERIFY(!ledger.failures(u"ann"_s, 2));
    QVERIFY(!ledger.failures(u"ann"_s, 11));
}

QTEST_APPLESS_MAIN(AttemptLedgerTest)
#include "tst_attemptledger.moc"
