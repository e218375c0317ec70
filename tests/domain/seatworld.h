// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatclock.h"

#include <QRandomGenerator>

namespace FoyerTest {

using Foyer::Nanoseconds;

//! How the simulated service writes its times and what its Date header is worth.
struct WorldPlan
{
    enum class Zone { Utc, West, FarEast, NoneButConfigured, NoneButLearnt };
    enum class DateHeader { Right, SometimesMissing, SlowThreeHours, FastThreeHours, JumpsBack, JumpsForward };

    Zone zone = Zone::Utc;
    QTimeZone serverZone; //!< the zone the service's clock on the wall is in
    DateHeader date = DateHeader::Right;
    QDateTime start; //!< true time at boot 0
    Nanoseconds suspend{};
    Nanoseconds wallSkew{}; //!< the laptop's, which nothing may depend on
    bool tellsWhenItWoke = true;
    //! Without it a Date that was wrong from the start could not be found out; one that jumps later can.
    bool tellsFirstSeat = true;
};

//! The laptop's clocks. Nothing under test may look at wall().
class FakeClock final : public Foyer::Clock
{
public:
    explicit FakeClock(const WorldPlan &plan) : m_plan(plan) { }
    [[nodiscard]] Nanoseconds boot() const override { return m_boot; }
    [[nodiscard]] Nanoseconds monotonic() const override { return m_boot - m_slept; }
    [[nodiscard]] QDateTime wall() const override;
    void pass(Nanoseconds time) { m_boot += time; }
    void sleep(Nanoseconds time) { m_boot += time; m_slept += time; }

private:
    WorldPlan m_plan;
    Nanoseconds m_boot{}, m_slept{};
};

//! A service that knows the truth, in nanoseconds of boot time.
class SeatWorld final
{
public:
    SeatWorld(const WorldPlan &plan, quint32 seed);

    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] Nanoseconds trueRemaining() const { return m_deadline - m_clock.boot(); }
    [[nodiscard]] bool isReleased() const { return m_clock.boot() > m_releaseAt; }
    [[nodiscard]] std::optional<Foyer::Timestamp> firstSeatAdded() const;
    void letDateJump() { m_mayJump = true; }
    [[nodiscard]] Nanoseconds lastRoundTrip() const { return m_lastRoundTrip; }
    [[nodiscard]] Nanoseconds between(Nanoseconds least, Nanoseconds most);
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }

    //! Lets a whole request pass; the deadline moves by \a extension at the moment it is served.
    Foyer::AnswerTiming request(Foyer::Timestamp *deadline, Nanoseconds extension = {});
    //! GET Session: whether seats were held when it was served.
    Foyer::AnswerTiming askSession(bool *held);

private:
    [[nodiscard]] Foyer::Timestamp written(Nanoseconds boot) const;
    [[nodiscard]] std::optional<QDateTime> dateHeader(Nanoseconds boot);
    [[nodiscard]] Nanoseconds someRoundTrip();

    WorldPlan m_plan;
    QRandomGenerator m_random;
    FakeClock m_clock;
    Nanoseconds m_firstSeat{}, m_deadline{}, m_releaseAt{}, m_lastRoundTrip{};
    bool m_mayJump = false;
};

}
