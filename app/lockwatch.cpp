// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockwatch.h"

namespace Foyer {

LockWatch::LockWatch(QDBusConnection bus, QObject *parent) : QObject(parent)
{
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.login1");
    bus.connect(service, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    // Of any session: which one is ours is not known on every system, and covering once too often harms nobody.
    bus.connect(service, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SLOT(lock()));
}

void LockWatch::prepareForSleep(bool before)
{
    if (!before) {
        Q_EMIT woke();
        return;
    }
    Q_EMIT sleeps();
    Q_EMIT away();
}

}
