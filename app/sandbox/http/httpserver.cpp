// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/httpserver.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Options: return "OPTIONS";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    default: return "OTHER";
    }
}

Request requestOf(const QHttpServerRequest &from)
{
    Request request;
    request.verb = verbOf(from.method());
    request.path = from.url().path(QUrl::FullyEncoded).toLatin1();
    request.query = from.url().query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : from.headers())
        request.headers.insert(name.toLower(), value);
    request.body = from.body();
    return request;
}

} // namespace

HttpServer::HttpServer(Service &service, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_service(service)
{
}

bool HttpServer::start(quint16 port, QString *problem)
{
    auto *tcp = new QTcpServer(this);
    if (!tcp->listen(QHostAddress::LocalHost, port)) {
        *problem = tcp->errorString();
        return false;
    }
    m_port = tcp->serverPort();
    bind(tcp);
    return true;
}

bool HttpServer::handleRequest(const QHttpServerRequest &from, QTcpSocket *socket)
{
    const Request request = requestOf(from);
    socket->write(assemble(request, m_service.handle(request)));
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
}

QByteArray HttpServer::assemble(const Request &request, const Response &response) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " X\r\nDate: "
        + httpDate(m_service.services().clock.nowMs()) + "\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    return head + "\r\n" + (request.verb == "HEAD" ? QByteArray() : response.body);
}

} // namespace Foyer::Sandbox
