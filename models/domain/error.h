// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Foyer {

//! What kind of trouble it was, in terms of what a person can do about it.
//! Words for each kind live in ui; nothing here is shown as it stands.
enum class ErrorKind {
    NameNotFound, //!< DNS does not know the host
    Unreachable, //!< refused, no route, connection lost before anything was sent
    ConnectionLost, //!< bytes left, then the connection died without a valid answer
    Timeout, //!< our own overall deadline passed
    Cancelled, //!< the user or the owner of the request gave up
    Tls, //!< no safe connection: see Error::tls
    Redirected, //!< 3xx, 511 or a sign-in page: captive portal or moved service
    ProxyRefused, //!< 407 or a proxy that cannot be reached
    StaffRefused, //!< 401: this computer's service login, never the patron's
    Forbidden, //!< 403: user group (or a gateway) says no
    NotFound, //!< 404, 410
    Conflict, //!< 409, 412: changed by someone else
    Rejected, //!< 400, 405, 415, 422: the server understood and refused
    Busy, //!< 429, see Error::retryAfter
    ServerFault, //!< 5xx
    TooLarge, //!< answer over the size cap
    Unreadable, //!< answered, but not with what the contract says; see Error::member
    InvalidInput, //!< refused here, before anything was sent; see Error::member
};

//! One entry of the service's error list (contract: ErrorMessage). Any part may be empty.
struct ServerMessage
{
    QString code;
    QString description;
    QString details;
    QString path;
    bool operator==(const ServerMessage &) const = default;
};

enum class TlsProblem { Unknown, HostMismatch, Expired, NotYetValid, SelfSigned, UnknownAuthority, TooOld, NotTls };

struct TlsFailure
{
    TlsProblem problem = TlsProblem::Unknown;
    QStringList presentedNames; //!< host names in the certificate that was shown to us
    QDateTime validFrom, validTo; //!< UTC; invalid when not known
    bool operator==(const TlsFailure &) const = default;
};

//! Never carries a URL, a header, a body or a session key: safe to log and to show.
struct Error
{
    ErrorKind kind = ErrorKind::Unreadable;
    int httpStatus = 0; //!< 0 when no status line arrived
    QList<ServerMessage> messages; //!< what the service said, untrusted plain text
    QString member; //!< Unreadable/InvalidInput: the member at fault, e.g. "CartInfo.PaymentCount"
    std::optional<std::chrono::seconds> retryAfter; //!< already clamped to 1 s .. 5 min
    std::optional<TlsFailure> tls;
    QByteArray requestId; //!< ours, as sent in X-Request-Id
    bool operator==(const Error &) const = default;

    //! The first non-empty description of the service, cleaned of nothing: callers show it as plain text.
    [[nodiscard]] QString serverText() const
    {
        for (const ServerMessage &message : messages) {
            if (!message.description.isEmpty())
                return message.description;
        }
        return {};
    }
};

}
