// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/timewords.h"

#include <QLocale>
#include <QRegularExpression>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

//! The locale's short pattern with hours and minutes only; the C locale's has seconds.
QString minutePattern()
{
    static const QRegularExpression secondsPart(u"[:.\\s]*ss?"_s);
    return QLocale().timeFormat(QLocale::ShortFormat).remove(secondsPart);
}

}

QString TimeWords::clock(const QTime &time) { return QLocale().toString(time, minutePattern()); }

QString TimeWords::clockWithSeconds(const QTime &time)
{
    QString pattern = minutePattern();
    const qsizetype minutes = pattern.indexOf(u"mm"_s);
    if (minutes >= 0)
        pattern.insert(minutes + 2, u":ss"_s);
    return QLocale().toString(time, pattern);
}

QString TimeWords::ago(seconds age)
{
    const qint64 count = qMax<qint64>(0, age.count());
    if (count < 2) {
        //: Age of the data shown
        return tr("just now");
    }
    if (count < 120) {
        //: Age of the data: %1 seconds
        return tr("%1 s ago").arg(QLocale().toString(count));
    }
    if (count < 7200) {
        //: Age of the data: %1 minutes
        return tr("%1 min ago").arg(QLocale().toString(count / 60));
    }
    //: Age of the data: %1 hours
    return tr("%1 h ago").arg(QLocale().toString(count / 3600));
}

QString TimeWords::asOf(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    //: %1: a clock time with seconds; beside values that may have changed since
    return tr("as of %1").arg(clockWithSeconds(utc.toLocalTime().time()));
}

QString TimeWords::shortDuration(seconds length)
{
    const int total = static_cast<int>(length.count());
    if (total < 60) {
        //: A length of time in seconds, short
        return tr("%1 s").arg(QLocale().toString(total));
    }
    if (total % 60 == 0) {
        //: A length of time in minutes, short
        return tr("%1 min").arg(QLocale().toString(total / 60));
    }
    //: A length of time, short: minutes and seconds
    return tr("%1 min %2 s").arg(QLocale().toString(total / 60), QLocale().toString(total % 60));
}

QString TimeWords::duration(seconds length)
{
    const int total = static_cast<int>(length.count());
    if (total < 60) {
        //: A length of time in whole seconds
        return total == 1 ? tr("1 second") : tr("%n seconds", nullptr, total);
    }
    const int minutes = total / 60;
    //: A length of time in whole minutes
    return minutes == 1 ? tr("1 minute") : tr("%n minutes", nullptr, minutes);
}

TwoClocks TimeWords::both(const QDateTime &utc, std::optional<int> venueOffset, const QTimeZone &here)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toTimeZone(here);
    if (!venueOffset || *venueOffset == local.offsetFromUtc())
        return {clock(local.time()), {}};
    //: %1: a clock time in the venue's time zone
    return {tr("%1 (venue)").arg(clock(utc.toOffsetFromUtc(*venueOffset).time())),
        //: %1: the same moment on this computer's clock
        tr("%1 on this computer").arg(clock(local.time()))};
}

QString TimeWords::dayAndTime(const Timestamp &when)
{
    //: Order of day and time: %1 "Sun 22 Nov", %2 "19:30"
    return tr("%1 %2").arg(QLocale().toString(when.date,
                               //: Pattern of a day, as in QLocale: short weekday, day, short month
                               tr("ddd d MMM")),
        clock(when.time));
}

QString TimeWords::dayAndTime(const QDateTime &asWritten)
{
    return dayAndTime(Timestamp{{}, asWritten.date(), asWritten.time(), {}});
}

}
