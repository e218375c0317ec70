// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server is away for ten minutes and a hundred laptops look at it, in simulated time: how soon each of them sees that it
// is back, and how many come in one second, of which the first is one.
#include "models/sessionwatch.h"
#include "tests/models/modelworld.h"

#include <QTest>
#include <QTimer>

#include <array>
#include <numeric>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int clients = 100;
constexpr int outages = 5;
constexpr seconds goesAt{60}, backAt{660}, soon{15};

//! When one laptop asks, from the server's return on until \a soon later; the first of them shows everything live again.
QList<milliseconds> looksAfterTheReturn(bool *live)
{
    ModelWorld world;
    world.holdSeats(2);
    world.serve();
    SessionWatch watch(world.service, world.clock, u"key"_s, QTimeZone());
    watch.setVisible(true);
    world.settle();
    QTimer &polls = *timerOf(watch, true);
    QList<milliseconds> looks;
    for (milliseconds now{}; now < backAt + soon;) {
        const milliseconds wait{polls.interval()};
        now += wait;
        world.clock.advance(wait);
        if (now >= goesAt && now < backAt)
            world.transport.answerAlways(Operation::GetSession, ScriptedTransport::failure(OutcomeClass::NotSent, ErrorKind::Unreachable));
        else
            world.serve();
        fire(polls);
        world.settle();
        if (now >= backAt && now < backAt + soon)
            looks.append(now - backAt);
        if (looks.size() == 1)
            *live = watch.loadState().phase == LoadPhase::Ready && watch.seatView().state == SeatState::Live;
    }
    return looks;
}

}

class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterTenMinutesEveryClientIsBackWithinFifteenSecondsAndTheyDoNotComeAtOnce();
};

// All of them were opened in the same moment: the least favourable start.
void RecoveryTest::afterTenMinutesEveryClientIsBackWithinFifteenSecondsAndTheyDoNotComeAtOnce()
{
    milliseconds latest{};
    std::array<int, soon.count()> inSecond{};
    for (int client = 0; client < outages * clients; ++client) {
        bool live = false;
        const QList<milliseconds> looks = looksAfterTheReturn(&live);
        QVERIFY2(live, "not live within 15 s");
        latest = std::max(latest, looks.first());
        for (const milliseconds at : looks)
            ++inSecond[static_cast<size_t>(floor<seconds>(at).count())];
    }
    const auto perOutage = [](int requests) { return static_cast<double>(requests) / outages; };
    const double mean = perOutage(std::accumulate(inSecond.begin(), inSecond.end(), 0)) / static_cast<double>(inSecond.size());
    const double most = perOutage(*std::ranges::max_element(inSecond));
    qInfo("%d clients, %d outages: live again after %lld ms at most; requests a second: %.1f in the first, %.1f at most, %.1f in the mean", clients,
        outages, static_cast<long long>(latest.count()), perOutage(inSecond[0]), most, mean);
    QVERIFY2(most <= 2 * mean, qPrintable(QString::number(most / mean)));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
