// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deadlinechoice.h"

#include <cstdlib>

namespace Foyer {

namespace {

using std::chrono::seconds;

constexpr int halfDay = 12 * 3600;

//! The instant of a time on the day that brings it nearest to \a current.
std::optional<ResolvedTime> nearest(const QTime &typed, const QTimeZone &zone, const QDateTime &current)
{
    std::optional<ResolvedTime> best;
    const QDate day = current.toTimeZone(zone).date();
    for (const int shift : {0, -1, 1}) {
        const auto found = resolve(Timestamp{{}, day.addDays(shift), typed, {}}, zone);
        if (found && std::abs(current.secsTo(found->utc)) <= halfDay
            && (!best || std::abs(current.secsTo(found->utc)) < std::abs(current.secsTo(best->utc))))
            best = found;
    }
    return best;
}

//! The offset the server writes wins: it is what the clock on the screen is shown in. The profile's zone says
//! the same where it agrees, and knows when the clocks change as well. A "Z" tells an instant, not a place.
QTimeZone venueZone(const DeadlineQuestion &question)
{
    const std::optional<int> written = question.current->offsetSeconds;
    if (!written || question.current->text.endsWith(u'Z'))
        return question.seatServerZone;
    const QDateTime now = question.current->utc();
    const QTimeZone &zone = question.seatServerZone;
    return zone.isValid() && zone.offsetFromUtc(now) == *written ? zone : QTimeZone(*written);
}

std::optional<DeadlineProblem> problemOf(const DeadlineChoice &choice, const DeadlineQuestion &question)
{
    if (choice.change == seconds::zero())
        return DeadlineProblem::Same;
    // Without a number left, now is somewhere after the deadline.
    if (choice.change <= -question.remaining.value_or(seconds::zero()))
        return DeadlineProblem::Past;
    if (question.ceilingLeft && choice.change > *question.ceilingLeft)
        return DeadlineProblem::BeyondCeiling;
    return std::nullopt;
}

}

std::variant<DeadlineChoice, DeadlineProblem> chooseDeadline(const DeadlineQuestion &question)
{
    if (!question.current)
        return DeadlineProblem::NoDeadline;
    const QTimeZone zone = venueZone(question);
    if (!zone.isValid())
        return DeadlineProblem::ZoneUnknown;
    if (!question.typed.isValid())
        return DeadlineProblem::NotATime;
    const QDateTime current = resolve(*question.current, zone)->utc;
    const std::optional<ResolvedTime> found = nearest(question.typed, zone, current);
    if (!found || found->doubtful)
        return DeadlineProblem::Doubtful;
    DeadlineChoice choice;
    choice.utc = found->utc;
    choice.offset = zone.offsetFromUtc(found->utc);
    const QDateTime atVenue = found->utc.toOffsetFromUtc(*choice.offset);
    choice.wire = atVenue.toString(Qt::ISODate);
    if (!question.current->offsetSeconds)
        choice.wire = atVenue.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    else if (question.current->text.endsWith(u'Z'))
        choice.wire = found->utc.toString(Qt::ISODate);
    // Minutes are what is typed: seconds of the old deadline are no change.
    choice.change = seconds(current.secsTo(found->utc));
    if (std::chrono::abs(choice.change) < std::chrono::minutes(1) && current.toTimeZone(zone).time().minute() == question.typed.minute())
        choice.change = seconds::zero();
    if (const auto problem = problemOf(choice, question))
        return *problem;
    return choice;
}

}
