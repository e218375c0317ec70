// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// logind on Linux; lockwatch_win.cpp stands for this file on Windows.
#include "app/lockwatch.h"

namespace Foyer {

class LockWatch::Ear
{
};

#if defined(FOYER_HAVE_DBUS)

LockWatch::LockWatch(QObject *parent)
    : LockWatch(QDBusConnection::systemBus(), parent)
{
}

LockWatch::LockWatch(QDBusConnection bus, QObject *parent)
    : QObject(parent)
{
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.login1");
    bus.connect(service, QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(prepareForSleep(bool)));
    // Of any session: which one is ours is not known on every system, and covering once too often harms
    // nobody.
    bus.connect(service, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
        SLOT(lock()));
}

#else

LockWatch::LockWatch(QObject *parent)
    : QObject(parent)
{
}

#endif

LockWatch::~LockWatch() = default;

}
