// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seatworld.h"

#include <QtTest>

#include <array>
#include <cstdio>
#include <ctime>

using namespace Foyer;
using namespace FoyerTest;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 firstSeed = 20261121;
constexpr int rounds = 14;

//! What one case showed; a claim names the first view that broke it.
struct Verdict
{
    QString broken;
    int live = 0, views = 0;
};

//! One session watched from its first seat to its end, by a laptop that sleeps once.
class Watcher final
{
public:
    Watcher(const WorldPlan &plan, quint32 seed)
        : m_plan(plan), m_world(plan, seed)
        , m_clock(plan.zone == WorldPlan::Zone::NoneButConfigured ? plan.serverZone : QTimeZone())
    {
    }

    Verdict watch()
    {
        m_world.clock().pass(m_world.between(seconds(0), seconds(3)));
        askSession();
        const Nanoseconds end = m_world.clock().boot() + minutes(25);
        const Nanoseconds sleepAt = m_world.clock().boot() + m_world.between(seconds(5), minutes(10));
        bool slept = false;
        while (m_world.clock().boot() < end && m_verdict.broken.isEmpty()) {
            if (!slept && m_world.clock().boot() >= sleepAt) {
                slept = true;
                sleep();
            }
            poll();
            idle();
        }
        return m_verdict;
    }

private:
    void sleep()
    {
        m_world.clock().sleep(m_plan.suspend);
        if (m_plan.tellsWhenItWoke && m_plan.suspend > Nanoseconds::zero())
            m_clock.woke();
        look();
    }

    void askSession()
    {
        bool held = false;
        const AnswerTiming timing = m_world.askSession(&held);
        m_clock.sessionAnswered(held, !held, m_world.firstSeatAdded(), timing);
        look();
    }

    void poll()
    {
        Timestamp deadline;
        const Nanoseconds more = m_world.chance(10) ? m_world.between(seconds(30), minutes(5)) : Nanoseconds(0);
        const AnswerTiming timing = m_world.request(&deadline, more);
        m_clock.deadlineAnswered(deadline, timing);
        if (m_world.lastRoundTrip() <= SeatClock::slowestSample) {
            m_confirmed = timing;
            if (timing.serverDate)
                m_world.letDateJump();
            m_told = m_world.trueRemaining() + timing.arrived;
            if (timing.serverDate)
                m_datedRoundTrip = m_world.lastRoundTrip();
        }
        look();
        if (m_world.chance(50))
            askSession();
    }

    //! Mostly one poll interval, sometimes lost Wi-Fi; looked at on the way.
    void idle()
    {
        const Nanoseconds interval = m_clock.pollInterval(m_world.clock().boot());
        Nanoseconds left = m_world.chance(15) ? m_world.between(seconds(1), seconds(200)) : interval;
        while (left > Nanoseconds::zero()) {
            const Nanoseconds step = qMin(left, m_world.between(milliseconds(1), seconds(20)));
            m_world.clock().pass(step);
            left -= step;
            look();
        }
    }

    void look()
    {
        const SeatView view = m_clock.viewAt(m_world.clock().boot());
        ++m_verdict.views;
        if (view.state == SeatState::Live)
            ++m_verdict.live;
        if (view.state != SeatState::Live && view.state != SeatState::Stale)
            return;
        const Nanoseconds age = m_world.clock().boot() - m_confirmed.arrived;
        if (view.remaining > m_world.trueRemaining())
            fail(u"shows more than is left by"_s, view.remaining - m_world.trueRemaining());
        // A longer deadline in an answer that was too slow to use is not known yet.
        const Nanoseconds early = m_told - m_world.clock().boot() - view.remaining;
        if (isDateGood() && !isDoubtfulHour() && early > m_datedRoundTrip + seconds(1) + SeatClock::guard + seconds(1))
            fail(u"needlessly early by"_s, early);
        const seconds interval = view.remaining >= minutes(2) ? seconds(30) : seconds(10);
        if (view.state == SeatState::Live && age > 2 * interval)
            fail(u"Live though last confirmed before"_s, age);
    }

    [[nodiscard]] bool isDateGood() const
    {
        return m_plan.date == WorldPlan::DateHeader::Right || m_plan.date == WorldPlan::DateHeader::SometimesMissing;
    }
    //! A local time that happens twice is read as the earlier one: right, but early on purpose.
    [[nodiscard]] bool isDoubtfulHour() const
    {
        const QDateTime deadline = m_plan.start.addMSecs(duration_cast<milliseconds>(m_told).count());
        constexpr int hour = 3600;
        const QTimeZone &zone = m_plan.serverZone;
        return m_plan.zone == WorldPlan::Zone::NoneButConfigured
            && zone.offsetFromUtc(deadline.addSecs(-hour)) != zone.offsetFromUtc(deadline.addSecs(hour));
    }
    void fail(const QString &claim, Nanoseconds by)
    {
        if (m_verdict.broken.isEmpty())
            m_verdict.broken = claim + u' ' + QString::number(duration_cast<milliseconds>(by).count()) + u" ms"_s;
    }

    WorldPlan m_plan;
    mutable SeatWorld m_world;
    SeatClock m_clock;
    AnswerTiming m_confirmed;
    Nanoseconds m_datedRoundTrip{};
    Nanoseconds m_told{}; //!< the true deadline of the last answer that was quick enough
    Verdict m_verdict;
};

QDateTime utc(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

//! Evenings, and the hours around clock changes: starts are spread over five hours before them.
const std::array<std::pair<const char *, const char *>, 6> days{{
    {"America/New_York", "2026-07-14T23:10:00Z"},
    {"America/New_York", "2026-03-08T06:50:00Z"}, // springs forward at 07:00Z
    {"America/Denver", "2026-11-01T07:45:00Z"}, // falls back at 08:00Z
    {"Europe/London", "2026-03-29T00:50:00Z"},
    {"Europe/London", "2026-10-25T00:40:00Z"},
    {"Australia/Lord_Howe", "2026-04-04T14:50:00Z"}, // half an hour back at 15:00Z
}};

QTimeZone zoneOf(WorldPlan::Zone zone, const char *day)
{
    if (zone == WorldPlan::Zone::Utc)
        return QTimeZone::utc();
    if (zone == WorldPlan::Zone::West)
        return QTimeZone(-7 * 3600);
    return zone == WorldPlan::Zone::FarEast ? QTimeZone(14 * 3600) : QTimeZone(QByteArray(day));
}

QList<WorldPlan> everyPlan()
{
    using enum WorldPlan::Zone;
    using enum WorldPlan::DateHeader;
    constexpr std::array<Nanoseconds, 5> skews{seconds(0), minutes(2), -hours(3), hours(3), -hours(24 * 365)};
    QList<WorldPlan> plans;
    for (const auto zone : {Utc, West, FarEast, NoneButConfigured, NoneButLearnt}) {
        for (const auto date : {Right, SometimesMissing, SlowThreeHours, FastThreeHours, JumpsBack, JumpsForward}) {
            for (const auto &[place, day] : days) {
                for (const Nanoseconds suspend : {Nanoseconds(0), Nanoseconds(seconds(30)), Nanoseconds(hours(1))}) {
                    const Nanoseconds skew = skews[static_cast<size_t>(plans.size()) % skews.size()];
                    const bool told = plans.size() % 4 != 0;
                    WorldPlan plan{zone, zoneOf(zone, place), date, utc(day), suspend, skew, told};
                    plans.append(plan);
                    plan.tellsFirstSeat = false;
                    if (zone != NoneButLearnt && date != SlowThreeHours)
                        plans.append(plan);
                }
            }
        }
    }
    return plans;
}

//! Six laptops in six zones: none of it may matter.
void moveLaptop(int number)
{
    constexpr std::array<const char *, 6> homes{
        "UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "Europe/Berlin", "Australia/Lord_Howe"};
    qputenv("TZ", homes[static_cast<size_t>(number) % homes.size()]);
#if defined(Q_OS_UNIX)
    tzset();
#endif
}

}

class SeatClockProperty final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noShownNumberIsEverAboveTheTruth();
    void aServiceWithARightDateIsNotShownAsUnknown();
};

// D15, D16, L9, L10
void SeatClockProperty::noShownNumberIsEverAboveTheTruth()
{
    const QList<WorldPlan> plans = everyPlan();
    int cases = 0;
    qint64 views = 0, live = 0;
    for (int round = 0; round < rounds; ++round) {
        moveLaptop(round);
        for (qsizetype i = 0; i < plans.size(); ++i) {
            const quint32 seed = firstSeed + static_cast<quint32>(cases);
            WorldPlan plan = plans[i];
            plan.start = plan.start.addSecs(-60 * (round % 8) * 4);
            const Verdict verdict = Watcher(plan, seed).watch();
            const QString where = u"plan %1 round %2 seed %3: "_s.arg(i).arg(round).arg(seed) + verdict.broken;
            QVERIFY2(verdict.broken.isEmpty(), qPrintable(where));
            ++cases;
            views += verdict.views;
            live += verdict.live;
        }
    }
    std::printf("seat clock: %d cases from seed %u, %lld views, %lld of them Live\n", cases, firstSeed,
        static_cast<long long>(views), static_cast<long long>(live));
    QVERIFY(cases >= 10000);
    QVERIFY(live > views / 8);
}

// Saying nothing would be honest too; this is what keeps the first claim from being empty.
void SeatClockProperty::aServiceWithARightDateIsNotShownAsUnknown()
{
    int cases = 0;
    for (const WorldPlan &plan : everyPlan()) {
        const bool offsetKnown = plan.zone != WorldPlan::Zone::NoneButConfigured
            && plan.zone != WorldPlan::Zone::NoneButLearnt;
        if (plan.date != WorldPlan::DateHeader::Right || !offsetKnown)
            continue;
        SeatWorld world(plan, firstSeed + static_cast<quint32>(++cases));
        SeatClock clock;
        bool held = false;
        const AnswerTiming asked = world.askSession(&held);
        clock.sessionAnswered(held, false, world.firstSeatAdded(), asked);
        Timestamp deadline;
        const AnswerTiming timing = world.request(&deadline);
        if (!held || world.trueRemaining() < seconds(10) || world.lastRoundTrip() > SeatClock::slowestSample)
            continue;
        clock.deadlineAnswered(deadline, timing);
        const SeatView view = clock.viewAt(world.clock().boot());
        QCOMPARE(view.state, SeatState::Live);
        QVERIFY(!view.approximate);
        QVERIFY(world.trueRemaining() - view.remaining <= world.lastRoundTrip() + seconds(4));
    }
    QVERIFY(cases >= 50);
}

QTEST_GUILESS_MAIN(SeatClockProperty)
#include "tst_seatclock_property.moc"
