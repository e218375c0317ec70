// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sleep as the kernel tells it: the program enters time namespaces of its own whose boot clock is further on, while its
// monotonic clock is not. Nothing of ours is replaced; the system's own clocks jump, as they do when a laptop wakes up.
#include "models/sessionwatch.h"
#include "tests/models/modelworld.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int patience = 20'000;

//! Before anything starts a thread: only a program with one may change its namespaces.
class Laptop final
{
public:
    //! Empty when it slept, else why it cannot.
    QString sleepFor(seconds time)
    {
        m_slept += time;
        if (unshare(CLONE_NEWTIME) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWTIME) != 0)
            return because(u"time namespace of its own"_s);
        QFile offsets(u"/proc/self/timens_offsets"_s);
        const QByteArray line = "boottime " + QByteArray::number(static_cast<qint64>(m_slept.count())) + " 0\n";
        if (!offsets.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || offsets.write(line) != line.size())
            return because(u"boot clock of its own"_s);
        const int there = open("/proc/self/ns/time_for_children", O_RDONLY | O_CLOEXEC);
        const bool entered = there >= 0 && setns(there, CLONE_NEWTIME) == 0;
        const QString why = entered ? QString() : because(u"way into a time namespace"_s);
        if (there >= 0)
            close(there);
        return why;
    }

private:
    static QString because(const QString &what)
    {
        return u"this system gives a program no %1: %2"_s.arg(what, QString::fromLocal8Bit(strerror(errno)));
    }
    seconds m_slept{};
};

struct Sleep
{
    seconds time{};
    nanoseconds bootPassed{}, monotonicPassed{};
    SeatView before, onWaking, confirmed;
    int wakings = 0, reads = 0;
    qint64 noticedAfter = 0; // ms
    qint64 left = 0; // ms, when it had been confirmed
};

struct Story
{
    QString impossible;
    QList<Sleep> sleeps;
};

//! The world's answers carry the moment that it is by the system's clocks.
void follow(ModelWorld &world, const Clock &system)
{
    world.clock.advance(system.monotonic() - world.clock.monotonic());
    world.clock.sleepFor(system.boot() - world.clock.boot());
    world.clock.setWall(system.wall());
}

Answer deadlineAt(ModelWorld &world, const QDateTime &deadline, const QDateTime &serverNow)
{
    Answer answer = world.timed("{\"Expiration\":\"" + deadline.toString(Qt::ISODate).toLatin1() + "\"}");
    answer.timing.serverDate = serverNow;
    return answer;
}

//! One sale through which the laptop sleeps; told afterwards, because the test library's watchdog is a thread.
Story livedThrough()
{
    Story story;
    Laptop laptop;
    const SystemClock system;
    ModelWorld world;
    const QDateTime begun = system.wall(); // the server's clock: nothing moves it but time, waking and sleeping
    const Nanoseconds bootThen = system.boot();
    const auto serverNow = [&] { return begun.addMSecs(duration_cast<milliseconds>(system.boot() - bootThen).count()); };
    const QDateTime deadline = begun.addSecs(20 * 60);
    const auto serve = [&] {
        follow(world, system);
        world.serve();
        world.transport.answerAlways(Operation::GetExpiration, deadlineAt(world, deadline, serverNow()));
    };
    world.holdSeats(2);
    serve();
    SessionWatch watch(world.service, system, u"key"_s, QTimeZone::utc());
    watch.setVisible(true);
    int wakings = 0;
    QObject::connect(&watch, &SessionWatch::woke, &watch, [&wakings] { ++wakings; });
    for (const seconds time : {seconds(30), seconds(300)}) {
        if (!QTest::qWaitFor([&] { return watch.seatView().state == SeatState::Live; }, patience))
            break;
        Sleep sleep;
        sleep.time = time;
        sleep.before = watch.seatView();
        world.forgetRequests();
        world.transport.answer(Operation::GetSession, ScriptedTransport::failure(OutcomeClass::Unknown, ErrorKind::Timeout),
            ScriptedTransport::When::OnRelease);
        const Nanoseconds boot = system.boot(), monotonic = system.monotonic();
        story.impossible = laptop.sleepFor(time);
        if (!story.impossible.isEmpty())
            break;
        sleep.bootPassed = system.boot() - boot;
        sleep.monotonicPassed = system.monotonic() - monotonic;
        const int before = wakings;
        const Nanoseconds woke = system.monotonic();
        if (!QTest::qWaitFor([&] { return wakings > before && world.transport.waiting() > 0; }, patience))
            break;
        sleep.noticedAfter = duration_cast<milliseconds>(system.monotonic() - woke).count();
        sleep.onWaking = watch.seatView();
        sleep.reads = static_cast<int>(world.transport.count(Operation::GetSession));
        serve();
        world.transport.release(); // the first question after waking is not answered, the next one is
        if (!QTest::qWaitFor([&] { return watch.seatView().state == SeatState::Live; }, patience))
            break;
        sleep.confirmed = watch.seatView();
        sleep.wakings = wakings - before;
        sleep.left = serverNow().msecsTo(deadline); // asked after the view: at most that
        story.sleeps.append(sleep);
    }
    return story;
}

}

class SuspendTest final : public QObject
{
    Q_OBJECT

public:
    explicit SuspendTest(Story story) : m_story(std::move(story)) {}

private Q_SLOTS:
    void init();
    void theSystemsClocksTellOfSleep();
    void noNumberOutlivesSleep();
    void whatIsConfirmedAfterwardsIsNeverLate();

private:
    const Story m_story;
};

void SuspendTest::init()
{
    if (!m_story.impossible.isEmpty())
        QSKIP(qPrintable(m_story.impossible + u"; tst_countdown shows the same with shimmed clocks"_s));
    QCOMPARE(m_story.sleeps.size(), 2);
}

void SuspendTest::theSystemsClocksTellOfSleep()
{
    for (const Sleep &sleep : m_story.sleeps) {
        const nanoseconds asleep = sleep.bootPassed - sleep.monotonicPassed;
        QVERIFY(asleep > sleep.time - seconds(1) && asleep < sleep.time + seconds(1));
    }
}

// L9, L10
void SuspendTest::noNumberOutlivesSleep()
{
    for (const Sleep &sleep : m_story.sleeps) {
        QCOMPARE(sleep.before.state, SeatState::Live);
        QCOMPARE(sleep.wakings, 1);
        QCOMPARE(sleep.onWaking.state, SeatState::Unknown);
        QCOMPARE(sleep.onWaking.doubt, SeatDoubt::Woke);
        QCOMPARE(sleep.reads, 1); // asked at once, once
        qInfo("slept %lld s, noticed after %lld ms", static_cast<long long>(sleep.time.count()), static_cast<long long>(sleep.noticedAfter));
    }
}

void SuspendTest::whatIsConfirmedAfterwardsIsNeverLate()
{
    for (const Sleep &sleep : m_story.sleeps) {
        QCOMPARE(sleep.confirmed.state, SeatState::Live);
        QVERIFY(sleep.confirmed.remaining <= milliseconds(sleep.left));
        QVERIFY(sleep.before.remaining - sleep.confirmed.remaining >= sleep.time - seconds(1));
    }
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    SuspendTest test(livedThrough());
    return QTest::qExec(&test, argc, argv);
}

#include "tst_suspend.moc"
