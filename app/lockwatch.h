// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace Foyer {

//! Hears from the system (logind) that the screen is locked or the computer goes to sleep. Where nobody tells, it is silent.
class LockWatch final : public QObject
{
    Q_OBJECT
public:
    explicit LockWatch(QDBusConnection bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

Q_SIGNALS:
    void away(); //!< either of the two
    void sleeps();
    void woke();

private Q_SLOTS:
    void prepareForSleep(bool before);
    void lock() { Q_EMIT away(); }
};

}
