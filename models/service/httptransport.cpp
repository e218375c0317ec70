// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/httptransport.h"

#include "models/service/httpexchange.h"
#include "models/service/oneshotbody.h"
#include "models/service/urlbuilder.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUuid>

#if defined(Q_OS_UNIX)
#    include <fcntl.h>
#    include <unistd.h>

#    include <array>
#endif

namespace Foyer {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

//! Qt starts a thread for each manager, and a thread without a descriptor to be woken by ends the whole program.
bool isRoomForAConnection()
{
#if defined(Q_OS_UNIX)
    std::array<int, 8> tried;
    tried.fill(-1);
    tried[0] = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    for (size_t i = 1; i < tried.size() && tried[i - 1] >= 0; ++i)
        tried[i] = ::fcntl(tried[0], F_DUPFD_CLOEXEC, 0); // a tenth of what an open() costs
    const bool room = tried.back() >= 0;
    for (const int one : tried) {
        if (one >= 0)
            ::close(one);
    }
    return room;
#else
    return true;
#endif
}

QNetworkReply *dispatch(QNetworkAccessManager *manager, Verb verb, QNetworkRequest request, QByteArray body,
    const std::shared_ptr<BodyTrace> &trace)
{
    if (verb == Verb::Get)
        return manager->get(request);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new OneShotBody(std::move(body), trace, nullptr);
    QNetworkReply *reply = nullptr;
    if (verb == Verb::Post)
        reply = manager->post(request, device);
    else if (verb == Verb::Put)
        reply = manager->put(request, device);
    else
        reply = manager->sendCustomRequest(request, "DELETE", device);
    device->setParent(reply);
    return reply;
}

}

HttpTransport::HttpTransport(ServiceAddress address, const Clock &clock, QObject *parent)
    : Transport(parent), m_address(std::move(address)), m_clock(clock), m_cookies(std::make_shared<QNetworkCookieJar>())
{
    m_masker.setStaffPassword(m_address.password);
}

HttpTransport::~HttpTransport()
{
    // Exchanges abort their replies; they must go before the managers those replies belong to.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

bool HttpTransport::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

Exchange *HttpTransport::send(Request request)
{
    const Endpoint &endpoint = endpointFor(request.operation);
    const QByteArray requestId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    auto *exchange = new HttpExchange(endpoint, requestId, m_masker.begin(request), m_clock, this);
    connect(exchange, &HttpExchange::recorded, this, &Transport::called);

    const auto url = buildUrl(m_address.baseUrl, endpoint, request.pathValues, request.query);
    if (!url || !isAllowed(*url)) {
        wipe(request.body);
        exchange->endUnsent(ErrorKind::InvalidInput);
        return exchange;
    }
    if (!isRoomForAConnection()) {
        wipe(request.body);
        exchange->endUnsent(ErrorKind::Unreachable);
        return exchange;
    }
    m_hasMetVisitor = true;
    // A body goes out once only, so it must not meet a kept connection that the server has just closed.
    const bool shared = endpoint.channel == Channel::Read && endpoint.verb == Verb::Get;
    if (shared && !m_reads)
        m_reads = newManager();
    const std::shared_ptr<QNetworkAccessManager> manager = shared ? m_reads : newManager();
    auto trace = std::make_shared<BodyTrace>();
    QNetworkReply *reply = dispatch(
        manager.get(), endpoint.verb, buildRequest(*url, requestId), std::move(request.body), trace);
    exchange->watch(reply, manager, endpoint.verb == Verb::Get ? nullptr : std::move(trace),
        m_deadline.value_or(endpoint.deadline));
    return exchange;
}

void HttpTransport::forgetVisitor()
{
    m_reads.reset();
    m_cookies = std::make_shared<QNetworkCookieJar>();
    m_masker.aliases() = SessionAliases(); // else there would be one more for every visitor of the day
    m_hasMetVisitor = false;
}

QNetworkRequest HttpTransport::buildRequest(const QUrl &url, const QByteArray &requestId)
{
    QNetworkRequest request(url);
    // Preemptive: the service does not negotiate (WIRE.md section 1). The buffer holding it lives only here.
    QByteArray credentials
        = QString(m_address.user + u':' + m_address.userGroup + u':' + m_address.machineLocation + u':').toUtf8();
    credentials += m_address.password.utf8();
    request.setRawHeader("Authorization", "Basic " + credentials.toBase64());
    wipe(credentials);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "Foyer/" FOYER_VERSION);
    request.setRawHeader("X-Request-Id", requestId);
    request.setRawHeader("Cache-Control", "no-store");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (url.scheme() == QLatin1String("https"))
        request.setSslConfiguration(tls());
    return request;
}

std::shared_ptr<QNetworkAccessManager> HttpTransport::newManager() const
{
    auto *manager = new QNetworkAccessManager;
    manager->setCookieJar(m_cookies.get());
    // The manager takes a jar as its child and keeps a bare pointer to it: the jar has to outlive each of them.
    m_cookies->setParent(nullptr);
    configureProxy(manager);
    return {manager, [jar = m_cookies](QNetworkAccessManager *last) { delete last; }};
}

void HttpTransport::configureProxy(QNetworkAccessManager *manager) const
{
    if (isLoopback(m_address.baseUrl) || m_address.proxy == ProxyUse::None) {
        manager->setProxy(QNetworkProxy::NoProxy);
    } else if (m_address.proxy == ProxyUse::Manual) {
        manager->setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, m_address.proxyHost, m_address.proxyPort));
    } else {
        const QList<QNetworkProxy> found
            = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_address.baseUrl));
        manager->setProxy(found.value(0, QNetworkProxy::NoProxy));
    }
}

const QSslConfiguration &HttpTransport::tls()
{
    if (m_tls)
        return *m_tls;
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setProtocol(QSsl::TlsV1_2OrLater);
    m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls->setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    if (!m_address.caFile.isEmpty())
        m_tls->setCaCertificates(QSslCertificate::fromPath(m_address.caFile, QSsl::Pem));
    return *m_tls;
}

}
