// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/httpserver.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/http/guardedsocket.h"
#include "app/sandbox/http/loopbackserver.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray verbOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return "OTHER";
    }
}

QHash<QByteArray, QByteArray> headersOf(const QHttpServerRequest &from)
{
    QHash<QByteArray, QByteArray> headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders all = from.headers();
    for (qsizetype i = 0; i < all.size(); ++i)
        headers.insert(
            QByteArray(all.nameAt(i).data(), all.nameAt(i).size()).toLower(), all.valueAt(i).toByteArray());
#else
    for (const auto &[name, value] : from.headers())
        headers.insert(name.toLower(), value);
#endif
    return headers;
}

// Short reason phrases: QNetworkAccessManager reads a head byte by byte, and nobody reads the phrase.
QByteArray phrase(int status)
{
    if (status == 204)
        return "No Content";
    return status < 400 ? "OK" : "Error";
}

void spoil(const FaultRule &rule, Response &response, SendPlan &plan)
{
    if (rule.status)
        response.status = *rule.status;
    if (rule.body || (rule.status && response.contentType.isEmpty())) {
        response.contentType = rule.contentType;
        response.body = rule.body.value_or(QByteArray());
    }
    response.headers += rule.headers;
    plan.delayMs += rule.delayMs;
    plan.hang = rule.hang;
    plan.reset = plan.reset || rule.reset;
    plan.cutAt = rule.cutAt;
}

} // namespace

HttpServer::HttpServer(Service &service, Faults &faults, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_service(service)
    , m_faults(faults)
{
}

bool HttpServer::start(quint16 port, QString *problem)
{
    auto *tcp = new LoopbackServer(this);
    if (!tcp->listen(QHostAddress::LocalHost, port)) {
        *problem = tcp->errorString();
        return false;
    }
    m_port = tcp->serverPort();
    bind(tcp);
    return true;
}

Request HttpServer::requestOf(const QHttpServerRequest &from, const GuardedSocket &socket) const
{
    Request request;
    request.verb = verbOf(from.method());
    QByteArray target = socket.target();
    if (target.isEmpty())
        target = from.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const auto mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.headers = headersOf(from);
    request.body = from.body();
    return request;
}

// A page in a browser can reach a loopback port, but cannot forge these two.
bool HttpServer::cameFromHere(const Request &request) const
{
    const QByteArray host = request.header("host").toLower();
    const QByteArray port = ':' + QByteArray::number(m_port);
    return (host == "127.0.0.1" + port || host == "localhost" + port) && !request.headers.contains("origin");
}

Response HttpServer::respond(const Request &request, SendPlan &plan)
{
    plan.closeAfter = request.header("connection").compare("close", Qt::CaseInsensitive) == 0;
    if (!cameFromHere(request))
        return Errors::refused(u"This service answers programs on this machine only."_s);
    const auto rule
        = Service::isControl(request.path) ? std::nullopt : m_faults.strike(m_service.routeName(request));
    Response response;
    if (!rule || rule->processed) {
        response = m_service.handle(request);
        plan.delayMs = response.sending.delayMs;
        plan.reset = response.sending.lost;
        if (!rule)
            return response;
    } else {
        m_service.requests().count(m_service.routeName(request));
        response.status = rule->status.value_or(503);
        // Without an answer of its own a request that is not processed is dropped.
        if (!rule->status && !rule->body && !rule->hang && !rule->reset) {
            plan.cutAt = 0;
            plan.delayMs = rule->delayMs;
            return response;
        }
    }
    spoil(*rule, response, plan);
    return response;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

bool HttpServer::handleRequest(const QHttpServerRequest &from, QHttpServerResponder &responder)
{
    GuardedSocket *socket = nullptr;
    const auto open = findChildren<GuardedSocket *>();
    for (GuardedSocket *candidate : open)
        socket = candidate->peerPort() == from.remotePort() ? candidate : socket;
    if (!socket)
        return false;
    const Request request = requestOf(from, *socket);
    SendPlan plan;
    const Response response = respond(request, plan);
    socket->plan(plan);
    QHttpHeaders headers;
    headers.append("Date", httpDate(m_service.services().clock.nowMs()));
    if (!response.contentType.isEmpty())
        headers.append("Content-Type", response.contentType);
    for (const auto &[name, value] : response.headers)
        headers.append(name, value);
    responder.write(request.verb == "HEAD" ? QByteArray() : response.body, headers,
        static_cast<QHttpServerResponder::StatusCode>(response.status));
    socket->answered();
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    responder.write(QHttpServerResponder::StatusCode::NotFound);
}

#else

bool HttpServer::handleRequest(const QHttpServerRequest &from, QTcpSocket *tcp)
{
    auto *socket = qobject_cast<GuardedSocket *>(tcp);
    if (!socket)
        return false;
    const Request request = requestOf(from, *socket);
    SendPlan plan;
    const Response response = respond(request, plan);
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phrase(response.status)
        + "\r\nDate: " + httpDate(m_service.services().clock.nowMs()) + "\r\n";
    if (!response.contentType.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    if (response.status != 204)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n";
    if (request.verb != "HEAD" && response.status != 204)
        bytes += response.body;
    socket->plan(plan);
    socket->write(bytes);
    socket->answered();
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket) { socket->abort(); }

#endif

} // namespace Foyer::Sandbox
