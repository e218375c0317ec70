// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/secret.h"
#include "models/service/transport.h"

#include <QSslConfiguration>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkCookieJar;
class QNetworkRequest;

namespace Foyer {

enum class ProxyUse { None, System, Manual };

//! Where the service is and who we are there. Staff credentials, never a patron's.
struct ServiceAddress
{
    QUrl baseUrl; //!< https, or http to loopback only; any path prefix
    QString user, userGroup, machineLocation; //!< without ':'
    Secret password;
    QString caFile; //!< PEM; replaces the system's authorities. Empty = the system's
    ProxyUse proxy = ProxyUse::None;
    QString proxyHost;
    quint16 proxyPort = 0;
};

//! The only user of QNetworkAccessManager. Reads share one manager; whatever has a body gets a connection of its own,
//! so that neither a hung poll nor a stale keep-alive can touch it (RELIABILITY.md F1, F5).
//! Redirects are never followed, HTTP/2 is off, loopback never goes through a proxy.
class HttpTransport final : public Transport
{
    Q_OBJECT
public:
    //! \a clock must outlive the transport.
    HttpTransport(ServiceAddress address, const Clock &clock, QObject *parent = nullptr);
    ~HttpTransport() override;

    Exchange *send(Request request) override;
    //! New cookies and connections: nothing of the last guest goes with the next request. Exchanges on their
    //! way end with the old ones.
    void forgetVisitor();
    //! Something was sent since: there may be cookies and open connections.
    [[nodiscard]] bool hasMetVisitor() const { return m_hasMetVisitor; }
    //! Takes the place of every row's deadline from the next request on.
    void overrideDeadlines(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    static constexpr qint64 largestAnswer = 4 * 1024 * 1024;

    //! Whether \a url may be used at all: https, or http to this machine.
    static bool isAllowed(const QUrl &url);

private:
    QNetworkRequest buildRequest(const QUrl &url, const QByteArray &requestId);
    std::shared_ptr<QNetworkAccessManager> newManager() const;
    void configureProxy(QNetworkAccessManager *manager) const;
    const QSslConfiguration &tls();

    ServiceAddress m_address;
    const Clock &m_clock;
    // Shared with the exchanges that use them: a visitor may be forgotten while one is on its way.
    std::shared_ptr<QNetworkAccessManager> m_reads; //!< made with the first read
    std::shared_ptr<QNetworkCookieJar> m_cookies;
    bool m_hasMetVisitor = false;
    std::optional<std::chrono::milliseconds> m_deadline;
    std::optional<QSslConfiguration> m_tls; //!< made with the first https request: loading OpenSSL costs
};

}
