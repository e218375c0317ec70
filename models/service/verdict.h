// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/outcome.h"
#include "models/service/endpoints.h"

#include <QByteArray>
#include <QNetworkReply>

#include <optional>

namespace Foyer {

//! Why we stopped an exchange ourselves; Qt reports all of them as "operation canceled".
enum class StopReason { None, Deadline, Cancelled, TooLarge };

//! Everything known about a finished exchange, gathered in one value so that judging it is a pure function.
struct ExchangeFacts
{
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    StopReason stopped = StopReason::None;
    int httpStatus = 0;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray body;
    std::optional<TlsFailure> tls;
    //! Whether the network took any byte of the command's body. Always true for reads.
    bool bodyLeft = true;
    //! It came out of a cache, or answers another request: somebody else's session, or a clock of yesterday.
    bool secondHand = false;
    QDateTime nowUtc; //!< for a Retry-After that is a date
};

struct Verdict
{
    OutcomeClass outcomeClass = OutcomeClass::Done;
    Error error;
};

//! The one table from what happened to what it means (RELIABILITY.md 2.1 and 2.2).
Verdict judge(const Endpoint &endpoint, const ExchangeFacts &facts);

//! A list, one object, or an object with an ErrorMessages member; anything else gives an empty list.
QList<ServerMessage> parseServerMessages(const QByteArray &body);

//! Seconds or an HTTP date, clamped to 1 s .. 5 min; empty for anything else.
std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView text, const QDateTime &nowUtc);

}
