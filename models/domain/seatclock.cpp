// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatclock.h"

namespace Foyer {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

// A Date second, two round trips and some drift; beyond that two answers contradict each other.
constexpr seconds dateTolerance{7};
// The cleanup cycle is about a minute; seats still held two minutes after 0 mean a clock is wrong.
constexpr seconds heldAfterZero{120};
constexpr seconds plausible{24 * 3600};

Nanoseconds between(const QDateTime &from, const QDateTime &to) { return milliseconds(from.msecsTo(to)); }

}

SeatClock::SeatClock(QTimeZone seatServerZone) : m_zone(std::move(seatServerZone)) { }

QDateTime SeatClock::Anchor::when(Nanoseconds boot) const
{
    return serverTime.addMSecs(duration_cast<milliseconds>(boot - at).count());
}

void SeatClock::sessionAnswered(std::optional<bool> seatsHeld, std::optional<bool> seatsExpired,
    const std::optional<Timestamp> &firstSeatAdded, const AnswerTiming &timing)
{
    m_held = seatsHeld;
    m_expired = seatsExpired;
    if (firstSeatAdded) {
        if (firstSeatAdded->offsetSeconds)
            m_seenOffset = firstSeatAdded->offsetSeconds;
        if (const auto added = resolve(*firstSeatAdded, m_zone))
            noteServerTime(added->utc, timing.arrived);
    }
    if (m_held == false || (m_expired == true && m_held != true))
        m_sample.reset();
}

void SeatClock::noteServerTime(const QDateTime &notBefore, Nanoseconds boot)
{
    if (!m_floor || m_floor->when(boot) < notBefore)
        m_floor = Anchor{notBefore, boot};
}

std::optional<ResolvedTime> SeatClock::instantOf(const Timestamp &deadline) const
{
    if (auto resolved = resolve(deadline, m_zone))
        return resolved;
    if (!m_seenOffset)
        return std::nullopt;
    Timestamp assumed = deadline;
    assumed.offsetSeconds = m_seenOffset;
    return ResolvedTime{assumed.utc(), true};
}

std::optional<Nanoseconds> SeatClock::remainingFrom(
    const QDateTime &deadline, const AnswerTiming &timing, bool &approximate)
{
    const std::optional<QDateTime> expected
        = m_dated ? std::optional(m_dated->when(timing.arrived)) : std::nullopt;
    const std::optional<QDateTime> serverNow = timing.serverDate ? timing.serverDate : expected;
    if (!serverNow)
        return std::nullopt;
    approximate = approximate || !timing.serverDate;
    if (timing.serverDate)
        m_dated = Anchor{*timing.serverDate, timing.arrived};
    const auto apart = [](const QDateTime &a, const QDateTime &b) { return std::chrono::abs(between(a, b)); };
    const bool jumped = expected && apart(*expected, *serverNow) > dateTolerance;
    const bool tooEarly = m_floor && between(*serverNow, m_floor->when(timing.arrived)) > dateTolerance;
    if (jumped || tooEarly)
        return std::nullopt;
    const Nanoseconds roundTrip = timing.arrived - timing.sent;
    return between(*serverNow, deadline) - roundTrip - seconds(1) - guard;
}

void SeatClock::deadlineAnswered(const Timestamp &deadline, const AnswerTiming &timing)
{
    if (timing.arrived - timing.sent > slowestSample) {
        if (!m_sample)
            m_doubt = SeatDoubt::SlowAnswers;
        return;
    }
    const std::optional<ResolvedTime> instant = isNoDate(deadline) ? std::nullopt : instantOf(deadline);
    m_sample.reset();
    m_doubt = SeatDoubt::DeadlineUnreadable;
    if (!instant)
        return;
    bool approximate = instant->doubtful;
    const auto remaining = remainingFrom(instant->utc, timing, approximate);
    if (!remaining) {
        m_doubt = SeatDoubt::ClocksDisagree;
        return;
    }
    if (std::chrono::abs(*remaining) > plausible)
        return;
    if (*remaining < -heldAfterZero && m_held == true && m_expired != true) {
        m_doubt = SeatDoubt::ClocksDisagree;
        return;
    }
    m_doubt = SeatDoubt::None;
    m_sample = Sample{timing.arrived, *remaining, instant->utc, deadline.offsetSeconds, approximate};
}

void SeatClock::woke()
{
    m_sample.reset();
    m_dated.reset();
    m_doubt = SeatDoubt::Woke;
}

void SeatClock::reset()
{
    m_held = false;
    m_expired.reset();
    m_sample.reset();
    m_floor.reset();
    m_doubt = SeatDoubt::NotAskedYet;
}

SeatView SeatClock::runningView(Nanoseconds boot) const
{
    SeatView view;
    if (!m_sample) {
        view.state = SeatState::Unknown;
        view.doubt = m_doubt;
        return view;
    }
    const Nanoseconds age = boot - m_sample->arrived;
    const Nanoseconds remaining = m_sample->remainingAtArrival - age;
    view.deadlineUtc = m_sample->deadlineUtc;
    view.deadlineOffset = m_sample->offset;
    view.approximate = m_sample->approximate;
    if (remaining <= Nanoseconds::zero()) {
        view.state = SeatState::Expired;
        return view;
    }
    if (age > unknownAfter) {
        view.state = SeatState::Unknown;
        view.doubt = SeatDoubt::TooOld;
        return view;
    }
    view.state = age <= 2 * pollInterval(boot) ? SeatState::Live : SeatState::Stale;
    view.remaining = duration_cast<seconds>(remaining);
    view.age = duration_cast<seconds>(age);
    return view;
}

SeatView SeatClock::viewAt(Nanoseconds boot) const
{
    if (!m_held && !m_expired && !m_sample)
        return SeatView{SeatState::Unknown, m_doubt, {}, {}, {}, {}, false};
    if (m_expired == true && m_held != true)
        return SeatView{SeatState::Released, SeatDoubt::None, {}, {}, {}, {}, false};
    if (m_held == false)
        return SeatView{};
    return runningView(boot);
}

std::chrono::seconds SeatClock::pollInterval(Nanoseconds boot) const
{
    constexpr seconds calm{30}, close{10}, lost{3};
    constexpr seconds closeBelow{120};
    if (!m_sample)
        return m_doubt == SeatDoubt::ClocksDisagree || m_doubt == SeatDoubt::Woke ? lost : close;
    const Nanoseconds remaining = m_sample->remainingAtArrival - (boot - m_sample->arrived);
    return remaining > closeBelow ? calm : close;
}

}
