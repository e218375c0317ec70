// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lockwatch.h"

#include <QDBusUnixFileDescriptor>

namespace Foyer {

//! Lets the computer sleep only once this program is ready for it: the system (logind) waits, some seconds at most, while
//! somebody holds its lock. Where there is no such system, or it gives no lock, sleep comes at once.
class SleepGuard final : public QObject
{
    Q_OBJECT
public:
    explicit SleepGuard(QDBusConnection bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    //! The answer to sleepComes(); not wanted at other times, and then it does nothing.
    void letSleep();
    [[nodiscard]] bool holdsLock() const { return m_lock.isValid(); }

Q_SIGNALS:
    void sleepComes();

private:
    void takeLock();

    QDBusConnection m_bus;
    LockWatch m_watch;
    QDBusUnixFileDescriptor m_lock;
    bool m_sleepComes = false;
};

}
