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
    void theLastTryBeforeTheLimitIsGuarded_data();
    void theLastTryBeforeTheLimitIsGuarded();
    void whatWasRefusedIsKnownAgainAndNothingElse();
    void aSuccessOrAChangeForgetsWhatWasRefused();
    void aMarkSaysNothingAboutThePassword();
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

void AttemptLedgerTest::theLastTryBeforeTheLimitIsGuarded_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<AttemptGate>("gate");
    QTest::newRow("first") << 5 << -1 << false << AttemptGate::Free;
    QTest::newRow("three of five") << 5 << 3 << false << AttemptGate::Free;
    QTest::newRow("four of five") << 5 << 4 << false << AttemptGate::LastTry;
    QTest::newRow("five of five: locked, nothing left to lose") << 5 << 5 << true << AttemptGate::Free;
    QTest::newRow("one of one") << 1 << 0 << false << AttemptGate::LastTry;
    QTest::newRow("no limit known, one") << 0 << 1 << false << AttemptGate::Free;
    QTest::newRow("no limit known, two") << 0 << 2 << false << AttemptGate::LastTry;
    QTest::newRow("no limit known, locked") << 0 << 3 << true << AttemptGate::Free;
}

void AttemptLedgerTest::theLastTryBeforeTheLimitIsGuarded()
{
    QFETCH(int, limit);
    QFETCH(int, failures);
    QFETCH(bool, locked);
    AttemptLedger ledger;
    ledger.setLimit(limit ? std::optional(limit) : std::nullopt);
    if (failures >= 0)
        ledger.note(u"ann"_s, 1, failures, locked ? parseTimestamp(u"2026-03-14T14:05:00-05:00") : std::nullopt);
    QCOMPARE(ledger.lockedSince(u"ann"_s, 1).has_value(), locked);
    QTEST(ledger.gate(u"ann"_s, 1, ledger.mark(u"ann"_s, 1, "new")), "gate");
}

void AttemptLedgerTest::whatWasRefusedIsKnownAgainAndNothingElse()
{
    AttemptLedger ledger;
    const QByteArray wrong = ledger.mark(u"ann"_s, 1, "wrong");
    ledger.noteRefused(u"ann"_s, 1, wrong);
    QCOMPARE(ledger.gate(u"ANN "_s, 1, ledger.mark(u" Ann"_s, 1, "wrong")), AttemptGate::SameAgain);
    QCOMPARE(ledger.gate(u"ann"_s, 1, ledger.mark(u"ann"_s, 1, "Wrong")), AttemptGate::Free);
    QCOMPARE(ledger.gate(u"ann"_s, 1, ledger.mark(u"ann"_s, 1, "wrong ")), AttemptGate::Free);
    QCOMPARE(ledger.gate(u"ann"_s, 2, ledger.mark(u"ann"_s, 2, "wrong")), AttemptGate::Free);
    QCOMPARE(ledger.gate(u"bob"_s, 1, ledger.mark(u"bob"_s, 1, "wrong")), AttemptGate::Free);
    QCOMPARE(ledger.gate(u"ann"_s, 1, {}), AttemptGate::Free);
    ledger.noteRefused(u"ann"_s, 1, ledger.mark(u"ann"_s, 1, "worse"));
    QCOMPARE(ledger.gate(u"ann"_s, 1, wrong), AttemptGate::SameAgain);
}

void AttemptLedgerTest::aSuccessOrAChangeForgetsWhatWasRefused()
{
    AttemptLedger ledger;
    const QByteArray mark = ledger.mark(u"ann"_s, 1, "wrong");
    ledger.noteRefused(u"ann"_s, 1, mark);
    ledger.note(u"ann"_s, 1, 1);
    QCOMPARE(ledger.gate(u"ann"_s, 1, mark), AttemptGate::SameAgain);
    ledger.note(u"ann"_s, 1, 0);
    QCOMPARE(ledger.gate(u"ann"_s, 1, mark), AttemptGate::Free);
    ledger.noteRefused(u"ann"_s, 1, mark);
    ledger.noteChanged(u"ann"_s, 1);
    QCOMPARE(ledger.gate(u"ann"_s, 1, mark), AttemptGate::Free);
}

void AttemptLedgerTest::aMarkSaysNothingAboutThePassword()
{
    const AttemptLedger one, other;
    const QByteArray mark = one.mark(u"ann"_s, 1, "hunter2");
    QCOMPARE(mark.size(), 32);
    QVERIFY(!mark.contains("hunter2"));
    QVERIFY(other.mark(u"ann"_s, 1, "hunter2") != mark);
    QVERIFY(one.mark(u"bob"_s, 1, "hunter2") != mark);
}

QTEST_APPLESS_MAIN(AttemptLedgerTest)
#include "tst_attemptledger.moc"
