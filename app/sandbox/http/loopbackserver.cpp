// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/loopbackserver.h"

#include "app/sandbox/http/guardedsocket.h"

namespace Foyer::Sandbox {

namespace {
constexpr int kMaxConnections = 64;
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new GuardedSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_open >= kMaxConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++m_open;
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    addPendingConnection(socket);
}

} // namespace Foyer::Sandbox
