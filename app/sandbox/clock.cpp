// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/clock.h"

#include <QLocale>

#include <chrono>
#include <cmath>
#include <ctime>
#include <optional>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

Clock::Clock(qint64 baseMsUtc, double rate, Ticks ticks)
    : m_ticks(std::move(ticks))
    , m_base(baseMsUtc)
    , m_start(m_ticks())
    , m_rate(rate)
{
}

Clock::Ticks Clock::machineTicks()
{
    return [] {
#ifdef CLOCK_BOOTTIME
        timespec now{};
        if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
            return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
#endif
        using namespace std::chrono;
        return qint64{duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count()};
    };
}

qint64 Clock::wallMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

qint64 Clock::nowMs() const
{
    return m_base + std::llround(static_cast<double>(m_ticks() - m_start) * m_rate);
}

void Clock::setRate(double rate)
{
    m_base = nowMs();
    m_start = m_ticks();
    m_rate = rate;
}

void Clock::advance(qint64 ms) { m_base += ms; }

qint64 Clock::realMsUntil(qint64 whenMs) const
{
    const qint64 left = whenMs - nowMs();
    if (left <= 0 || m_rate <= 0)
        return left <= 0 ? 0 : left;
    return static_cast<qint64>(std::ceil(static_cast<double>(left) / m_rate));
}

QString stamp(qint64 msUtc, const QTimeZone &zone, bool withOffset)
{
    const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msUtc, Qt::UTC));
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(msUtc + qint64{offset} * 1000, Qt::UTC);
    QString text = local.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    if (const auto ms = static_cast<int>(msUtc % 1000); ms > 0) {
        QString digits = u".%1"_s.arg(ms, 3, 10, QLatin1Char('0'));
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        text += digits;
    }
    if (!withOffset)
        return text;
    if (zone == QTimeZone::utc())
        return text + QLatin1Char('Z');
    const int minutes = std::abs(offset) / 60;
    return text + QLatin1Char(offset < 0 ? '-' : '+')
        + u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<qint64> parseStamp(const QString &text, const QTimeZone &zone)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() != Qt::LocalTime)
        return parsed.toMSecsSinceEpoch();
    return QDateTime(parsed.date(), parsed.time(), zone).toMSecsSinceEpoch();
}

QByteArray httpDate(qint64 msUtc)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msUtc, Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace Foyer::Sandbox
