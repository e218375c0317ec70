// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <optional>

namespace Foyer::Sandbox {

// One request as it came in; path and query still percent-encoded.
struct Request
{
    QByteArray verb;
    QByteArray path;
    QByteArray query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerName) const { return headers.value(lowerName); }
};

// What an operation that depends on a person or a machine far away does to its answer on the way out.
struct Sending
{
    int delayMs = 0; // real milliseconds
    bool lost = false; // the connection is reset in place of the answer
};

// One answer, ready for the wire.
struct Response
{
    int status = 200;
    QByteArray contentType; // empty: no body
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers = {}; // besides the usual ones
    Sending sending = {};
};

// The signed-in API user behind a request.
struct Caller
{
    QString user;
    QString group;
    QString location;
};

// What a route's handler is given: variables decoded, the body parsed to the route's request type.
struct Call
{
    const Request &request;
    Caller caller;
    QHash<QString, QString> variables; // names as in the path template
    QUrlQuery query;
    QJsonObject body;

    [[nodiscard]] QString variable(const QString &name) const { return variables.value(name); }
    // Query parameter by name in any case; nothing when it is missing or empty.
    [[nodiscard]] std::optional<QString> parameter(QLatin1StringView name) const;
    [[nodiscard]] std::optional<int> intParameter(QLatin1StringView name) const;
    [[nodiscard]] bool boolParameter(QLatin1StringView name, bool otherwise) const;
};

// What a handler gives back: a value of a contract type (`[T]` for lists), an error list, or nothing (204).
struct Answer
{
    int status = 200;
    QByteArray type;
    QJsonValue value;
    Response raw; // used as it stands when its contentType is set
    Sending sending = {};
    bool keepsWrites = true; // false: everything the handler wrote is rolled back

    static Answer ok(const QByteArray &type, const QJsonValue &value);
    static Answer empty();
    // An error list with one entry; what the handler wrote so far is undone.
    static Answer error(int status, const QString &description, const QString &code = {});
    static Answer json(const QJsonValue &value, int status = 200);
};

// Accessors that read as the service reads: numbers in strings are taken, null and absent are the same.
std::optional<int> intMember(const QJsonObject &object, QLatin1StringView name);
// An amount in cents; nothing when it is absent or has parts of a cent.
std::optional<qint64> centsMember(const QJsonObject &object, QLatin1StringView name);
std::optional<bool> boolMember(const QJsonObject &object, QLatin1StringView name);
// Nothing when absent or null; an empty text is a text.
std::optional<QString> textMember(const QJsonObject &object, QLatin1StringView name);

} // namespace Foyer::Sandbox
