// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatclock.h"

#include <utility>

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
// Outside these local hours a zone may change its clock.
constexpr int dayStartsAt = 4, dayEndsAt = 22;

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
            m_offsetSource = firstSeatAdded;
        if (const auto added = resolve(*firstSeatAdded, m_zone))
            noteServerTime(added->utc, timing.arrived);
    }
    if (m_held == false || (m_expired == true && m_held != true))
        dropSample(SeatDoubt::NotAskedYet);
    else if (m_sample && isBehindFloor(timing.arrived))
        dropSample(SeatDoubt::ClocksDisagree);
}

void SeatClock::dropSample(SeatDoubt doubt)
{
    m_sample.reset();
    m_doubt = doubt;
}

void SeatClock::noteServerTime(const QDateTime &notBefore, Nanoseconds boot)
{
    if (!m_floor || m_floor->when(boot) < notBefore)
        m_floor = Anchor{notBefore, boot};
}

// An offset is a guess about another moment: zones change their clocks at night, and one that sprang
// forward in between would show an hour that is not there.
bool SeatClock::isOffsetStillGood(const Timestamp &deadline) const
{
    const auto byDay = [](const Timestamp &t) { return t.time.hour() >= dayStartsAt && t.time.hour() < dayEndsAt; };
    return m_offsetSource && m_offsetSource->date == deadline.date && byDay(*m_offsetSource) && byDay(deadline);
}

std::optional<ResolvedTime> SeatClock::instantOf(const Timestamp &deadline) const
{
    if (auto resolved = resolve(deadline, m_zone))
        return resolved;
    if (!isOffsetStillGood(deadline))
        return std::nullopt;
    Timestamp assumed = deadline;
    assumed.offsetSeconds = m_offsetSource->offsetSeconds;
    return ResolvedTime{assumed.utc(), true};
}

//! A "Z" tells an instant, not a place: there the zone of the profile knows better.
std::optional<int> SeatClock::venueOffset(const Timestamp &deadline, const QDateTime &utc) const
{
    const bool placed = deadline.offsetSeconds && !deadline.text.endsWith(u'Z');
    return placed || !m_zone.isValid() ? deadline.offsetSeconds : std::optional(m_zone.offsetFromUtc(utc));
}

bool SeatClock::acceptDate(const AnswerTiming &timing)
{
    // The Date was cut to the second, and the answer may have travelled for the whole round trip.
    const milliseconds spent = std::chrono::ceil<milliseconds>(timing.arrived - timing.sent);
    const Anchor latest{timing.serverDate->addMSecs((spent + seconds(1)).count()), timing.arrived};
    const auto ahead = [&](const std::optional<Anchor> &of) { return between(of->when(latest.at), latest.serverTime); };
    if (!m_dated || std::chrono::abs(ahead(m_dated)) <= dateTolerance) {
        m_dated = latest;
        return true;
    }
    // Two times, one of them wrong: the later one errs early, so it stays until the old one is confirmed.
    if (ahead(m_dated) > Nanoseconds::zero()) {
        m_beforeJump = std::exchange(m_dated, latest);
        return false;
    }
    if (!m_beforeJump || std::chrono::abs(ahead(m_beforeJump)) > dateTolerance)
        return false;
    m_dated = latest;
    m_beforeJump.reset();
    return true;
}

bool SeatClock::isBehindFloor(Nanoseconds boot) const
{
    return m_floor && m_dated && between(m_dated->when(boot), m_floor->when(boot)) > dateTolerance;
}

std::optional<Nanoseconds> SeatClock::remainingFrom(const QDateTime &deadline, const AnswerTiming &timing)
{
    if (timing.serverDate && !acceptDate(timing))
        return std::nullopt;
    if (!m_dated || isBehindFloor(timing.arrived))
        return std::nullopt;
    return between(m_dated->when(timing.arrived), deadline) - guard;
}

void SeatClock::deadlineAnswered(const Timestamp &deadline, const AnswerTiming &timing)
{
    if (m_sample && timing.sent < m_sample->sent)
        return;
    if (timing.arrived - timing.sent > slowestSample) {
        if (!m_sample)
            m_doubt = SeatDoubt::SlowAnswers;
        return;
    }
    const std::optional<ResolvedTime> instant = isNoDate(deadline) ? std::nullopt : instantOf(deadline);
    dropSample(SeatDoubt::DeadlineUnreadable);
    if (!instant)
        return;
    const auto remaining = remainingFrom(instant->utc, timing);
    if (!remaining || (*remaining < -heldAfterZero && m_held == true && m_expired != true)) {
        m_doubt = SeatDoubt::ClocksDisagree;
        return;
    }
    if (std::chrono::abs(*remaining) > plausible)
        return;
    const bool approximate = instant->doubtful || !timing.serverDate;
    m_doubt = SeatDoubt::None;
    m_sample = Sample{timing.sent, timing.arrived, *remaining, instant->utc, venueOffset(deadline, instant->utc), approximate};
}

void SeatClock::woke() { dropSample(SeatDoubt::Woke); }

void SeatClock::reset()
{
    m_held = false;
    m_expired.reset();
    m_dated.reset();
    m_beforeJump.reset();
    m_floor.reset();
    dropSample(SeatDoubt::NotAskedYet);
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
