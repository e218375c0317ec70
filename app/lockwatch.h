// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#if defined(FOYER_HAVE_DBUS)
#include <QDBusConnection>
#endif

namespace Foyer {

//! Hears from the system (logind, Windows) that the screen is locked or the computer goes to sleep. Where
//! nobody tells, it is silent.
class LockWatch final : public QObject
{
    Q_OBJECT
public:
    explicit LockWatch(QObject *parent = nullptr);
#if defined(FOYER_HAVE_DBUS)
    explicit LockWatch(QDBusConnection bus, QObject *parent = nullptr);
#endif
    ~LockWatch() override;

Q_SIGNALS:
    void away(); //!< either of the two
    void sleeps();
    void woke();

private Q_SLOTS:
    void prepareForSleep(bool before)
    {
        if (!before) {
            Q_EMIT woke();
            return;
        }
        Q_EMIT sleeps();
        Q_EMIT away();
    }
    void lock() { Q_EMIT away(); }

private:
    class Ear; //!< what Windows speaks to
    std::unique_ptr<Ear> m_ear;
};

}
