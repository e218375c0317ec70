// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/crashcounter.h"
#include "models/domain/kiosk/kioskmachine.h"
#include "tests/support/testclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace std::chrono_literals;

class CrashCounterTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aRunThatEndedInOrderIsNoCrash();
    void threeCrashesInAMinuteAreTooMany();
    void crashesFurtherApartAreNot();
    void staffForgives();
    void aRestartOfTheComputerIsNoCrash();
    void aSetWallClockChangesNothing();

private:
    void crash(TestClock &clock, std::chrono::seconds after)
    {
        CrashCounter run(m_folder->path(), clock);
        run.begin();
        clock.advance(after);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CrashCounterTest::aRunThatEndedInOrderIsNoCrash()
{
    TestClock clock;
    for (int i = 0; i < 5; ++i) {
        CrashCounter run(m_folder->path(), clock);
        QVERIFY(!run.begin());
        QVERIFY(run.count() < KioskMachine::mostCrashes);
        run.end();
    }
}

// L25
void CrashCounterTest::threeCrashesInAMinuteAreTooMany()
{
    TestClock clock;
    crash(clock, 10s);
    crash(clock, 10s);
    crash(clock, 10s);
    CrashCounter run(m_folder->path(), clock);
    QVERIFY(run.begin());
    QCOMPARE(run.count(), 3);
}

void CrashCounterTest::crashesFurtherApartAreNot()
{
    TestClock clock;
    for (int i = 0; i < 6; ++i)
        crash(clock, 40s);
    CrashCounter run(m_folder->path(), clock);
    QVERIFY(run.begin());
    QVERIFY(run.count() < KioskMachine::mostCrashes);
}

void CrashCounterTest::staffForgives()
{
    TestClock clock;
    for (int i = 0; i < 3; ++i)
        crash(clock, 5s);
    {
        CrashCounter run(m_folder->path(), clock);
        run.begin();
        QCOMPARE(run.count(), 3);
        run.forgive();
        QVERIFY(run.count() < KioskMachine::mostCrashes);
        run.end();
    }
    CrashCounter next(m_folder->path(), clock);
    QVERIFY(!next.begin());
    QCOMPARE(next.count(), 0);
}

void CrashCounterTest::aRestartOfTheComputerIsNoCrash()
{
    TestClock before;
    before.advance(1h);
    crash(before, 5s);
    crash(before, 5s);
    const TestClock fresh; // its boot time begins again
    CrashCounter run(m_folder->path(), fresh);
    QVERIFY(!run.begin());
    QVERIFY(run.count() < KioskMachine::mostCrashes);
}

void CrashCounterTest::aSetWallClockChangesNothing()
{
    TestClock clock;
    for (int i = 0; i < 3; ++i) {
        crash(clock, 5s);
        clock.setWall(clock.wall().addYears(1));
    }
    CrashCounter run(m_folder->path(), clock);
    run.begin();
    QCOMPARE(run.count(), 3);
}

QTEST_GUILESS_MAIN(CrashCounterTest)
#include "tst_crashcounter.moc"
