// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty-four hours of one session in simulated time: every poll with its answer or (one in twenty) its fault, four sleeps,
// and the nights on which the clocks change. What the program keeps must not grow, and nothing that happened may be missed.
#include "models/calllog.h"
#include "models/sessionstory.h"
#include "models/sessionwatch.h"
#include "tests/models/modelworld.h"
#include "tests/trust/soakfigures.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

constexpr quint32 seed = 20261124;
constexpr int warmUp = 2000; // polls
constexpr double mostKilobytes = 64; // for each 1,000 polls after that

//! What is on its way, and what that brings; nobody waits for real time here.
void deliver()
{
    for (int round = 0; round < 6; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

qsizetype objectsBelow(const QObject &object) { return object.findChildren<QObject *>().size(); }

}

class SoakTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayLeavesNothingBehind_data();
    void aDayLeavesNothingBehind();
};

void SoakTest::aDayLeavesNothingBehind_data()
{
    QTest::addColumn<QDateTime>("evening");
    QTest::newRow("the clocks go forward") << QDateTime({2026, 3, 28}, {18, 0}, Qt::UTC);
    QTest::newRow("the clocks go back") << QDateTime({2026, 10, 24}, {18, 0}, Qt::UTC);
}

void SoakTest::aDayLeavesNothingBehind()
{
    QFETCH(QDateTime, evening);
    qputenv("TZ", "Europe/London");
    QRandomGenerator dice(seed);
    ModelWorld world;
    world.clock.setWall(evening);
    world.serve();
    CallLog log(CallLog::Limits{2000, 100, 1024 * 1024}); // a ring that is full long before the day is over
    connect(&world.transport, &Transport::called, &log, [&log](const CallRecord &record) { log.append(record); });
    SessionWatch watch(world.service, world.clock, u"key"_s, QTimeZone("Europe/London"));
    watch.setVisible(true);
    QTimer &poll = *timerOf(watch, true);
    QTimer &tick = *timerOf(watch, false);
    world.settle();

    const Nanoseconds end = world.clock.boot() + hours(24);
    Nanoseconds nextSleep = world.clock.boot() + hours(5);
    int polls = 0, faults = 0, sleeps = 0, changes = 0, missed = 0;
    qint64 memoryThen = 0;
    qsizetype objectsThen = 0, descriptorsThen = 0;
    bool held = false;
    while (world.clock.boot() < end) {
        if (world.clock.boot() >= nextSleep && sleeps < 4) {
            world.clock.sleepFor(minutes(30));
            nextSleep += hours(5);
            ++sleeps;
            fire(tick);
            deliver();
        }
        const bool fault = dice.bounded(20) == 0;
        const bool change = !fault && dice.bounded(10) == 0;
        if (change) {
            held = !held;
            held ? world.holdSeats(1 + static_cast<int>(dice.bounded(4))) : world.releaseAllSeats();
            ++changes;
        }
        if (fault) {
            ++faults;
            world.transport.fail(Operation::GetSession, dice.bounded(2) ? OutcomeClass::Unknown : OutcomeClass::NotSent,
                dice.bounded(2) ? ErrorKind::Timeout : ErrorKind::ConnectionLost);
        }
        world.serve();
        world.clock.advance(milliseconds(3900));
        fire(tick);
        fire(poll);
        deliver();
        world.forgetRequests();
        // A change is seen by the poll that was answered after it.
        if (!fault && (!watch.session() || watch.session()->hasLockedSeats != std::optional(held)))
            ++missed;
        if (++polls == warmUp) {
            memoryThen = residentKilobytes();
            objectsThen = objectsBelow(watch) + objectsBelow(world.service) + objectsBelow(world.transport);
            descriptorsThen = openDescriptors();
        }
    }
    const double grown = static_cast<double>(residentKilobytes() - memoryThen) * 1000 / (polls - warmUp);
    qInfo("%d polls, %d faults, %d sleeps, %d changes, %d missed; %.1f kB for each 1,000 polls", polls, faults, sleeps, changes, missed,
        grown);
    QVERIFY(polls >= 20'000);
    QCOMPARE(sleeps, 4);
    QCOMPARE(missed, 0);
    QCOMPARE(objectsBelow(watch) + objectsBelow(world.service) + objectsBelow(world.transport), objectsThen);
    QCOMPARE(openDescriptors(), descriptorsThen);
    QVERIFY2(grown <= mostKilobytes, qPrintable(QString::number(grown)));
}

QTEST_GUILESS_MAIN(SoakTest)
#include "tst_soak.moc"
