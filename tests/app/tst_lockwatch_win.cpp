// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen is locked, the computer sleeps: what Windows would send to the window that listens.
#include "app/lockwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <qt_windows.h>
#include <wtsapi32.h>

using namespace Foyer;

class LockWatchWinTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockAndSleepAreHeard();
    void whoIsGoneHearsNothing();

private:
    static HWND listener() { return FindWindowExW(HWND_MESSAGE, nullptr, L"FoyerLockWatch", nullptr); }
};

// H14
void LockWatchWinTest::aLockAndSleepAreHeard()
{
    const LockWatch watch;
    QSignalSpy away(&watch, &LockWatch::away);
    QSignalSpy sleeps(&watch, &LockWatch::sleeps);
    QSignalSpy woke(&watch, &LockWatch::woke);
    QVERIFY(listener());
    SendMessageW(listener(), WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK, 0);
    SendMessageW(listener(), WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC, 0);
    QCOMPARE(away.count(), 0);
    SendMessageW(listener(), WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, 0);
    QCOMPARE(away.count(), 1);
    SendMessageW(listener(), WM_POWERBROADCAST, PBT_APMSUSPEND, 0);
    QCOMPARE(away.count(), 2); // going to sleep counts, waking does not
    QCOMPARE(sleeps.count(), 1);
    QCOMPARE(woke.count(), 1);
}

void LockWatchWinTest::whoIsGoneHearsNothing()
{
    {
        const LockWatch first;
        QVERIFY(listener());
    }
    QVERIFY(!listener());
    const LockWatch second; // the kind of window is known already
    QVERIFY(listener());
}

QTEST_GUILESS_MAIN(LockWatchWinTest)
#include "tst_lockwatch_win.moc"
