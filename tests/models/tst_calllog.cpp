// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callfilterproxy.h"
#include "models/calllog.h"
#include "tests/models/callworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class CallLogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCallIsOneRowMore();
    void theOldestGoFirst();
    void longTextsAreDroppedAndTheFiguresStay();
    void anAnswerSaidAgainTakesNoMemory();
    void anAnswerGoesWithItsRow();
    void whatChangedIsTold();
    void aSessionReadForTheFirstTimeChangesNothing();
    void anAnswerThatIsNoSessionChangesNothing();
    void aTermFits_data();
    void aTermFits();
    void allTermsHaveToFit();
    void theProxyFollowsTheLog();
};

void CallLogTest::aCallIsOneRowMore()
{
    CallLog log;
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&log, &CallLog::rowsInserted);
    log.append(CallWorld::record(Operation::GetSession, 2));
    log.append(CallWorld::record(Operation::GetLoginTypes, 0));
    QCOMPARE(log.rowCount(), 2);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.at(1).at(1).toInt(), 1);
    QCOMPARE(log.entry(0)->number, 1);
    QCOMPARE(log.entry(0)->session, 2);
    QCOMPARE(log.index(0, CallLog::Session).data().toInt(), 2);
    QVERIFY(!log.index(1, CallLog::Session).data().isValid());
    QCOMPARE(log.sessions(), QList<int>{2});
    QCOMPARE(log.entry(2), nullptr);
    QCOMPARE(log.entry(-1), nullptr);
}

// L23
void CallLogTest::theOldestGoFirst()
{
    CallLog log(CallLog::Limits{100, 10, 1 << 20});
    QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy removed(&log, &CallLog::rowsRemoved), reset(&log, &CallLog::modelReset);
    CallWorld::fill(log, 101);
    QCOMPARE(log.rowCount(), 91);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(log.entry(0)->number, 11);
    QCOMPARE(log.rowOf(11), 0);
    QCOMPARE(log.rowOf(10), -1);
    QCOMPARE(log.rowOf(101), 90);
    QCOMPARE(log.rowOf(102), -1);
}

void CallLogTest::longTextsAreDroppedAndTheFiguresStay()
{
    CallLog log(CallLog::Limits{1000, 10, 3000});
    for (int i = 0; i < 10; ++i)
        log.append(CallWorld::told(1, R"({"OrderId":)" + QByteArray::number(i) + QByteArray(1000, ' ') + '}', i));
    QVERIFY(!log.entry(0)->textKept);
    QVERIFY(log.entry(0)->text.answerBody.isEmpty());
    QCOMPARE(log.entry(0)->answerBytes, 1013);
    QVERIFY(log.entry(9)->textKept);
    QVERIFY(!log.entry(9)->text.answerBody.isEmpty());
    // The newest is kept however long.
    log.append(CallWorld::told(1, QByteArray(9000, ' ')));
    QVERIFY(log.entry(10)->textKept);
    QVERIFY(!log.entry(9)->textKept);
}

void CallLogTest::anAnswerSaidAgainTakesNoMemory()
{
    CallLog log;
    const QByteArray answer = R"({"IsLoggedIn":false})";
    log.append(CallWorld::told(1, QByteArray(answer.constData())));
    log.append(CallWorld::told(1, QByteArray(answer.constData())));
    QCOMPARE(log.entry(1)->text.answerBody.constData(), log.entry(0)->text.answerBody.constData());
    QVERIFY(log.entry(1)->ownTextBytes < log.entry(0)->ownTextBytes);
}

void CallLogTest::anAnswerGoesWithItsRow()
{
    CallLog log(CallLog::Limits{100, 10, 1 << 20});
    const QByteArray answer(R"({"IsLoggedIn":true})");
    constexpr int over = 77; // a session that is heard of no more
    log.append(CallWorld::told(over, answer));
    log.append(CallWorld::told(over, answer));
    QVERIFY(!answer.isDetached());
    CallWorld::fill(log, 120);
    QVERIFY(answer.isDetached()); // nobody but this test has it
}

void CallLogTest::whatChangedIsTold()
{
    CallLog log;
    log.append(CallWorld::told(1, R"({"IsLoggedIn":false,"ModeOfSaleId":3,"OrderId":0})"));
    log.append(CallWorld::told(2, R"({"IsLoggedIn":true,"ModeOfSaleId":9,"OrderId":0})"));
    log.append(CallWorld::told(1, R"({"IsLoggedIn":true,"ModeOfSaleId":3,"OrderId":null})"));
    QCOMPARE(log.entry(1)->changes, QList<FactChange>());
    const QList<FactChange> expected{{Fact::SignedIn, false, true}, {Fact::OrderId, 0, QVariant()}};
    QCOMPARE(log.entry(2)->changes, expected);
    log.append(CallWorld::told(1, R"({"IsLoggedIn":true,"ModeOfSaleId":3,"OrderId":null})"));
    QCOMPARE(log.entry(3)->changes, QList<FactChange>());
}

void CallLogTest::aSessionReadForTheFirstTimeChangesNothing()
{
    CallLog log;
    log.append(CallWorld::told(1, R"({"IsLoggedIn":true})"));
    QCOMPARE(log.entry(0)->changes, QList<FactChange>());
}

void CallLogTest::anAnswerThatIsNoSessionChangesNothing()
{
    CallLog log;
    log.append(CallWorld::told(1, R"({"IsLoggedIn":true})"));
    log.append(CallWorld::told(1, "<unreadable: 17 bytes>"));
    log.append(CallWorld::refused(Operation::GetSession, 1, ErrorKind::Rejected, 400, R"({"IsLoggedIn":false})"));
    QCOMPARE(log.entry(1)->changes, QList<FactChange>());
    QCOMPARE(log.entry(2)->changes, QList<FactChange>());
}

void CallLogTest::aTermFits_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("operation") << 0 << QList<int>{0};
    QTest::newRow("outcome") << 1 << QList<int>{1, 2};
    QTest::newRow("trouble") << 2 << QList<int>{1};
    QTest::newRow("session") << 3 << QList<int>{1};
    QTest::newRow("slow") << 4 << QList<int>{2};
    QTest::newRow("changed") << 5 << QList<int>{};
    QTest::newRow("status") << 6 << QList<int>{1, 2};
}

void CallLogTest::aTermFits()
{
    QFETCH(int, which);
    QFETCH(QList<int>, rows);
    CallLog log;
    log.append(CallWorld::record(Operation::GetSession, 1));
    log.append(CallWorld::refused(Operation::Login, 2, ErrorKind::Rejected, 400, {}));
    CallRecord slow = CallWorld::refused(Operation::Login, 0, ErrorKind::Conflict, 400, {});
    slow.duration = slowCall;
    log.append(slow);
    CallTerm term;
    switch (which) {
    case 0:
        term.operations.set(static_cast<size_t>(Operation::GetSession));
        break;
    case 1:
        term.outcomes.set(static_cast<size_t>(OutcomeClass::Refused));
        break;
    case 2:
        // Of a call that went well the kind of trouble says nothing.
        term.troubles.set(static_cast<size_t>(ErrorKind::Rejected));
        break;
    case 3:
        term.sessions = {2, 0};
        break;
    case 4:
        term.slow = true;
        break;
    case 5:
        term.changed = true;
        break;
    default:
        term.httpStatus = 400;
    }
    QList<int> fitting;
    for (int row = 0; row < log.rowCount(); ++row) {
        if (fits(*log.entry(row), term))
            fitting.append(row);
    }
    QCOMPARE(fitting, rows);
}

void CallLogTest::allTermsHaveToFit()
{
    CallLog log;
    log.append(CallWorld::record(Operation::GetSession, 1));
    CallTerm read, second;
    read.operations.set(static_cast<size_t>(Operation::GetSession));
    second.sessions = {2};
    QVERIFY(fits(*log.entry(0), CallFilter{}));
    QVERIFY(fits(*log.entry(0), CallFilter{{}, {read}}));
    QVERIFY(!fits(*log.entry(0), CallFilter{{}, {read, second}}));
    QVERIFY(fits(*log.entry(0), CallFilter{1, {read}}));
    QVERIFY(!fits(*log.entry(0), CallFilter{2, {read}}));
    QVERIFY(!fits(*log.entry(0), CallFilter{{}, {CallTerm{}}}));
}

void CallLogTest::theProxyFollowsTheLog()
{
    CallLog log(CallLog::Limits{50, 10, 1 << 20});
    CallFilterProxy proxy(log);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CallWorld::fill(log, 45);
    proxy.setFilter({2, {}});
    QCOMPARE(proxy.rowCount(), 5);
    QCOMPARE(proxy.entry(0)->number, 41);
    CallWorld::fill(log, 60);
    for (int row = 0; row < proxy.rowCount(); ++row)
        QCOMPARE(proxy.entry(row)->session, 2);
    proxy.setFilter({});
    QCOMPARE(proxy.rowCount(), log.rowCount());
    QCOMPARE(proxy.entry(proxy.rowCount()), nullptr);
}

QTEST_GUILESS_MAIN(CallLogTest)
#include "tst_calllog.moc"
