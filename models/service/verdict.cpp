// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/verdict.h"

#include "models/domain/timestamp.h"
#include "models/service/codecs/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Foyer {

namespace {

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    const QByteArray parameters = contentType.mid(type.size()).toLower();
    const bool foreignCharset = parameters.contains("charset=") && !parameters.contains("utf-8");
    return !foreignCharset && (type == "application/json" || type == "text/json" || type.endsWith("+json"));
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::StaffRefused;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 407:
        return ErrorKind::ProxyRefused;
    case 408:
        return ErrorKind::Timeout;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::Busy;
    case 511:
        return ErrorKind::Redirected;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return ErrorKind::Redirected;
    if (status >= 400 && status < 500)
        return ErrorKind::Rejected;
    return status >= 500 && status < 600 ? ErrorKind::ServerFault : ErrorKind::Unreadable;
}

ErrorKind kindOfNetworkError(const ExchangeFacts &facts)
{
    switch (facts.networkError) {
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::NameNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyRefused;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return ErrorKind::Unreachable;
    case QNetworkReply::TimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownServerError: // a status of 600 and more
    case QNetworkReply::UnknownContentError:
        return ErrorKind::Unreadable;
    default:
        return ErrorKind::ConnectionLost;
    }
}

ErrorKind kindOfStop(StopReason reason)
{
    switch (reason) {
    case StopReason::Deadline:
        return ErrorKind::Timeout;
    case StopReason::TooLarge:
        return ErrorKind::TooLarge;
    default:
        return ErrorKind::Cancelled;
    }
}

//! Qt calls an answer without error that was cut by a wrong Content-Length; half of an object is none.
//! What the members mean is for the codecs.
bool isComplete(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (!text.startsWith('{') && !text.startsWith('['))
        return !text.isEmpty();
    return scanJson(text) != JsonShape::Bad || !QJsonDocument::fromJson(text).isNull();
}

//! These can only happen on the way to the server.
bool isBeforeSending(ErrorKind kind)
{
    return kind == ErrorKind::NameNotFound || kind == ErrorKind::Unreachable || kind == ErrorKind::Tls
        || kind == ErrorKind::ProxyRefused;
}

//! A status line decides before the transport error does: Qt reports every 4xx as an error of its own.
bool statusSpeaks(const ExchangeFacts &facts)
{
    return facts.stopped == StopReason::None && !facts.secondHand && facts.httpStatus >= 300 && facts.httpStatus < 600;
}

//! The help pages say 200 and the swagger 204 for answers without a body: any 2xx that is empty will do there,
//! but a page of HTML with status 200 is somebody else talking.
bool answersAsExpected(const Endpoint &endpoint, const ExchangeFacts &facts)
{
    const bool json = isJson(facts.contentType) && isComplete(facts.body);
    if (endpoint.expectedStatus == 204)
        return facts.httpStatus >= 200 && facts.httpStatus < 300 && (facts.body.isEmpty() || json);
    return facts.httpStatus == 200 && !facts.body.isEmpty() && json;
}

//! Only these say "I did not do it"; after a redirect, 408 or 5xx nobody knows.
bool isRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::StaffRefused:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Busy:
    case ErrorKind::ProxyRefused:
        return true;
    default:
        return false;
    }
}

ServerMessage messageFrom(const QJsonObject &object)
{
    return {object.value(QLatin1String("Code")).toString(), object.value(QLatin1String("Description")).toString(),
        object.value(QLatin1String("Details")).toString(), object.value(QLatin1String("ErrorPath")).toString()};
}

}

QList<ServerMessage> parseServerMessages(const QByteArray &body)
{
    QByteArray text = body;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    QJsonArray list = document.array();
    if (document.isObject()) {
        const QJsonValue nested = document.object().value(QLatin1String("ErrorMessages"));
        list = nested.isArray() ? nested.toArray() : QJsonArray{document.object()};
    }
    QList<ServerMessage> messages;
    for (const QJsonValue &entry : std::as_const(list)) {
        const ServerMessage message = messageFrom(entry.toObject());
        if (!(message == ServerMessage{}))
            messages.append(message);
    }
    return messages;
}

std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView text, const QDateTime &nowUtc)
{
    constexpr qint64 shortest = 1, longest = 300;
    const QByteArray trimmed = text.toByteArray().trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    const bool digits = std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 wanted = trimmed.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::clamp(wanted, shortest, longest) : longest);
    }
    const auto date = parseHttpDate(trimmed);
    if (!date)
        return std::nullopt;
    return std::chrono::seconds(std::clamp(nowUtc.secsTo(*date), shortest, longest));
}

Verdict judge(const Endpoint &endpoint, const ExchangeFacts &facts)
{
    Verdict verdict;
    Error &error = verdict.error;
    error.httpStatus = facts.httpStatus;
    const bool statusDecides = statusSpeaks(facts);
    bool neverSent = !facts.bodyLeft;
    const bool transportFailed = facts.stopped != StopReason::None || facts.networkError != QNetworkReply::NoError;
    if (statusDecides) {
        error.kind = kindOfStatus(facts.httpStatus);
        error.messages = isJson(facts.contentType) ? parseServerMessages(facts.body) : QList<ServerMessage>{};
        error.retryAfter = parseRetryAfter(facts.retryAfter, facts.nowUtc);
    } else if (facts.stopped == StopReason::None && facts.secondHand) {
        error.kind = ErrorKind::Unreadable;
    } else if (transportFailed) {
        error.kind = facts.stopped != StopReason::None ? kindOfStop(facts.stopped) : kindOfNetworkError(facts);
        if (error.kind == ErrorKind::ConnectionLost && !facts.bodyLeft)
            error.kind = ErrorKind::Unreachable;
        error.tls = facts.tls;
        neverSent = !facts.bodyLeft || (endpoint.verb == Verb::Get && isBeforeSending(error.kind));
        // Qt tries again by itself; what its second try ran into is not what happened to the first.
        if (!neverSent && isBeforeSending(error.kind))
            error.kind = ErrorKind::ConnectionLost;
    } else {
        if (answersAsExpected(endpoint, facts))
            return verdict;
        error.kind = facts.contentType.toLower().contains("html") ? ErrorKind::Redirected : ErrorKind::Unreadable;
    }
    if (statusDecides && isRefusal(error.kind))
        verdict.outcomeClass = OutcomeClass::Refused;
    else if (neverSent)
        verdict.outcomeClass = OutcomeClass::NotSent;
    else
        verdict.outcomeClass = OutcomeClass::Unknown;
    return verdict;
}

}
