// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPair>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Foyer {

//! One request as it came over the wire, head and body complete unless said otherwise.
struct ReceivedRequest
{
    QByteArray verb, target; //!< the target exactly as written on the request line
    QByteArray head; //!< up to and with the empty line
    QByteArray body;
    int connection = 0; //!< counts from 1
    [[nodiscard]] QByteArray header(QByteArrayView name) const; //!< empty when absent
};

//! What a server does once it has read a request. Plain data: build one with the functions below or by hand.
struct Reaction
{
    enum class End { KeepOpen, Close, Reset };

    QByteArray bytes; //!< written exactly as they are
    End end = End::KeepOpen;
    std::chrono::milliseconds delay{0}; //!< before the first byte
    std::chrono::milliseconds dripEvery{0}; //!< one byte each; 0 = all at once
    qint64 filler = 0; //!< this many 'x' after the bytes

    [[nodiscard]] Reaction cutAt(qsizetype count, End how = End::Close) const; //!< only the first bytes, then the end
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

//! A well-formed answer with Content-Length. \a headers replace the Content-Type when they hold one.
Reaction answerWith(int status, const QByteArray &body = "{}", const Headers &headers = {});
Reaction answerInChunks(const QByteArray &body);
Reaction rawAnswer(const QByteArray &bytes, Reaction::End end = Reaction::End::Close);
inline Reaction closeAfterReading() { return {{}, Reaction::End::Close}; }
inline Reaction resetAfterReading() { return {{}, Reaction::End::Reset}; }
inline Reaction neverAnswer() { return {}; }

//! An HTTP/1.1 server on loopback that counts what really arrives and misbehaves as told.
//! Lives in the test's thread; nothing here blocks or sleeps.
class FaultyServer final : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Reaction(const ReceivedRequest &)>;

    //! Listens on a free port; speaks TLS when \a tls is given.
    explicit FaultyServer(const std::optional<QSslConfiguration> &tls = std::nullopt,
        const QHostAddress &address = QHostAddress::LocalHost);
    ~FaultyServer() override;

    [[nodiscard]] QUrl url() const; //!< scheme://127.0.0.1:port
    [[nodiscard]] quint16 port() const { return m_port; }

    void react(const Reaction &reaction);
    //! Reacts to a head at once and does not wait for its body.
    void reactToHeads(const Reaction &reaction) { m_early = reaction; }
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }
    //! Request heads seen, with or without their body: the strictest count there is.
    [[nodiscard]] int heads() const { return m_heads; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] qint64 bytesReceived() const { return m_bytes; }
    //! ALPN result of the last TLS connection, e.g. "http/1.1".
    [[nodiscard]] QByteArray negotiatedProtocol() const { return m_negotiated; }

    void forget(); //!< counts start again at zero
    void closeConnections(); //!< ends every open connection now
    void stop(); //!< no more connections: the port is refused
    void startAgain(); //!< on the same port

private:
    friend class FaultyConnection;
    void accept();

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QHostAddress m_address;
    quint16 m_port = 0;
    Handler m_handler;
    std::optional<Reaction> m_early;
    QList<ReceivedRequest> m_requests;
    int m_heads = 0;
    int m_connections = 0;
    qint64 m_bytes = 0;
    QByteArray m_negotiated;
};

}
