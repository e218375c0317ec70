// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace Foyer {

//! Tells systemd that this program is ready and alive (sd_notify). The signs of life come from the thread that paints: a
//! window that hangs is restarted. Without a NOTIFY_SOCKET everything here does nothing.
class ServiceNotifier final : public QObject
{
    Q_OBJECT
public:
    //! Reads NOTIFY_SOCKET and WATCHDOG_USEC and takes them out of the environment of what is started from here.
    explicit ServiceNotifier(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return !m_socket.isEmpty(); }
    void tellReady();
    void tellStopping();

private:
    void send(const QByteArray &state) const;

    QByteArray m_socket;
    QTimer m_alive;
};

}
