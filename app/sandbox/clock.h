// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace Foyer::Sandbox {

// Sandbox time: base + rate × elapsed + what was advanced by hand. Every deadline, stamp and `Date` header
// comes from here.
class Clock final
{
public:
    // Milliseconds of a clock that never goes back; the default one counts while the machine sleeps.
    using Ticks = std::function<qint64()>;

    explicit Clock(qint64 baseMsUtc, double rate = 1.0, Ticks ticks = machineTicks());

    static Ticks machineTicks();
    static qint64 wallMs();

    [[nodiscard]] qint64 nowMs() const;
    [[nodiscard]] double rate() const { return m_rate; }

    void setRate(double rate);
    void advance(qint64 ms);

    // How many real milliseconds pass until sandbox time reaches `whenMs`; 0 when it has.
    [[nodiscard]] qint64 realMsUntil(qint64 whenMs) const;

private:
    Ticks m_ticks;
    qint64 m_base;
    qint64 m_start;
    double m_rate;
};

// ISO 8601 with the zone's offset of that day and 0 to 7 fraction digits, as the service writes stamps; `Z`
// in UTC.
QString stamp(qint64 msUtc, const QTimeZone &zone, bool withOffset = true);
// The stamp in a request; a text without offset is read in `zone`. Invalid texts give nothing.
std::optional<qint64> parseStamp(const QString &text, const QTimeZone &zone);
// "Sat, 21 Nov 2026 19:43:43 GMT"
QByteArray httpDate(qint64 msUtc);

} // namespace Foyer::Sandbox
