// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionwatch.h"
#include "tests/models/modelworld.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

class SessionWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itReadsOnceAtTheStartAndThenOnlyWhileVisible();
    void hiddenMeansNoRequestAtAll();
    void becomingVisiblePollsAtOnce();
    void theDeadlineIsNeverAskedForWithoutSeats_data();
    void theDeadlineIsNeverAskedForWithoutSeats();
    void seatsBringDeadlineAndCart();
    void atMostOneReadOfAKindIsUnderWay();
    void aRereadGivesUpTheReadUnderWay();
    void anOlderAnswerNeverGoesBackInTime();
    void aCartReadBeforeTheCartMovedIsGivenUp();
    void aFailedCartIsUnknownAndAskedForAgain();
    void pollsKeepAroundTheirInterval();
    void whereNobodyWorksPollsAreSlower();
    void activityEndsTheIdlePaceAtOnce();
    void failuresBackOff_data();
    void failuresBackOff();
    void aBusyServerSetsThePace();
    void aRefusedServiceLoginIsNotAskedAgain();
    void anUnknownSessionIsGoneAndLeftAlone();
    void anAnswerAfterTheEndChangesNothing();
    void wakingVoidsTheClockBeforeAnythingElse();
    void sleepWhileHiddenIsNoticed();
    void runningOutBringsOneLook();
    void theLastMinutesArePolledMoreOften();
    void staleIsTwoMissedPolls();
    void closedIsSilent();
    void aTickTellsTheView();
    void aReplyAfterItsEndHarmsNothing();
};

namespace {

struct World : ModelWorld
{
    std::unique_ptr<SessionWatch> watch;

    void open(bool visible = true)
    {
        serve();
        watch = std::make_unique<SessionWatch>(service, clock, u"K"_s, QTimeZone());
        watch->setVisible(visible);
        settle();
    }
    QTimer &polls() const { return *timerOf(*watch, true); }
    QTimer &ticks() const { return *timerOf(*watch, false); }
    //! What the timer does when its time has come.
    void poll()
    {
        fire(polls());
        settle();
    }
    qsizetype reads() const { return transport.count(GetSession); }
    void failAlways(ErrorKind kind, std::optional<std::chrono::seconds> retryAfter = {}, int httpStatus = 0)
    {
        Answer answer = ScriptedTransport::failure(OutcomeClass::Refused, kind, httpStatus);
        answer.error.retryAfter = retryAfter;
        transport.answerAlways(GetSession, answer);
    }
};

bool isAbout(int milliseconds, std::chrono::seconds expected)
{
    const int whole = static_cast<int>(expected.count()) * 1000;
    return milliseconds >= whole * 9 / 10 && milliseconds <= whole * 11 / 10;
}

}

void SessionWatchTest::itReadsOnceAtTheStartAndThenOnlyWhileVisible()
{
    World world;
    world.open(false);
    QCOMPARE(world.reads(), 1);
    QVERIFY(world.watch->session());
    QCOMPARE(world.watch->loadState().phase, LoadPhase::Ready);
    QVERIFY(!world.polls().isActive());
    QVERIFY(!world.ticks().isActive());
}

void SessionWatchTest::hiddenMeansNoRequestAtAll()
{
    World world;
    world.holdSeats();
    world.open();
    world.watch->setVisible(false);
    world.forgetRequests();
    world.clock.advance(10min);
    world.watch->noteActivity();
    world.settle();
    QVERIFY(!world.polls().isActive() && !world.ticks().isActive());
    QCOMPARE(world.transport.requests().size(), 0);
}

void SessionWatchTest::becomingVisiblePollsAtOnce()
{
    World world;
    world.open(false);
    world.watch->setVisible(true);
    world.settle();
    QCOMPARE(world.reads(), 2);
    QVERIFY(world.polls().isActive() && world.ticks().isActive());
}

void SessionWatchTest::theDeadlineIsNeverAskedForWithoutSeats_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<QJsonValue>("performances");
    QTest::newRow("no seats") << QJsonObject{{u"HasLockedSeats"_s, false}} << QJsonValue(0);
    QTest::newRow("unknown") << QJsonObject{{u"HasLockedSeats"_s, QJsonValue::Null}} << QJsonValue(QJsonValue::Null);
    QTest::newRow("older server, empty cart") << QJsonObject{{u"HasLockedSeats"_s, QJsonValue::Null}} << QJsonValue(0);
    QTest::newRow("released") << QJsonObject{{u"HasLockedSeats"_s, false}, {u"SeatsExpired"_s, true}} << QJsonValue(1);
}

// D13
void SessionWatchTest::theDeadlineIsNeverAskedForWithoutSeats()
{
    QFETCH(QJsonObject, members);
    QFETCH(QJsonValue, performances);
    World world;
    for (auto member = members.begin(); member != members.end(); ++member)
        world.session[member.key()] = *member;
    world.counts = {{u"PerformanceCount"_s, performances}};
    world.open();
    for (int poll = 0; poll < 5; ++poll) {
        world.clock.advance(30s);
        world.poll();
    }
    QVERIFY(world.reads() > 5);
    QCOMPARE(world.transport.count(GetExpiration), 0);
}

void SessionWatchTest::seatsBringDeadlineAndCart()
{
    World world;
    world.holdSeats();
    world.open();
    QCOMPARE(world.transport.count(GetExpiration), world.reads());
    QCOMPARE(world.transport.count(GetCart), 1);
    QCOMPARE(world.watch->seatView().state, SeatState::Live);
    QVERIFY(world.watch->seatView().remaining <= 10min && world.watch->seatView().remaining > 9min + 50s);
    QVERIFY(world.watch->cart());
    QVERIFY(world.watch->deadline());
    world.poll();
    QCOMPARE(world.transport.count(GetCart), 1);
}

void SessionWatchTest::atMostOneReadOfAKindIsUnderWay()
{
    World world;
    world.serve();
    world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.watch = std::make_unique<SessionWatch>(world.service, world.clock, u"K"_s, QTimeZone());
    world.watch->setVisible(true);
    for (int press = 0; press < 3; ++press)
        world.watch->refresh();
    QCOMPARE(world.reads(), 1);
    QCOMPARE(world.watch->loadState().phase, LoadPhase::Loading);
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.reads(), 1);
    QVERIFY(world.watch->session());
}

void SessionWatchTest::aRereadGivesUpTheReadUnderWay()
{
    World world;
    world.open();
    world.signIn(5, u"ann"_s);
    world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.watch->refresh();
    world.login[u"ConstituentId"_s] = 6;
    world.serve();
    QSignalSpy settled(world.watch.get(), &SessionWatch::readSettled);
    world.watch->reread();
    world.transport.release();
    world.settle();
    QCOMPARE(settled.count(), 1);
    QCOMPARE(world.watch->session()->login.constituentId, 6);
    QVERIFY(world.polls().isActive());
}

// P34
void SessionWatchTest::anOlderAnswerNeverGoesBackInTime()
{
    World world;
    world.open();
    const Answer old = world.sessionAnswer();
    world.transport.answer(GetSession, old, ScriptedTransport::When::OnRelease);
    world.watch->refresh();
    world.clock.advance(1s);
    Session news = *world.watch->session();
    news.orderId = 77;
    world.watch->acceptSession(news, {world.clock.boot(), world.clock.boot(), world.clock.wall()});
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.watch->session()->orderId, 77);
}

void SessionWatchTest::aCartReadBeforeTheCartMovedIsGivenUp()
{
    World world;
    world.open();
    world.holdSeats();
    world.serve();
    world.transport.answer(GetCart, world.timed(R"({"Messages":[{"Message":"one line"}]})"), ScriptedTransport::When::OnRelease);
    world.poll();
    world.holdSeats(2);
    world.serve();
    world.transport.answerAlways(GetCart, world.timed(R"({"Messages":[{"Message":"two lines"}]})"));
    world.poll();
    world.transport.release();
    world.settle();
    QCOMPARE(world.watch->cart()->messages, QStringList{u"two lines"_s});
}

void SessionWatchTest::aFailedCartIsUnknownAndAskedForAgain()
{
    World world;
    world.holdSeats();
    world.open();
    world.holdSeats(2);
    world.serve();
    world.transport.fail(GetCart, OutcomeClass::Unknown, ErrorKind::Timeout);
    world.poll();
    QVERIFY(!world.watch->cart());
    QVERIFY(!world.watch->seatCount());
    world.poll();
    QVERIFY(world.watch->cart());
}

void SessionWatchTest::pollsKeepAroundTheirInterval()
{
    World world;
    world.open();
    QSet<int> waits;
    for (int poll = 0; poll < 100; ++poll) {
        QVERIFY2(isAbout(world.polls().interval(), 10s), QByteArray::number(world.polls().interval()).constData());
        waits.insert(world.polls().interval());
        world.poll();
    }
    QVERIFY2(waits.size() > 20, "no jitter: eight laptops would ask in step");
}

void SessionWatchTest::whereNobodyWorksPollsAreSlower()
{
    World world;
    world.open();
    world.clock.advance(3min);
    world.poll();
    QVERIFY(isAbout(world.polls().interval(), 30s));
}

void SessionWatchTest::activityEndsTheIdlePaceAtOnce()
{
    World world;
    world.open();
    world.clock.advance(3min);
    world.poll();
    const qsizetype before = world.reads();
    world.watch->noteActivity();
    world.watch->noteActivity();
    world.settle();
    QCOMPARE(world.reads(), before + 1);
    QVERIFY(isAbout(world.polls().interval(), 10s));
}

// N1, P8
void SessionWatchTest::failuresBackOff_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QList<std::chrono::seconds>>("waits");
    QTest::newRow("no such name") << ErrorKind::NameNotFound << 0 << QList{2s, 4s, 8s, 13s, 13s};
    QTest::newRow("nobody there") << ErrorKind::Unreachable << 0 << QList{2s, 4s, 8s, 13s, 13s};
    QTest::newRow("500") << ErrorKind::ServerFault << 500 << QList{2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s};
}

void SessionWatchTest::failuresBackOff()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, httpStatus);
    QFETCH(QList<std::chrono::seconds>, waits);
    World world;
    world.open();
    world.failAlways(kind, {}, httpStatus);
    for (const auto wait : waits) {
        world.poll();
        QVERIFY2(isAbout(world.polls().interval(), wait), QByteArray::number(world.polls().interval()).constData());
    }
    QCOMPARE(world.watch->loadState().phase, LoadPhase::Failed);
    QVERIFY(world.watch->session());
    world.serve();
    world.poll();
    QVERIFY(!world.watch->loadState().error);
    QVERIFY(isAbout(world.polls().interval(), 10s));
}

// P7
void SessionWatchTest::aBusyServerSetsThePace()
{
    World world;
    world.open();
    world.failAlways(ErrorKind::Busy, 200s);
    world.poll();
    QVERIFY(isAbout(world.polls().interval(), 200s));
    world.failAlways(ErrorKind::Busy, 1s);
    world.poll();
    QVERIFY(isAbout(world.polls().interval(), 4s));
}

// P2
void SessionWatchTest::aRefusedServiceLoginIsNotAskedAgain()
{
    World world;
    world.open();
    world.failAlways(ErrorKind::StaffRefused);
    world.poll();
    QVERIFY(!world.polls().isActive());
    QVERIFY(!world.watch->isGone());
    // A person may ask again, and an answer starts the polls again.
    world.serve();
    world.watch->refresh();
    world.settle();
    QVERIFY(world.polls().isActive());
}

// P4, D1
void SessionWatchTest::anUnknownSessionIsGoneAndLeftAlone()
{
    World world;
    world.holdSeats();
    world.open();
    world.failAlways(ErrorKind::NotFound);
    world.poll();
    QVERIFY(world.watch->isGone());
    QVERIFY(world.watch->seatView().state != SeatState::Live);
    const qsizetype before = world.transport.requests().size();
    world.watch->refresh();
    world.watch->setVisible(false);
    world.watch->setVisible(true);
    world.watch->noteActivity();
    world.settle();
    QCOMPARE(world.transport.requests().size(), before);
    QVERIFY(!world.polls().isActive() && !world.ticks().isActive());
}

// D18
void SessionWatchTest::anAnswerAfterTheEndChangesNothing()
{
    World world;
    world.holdSeats();
    world.open();
    world.transport.answer(GetExpiration, world.deadlineAnswer(20min), ScriptedTransport::When::OnRelease);
    world.poll();
    world.failAlways(ErrorKind::NotFound);
    world.poll();
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(world.watch->seatView().state != SeatState::Live);
}

// L11
void SessionWatchTest::wakingVoidsTheClockBeforeAnythingElse()
{
    World world;
    world.holdSeats();
    world.open();
    world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.watch->refresh();
    const qsizetype before = world.reads();
    SeatState first = SeatState::Live;
    connect(world.watch.get(), &SessionWatch::woke, this, [&] { first = world.watch->seatView().state; });
    world.clock.sleepFor(60s);
    fire(world.ticks());
    QCOMPARE(first, SeatState::Unknown);
    QCOMPARE(world.watch->seatView().doubt, SeatDoubt::Woke);
    // The read from before the sleep is not waited for.
    QCOMPARE(world.reads(), before + 1);
    world.serve();
    world.settle();
    QCOMPARE(world.reads(), before + 1);
}

// L11
void SessionWatchTest::sleepWhileHiddenIsNoticed()
{
    World world;
    world.holdSeats();
    world.open(false);
    QSignalSpy woke(world.watch.get(), &SessionWatch::woke);
    world.clock.sleepFor(60s);
    world.watch->setVisible(true);
    QCOMPARE(woke.count(), 1);
    QCOMPARE(world.watch->seatView().state, SeatState::Unknown);
}

void SessionWatchTest::runningOutBringsOneLook()
{
    World world;
    world.holdSeats();
    world.serve();
    world.transport.answerAlways(GetExpiration, world.deadlineAnswer(30s));
    world.watch = std::make_unique<SessionWatch>(world.service, world.clock, u"K"_s, QTimeZone());
    world.watch->setVisible(true);
    world.settle();
    QCOMPARE(world.watch->seatView().state, SeatState::Live);
    const qsizetype before = world.reads();
    world.clock.advance(31s);
    for (int second = 0; second < 5; ++second)
        fire(world.ticks());
    QCOMPARE(world.watch->seatView().state, SeatState::Expired);
    world.settle();
    for (int second = 0; second < 5; ++second)
        fire(world.ticks());
    world.settle();
    QCOMPARE(world.reads(), before + 1);
    QVERIFY(isAbout(world.polls().interval(), 10s));
}

void SessionWatchTest::theLastMinutesArePolledMoreOften()
{
    World world;
    world.holdSeats();
    world.open();
    world.clock.advance(3min);
    world.serve();
    world.poll();
    QVERIFY(isAbout(world.polls().interval(), 30s));
    world.transport.answerAlways(GetExpiration, world.deadlineAnswer(100s));
    world.poll();
    QVERIFY(isAbout(world.polls().interval(), 10s));
    world.transport.answerAlways(GetExpiration, world.deadlineAnswer(8s));
    world.poll();
    QVERIFY2(isAbout(world.polls().interval(), 6s), "one look when it runs out");
}

// N11
void SessionWatchTest::staleIsTwoMissedPolls()
{
    World world;
    world.open();
    QVERIFY(!world.watch->isStale());
    QCOMPARE(world.watch->age(), 0s);
    world.failAlways(ErrorKind::Timeout);
    world.poll();
    QVERIFY(!world.watch->isStale());
    world.clock.advance(21s);
    world.poll();
    QVERIFY(world.watch->isStale());
    QCOMPARE(world.watch->age(), 21s);
    world.serve();
    world.poll();
    QVERIFY(!world.watch->isStale());
}

// D18
void SessionWatchTest::closedIsSilent()
{
    World world;
    world.holdSeats();
    world.open();
    world.watch->close();
    QCOMPARE(world.watch->seatView().state, SeatState::None);
    const qsizetype before = world.transport.requests().size();
    world.watch->refresh();
    world.watch->reread();
    world.watch->setVisible(false);
    world.watch->setVisible(true);
    world.settle();
    QCOMPARE(world.transport.requests().size(), before);
    QVERIFY(!world.polls().isActive() && !world.ticks().isActive());
}

void SessionWatchTest::aTickTellsTheView()
{
    World world;
    world.open();
    QSignalSpy ticked(world.watch.get(), &SessionWatch::ticked);
    fire(world.ticks());
    QCOMPARE(ticked.count(), 1);
    QCOMPARE(world.ticks().interval(), 1000);
}

void SessionWatchTest::aReplyAfterItsEndHarmsNothing()
{
    World world;
    world.serve();
    world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.watch = std::make_unique<SessionWatch>(world.service, world.clock, u"K"_s, QTimeZone());
    world.watch.reset();
    world.transport.release();
    world.settle();
    QCOMPARE(world.reads(), 1);
}

QTEST_GUILESS_MAIN(SessionWatchTest)
#include "tst_sessionwatch.moc"
