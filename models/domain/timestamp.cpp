// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/timestamp.h"

#include <array>

namespace Foyer {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerDay = 24 * 60 * 60 * msPerSecond;

//! Reads fixed-width digits and separators; ok turns false at the first surprise and stays so.
struct Scanner
{
    QStringView text;
    qsizetype at = 0;
    bool ok = true;

    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const char16_t c = at < text.size() ? text[at].unicode() : u'\0';
            if (c < u'0' || c > u'9') {
                ok = false;
                return 0;
            }
            value = value * 10 + (c - u'0');
            ++at;
        }
        return value;
    }
    void expect(char16_t wanted)
    {
        if (at >= text.size() || text[at].unicode() != wanted)
            ok = false;
        ++at;
    }
    [[nodiscard]] char16_t peek() const { return at < text.size() ? text[at].unicode() : u'\0'; }
};

int readFraction(Scanner &scan)
{
    if (scan.peek() != u'.')
        return 0;
    ++scan.at;
    constexpr int longest = 7;
    int count = 0, ms = 0;
    for (; scan.peek() >= u'0' && scan.peek() <= u'9'; ++count, ++scan.at) {
        if (count < 3)
            ms = ms * 10 + (scan.peek() - u'0');
    }
    if (count == 0 || count > longest)
        scan.ok = false;
    for (int missing = count; missing < 3; ++missing)
        ms *= 10;
    return ms;
}

std::optional<int> readOffset(Scanner &scan)
{
    if (scan.at == scan.text.size())
        return std::nullopt;
    const char16_t sign = scan.peek();
    ++scan.at;
    if (sign == u'Z')
        return 0;
    if (sign != u'+' && sign != u'-')
        scan.ok = false;
    const int hours = scan.digits(2);
    scan.expect(u':');
    const int minutes = scan.digits(2);
    if (hours > 14 || minutes > 59)
        scan.ok = false;
    const int seconds = hours * 3600 + minutes * 60;
    return sign == u'-' ? -seconds : seconds;
}

qint64 localMs(const Timestamp &timestamp)
{
    return QDateTime(timestamp.date, timestamp.time, Qt::UTC).toMSecsSinceEpoch();
}

}

std::optional<Timestamp> parseTimestamp(QStringView text)
{
    Scanner scan{text};
    const int year = scan.digits(4);
    scan.expect(u'-');
    const int month = scan.digits(2);
    scan.expect(u'-');
    const int day = scan.digits(2);
    scan.expect(u'T');
    const int hour = scan.digits(2);
    scan.expect(u':');
    const int minute = scan.digits(2);
    scan.expect(u':');
    const int second = scan.digits(2);
    const int ms = readFraction(scan);
    const std::optional<int> offset = readOffset(scan);
    Timestamp result{text.toString(), QDate(year, month, day), QTime(hour, minute, second, ms), offset};
    if (!scan.ok || scan.at != text.size() || !result.date.isValid() || !result.time.isValid())
        return std::nullopt;
    return result;
}

bool isNoDate(const Timestamp &timestamp)
{
    return timestamp.date.year() <= 1 || timestamp.date.year() == 9999;
}

QDateTime Timestamp::utc() const
{
    if (!offsetSeconds)
        return {};
    return QDateTime::fromMSecsSinceEpoch(localMs(*this) - *offsetSeconds * msPerSecond, Qt::UTC);
}

std::optional<ResolvedTime> resolve(const Timestamp &timestamp, const QTimeZone &zone)
{
    if (timestamp.offsetSeconds)
        return ResolvedTime{timestamp.utc(), false};
    if (!zone.isValid())
        return std::nullopt;
    // QDateTime would silently pick the later of two readings; we weigh both offsets around that day.
    const qint64 local = localMs(timestamp);
    const auto offsetAt = [&zone](qint64 utcMs) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)) * msPerSecond;
    };
    const qint64 first = local - offsetAt(local - msPerDay);
    const qint64 second = local - offsetAt(local + msPerDay);
    const bool firstReal = first + offsetAt(first) == local;
    const bool secondReal = second + offsetAt(second) == local;
    const bool doubtful = first != second && firstReal == secondReal;
    const qint64 chosen = doubtful ? qMin(first, second) : (firstReal ? first : second);
    return ResolvedTime{QDateTime::fromMSecsSinceEpoch(chosen, Qt::UTC), doubtful};
}

std::optional<QDateTime> parseHttpDate(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    constexpr qsizetype fixedLength = 29; // Sun, 06 Nov 1994 08:49:37 GMT
    if (text.size() != fixedLength || text.sliced(3, 2) != ", " || !text.endsWith(" GMT"))
        return std::nullopt;
    int month = 0;
    while (month < 12 && months[static_cast<size_t>(month)] != text.sliced(8, 3))
        ++month;
    const QString body = QString::fromLatin1(text.sliced(5, 20));
    Scanner scan{body};
    const int day = scan.digits(2);
    scan.expect(u' ');
    scan.at += 3;
    scan.expect(u' ');
    const int year = scan.digits(4);
    scan.expect(u' ');
    const int hour = scan.digits(2);
    scan.expect(u':');
    const int minute = scan.digits(2);
    scan.expect(u':');
    const int second = scan.digits(2);
    // QDateTime makes midnight of a time that is not valid.
    const QDate date(year, month + 1, day);
    const QTime time(hour, minute, qMin(second, 59));
    if (!scan.ok || !date.isValid() || !time.isValid() || second > 60)
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC);
}

}
