// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace Foyer {

//! A time as the service wrote it (WIRE.md 4.1). Keeps the original text, because a record has to be
//! sent back unchanged, and the offset, because a date at midnight is a fact of the venue's zone.
struct Timestamp
{
    QString text;
    QDate date;
    QTime time; //!< truncated to milliseconds, so a deadline is never read late
    std::optional<int> offsetSeconds; //!< east of UTC; absent when the text has none

    //! The instant, when the text carries an offset; else invalid. Never read in the laptop's zone.
    [[nodiscard]] QDateTime utc() const;
    bool operator==(const Timestamp &) const = default;
};

//! ISO 8601 with 0 to 7 fraction digits, "Z", an offset or none. Anything else is empty.
std::optional<Timestamp> parseTimestamp(QStringView text);

//! .NET's minimum and maximum dates, which stand for "none".
bool isNoDate(const Timestamp &timestamp);

struct ResolvedTime
{
    QDateTime utc;
    bool doubtful = false; //!< the local time happens twice or not at all that day: the earlier reading
};

//! The instant of \a timestamp: by its own offset, else read in \a zone. Empty when neither is known.
std::optional<ResolvedTime> resolve(const Timestamp &timestamp, const QTimeZone &zone);

//! The HTTP Date header (IMF-fixdate, RFC 9110 5.6.7); empty for anything else.
std::optional<QDateTime> parseHttpDate(QByteArrayView text);

}
