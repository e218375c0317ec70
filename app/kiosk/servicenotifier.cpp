// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/servicenotifier.h"

#if defined(Q_OS_LINUX)
#    include <sys/socket.h>
#    include <sys/un.h>
#    include <unistd.h>

#    include <cstddef>
#    include <cstring>
#endif

namespace Foyer {

ServiceNotifier::ServiceNotifier(QObject *parent) : QObject(parent), m_socket(qgetenv("NOTIFY_SOCKET")), m_alive(this)
{
    // WATCHDOG_PID is not looked at: the unit's main process is the compositor, and any of its processes may speak.
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong();
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
    if (!isActive() || microseconds <= 0)
        return;
    constexpr int signsInTime = 3;
    m_alive.setInterval(std::chrono::milliseconds(qMax<qint64>(1, microseconds / 1000 / signsInTime)));
    connect(&m_alive, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
}

void ServiceNotifier::tellReady()
{
    send("READY=1");
    if (m_alive.interval() > 0)
        m_alive.start();
}

void ServiceNotifier::tellStopping()
{
    m_alive.stop();
    send("STOPPING=1");
}

void ServiceNotifier::send(const QByteArray &state) const
{
#if defined(Q_OS_LINUX)
    sockaddr_un address = {};
    if (!isActive() || static_cast<size_t>(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), static_cast<size_t>(m_socket.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // an abstract name
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(m_socket.size()));
    const int channel = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (channel < 0)
        return;
    // Lost words are no harm: the next sign of life follows, and without any systemd restarts the kiosk.
    (void)!sendto(channel, state.constData(), static_cast<size_t>(state.size()), MSG_NOSIGNAL,
        reinterpret_cast<const sockaddr *>(&address), length);
    close(channel);
#else
    Q_UNUSED(state)
#endif
}

}
