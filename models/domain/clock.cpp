// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"

#if defined(Q_OS_WIN)
#    include <qt_windows.h>
#else
#    include <time.h>
#endif

namespace Foyer {

namespace {

#if defined(Q_OS_WIN)
// The first counts time asleep too. (So does QueryInterruptTime, no finer, which Wine does not have.)
Nanoseconds bootNow()
{
    return std::chrono::milliseconds(static_cast<qint64>(GetTickCount64()));
}
// 100 ns units; "unbiased" leaves suspended time out.
Nanoseconds monotonicNow()
{
    ULONGLONG ticks = 0;
    QueryUnbiasedInterruptTime(&ticks);
    return Nanoseconds(static_cast<qint64>(ticks) * 100);
}
#else
Nanoseconds read(clockid_t id)
{
    timespec now = {};
    clock_gettime(id, &now);
    return std::chrono::seconds(now.tv_sec) + Nanoseconds(now.tv_nsec);
}
#    if defined(CLOCK_BOOTTIME)
Nanoseconds bootNow() { return read(CLOCK_BOOTTIME); }
Nanoseconds monotonicNow() { return read(CLOCK_MONOTONIC); }
#    else
// macOS: MONOTONIC counts sleep there, UPTIME_RAW does not.
Nanoseconds bootNow() { return read(CLOCK_MONOTONIC); }
Nanoseconds monotonicNow() { return read(CLOCK_UPTIME_RAW); }
#    endif
#endif

}

Nanoseconds SystemClock::boot() const { return bootNow(); }

Nanoseconds SystemClock::monotonic() const { return monotonicNow(); }

QDateTime SystemClock::wall() const { return QDateTime::currentDateTimeUtc(); }

}
