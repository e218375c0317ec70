// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/healthmonitor.h"
#include "tests/models/modelworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

namespace {

struct HealthWorld : ModelWorld
{
    HealthMonitor health{service, transport, clock};

    void well()
    {
        transport.answerAlways(GetStatus,
            timed(R"({"Success":true,"TimeStamp":"2026-03-14T19:00:00Z","TimeZone":"UTC","Dependencies":[{"Success":true,"Name":"Database","Description":"ok"}]})"));
        transport.answerAlways(GetSeatServerStatus, timed(R"({"IsListening":true,"ConnectionsCount":7})"));
    }
    void look()
    {
        health.setWatched(&transport, true);
        settle();
    }
    [[nodiscard]] HealthState state(HealthPart part) const { return health.item(part).state; }
};

}

class HealthMonitorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWellServerIsWellInEveryPart();
    void theSeatServerIsToldApartFromTheApi();
    void aDependencyThatIsNotWellIsNamed();
    void notBeingAllowedToAskIsNotBeingIll();
    void aSilentServerIsBadAndAskedLessOften();
    void hiddenMeansNoRequest();
    void whileAnybodyShowsItItIsAsked();
    void aWrongClockIsMeasured_data();
    void aWrongClockIsMeasured();
    void theCertificatesDaysComeFromAnyCall();
};

void HealthMonitorTest::aWellServerIsWellInEveryPart()
{
    HealthWorld world;
    world.well();
    QSignalSpy changed(&world.health, &HealthMonitor::changed);
    world.look();
    QVERIFY(!changed.isEmpty());
    for (const HealthPart part : {HealthPart::Api, HealthPart::Database, HealthPart::SeatServer, HealthPart::Clock, HealthPart::Version})
        QCOMPARE(world.state(part), HealthState::Ok);
    QCOMPARE(world.health.item(HealthPart::SeatServer).number, 7);
    QCOMPARE(world.health.item(HealthPart::Version).number, 15);
    QCOMPARE(world.state(HealthPart::Certificate), HealthState::Unknown);
    QCOMPARE(world.health.worst(), HealthState::Ok);
    QCOMPARE(world.transport.requests().size(), 2);
}

void HealthMonitorTest::theSeatServerIsToldApartFromTheApi()
{
    HealthWorld world;
    world.well();
    world.transport.answerAlways(GetSeatServerStatus, world.timed(R"({"IsListening":false,"ConnectionsCount":0})"));
    world.look();
    QCOMPARE(world.state(HealthPart::SeatServer), HealthState::Bad);
    QCOMPARE(world.state(HealthPart::Api), HealthState::Ok);
    QCOMPARE(world.health.worst(), HealthState::Bad);
}

void HealthMonitorTest::aDependencyThatIsNotWellIsNamed()
{
    HealthWorld world;
    world.well();
    world.transport.answerAlways(GetStatus,
        world.timed(R"({"Success":false,"Dependencies":[{"Success":true,"Name":"Seat Server"},{"Success":false,"Name":"Impresario"}]})"));
    world.look();
    QCOMPARE(world.state(HealthPart::Database), HealthState::Bad);
    QCOMPARE(world.health.item(HealthPart::Database).names, QStringList{u"Impresario"_s});
}

void HealthMonitorTest::notBeingAllowedToAskIsNotBeingIll()
{
    HealthWorld world;
    world.well();
    world.transport.answerAlways(GetStatus, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::Forbidden, 403));
    world.look();
    QCOMPARE(world.state(HealthPart::Api), HealthState::Ok);
    QCOMPARE(world.state(HealthPart::Database), HealthState::Unknown);
    QCOMPARE(world.health.item(HealthPart::Database).error, ErrorKind::Forbidden);
}

void HealthMonitorTest::aSilentServerIsBadAndAskedLessOften()
{
    HealthWorld world;
    world.look(); // nobody answers
    QCOMPARE(world.state(HealthPart::Api), HealthState::Bad);
    QTimer *timer = timerOf(world.health, true);
    int before = 0;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(timer->interval() >= before);
        before = timer->interval();
        fire(*timer);
        world.settle();
    }
    QCOMPARE(before, 480000);
    world.well();
    fire(*timer);
    world.settle();
    QCOMPARE(timer->interval(), 60000);
}

void HealthMonitorTest::hiddenMeansNoRequest()
{
    HealthWorld world;
    world.well();
    QVERIFY(world.transport.requests().isEmpty());
    world.look();
    world.health.setWatched(&world.transport, false);
    QVERIFY(!timerOf(world.health, true)->isActive());
}

void HealthMonitorTest::whileAnybodyShowsItItIsAsked()
{
    HealthWorld world;
    world.well();
    auto other = std::make_unique<QObject>();
    const auto isAsking = [&world] { return timerOf(world.health, true)->isActive(); };
    world.look();
    world.health.setWatched(other.get(), true);
    world.health.setWatched(&world.transport, false); // one page goes, the next is there already
    QVERIFY(isAsking());
    world.health.setExposed(false);
    QVERIFY(!isAsking());
    world.health.setExposed(true);
    world.settle();
    QVERIFY(isAsking());
    other.reset(); // what is deleted says nothing more
    QVERIFY(!isAsking());
}

void HealthMonitorTest::aWrongClockIsMeasured_data()
{
    QTest::addColumn<int>("off");
    QTest::addColumn<HealthState>("state");
    QTest::newRow("right") << 0 << HealthState::Ok;
    QTest::newRow("twenty seconds") << -20 << HealthState::Ok;
    QTest::newRow("a minute") << 60 << HealthState::Warn;
    QTest::newRow("three hours") << -10800 << HealthState::Bad;
}

// D15
void HealthMonitorTest::aWrongClockIsMeasured()
{
    QFETCH(int, off);
    QFETCH(HealthState, state);
    HealthWorld world;
    world.well();
    world.clock.setWall(world.clock.wall().addSecs(-off)); // the answers keep the true time
    world.look();
    QCOMPARE(world.state(HealthPart::Clock), state);
    QCOMPARE(world.health.item(HealthPart::Clock).number, off);
}

void HealthMonitorTest::theCertificatesDaysComeFromAnyCall()
{
    HealthWorld world;
    CallRecord record;
    record.certificateEndUtc = world.clock.wall().addDays(12);
    Q_EMIT world.transport.called(record);
    QCOMPARE(world.state(HealthPart::Certificate), HealthState::Warn);
    QCOMPARE(world.health.item(HealthPart::Certificate).number, 12);
    record.certificateEndUtc = world.clock.wall().addDays(400);
    Q_EMIT world.transport.called(record);
    QCOMPARE(world.state(HealthPart::Certificate), HealthState::Ok);
    record.certificateEndUtc = world.clock.wall().addDays(-1);
    Q_EMIT world.transport.called(record);
    QCOMPARE(world.state(HealthPart::Certificate), HealthState::Bad);
}

QTEST_GUILESS_MAIN(HealthMonitorTest)
#include "tst_healthmonitor.moc"
