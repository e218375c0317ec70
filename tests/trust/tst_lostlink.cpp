// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The network goes away and comes back, as Wi-Fi does: in a network namespace of its own, whose loopback is taken down.
#include "models/linkmonitor.h"
#include "tests/support/faultyserver.h"
#include "tests/support/transportprobe.h"

#include <QTest>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Foyer;
using namespace std::chrono_literals;

namespace {

bool setLoopback(bool up)
{
    const int any = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq wanted{};
    qstrncpy(wanted.ifr_name, "lo", IFNAMSIZ);
    bool done = ioctl(any, SIOCGIFFLAGS, &wanted) == 0;
    wanted.ifr_flags = static_cast<short>(up ? wanted.ifr_flags | IFF_UP : wanted.ifr_flags & ~IFF_UP);
    done = done && ioctl(any, SIOCSIFFLAGS, &wanted) == 0;
    close(any);
    return done;
}

//! Before Qt starts a thread: a namespace belongs to a thread and those it starts.
const bool ownNetwork = (unshare(CLONE_NEWNET) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0) && setLoopback(true);

}

class TestLostLink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLostComesBackByItself();
};

// N40
void TestLostLink::whatWasLostComesBackByItself()
{
    if (!ownNetwork)
        QSKIP("this system gives a program no network namespace of its own");
    const SystemClock clock;
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), clock);
    transport.overrideDeadlines(400ms);
    const LinkMonitor monitor(transport, clock);
    const auto poll = [&] { return sendAndWait(transport, sampleRequest(Operation::GetSession)).outcomeClass; };
    QCOMPARE(poll(), OutcomeClass::Done);
    QVERIFY(setLoopback(false));
    for (int i = 0; i < 3; ++i)
        QVERIFY(poll() != OutcomeClass::Done);
    QCOMPARE(monitor.state(), LinkState::Silent);
    // A command finds that nothing left, so it may be pressed again at once.
    server.forget();
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::LoginUsingEmail)).outcomeClass, OutcomeClass::NotSent);
    QVERIFY(setLoopback(true));
    QTRY_COMPARE(poll(), OutcomeClass::Done);
    QTRY_VERIFY(poll() == OutcomeClass::Done && monitor.state() == LinkState::Answering);
    for (const ReceivedRequest &request : server.requests())
        QVERIFY(request.verb == "GET"); // the command did not come late
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::LoginUsingEmail)).outcomeClass, OutcomeClass::Done);
}

QTEST_GUILESS_MAIN(TestLostLink)
#include "tst_lostlink.moc"
