// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyserver.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#    include <sys/socket.h>
#endif

namespace Foyer {

namespace {

constexpr qint64 fillerBlock = 64 * 1024;

//! RST instead of FIN: what a crashed server or a firewall sends.
void resetHard(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger hard{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
#endif
    socket->abort();
}

QByteArray headerOf(const QByteArray &head, QByteArrayView name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

}

//! Reads requests from one socket and plays the reactions to them.
class FaultyConnection final : public QObject
{
public:
    FaultyConnection(QTcpSocket *socket, FaultyServer *server, int number)
        : QObject(server), m_socket(socket), m_server(server), m_number(number)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &FaultyConnection::read);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_drip.setSingleShot(false);
        connect(&m_drip, &QTimer::timeout, this, &FaultyConnection::dripOne);
        read();
    }
    void close()
    {
        if (m_socket->bytesToWrite() == 0 && m_socket->state() == QAbstractSocket::UnconnectedState)
            return;
        m_socket->disconnectFromHost();
    }

private:
    void read();
    [[nodiscard]] bool takeRequest();
    void play(const Reaction &reaction);
    void write();
    void dripOne();
    void fill();
    void finish();

    QTcpSocket *m_socket;
    FaultyServer *m_server;
    int m_number;
    QByteArray m_buffer;
    std::optional<ReceivedRequest> m_open; //!< head complete, body not
    Reaction m_playing;
    QTimer m_drip;
    qsizetype m_dripped = 0;
};

void FaultyConnection::read()
{
    const QByteArray fresh = m_socket->readAll();
    m_server->m_bytes += fresh.size();
    m_buffer += fresh;
    while (takeRequest()) { }
}

bool FaultyConnection::takeRequest()
{
    if (!m_open) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        ReceivedRequest request;
        request.head = m_buffer.first(end + 4);
        m_buffer.remove(0, end + 4);
        const QList<QByteArray> line = request.head.first(request.head.indexOf("\r\n")).split(' ');
        request.verb = line.value(0);
        request.target = line.value(1);
        request.connection = m_number;
        ++m_server->m_heads;
        if (m_server->m_early) {
            play(*m_server->m_early);
            return false;
        }
        m_open = request;
    }
    const qsizetype length = m_open->header("Content-Length").toLongLong();
    if (m_buffer.size() < length)
        return false;
    m_open->body = m_buffer.first(length);
    m_buffer.remove(0, length);
    const ReceivedRequest request = *std::exchange(m_open, std::nullopt);
    m_server->m_requests.append(request);
    play(m_server->m_handler(request));
    return true;
}

void FaultyConnection::play(const Reaction &reaction)
{
    m_playing = reaction;
    if (reaction.delay.count() > 0)
        QTimer::singleShot(reaction.delay, this, &FaultyConnection::write);
    else
        write();
}

void FaultyConnection::write()
{
    if (m_playing.dripEvery.count() > 0) {
        m_dripped = 0;
        m_drip.start(m_playing.dripEvery);
        return;
    }
    m_socket->write(m_playing.bytes);
    if (m_playing.filler > 0) {
        connect(m_socket, &QTcpSocket::bytesWritten, this, &FaultyConnection::fill, Qt::UniqueConnection);
        fill();
        return;
    }
    finish();
}

void FaultyConnection::dripOne()
{
    if (m_dripped < m_playing.bytes.size()) {
        m_socket->write(m_playing.bytes.sliced(m_dripped++, 1));
        return;
    }
    m_drip.stop();
    finish();
}

void FaultyConnection::fill()
{
    if (m_socket->bytesToWrite() > fillerBlock || m_playing.filler <= 0)
        return;
    const qint64 count = qMin(m_playing.filler, fillerBlock);
    m_playing.filler -= count;
    m_socket->write(QByteArray(count, 'x'));
    if (m_playing.filler <= 0)
        finish();
}

void FaultyConnection::finish()
{
    if (m_playing.end == Reaction::End::Close)
        m_socket->disconnectFromHost();
    else if (m_playing.end == Reaction::End::Reset) {
        m_socket->flush();
        resetHard(m_socket);
    }
}

QByteArray ReceivedRequest::header(QByteArrayView name) const { return headerOf(head, name); }

Reaction Reaction::cutAt(qsizetype count, End how) const
{
    Reaction cut = *this;
    cut.bytes.truncate(count);
    cut.end = how;
    return cut;
}

Reaction answerWith(int status, const QByteArray &body, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Word\r\n";
    bool typed = false;
    for (const auto &[name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
        typed = typed || name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    }
    if (!typed)
        bytes += "Content-Type: application/json; charset=utf-8\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {bytes + "\r\n" + (status == 204 ? QByteArray() : body)};
}

Reaction answerInChunks(const QByteArray &body)
{
    return {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"};
}

Reaction rawAnswer(const QByteArray &bytes, Reaction::End end) { return {bytes, end}; }

FaultyServer::FaultyServer(const std::optional<QSslConfiguration> &tls, const QHostAddress &address)
    : m_tls(tls.has_value()), m_address(address), m_handler([](const ReceivedRequest &) { return answerWith(200); })
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultyServer::accept);
    if (!m_server->listen(address, 0))
        qFatal("no free port on loopback");
    m_port = m_server->serverPort();
}

FaultyServer::~FaultyServer()
{
    // Connections speak to their server until they are gone.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

QUrl FaultyServer::url() const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_address.toString());
    url.setPort(m_port);
    return url;
}

void FaultyServer::react(const Reaction &reaction)
{
    m_handler = [reaction](const ReceivedRequest &) { return reaction; };
}

void FaultyServer::forget()
{
    m_requests.clear();
    m_heads = 0;
    m_connections = 0;
    m_bytes = 0;
}

void FaultyServer::closeConnections()
{
    const auto children = findChildren<QObject *>(Qt::FindDirectChildrenOnly);
    for (QObject *child : children)
        static_cast<FaultyConnection *>(child)->close();
}

void FaultyServer::stop() { m_server->close(); }

void FaultyServer::startAgain()
{
    if (!m_server->listen(m_address, m_port))
        qFatal("the port was taken meanwhile");
}

void FaultyServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        if (auto *secure = qobject_cast<QSslSocket *>(socket))
            m_negotiated = secure->sslConfiguration().nextNegotiatedProtocol();
        new FaultyConnection(socket, this, m_connections);
    }
}

}
