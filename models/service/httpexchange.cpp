// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/httpexchange.h"

#include "models/service/httptransport.h"
#include "models/service/tlsfailure.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Foyer {

namespace {

constexpr qint64 readAhead = 1024 * 1024;

QByteArray header(const QNetworkReply *reply, const char *name) { return reply->rawHeader(name); }

//! Every request says no-store and has a number of its own. Who answers with another number, or out of a cache all the
//! same, does not answer this request.
bool isSecondHand(const QNetworkReply *reply, const QByteArray &requestId)
{
    const QByteArray echo = header(reply, "X-Request-Id");
    return (!echo.isEmpty() && echo.compare(requestId, Qt::CaseInsensitive) != 0) || header(reply, "Age").toLongLong() > 0;
}

}

HttpExchange::HttpExchange(const Endpoint &endpoint, QByteArray requestId, std::unique_ptr<CallCapture> capture,
    const Clock &clock, QObject *parent)
    : Exchange(parent), m_endpoint(endpoint), m_requestId(std::move(requestId)), m_capture(std::move(capture)), m_clock(clock)
{
    m_startedUtc = clock.wall();
    m_timing.sent = clock.boot();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(StopReason::Deadline); });
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::watch(QNetworkReply *reply, std::shared_ptr<QNetworkAccessManager> manager,
    std::shared_ptr<BodyTrace> body, std::chrono::milliseconds deadline)
{
    m_manager = std::move(manager);
    m_reply = reply;
    m_trace = std::move(body);
    reply->setReadBufferSize(readAhead);
    if (m_trace)
        connect(reply, &QNetworkReply::requestSent, this, [trace = m_trace] { trace->headSent = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::noteHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::drain);
    connect(reply, &QNetworkReply::sslErrors, this, &HttpExchange::noteTlsErrors);
    // Queued: abort() finishes a reply at once, and a slot of finished() may destroy us and the reply with us.
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::conclude, Qt::QueuedConnection);
    m_deadline.start(deadline);
}

void HttpExchange::endUnsent(ErrorKind why)
{
    Answer answer;
    answer.error.kind = why;
    QMetaObject::invokeMethod(this, [this, answer] { deliver(answer); }, Qt::QueuedConnection);
}

void HttpExchange::abort() { stop(StopReason::Cancelled); }

void HttpExchange::stop(StopReason reason)
{
    if (m_concluded || !m_reply || m_reply->isFinished() || m_stopped != StopReason::None)
        return;
    m_stopped = reason;
    // Not at once: this may be a slot of the reply, in the middle of its own work.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

void HttpExchange::noteHead()
{
    if (m_timing.arrived == Nanoseconds::zero()) {
        m_timing.arrived = m_clock.boot();
        m_timing.serverDate = parseHttpDate(header(m_reply, "Date"));
    }
    if (m_reply->url().scheme() == QLatin1String("https")) {
        const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
        if (!certificate.isNull())
            m_certificateEnd = certificate.expiryDate().toUTC();
    }
    bool known = false;
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
    if (known && length > HttpTransport::largestAnswer)
        stop(StopReason::TooLarge);
}

void HttpExchange::drain()
{
    // What is not read holds the sender back.
    if (m_stopped != StopReason::None || !m_reply->isOpen())
        return;
    if (m_body.size() + m_reply->bytesAvailable() > HttpTransport::largestAnswer) {
        m_body = QByteArray();
        stop(StopReason::TooLarge);
        return;
    }
    m_body += m_reply->readAll();
}

void HttpExchange::noteTlsErrors(const QList<QSslError> &errors)
{
    m_tls = describeTlsFailure(errors, m_reply->sslConfiguration().peerCertificate());
}

ExchangeFacts HttpExchange::facts() const
{
    ExchangeFacts facts;
    facts.networkError = m_reply->error();
    facts.stopped = m_stopped;
    facts.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    facts.contentType = header(m_reply, "Content-Type");
    facts.retryAfter = header(m_reply, "Retry-After");
    facts.body = m_body;
    facts.tls = m_tls;
    if (!m_tls && facts.networkError == QNetworkReply::SslHandshakeFailedError)
        facts.tls = describeBrokenHandshake(m_reply->errorString());
    facts.bodyLeft = !m_trace || m_trace->left();
    facts.secondHand = isSecondHand(m_reply, m_requestId);
    facts.nowUtc = m_clock.wall();
    return facts;
}

void HttpExchange::conclude()
{
    if (m_concluded)
        return;
    drain();
    const Verdict verdict = judge(m_endpoint, facts());
    Answer answer;
    answer.outcomeClass = verdict.outcomeClass;
    answer.error = verdict.error;
    answer.httpStatus = verdict.error.httpStatus;
    answer.timing = m_timing;
    if (answer.timing.arrived == Nanoseconds::zero())
        answer.timing.arrived = m_clock.boot();
    answer.environment = header(m_reply, "X-Foyer-Sandbox");
    if (answer.outcomeClass == OutcomeClass::Done)
        answer.body = m_body;
    deliver(std::move(answer));
}

void HttpExchange::deliver(Answer answer)
{
    m_concluded = true;
    m_deadline.stop();
    answer.error.requestId = m_requestId;
    m_capture->clean(answer.error.messages);
    CallRecord record;
    record.operation = m_endpoint.operation;
    record.requestId = m_requestId;
    record.startedUtc = m_startedUtc;
    record.duration = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.boot() - m_timing.sent);
    record.outcomeClass = answer.outcomeClass;
    record.errorKind = answer.error.kind;
    record.httpStatus = answer.httpStatus;
    record.answerBytes = m_body.size();
    record.text = m_capture->finish(m_reply ? m_reply->rawHeaderPairs() : CallCapture::Headers(), m_body);
    m_capture.reset();
    record.certificateEndUtc = m_certificateEnd;
    const QPointer<HttpExchange> alive(this); // the owner may close everything in answer to what it hears
    Q_EMIT recorded(record);
    if (alive)
        Q_EMIT finished(answer);
    if (alive)
        deleteLater();
}

}
