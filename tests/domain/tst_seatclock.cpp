// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatclock.h"

#include <QtTest>

#include <ctime>

using namespace Foyer;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime showTime({2026, 7, 14}, {19, 0}, Qt::UTC); // the server's time at boot 0

Timestamp written(Nanoseconds boot, const QString &offset = u"Z"_s)
{
    const QDateTime moment = showTime.addMSecs(duration_cast<milliseconds>(boot).count());
    const QString text = moment.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + offset;
    return *parseTimestamp(text);
}

//! An answer that took 200 ms and whose Date is \a wrong off.
AnswerTiming at(Nanoseconds boot, seconds wrong = {})
{
    const qint64 second = duration_cast<seconds>(boot - milliseconds(200)).count();
    return {boot - milliseconds(200), boot, showTime.addSecs(second + wrong.count())};
}

AnswerTiming undated(Nanoseconds boot) { return {boot - milliseconds(200), boot, std::nullopt}; }

void hold(SeatClock &clock, Nanoseconds boot) { clock.sessionAnswered(true, false, written(boot), at(boot)); }

}

class SeatClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeAnyAnswerNothingIsKnown();
    void withoutSeatsThereIsNothingToCount();
    void aConfirmedDeadlineIsLiveAndErrsEarly();
    void afterTwoPollsItIsStaleAndAfterNinetySecondsUnknown();
    void inTheLastTwoMinutesStaleComesSooner();
    void atZeroItIsExpiredAndOnlyTheServerLeadsBack();
    void releasedIsTheServersWord();
    void membersOfOlderServersThatAreMissingMeanUnknown();
    void afterSleepEveryNumberIsVoidUntilConfirmed();
    void slowAnswersAreNotBelieved();
    void anAnswerAskedForEarlierDoesNotUndoALaterOne();
    void aDateBeforeTheFirstSeatIsAContradiction();
    void aFirstSeatSeenLateVoidsTheNumberItContradicts();
    void aDateThatJumpsIsNotFollowedBackwards();
    void oneWrongDateForwardsIsForgotten();
    void aSlowDatedAnswerDoesNotMakeALaterUndatedOneLate();
    void withoutAnyDateThereIsNoNumber();
    void seatsHeldLongAfterZeroMeanAClockIsWrong();
    void aConfiguredZoneReadsABareDeadline();
    void anOffsetIsLearntFromTheFirstSeatAndMarked();
    void aLearntOffsetIsNotTrustedAcrossTheNight();
    void aDeadlineADayAwayOrNoneIsUnreadable();
    void newSeatsAfterAnEmptyCartAreAskedAboutFirst();
    void aNewSessionForgetsTheOldClock();
    void theClockOfThisComputerNeverStandsStill();
};

void SeatClockTest::beforeAnyAnswerNothingIsKnown()
{
    const SeatView view = SeatClock().viewAt(seconds(5));
    QCOMPARE(view.state, SeatState::Unknown);
    QCOMPARE(view.doubt, SeatDoubt::NotAskedYet);
}

void SeatClockTest::withoutSeatsThereIsNothingToCount()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(11)));
    clock.sessionAnswered(false, false, std::nullopt, at(seconds(12)));
    QCOMPARE(clock.viewAt(seconds(12)), SeatView{});
}

void SeatClockTest::aConfirmedDeadlineIsLiveAndErrsEarly()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(15), u"+00:00"_s), at(seconds(20)));
    const SeatView view = clock.viewAt(seconds(30));
    QCOMPARE(view.state, SeatState::Live);
    // 870 s are left; the Date's second, the round trip and the guard come off.
    QVERIFY(view.remaining <= seconds(867) && view.remaining >= seconds(865));
    QCOMPARE(view.age, seconds(10));
    QCOMPARE(view.deadlineUtc, showTime.addSecs(900));
    QCOMPARE(view.deadlineOffset, std::optional(0));
    QVERIFY(!view.approximate);
    QCOMPARE(clock.pollInterval(seconds(30)), seconds(30));
}

void SeatClockTest::afterTwoPollsItIsStaleAndAfterNinetySecondsUnknown()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(20)));
    QCOMPARE(clock.viewAt(seconds(80)).state, SeatState::Live);
    QCOMPARE(clock.viewAt(seconds(81)).state, SeatState::Stale);
    QCOMPARE(clock.viewAt(seconds(110)).state, SeatState::Stale);
    QCOMPARE(clock.viewAt(seconds(111)).state, SeatState::Unknown);
    QCOMPARE(clock.viewAt(seconds(111)).doubt, SeatDoubt::TooOld);
    clock.deadlineAnswered(written(minutes(15)), at(seconds(112)));
    QCOMPARE(clock.viewAt(seconds(112)).state, SeatState::Live);
}

void SeatClockTest::inTheLastTwoMinutesStaleComesSooner()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(seconds(110)), at(seconds(20)));
    QCOMPARE(clock.pollInterval(seconds(20)), seconds(10));
    QCOMPARE(clock.viewAt(seconds(40)).state, SeatState::Live);
    QCOMPARE(clock.viewAt(seconds(41)).state, SeatState::Stale);
}

// D11
void SeatClockTest::atZeroItIsExpiredAndOnlyTheServerLeadsBack()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(seconds(60)), at(seconds(20)));
    QCOMPARE(clock.viewAt(seconds(60)).state, SeatState::Expired);
    QCOMPARE(clock.viewAt(hours(5)).state, SeatState::Expired);
    clock.sessionAnswered(true, false, written(seconds(10)), at(seconds(70)));
    QCOMPARE(clock.viewAt(seconds(70)).state, SeatState::Expired);
    clock.deadlineAnswered(written(seconds(360)), at(seconds(71)));
    QCOMPARE(clock.viewAt(seconds(71)).state, SeatState::Live);
}

void SeatClockTest::releasedIsTheServersWord()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(20)));
    clock.sessionAnswered(false, true, written(seconds(10)), at(seconds(30)));
    QCOMPARE(clock.viewAt(seconds(30)).state, SeatState::Released);
    clock.sessionAnswered(true, true, written(seconds(40)), at(seconds(41)));
    QCOMPARE(clock.viewAt(seconds(41)).state, SeatState::Unknown);
}

// P14
void SeatClockTest::membersOfOlderServersThatAreMissingMeanUnknown()
{
    SeatClock clock;
    clock.sessionAnswered(std::nullopt, std::nullopt, std::nullopt, at(seconds(10)));
    QCOMPARE(clock.viewAt(seconds(10)).state, SeatState::Unknown);
    clock.deadlineAnswered(written(minutes(15)), at(seconds(11)));
    QCOMPARE(clock.viewAt(seconds(11)).state, SeatState::Live);
}

// L11
void SeatClockTest::afterSleepEveryNumberIsVoidUntilConfirmed()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(20)));
    clock.woke();
    QCOMPARE(clock.viewAt(seconds(21)).state, SeatState::Unknown);
    QCOMPARE(clock.viewAt(seconds(21)).doubt, SeatDoubt::Woke);
    QCOMPARE(clock.pollInterval(seconds(21)), seconds(3));
    clock.deadlineAnswered(written(minutes(15)), at(minutes(10)));
    QCOMPARE(clock.viewAt(minutes(10)).state, SeatState::Live);
}

void SeatClockTest::slowAnswersAreNotBelieved()
{
    SeatClock clock;
    hold(clock, seconds(10));
    const AnswerTiming slow{seconds(14), seconds(20), showTime.addSecs(14)};
    clock.deadlineAnswered(written(minutes(15)), slow);
    QCOMPARE(clock.viewAt(seconds(20)).doubt, SeatDoubt::SlowAnswers);
    clock.deadlineAnswered(written(minutes(15)), at(seconds(21)));
    const SeatView before = clock.viewAt(seconds(40));
    clock.deadlineAnswered(written(minutes(99)), {seconds(30), seconds(40), showTime.addSecs(30)});
    QCOMPARE(clock.viewAt(seconds(40)), before);
}

// P34
void SeatClockTest::anAnswerAskedForEarlierDoesNotUndoALaterOne()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(5)), at(seconds(22))); // shortened meanwhile
    clock.deadlineAnswered(written(minutes(15)), {seconds(20), seconds(23), showTime.addSecs(21)});
    QVERIFY(clock.viewAt(seconds(23)).remaining < minutes(5));
}

void SeatClockTest::aDateBeforeTheFirstSeatIsAContradiction()
{
    SeatClock clock;
    hold(clock, seconds(10));
    for (const int boot : {20, 23, 26, 600})
        clock.deadlineAnswered(written(minutes(15)), at(seconds(boot), -hours(3)));
    QCOMPARE(clock.viewAt(seconds(600)).state, SeatState::Unknown);
    QCOMPARE(clock.viewAt(seconds(600)).doubt, SeatDoubt::ClocksDisagree);
    QCOMPARE(clock.pollInterval(seconds(600)), seconds(3));
}

void SeatClockTest::aFirstSeatSeenLateVoidsTheNumberItContradicts()
{
    SeatClock clock;
    clock.deadlineAnswered(written(minutes(15)), at(seconds(20), -hours(3)));
    QCOMPARE(clock.viewAt(seconds(20)).state, SeatState::Live);
    hold(clock, seconds(21));
    QCOMPARE(clock.viewAt(seconds(21)).doubt, SeatDoubt::ClocksDisagree);
}

// P31
void SeatClockTest::aDateThatJumpsIsNotFollowedBackwards()
{
    SeatClock clock;
    clock.sessionAnswered(true, false, std::nullopt, at(seconds(10)));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(20)));
    for (const int boot : {50, 80, 110}) {
        clock.deadlineAnswered(written(minutes(15)), at(seconds(boot), -hours(3)));
        QCOMPARE(clock.viewAt(seconds(boot)).doubt, SeatDoubt::ClocksDisagree);
    }
    clock.woke();
    clock.deadlineAnswered(written(minutes(15)), at(seconds(120), -hours(3)));
    QCOMPARE(clock.viewAt(seconds(120)).doubt, SeatDoubt::ClocksDisagree);
    clock.deadlineAnswered(written(minutes(15)), at(seconds(140)));
    QCOMPARE(clock.viewAt(seconds(140)).state, SeatState::Live);
}

// P31
void SeatClockTest::oneWrongDateForwardsIsForgotten()
{
    SeatClock clock;
    clock.sessionAnswered(true, false, std::nullopt, at(seconds(10)));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(20)));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(50), hours(3)));
    QCOMPARE(clock.viewAt(seconds(50)).doubt, SeatDoubt::ClocksDisagree);
    clock.deadlineAnswered(written(minutes(15)), at(seconds(80)));
    QCOMPARE(clock.viewAt(seconds(80)).state, SeatState::Live);
}

void SeatClockTest::aSlowDatedAnswerDoesNotMakeALaterUndatedOneLate()
{
    SeatClock clock;
    clock.sessionAnswered(true, false, std::nullopt, at(seconds(1)));
    // Dated when it was sent off, 4.9 s on its way back.
    clock.deadlineAnswered(written(minutes(15)), {seconds(10), milliseconds(14900), showTime.addSecs(10)});
    clock.deadlineAnswered(written(minutes(15)), undated(seconds(40)));
    const SeatView view = clock.viewAt(seconds(40));
    QCOMPARE(view.state, SeatState::Live);
    QVERIFY(view.approximate);
    QVERIFY(view.remaining <= minutes(15) - seconds(40) - SeatClock::guard);
}

// P31
void SeatClockTest::withoutAnyDateThereIsNoNumber()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(15)), undated(seconds(20)));
    QCOMPARE(clock.viewAt(seconds(20)).state, SeatState::Unknown);
}

void SeatClockTest::seatsHeldLongAfterZeroMeanAClockIsWrong()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(seconds(60)), at(seconds(100)));
    QCOMPARE(clock.viewAt(seconds(100)).state, SeatState::Expired);
    clock.deadlineAnswered(written(seconds(60)), at(seconds(200)));
    QCOMPARE(clock.viewAt(seconds(200)).doubt, SeatDoubt::ClocksDisagree);
}

// P26
void SeatClockTest::aConfiguredZoneReadsABareDeadline()
{
    SeatClock clock(QTimeZone("America/New_York"));
    clock.sessionAnswered(true, false, std::nullopt, at(seconds(10)));
    clock.deadlineAnswered(*parseTimestamp(u"2026-07-14T15:15:00"), at(seconds(20)));
    const SeatView view = clock.viewAt(seconds(20));
    QCOMPARE(view.state, SeatState::Live);
    QCOMPARE(view.deadlineUtc, showTime.addSecs(900));
    QVERIFY(!view.approximate);
    QCOMPARE(view.deadlineOffset, -4 * 3600); // the venue is where the profile says
}

// P26
void SeatClockTest::anOffsetIsLearntFromTheFirstSeatAndMarked()
{
    SeatClock clock;
    const Timestamp bare = *parseTimestamp(u"2026-07-14T15:15:00");
    clock.deadlineAnswered(bare, at(seconds(10)));
    QCOMPARE(clock.viewAt(seconds(10)).doubt, SeatDoubt::DeadlineUnreadable);
    clock.sessionAnswered(true, false, parseTimestamp(u"2026-07-14T15:00:10-04:00"), at(seconds(12)));
    clock.deadlineAnswered(bare, at(seconds(20)));
    QCOMPARE(clock.viewAt(seconds(20)).state, SeatState::Live);
    QVERIFY(clock.viewAt(seconds(20)).approximate);
    QCOMPARE(clock.viewAt(seconds(20)).deadlineUtc, showTime.addSecs(900));
}

void SeatClockTest::aLearntOffsetIsNotTrustedAcrossTheNight()
{
    // 01:55 EST; at 02:00 the clock springs to 03:00 EDT. Read with the old offset, 03:10 would be an hour late.
    const QDateTime night({2026, 3, 8}, {6, 55, 10}, Qt::UTC);
    SeatClock clock;
    const AnswerTiming timing{seconds(10), seconds(10), night};
    clock.sessionAnswered(true, false, parseTimestamp(u"2026-03-08T01:55:00-05:00"), timing);
    clock.deadlineAnswered(*parseTimestamp(u"2026-03-08T03:10:00"), timing);
    QCOMPARE(clock.viewAt(seconds(11)).state, SeatState::Unknown);
    QCOMPARE(clock.viewAt(seconds(11)).doubt, SeatDoubt::DeadlineUnreadable);
}

void SeatClockTest::aDeadlineADayAwayOrNoneIsUnreadable()
{
    SeatClock clock;
    hold(clock, seconds(10));
    for (const Timestamp &odd : {written(hours(25)), *parseTimestamp(u"0001-01-01T00:00:00Z"),
             *parseTimestamp(u"9999-12-31T23:59:59Z")}) {
        clock.deadlineAnswered(written(minutes(15)), at(seconds(20)));
        clock.deadlineAnswered(odd, at(seconds(21)));
        QCOMPARE(clock.viewAt(seconds(21)).state, SeatState::Unknown);
        QCOMPARE(clock.viewAt(seconds(21)).doubt, SeatDoubt::DeadlineUnreadable);
    }
}

void SeatClockTest::newSeatsAfterAnEmptyCartAreAskedAboutFirst()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(20)));
    clock.sessionAnswered(false, false, std::nullopt, at(seconds(30)));
    hold(clock, seconds(40));
    QCOMPARE(clock.viewAt(seconds(40)).state, SeatState::Unknown);
    QCOMPARE(clock.viewAt(seconds(40)).doubt, SeatDoubt::NotAskedYet);
}

void SeatClockTest::aNewSessionForgetsTheOldClock()
{
    SeatClock clock;
    hold(clock, seconds(10));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(20), hours(3)));
    clock.reset();
    QCOMPARE(clock.viewAt(seconds(20)).state, SeatState::None);
    clock.sessionAnswered(true, false, std::nullopt, at(seconds(30)));
    clock.deadlineAnswered(written(minutes(15)), at(seconds(30)));
    QCOMPARE(clock.viewAt(seconds(30)).state, SeatState::Live);
}

// L10
void SeatClockTest::theClockOfThisComputerNeverStandsStill()
{
    const SystemClock clock;
    const Nanoseconds boot = clock.boot(), monotonic = clock.monotonic();
    QVERIFY(boot > Nanoseconds::zero() && monotonic > Nanoseconds::zero());
    QVERIFY(clock.boot() >= boot && clock.monotonic() >= monotonic);
    QCOMPARE(clock.wall().timeSpec(), Qt::UTC);
#if defined(CLOCK_BOOTTIME)
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const Nanoseconds system = seconds(now.tv_sec) + Nanoseconds(now.tv_nsec);
    QVERIFY(system >= boot && system - boot < minutes(1));
#endif
}

QTEST_APPLESS_MAIN(SeatClockTest)
#include "tst_seatclock.moc"
