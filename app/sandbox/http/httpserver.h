// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>

namespace Foyer::Sandbox {

// The only file that knows Qt HTTP Server. Loopback only; every answer is written before handleRequest() returns.
class HttpServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit HttpServer(Service &service, QObject *parent = nullptr);

    // 0 picks a free port. False and a reason when it cannot be had.
    [[nodiscard]] bool start(quint16 port, QString *problem);
    [[nodiscard]] quint16 port() const { return m_port; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] QByteArray assemble(const Request &request, const Response &response) const;

    Service &m_service;
    quint16 m_port = 0;
};

} // namespace Foyer::Sandbox
