// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace Foyer::Sandbox {

// Accepts up to 64 connections at a time; further ones are closed at once.
class LoopbackServer final : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    int m_open = 0;
};

} // namespace Foyer::Sandbox
