// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Faults on the way to the server that need more than one bad answer: names, black holes, proxies, slow lines,
// servers that come back, caches in between, and a program that has run out of descriptors.
#include "models/linkmonitor.h"
#include "tests/support/faultyserver.h"
#include "tests/support/transportprobe.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <vector>

#if defined(Q_OS_UNIX)
#    include <arpa/inet.h>
#    include <fcntl.h>
#    include <sys/resource.h>
#    include <sys/socket.h>
#    include <unistd.h>
#endif

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QList<Operation> bothKinds{Operation::GetSession, Operation::LoginUsingEmail};

QUrl addressNobodyHas() { return QUrl(u"https://box-office.foyer.invalid/TessituraService"_s); }

#if defined(Q_OS_UNIX)
//! A port whose queue of connections is full: further ones get no answer at all.
class BlackHole final
{
    Q_DISABLE_COPY_MOVE(BlackHole)
public:
    BlackHole()
    {
        m_listener = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        if (bind(m_listener, reinterpret_cast<sockaddr *>(&place), size) != 0 || listen(m_listener, 0) != 0
            || getsockname(m_listener, reinterpret_cast<sockaddr *>(&place), &size) != 0)
            qFatal("no port for a black hole");
        m_port = ntohs(place.sin_port);
        for (int i = 0; i < 4; ++i) {
            const int one = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            (void)connect(one, reinterpret_cast<sockaddr *>(&place), size);
            m_waiting.push_back(one);
        }
    }
    ~BlackHole()
    {
        for (const int one : m_waiting)
            close(one);
        close(m_listener);
    }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_listener = -1;
    quint16 m_port = 0;
    std::vector<int> m_waiting;
};

//! Holds every descriptor this process may still have.
class NoDescriptors final
{
    Q_DISABLE_COPY_MOVE(NoDescriptors)
public:
    NoDescriptors()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit few{200, m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &few);
        for (int one = open("/dev/null", O_RDONLY); one >= 0; one = open("/dev/null", O_RDONLY))
            m_held.push_back(one);
    }
    ~NoDescriptors()
    {
        for (const int one : m_held)
            close(one);
        setrlimit(RLIMIT_NOFILE, &m_before);
    }
    void giveBack(int count)
    {
        for (; count > 0 && !m_held.empty(); --count) {
            close(m_held.back());
            m_held.pop_back();
        }
    }

private:
    rlimit m_before{};
    std::vector<int> m_held;
};
#endif

//! A value of the environment for as long as this lives.
class Environment final
{
    Q_DISABLE_COPY_MOVE(Environment)
public:
    Environment(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name)) { qputenv(name, value); }
    ~Environment() { m_before.isEmpty() ? qunsetenv(m_name) : qputenv(m_name, m_before); }

private:
    const char *m_name;
    QByteArray m_before;
};

}

class TestNetworkFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameNobodyHasIsNotSent();
    void aBlackHoleIsGivenUpAtTheDeadline();
    void aProxyThatWantsASignInGetsNoPassword();
    void theProxyOfTheEnvironmentIsUsedOnlyWhereAsked();
    void aLineOfEightKilobitIsSlowAndWorks();
    void aRestartBetweenTwoPollsIsOneGreyTick();
    void anAnswerOfAnotherSessionIsNotBelieved_data();
    void anAnswerOfAnotherSessionIsNotBelieved();
    void withoutADescriptorNothingIsSentAndNothingBreaks();

private:
    SystemClock m_clock;
};

// N1
void TestNetworkFaults::aNameNobodyHasIsNotSent()
{
    HttpTransport transport(addressOf(addressNobodyHas()), m_clock);
    for (const Operation operation : bothKinds) {
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
        QCOMPARE(answer.error.kind, ErrorKind::NameNotFound);
    }
}

// N3
void TestNetworkFaults::aBlackHoleIsGivenUpAtTheDeadline()
{
#if defined(Q_OS_UNIX)
    const BlackHole hole;
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(hole.port());
    HttpTransport transport(addressOf(url), m_clock);
    transport.overrideDeadlines(500ms);
    int ticks = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticking.start(20ms);
    const Nanoseconds begun = m_clock.boot();
    const Answer answer = sendAndWait(transport, sampleRequest(Operation::LoginUsingEmail));
    const Nanoseconds taken = m_clock.boot() - begun;
    QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
    QCOMPARE(answer.error.kind, ErrorKind::Timeout);
    QVERIFY(taken >= 500ms && taken < 5s);
    QVERIFY(ticks >= 5); // nobody's window stood still
#endif
}

// N17
void TestNetworkFaults::aProxyThatWantsASignInGetsNoPassword()
{
    FaultyServer proxy;
    QByteArray heard;
    proxy.setHandler([&heard](const ReceivedRequest &request) {
        heard += request.head + request.body;
        return answerWith(407, {}, {{"Proxy-Authenticate", "Basic realm=\"house\""}});
    });
    ServiceAddress address = addressOf(addressNobodyHas());
    address.proxy = ProxyUse::Manual;
    address.proxyHost = u"127.0.0.1"_s;
    address.proxyPort = proxy.port();
    HttpTransport transport(std::move(address), m_clock);
    for (const Operation operation : bothKinds) {
        proxy.forget();
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
        QCOMPARE(answer.error.kind, ErrorKind::ProxyRefused);
        QCOMPARE(proxy.heads(), 1);
    }
    QVERIFY(heard.startsWith("CONNECT box-office.foyer.invalid:443 "));
    for (const char *secret : {canaryPassword, canaryKey, "Authorization", "staff:secret"})
        QVERIFY2(!heard.contains(secret), secret);
}

// N18
void TestNetworkFaults::theProxyOfTheEnvironmentIsUsedOnlyWhereAsked()
{
    FaultyServer proxy;
    proxy.react(answerWith(403));
    const Environment plain("http_proxy", proxy.url().toEncoded()), secure("https_proxy", proxy.url().toEncoded());
    const Environment except("no_proxy", {});
    ServiceAddress direct = addressOf(addressNobodyHas());
    direct.proxy = ProxyUse::None;
    HttpTransport without(std::move(direct), m_clock);
    QCOMPARE(sendAndWait(without, sampleRequest(Operation::LoginUsingEmail)).error.kind, ErrorKind::NameNotFound);
    QCOMPARE(proxy.connections(), 0);
    ServiceAddress asked = addressOf(addressNobodyHas());
    asked.proxy = ProxyUse::System;
    HttpTransport with(std::move(asked), m_clock);
    const Answer answer = sendAndWait(with, sampleRequest(Operation::LoginUsingEmail));
    QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
    QCOMPARE(proxy.heads(), 1);
}

// N41
void TestNetworkFaults::aLineOfEightKilobitIsSlowAndWorks()
{
    const QByteArray body = R"({"IsLoggedIn":true,"Padding":")" + QByteArray(900, 'x') + R"("})";
    Reaction slow = answerWith(200, body);
    slow.dripEvery = 1ms;
    FaultyServer server;
    server.react(slow);
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : bothKinds) {
        server.forget();
        const Nanoseconds begun = m_clock.boot();
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::Done);
        QCOMPARE(answer.body, body);
        QCOMPARE(server.heads(), 1);
        QVERIFY(m_clock.boot() - begun >= 900ms);
    }
}

// N42
void TestNetworkFaults::aRestartBetweenTwoPollsIsOneGreyTick()
{
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), m_clock);
    const LinkMonitor monitor(transport, m_clock);
    const auto poll = [&] { return sendAndWait(transport, sampleRequest(Operation::GetSession)).outcomeClass; };
    QCOMPARE(poll(), OutcomeClass::Done);
    QCOMPARE(monitor.state(), LinkState::Answering);
    server.stop();
    server.closeConnections();
    QCOMPARE(poll(), OutcomeClass::NotSent);
    QCOMPARE(monitor.state(), LinkState::Shaky);
    server.startAgain();
    QCOMPARE(poll(), OutcomeClass::Done);
    QCOMPARE(monitor.state(), LinkState::Answering);
}

void TestNetworkFaults::anAnswerOfAnotherSessionIsNotBelieved_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("good");
    QTest::newRow("another request's number") << Headers{{"X-Request-Id", "11111111-2222"}} << 200 << false;
    QTest::newRow("another request's refusal") << Headers{{"X-Request-Id", "11111111-2222"}} << 404 << false;
    QTest::newRow("out of a cache") << Headers{{"Age", "30"}} << 200 << false;
    QTest::newRow("a refusal out of a cache") << Headers{{"Age", "1"}} << 404 << false;
    QTest::newRow("fresh through a cache") << Headers{{"Age", "0"}} << 200 << true;
    QTest::newRow("an age that is none") << Headers{{"Age", "old"}} << 200 << true;
}

// P33
void TestNetworkFaults::anAnswerOfAnotherSessionIsNotBelieved()
{
    QFETCH(Headers, headers);
    QFETCH(int, status);
    QFETCH(bool, good);
    FaultyServer server;
    server.react(answerWith(status, R"({"IsLoggedIn":true})", headers));
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : bothKinds) {
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, good ? OutcomeClass::Done : OutcomeClass::Unknown);
        QCOMPARE(answer.body.isEmpty(), !good);
        if (!good)
            QCOMPARE(answer.error.kind, ErrorKind::Unreadable);
    }
    // The number of this request, as it is or in capitals, is no other's.
    server.setHandler([](const ReceivedRequest &request) {
        return answerWith(200, "{}", {{"X-Request-Id", request.header("X-Request-Id").toUpper()}});
    });
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::GetSession)).outcomeClass, OutcomeClass::Done);
}

// L17
void TestNetworkFaults::withoutADescriptorNothingIsSentAndNothingBreaks()
{
#if defined(Q_OS_UNIX)
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), m_clock);
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::GetSession)).outcomeClass, OutcomeClass::Done);
    server.closeConnections();
    transport.overrideDeadlines(1s); // this server has no descriptor to accept with either
    {
        NoDescriptors full;
        for (int left = 0; left < 12; ++left) {
            for (const Operation operation : bothKinds) {
                server.forget();
                const Answer answer = sendAndWait(transport, sampleRequest(operation));
                const bool sent = answer.outcomeClass != OutcomeClass::NotSent;
                QVERIFY2(server.heads() <= 1, QByteArray::number(left).constData());
                QVERIFY2(sent || server.heads() == 0, QByteArray::number(left).constData());
            }
            full.giveBack(1);
        }
    }
    transport.overrideDeadlines(20s);
    for (const Operation operation : bothKinds)
        QCOMPARE(sendAndWait(transport, sampleRequest(operation)).outcomeClass, OutcomeClass::Done);
#endif
}

QTEST_GUILESS_MAIN(TestNetworkFaults)
#include "tst_networkfaults.moc"
