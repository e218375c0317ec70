// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Foyer::CallExport {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray quoted(QByteArray text) { return "'" + text.replace("'", "'\\''") + "'"; }

//! Scheme, host and port, and the path without a slash at its end.
QByteArray originOf(const QUrl &server)
{
    return server.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

QByteArray basePathOf(const QUrl &server)
{
    QByteArray path = server.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

QJsonObject field(const QString &name, const QString &value) { return {{u"name"_s, name}, {u"value"_s, value}}; }

QJsonArray requestHeaders(const CallEntry &entry)
{
    QJsonArray headers{field(u"Authorization"_s, u"Basic <staff credentials>"_s), field(u"Accept"_s, u"application/json"_s),
        field(u"X-Request-Id"_s, QString::fromLatin1(entry.requestId))};
    if (!entry.text.requestBody.isEmpty())
        headers.append(field(u"Content-Type"_s, u"application/json"_s));
    return headers;
}

QJsonArray answerHeaders(const CallEntry &entry)
{
    QJsonArray headers;
    for (const QByteArray &line : entry.text.answerHeaders.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers.append(field(QString::fromUtf8(line.first(colon)), QString::fromUtf8(line.sliced(colon + 2))));
    }
    return headers;
}

QJsonObject requestOf(const CallEntry &entry, const QUrl &server)
{
    QJsonArray query;
    for (const auto &[name, value] : entry.text.query)
        query.append(field(QString::fromUtf8(name), QString::fromUtf8(value)));
    QJsonObject request{{u"method"_s, QString::fromLatin1(verbOf(entry))},
        {u"url"_s, QString::fromUtf8(originOf(server) + targetOf(entry, basePathOf(server)))},
        {u"httpVersion"_s, u"HTTP/1.1"_s}, {u"cookies"_s, QJsonArray()}, {u"headers"_s, requestHeaders(entry)},
        {u"queryString"_s, query}, {u"headersSize"_s, -1}, {u"bodySize"_s, entry.requestBytes}};
    if (!entry.text.requestBody.isEmpty()) {
        request[u"postData"_s] = QJsonObject{
            {u"mimeType"_s, u"application/json"_s}, {u"text"_s, QString::fromUtf8(entry.text.requestBody)}};
    }
    return request;
}

QJsonObject answerOf(const CallEntry &entry)
{
    return {{u"status"_s, entry.httpStatus}, {u"statusText"_s, QString()}, {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()}, {u"headers"_s, answerHeaders(entry)},
        {u"content"_s,
            QJsonObject{{u"size"_s, entry.answerBytes}, {u"mimeType"_s, u"application/json"_s},
                {u"text"_s, QString::fromUtf8(entry.text.answerBody)}}},
        {u"redirectURL"_s, QString()}, {u"headersSize"_s, -1}, {u"bodySize"_s, entry.answerBytes}};
}

}

QByteArray curl(const CallEntry &entry, const QUrl &server)
{
    QByteArray command = "curl --globoff --request " + QByteArray(verbOf(entry)) + " \\\n  --user "
        + quoted("<staff user>:<user group>:<machine location>:<staff password>")
        + " \\\n  --header 'Accept: application/json'";
    if (!entry.text.requestBody.isEmpty())
        command += " \\\n  --header 'Content-Type: application/json' \\\n  --data-raw " + quoted(entry.text.requestBody);
    return command + " \\\n  " + quoted(originOf(server) + targetOf(entry, basePathOf(server))) + '\n';
}

QByteArray har(const QList<const CallEntry *> &entries, const QUrl &server)
{
    QJsonArray list;
    for (const CallEntry *entry : entries) {
        const auto length = static_cast<qint64>(entry->duration.count());
        list.append(QJsonObject{{u"startedDateTime"_s, entry->startedUtc.toUTC().toString(Qt::ISODateWithMs)},
            {u"time"_s, length}, {u"request"_s, requestOf(*entry, server)}, {u"response"_s, answerOf(*entry)},
            {u"cache"_s, QJsonObject()},
            {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, length}, {u"receive"_s, 0}}},
            {u"comment"_s,
                QString(QString::fromLatin1(operationName(entry->operation))
                    + (entry->textKept ? QString() : u"; its texts were not kept"_s))}});
    }
    const QJsonObject creator{{u"name"_s, u"Foyer"_s}, {u"version"_s, QStringLiteral(FOYER_VERSION)}};
    return QJsonDocument(QJsonObject{{u"log"_s,
                             QJsonObject{{u"version"_s, u"1.2"_s}, {u"creator"_s, creator}, {u"entries"_s, list},
                                 {u"comment"_s, u"Secrets and personal data are replaced by what they are, in <…>."_s}}}})
        .toJson();
}

std::optional<Request> repeatOf(const CallEntry &entry, const QString &key)
{
    if (endpointFor(entry.operation).repeat != Repeat::Safe || !entry.textKept)
        return std::nullopt;
    const QByteArray alias = "<session key " + QByteArray::number(entry.session) + '>';
    Request request;
    request.operation = entry.operation;
    for (const QByteArray &value : entry.text.pathValues) {
        if (value == alias && !key.isEmpty())
            request.pathValues.append(key);
        else if (!value.contains('<'))
            request.pathValues.append(QString::fromUtf8(value));
        else
            return std::nullopt;
    }
    for (const auto &[name, value] : entry.text.query) {
        if (value.contains('<'))
            return std::nullopt;
        request.query.append({QString::fromUtf8(name), QString::fromUtf8(value)});
    }
    if (entry.text.requestBody.contains('<'))
        return std::nullopt;
    request.body = entry.text.requestBody;
    return request;
}

}
