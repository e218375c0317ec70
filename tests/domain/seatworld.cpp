// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatworld.h"

namespace FoyerTest {

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

QDateTime FakeClock::wall() const
{
    return m_plan.start.addMSecs(duration_cast<milliseconds>(m_boot + m_plan.wallSkew).count());
}

SeatWorld::SeatWorld(const WorldPlan &plan, quint32 seed) : m_plan(plan), m_random(seed), m_clock(plan)
    , m_mayJump(plan.tellsFirstSeat)
{
    m_clock.pass(between(seconds(1), seconds(90)));
    m_firstSeat = m_clock.boot();
    m_deadline = m_firstSeat + between(seconds(60), minutes(20));
    m_releaseAt = m_deadline + between(seconds(0), seconds(60));
}

Nanoseconds SeatWorld::between(Nanoseconds least, Nanoseconds most)
{
    return least + Nanoseconds(m_random.bounded(qint64((most - least).count()) + 1));
}

std::optional<Timestamp> SeatWorld::firstSeatAdded() const
{
    return m_plan.tellsFirstSeat ? std::optional(written(m_firstSeat)) : std::nullopt;
}

Nanoseconds SeatWorld::someRoundTrip()
{
    return chance(10) ? between(seconds(1), seconds(8)) : between(milliseconds(1), milliseconds(900));
}

std::optional<QDateTime> SeatWorld::dateHeader(Nanoseconds boot)
{
    using enum WorldPlan::DateHeader;
    constexpr qint64 threeHours = 3 * 3600;
    const qint64 truth = m_plan.start.toSecsSinceEpoch() + duration_cast<seconds>(boot).count();
    qint64 error = 0;
    if (m_plan.date == SometimesMissing && chance(40))
        return std::nullopt;
    const bool jumps = m_mayJump && chance(40);
    if (m_plan.date == SlowThreeHours || (m_plan.date == JumpsBack && jumps))
        error = -threeHours;
    if (m_plan.date == FastThreeHours || (m_plan.date == JumpsForward && jumps))
        error = threeHours;
    return QDateTime::fromSecsSinceEpoch(truth + error, Qt::UTC);
}

Timestamp SeatWorld::written(Nanoseconds boot) const
{
    // Cut to the 100 ns the service's seven digits can say; the plan starts on a full second.
    const qint64 ticks = boot.count() / 100;
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(m_plan.start.toSecsSinceEpoch() + ticks / 10000000, Qt::UTC);
    const int offset = m_plan.serverZone.offsetFromUtc(utc);
    const QString local = utc.addSecs(offset).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    QString text = local + u'.' + QString::number(ticks % 10000000).rightJustified(7, u'0');
    const bool learnt = m_plan.zone == WorldPlan::Zone::NoneButLearnt && boot == m_firstSeat;
    if (m_plan.zone == WorldPlan::Zone::Utc)
        text += u'Z';
    else if (learnt || m_plan.zone == WorldPlan::Zone::West || m_plan.zone == WorldPlan::Zone::FarEast) {
        const QTime size = QTime(0, 0).addSecs(qAbs(offset));
        text += (offset < 0 ? u'-' : u'+') + size.toString(u"HH:mm"_s);
    }
    return *parseTimestamp(text);
}

AnswerTiming SeatWorld::request(Timestamp *deadline, Nanoseconds extension)
{
    AnswerTiming timing;
    timing.sent = m_clock.boot();
    m_lastRoundTrip = someRoundTrip();
    const Nanoseconds there = between(Nanoseconds(0), m_lastRoundTrip);
    m_clock.pass(there);
    if (!isReleased() && extension != Nanoseconds::zero()) {
        m_deadline += extension;
        m_releaseAt += extension;
    }
    *deadline = written(m_deadline);
    timing.serverDate = dateHeader(m_clock.boot());
    m_clock.pass(m_lastRoundTrip - there);
    timing.arrived = m_clock.boot();
    return timing;
}

AnswerTiming SeatWorld::askSession(bool *held)
{
    Timestamp ignored;
    *held = !isReleased();
    return request(&ignored);
}

}
