// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linkmonitor.h"
#include "tests/models/modelworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class LinkMonitorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStateFollowsTheLastFive_data();
    void theStateFollowsTheLastFive();
    void alternatingAnswersDoNotFlicker();
    void aRefusalIsAnAnswer_data();
    void aRefusalIsAnAnswer();
    void whatSaysNothingOfTheLineIsNotCounted_data();
    void whatSaysNothingOfTheLineIsNotCounted();
    void aServerThatAnswersWithFaultsIsNotSilent_data();
    void aServerThatAnswersWithFaultsIsNotSilent();
    void theReasonIsTold();
    void theAgeOfTheLastAnswerIsOnTheBootClock();
};

namespace {

CallRecord record(OutcomeClass how, ErrorKind kind = ErrorKind::Timeout)
{
    CallRecord record;
    record.outcomeClass = how;
    record.errorKind = kind;
    return record;
}

struct World : ModelWorld
{
    LinkMonitor monitor{transport, clock};

    void call(OutcomeClass how, ErrorKind kind = ErrorKind::Timeout) { Q_EMIT transport.called(record(how, kind)); }
    //! '+' an answer, '-' none, '!' 401
    void play(const QString &calls)
    {
        for (const QChar one : calls) {
            if (one == u'+')
                call(OutcomeClass::Done);
            else
                call(one == u'!' ? OutcomeClass::Refused : OutcomeClass::Unknown,
                    one == u'!' ? ErrorKind::StaffRefused : ErrorKind::Timeout);
        }
    }
};

}

void LinkMonitorTest::theStateFollowsTheLastFive_data()
{
    QTest::addColumn<QString>("calls");
    QTest::addColumn<LinkState>("expected");
    const auto row = [](const char *calls, LinkState expected) {
        QTest::addRow("'%s'", calls) << QString::fromLatin1(calls) << expected;
    };
    row("", LinkState::NotTried);
    row("+", LinkState::Answering);
    row("-", LinkState::Silent); // nothing ever answered: no reason to wait
    row("-+", LinkState::Answering);
    row("+-", LinkState::Shaky);
    row("+-+", LinkState::Answering);
    row("+--", LinkState::Silent);
    row("+-+-", LinkState::Silent);
    row("+-++-", LinkState::Silent);
    row("+-+++-", LinkState::Silent);
    row("+-++++-", LinkState::Shaky); // the first has left the window
    row("+--+", LinkState::Silent);
    row("+--++", LinkState::Answering);
    row("-----++", LinkState::Answering);
    row("+!", LinkState::Refusing);
    row("+!+", LinkState::Answering);
    row("!!+", LinkState::Shaky);
    row("!!++", LinkState::Answering);
    row("!-", LinkState::Silent);
}

// N42
void LinkMonitorTest::theStateFollowsTheLastFive()
{
    QFETCH(QString, calls);
    QFETCH(LinkState, expected);
    World world;
    world.play(calls);
    QCOMPARE(world.monitor.state(), expected);
}

// N43
void LinkMonitorTest::alternatingAnswersDoNotFlicker()
{
    World world;
    world.play(u"++-+-"_s);
    QCOMPARE(world.monitor.state(), LinkState::Silent);
    QSignalSpy changed(&world.monitor, &LinkMonitor::changed);
    world.play(u"+-+-+-+-+-+-"_s);
    QCOMPARE(changed.count(), 0);
    world.play(u"++"_s);
    QCOMPARE(world.monitor.state(), LinkState::Answering);
    QCOMPARE(changed.count(), 1);
}

void LinkMonitorTest::aRefusalIsAnAnswer_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : {ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::Rejected, ErrorKind::Busy})
        QTest::addRow("%d", static_cast<int>(kind)) << kind;
}

void LinkMonitorTest::aRefusalIsAnAnswer()
{
    QFETCH(ErrorKind, kind);
    World world;
    QSignalSpy answered(&world.monitor, &LinkMonitor::answered);
    world.call(OutcomeClass::Refused, kind);
    QCOMPARE(world.monitor.state(), LinkState::Answering);
    QCOMPARE(answered.count(), 1);
}

void LinkMonitorTest::whatSaysNothingOfTheLineIsNotCounted_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("cancelled") << ErrorKind::Cancelled;
    QTest::newRow("refused here") << ErrorKind::InvalidInput;
}

void LinkMonitorTest::whatSaysNothingOfTheLineIsNotCounted()
{
    QFETCH(ErrorKind, kind);
    World world;
    for (int call = 0; call < 5; ++call)
        world.call(OutcomeClass::NotSent, kind);
    QCOMPARE(world.monitor.state(), LinkState::NotTried);
}

void LinkMonitorTest::aServerThatAnswersWithFaultsIsNotSilent_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<LinkState>("expected");
    QTest::newRow("503") << ErrorKind::ServerFault << LinkState::Ailing;
    QTest::newRow("not JSON") << ErrorKind::Unreadable << LinkState::Ailing;
    QTest::newRow("endless") << ErrorKind::TooLarge << LinkState::Ailing;
    QTest::newRow("sign-in page of the Wi-Fi") << ErrorKind::Redirected << LinkState::Silent;
    QTest::newRow("refused") << ErrorKind::Unreachable << LinkState::Silent;
}

void LinkMonitorTest::aServerThatAnswersWithFaultsIsNotSilent()
{
    QFETCH(ErrorKind, kind);
    QFETCH(LinkState, expected);
    World world;
    world.call(OutcomeClass::Refused, kind); // the very first
    QCOMPARE(world.monitor.state(), expected);
    World later;
    later.play(u"+-"_s);
    later.call(OutcomeClass::Refused, kind);
    QCOMPARE(later.monitor.state(), expected);
    QCOMPARE(later.monitor.reason(), kind);
    later.call(OutcomeClass::Unknown, ErrorKind::Unreachable); // now the line is gone as well
    QCOMPARE(later.monitor.state(), LinkState::Silent);
}

// N40
void LinkMonitorTest::theReasonIsTold()
{
    World world;
    world.play(u"+--"_s);
    QCOMPARE(world.monitor.reason(), ErrorKind::Timeout);
    QSignalSpy changed(&world.monitor, &LinkMonitor::changed);
    world.call(OutcomeClass::Unknown, ErrorKind::Tls);
    QCOMPARE(world.monitor.state(), LinkState::Silent);
    QCOMPARE(world.monitor.reason(), ErrorKind::Tls);
    QCOMPARE(changed.count(), 1);
}

// L9
void LinkMonitorTest::theAgeOfTheLastAnswerIsOnTheBootClock()
{
    World world;
    QVERIFY(!world.monitor.sinceAnswer());
    world.play(u"+"_s);
    world.clock.sleepFor(1h);
    world.clock.setWall(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    world.play(u"-"_s);
    QCOMPARE(world.monitor.sinceAnswer(), 1h);
    QCOMPARE(world.monitor.lastAnswerWall(), QDateTime(QDate(2026, 3, 14), QTime(19, 0), Qt::UTC));
}

QTEST_GUILESS_MAIN(LinkMonitorTest)
#include "tst_linkmonitor.moc"
