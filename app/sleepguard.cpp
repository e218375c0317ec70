// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sleepguard.h"

#if defined(FOYER_HAVE_DBUS)
#    include <QDBusMessage>
#    include <QDBusPendingCallWatcher>
#    include <QDBusPendingReply>
#endif

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

#if defined(FOYER_HAVE_DBUS)

SleepGuard::SleepGuard(QObject *parent) : SleepGuard(QDBusConnection::systemBus(), parent) { }

SleepGuard::SleepGuard(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(bus), m_watch(bus)
{
    listen();
}

void SleepGuard::takeLock()
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call.setArguments({u"sleep"_s, u"Foyer"_s, u"The kiosk forgets its guest first"_s, u"delay"_s});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        answer->deleteLater();
        if (reply.isValid() && !m_sleepComes)
            m_lock = reply.value();
    });
}

void SleepGuard::letSleep()
{
    if (m_sleepComes)
        m_lock = {};
}

#else

SleepGuard::SleepGuard(QObject *parent) : QObject(parent) { listen(); }

void SleepGuard::takeLock() { }

void SleepGuard::letSleep() { }

#endif

void SleepGuard::listen()
{
    connect(&m_watch, &LockWatch::sleeps, this, [this] {
        m_sleepComes = true;
        Q_EMIT sleepComes();
    });
    connect(&m_watch, &LockWatch::woke, this, [this] {
        m_sleepComes = false;
        takeLock();
    });
    takeLock();
}

}
