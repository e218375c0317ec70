// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faults.h"
#include "app/sandbox/http/service.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

namespace Foyer::Sandbox {

class GuardedSocket;
struct SendPlan;

// The only file that knows Qt HTTP Server. Loopback only; every answer is handed to the socket before
// handleRequest() returns, because an answer kept for later is written to freed memory in Qt 6.4 when the
// client has gone.
class HttpServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    HttpServer(Service &service, Faults &faults, QObject *parent = nullptr);

    // 0 picks a free port. False and a reason when it cannot be had.
    [[nodiscard]] bool start(quint16 port, QString *problem);
    [[nodiscard]] quint16 port() const { return m_port; }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif

private:
    [[nodiscard]] Request requestOf(const QHttpServerRequest &from, const GuardedSocket &socket) const;
    [[nodiscard]] bool cameFromHere(const Request &request) const;
    // The answer and, in `plan`, how it is sent.
    [[nodiscard]] Response respond(const Request &request, SendPlan &plan);

    Service &m_service;
    Faults &m_faults;
    quint16 m_port = 0;
};

} // namespace Foyer::Sandbox
