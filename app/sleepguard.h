// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lockwatch.h"

#if defined(FOYER_HAVE_DBUS)
#    include <QDBusUnixFileDescriptor>
#endif

namespace Foyer {

//! Lets the computer sleep only once this program is ready for it: the system (logind) waits, some seconds at most, while
//! somebody holds its lock. Where there is no such system, or it gives no lock, sleep comes at once.
class SleepGuard final : public QObject
{
    Q_OBJECT
public:
    explicit SleepGuard(QObject *parent = nullptr);
#if defined(FOYER_HAVE_DBUS)
    explicit SleepGuard(QDBusConnection bus, QObject *parent = nullptr);
    [[nodiscard]] bool holdsLock() const { return m_lock.isValid(); }
#endif

    //! The answer to sleepComes(); not wanted at other times, and then it does nothing.
    void letSleep();

Q_SIGNALS:
    void sleepComes();

private:
    void listen();
    void takeLock();

#if defined(FOYER_HAVE_DBUS)
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock;
#endif
    LockWatch m_watch;
    bool m_sleepComes = false;
};

}
