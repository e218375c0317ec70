// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectiontest.h"
#include "tests/models/modelworld.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

class ConnectionTestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodServerHasNoFault();
    void eachFailureNamesTheOneThingToFix_data();
    void eachFailureNamesTheOneThingToFix();
    void aServiceThatSaysItIsUnwellIsBelieved();
    void aGroupThatMayNotOpenSessionsIsTold();
    void rightsThatMayNotBeReadAreNoFault_data();
    void rightsThatMayNotBeReadAreNoFault();
    void credentialsAreProvedByTheRights();
    void aServerThatGoesSilentHalfWayIsNoSuccess();
    void aDeafSeatServerIsTold();
    void aWrongClockIsMeasuredAndWarnedOf_data();
    void aWrongClockIsMeasuredAndWarnedOf();
    void v16IsSeenAtTheHeadOfAVersionOnly_data();
    void v16IsSeenAtTheHeadOfAVersionOnly();
    void theSandboxSaysSo();
    void nothingIsChangedOnTheServer();
};

namespace {

struct World : ModelWorld
{
    World()
    {
        transport.answerAlways(GetStatus, timed(R"({"Success":true})"));
        transport.answerAlways(GetServiceResources, timed(R"([{"ServiceResource":{"Name":"Web/Session"},"CanCreate":true}])"));
        transport.answerAlways(GetSeatServerStatus, timed(R"({"IsListening":true})"));
    }
    ConnectionVerdict verdict;
    int times = 0;

    void run()
    {
        ConnectionTest test(service, clock);
        QObject::connect(&test, &ConnectionTest::finished, &test, [this](const ConnectionVerdict &result) {
            verdict = result;
            ++times;
        });
        test.start();
        settle();
        QCOMPARE(times, 1);
    }
};

}

void ConnectionTestTest::aGoodServerHasNoFault()
{
    World world;
    world.run();
    QCOMPARE(world.verdict.fault, ConnectionFault::None);
    QCOMPARE(world.verdict.clockDifference, 0s);
    QVERIFY(!world.verdict.clockIsOff() && !world.verdict.looksLikeV16);
    QCOMPARE(world.transport.requests().size(), 3);
}

void ConnectionTestTest::eachFailureNamesTheOneThingToFix_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ConnectionFault>("expected");
    const auto row = [](const char *name, ErrorKind kind, ConnectionFault expected) { QTest::newRow(name) << kind << expected; };
    row("address", ErrorKind::InvalidInput, ConnectionFault::BadAddress);
    row("name", ErrorKind::NameNotFound, ConnectionFault::NameNotFound);
    row("refused", ErrorKind::Unreachable, ConnectionFault::NotAnswering);
    row("lost", ErrorKind::ConnectionLost, ConnectionFault::NotAnswering);
    row("silent", ErrorKind::Timeout, ConnectionFault::NotAnswering);
    row("TLS", ErrorKind::Tls, ConnectionFault::Tls);
    row("proxy", ErrorKind::ProxyRefused, ConnectionFault::Proxy);
    row("sign-in page", ErrorKind::Redirected, ConnectionFault::SignInPage);
    row("401", ErrorKind::StaffRefused, ConnectionFault::Credentials);
    row("403", ErrorKind::Forbidden, ConnectionFault::UserGroup);
    row("404", ErrorKind::NotFound, ConnectionFault::WrongPath);
    row("400", ErrorKind::Rejected, ConnectionFault::WrongPath);
    row("409", ErrorKind::Conflict, ConnectionFault::WrongPath);
    row("not the service", ErrorKind::Unreadable, ConnectionFault::WrongPath);
    row("too large", ErrorKind::TooLarge, ConnectionFault::WrongPath);
    row("5xx", ErrorKind::ServerFault, ConnectionFault::ServerUnwell);
    row("429", ErrorKind::Busy, ConnectionFault::ServerUnwell);
}

void ConnectionTestTest::eachFailureNamesTheOneThingToFix()
{
    QFETCH(ErrorKind, kind);
    QFETCH(ConnectionFault, expected);
    World world;
    world.transport.fail(GetStatus, OutcomeClass::Refused, kind);
    world.run();
    QCOMPARE(world.verdict.fault, expected);
    QCOMPARE(world.verdict.error.kind, kind);
    QCOMPARE(world.transport.requests().size(), 1);
}

void ConnectionTestTest::aServiceThatSaysItIsUnwellIsBelieved()
{
    World world;
    world.transport.answerJson(GetStatus, R"({"Success":false,"Dependencies":[{"Name":"Database","Success":false}]})");
    world.run();
    QCOMPARE(world.verdict.fault, ConnectionFault::ServerUnwell);
    QCOMPARE(world.verdict.status.dependencies.size(), 1);
}

void ConnectionTestTest::aGroupThatMayNotOpenSessionsIsTold()
{
    for (const char *rights : {"[]", R"([{"ServiceResource":{"Name":"Web/Session"},"CanCreate":false,"CanRead":true}])",
             R"([{"ServiceResource":{"Name":"Web/Cart"},"CanCreate":true}])"}) {
        World world;
        world.transport.answerJson(GetServiceResources, rights);
        world.run();
        QCOMPARE(world.verdict.fault, ConnectionFault::UserGroup);
    }
}

void ConnectionTestTest::rightsThatMayNotBeReadAreNoFault_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("403") << ErrorKind::Forbidden;
    QTest::newRow("404") << ErrorKind::NotFound;
}

void ConnectionTestTest::rightsThatMayNotBeReadAreNoFault()
{
    QFETCH(ErrorKind, kind);
    World world;
    world.transport.fail(GetServiceResources, OutcomeClass::Refused, kind);
    world.transport.fail(GetSeatServerStatus, OutcomeClass::Refused, kind);
    world.run();
    QCOMPARE(world.verdict.fault, ConnectionFault::None);
}

void ConnectionTestTest::credentialsAreProvedByTheRights()
{
    World world;
    world.transport.fail(GetServiceResources, OutcomeClass::Refused, ErrorKind::StaffRefused);
    world.run();
    QCOMPARE(world.verdict.fault, ConnectionFault::Credentials);
}

void ConnectionTestTest::aServerThatGoesSilentHalfWayIsNoSuccess()
{
    World world;
    world.transport.fail(GetServiceResources, OutcomeClass::Unknown, ErrorKind::Timeout);
    world.run();
    QCOMPARE(world.verdict.fault, ConnectionFault::NotAnswering);
}

void ConnectionTestTest::aDeafSeatServerIsTold()
{
    World world;
    world.transport.answerJson(GetSeatServerStatus, R"({"IsListening":false})");
    world.run();
    QCOMPARE(world.verdict.fault, ConnectionFault::ServerUnwell);
}

void ConnectionTestTest::aWrongClockIsMeasuredAndWarnedOf_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("warned");
    for (const int ahead : {-7200, -91, -90, 0, 90, 91, 7200})
        QTest::addRow("%d s", ahead) << ahead << (std::abs(ahead) > 90);
}

// D15
void ConnectionTestTest::aWrongClockIsMeasuredAndWarnedOf()
{
    QFETCH(int, ahead);
    QFETCH(bool, warned);
    World world;
    world.clock.setWall(world.clock.wall().addSecs(ahead));
    world.run();
    QCOMPARE(world.verdict.fault, ConnectionFault::None);
    QCOMPARE(world.verdict.clockDifference, std::chrono::seconds(ahead));
    QCOMPARE(world.verdict.clockIsOff(), warned);
}

void ConnectionTestTest::v16IsSeenAtTheHeadOfAVersionOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("v16");
    QTest::newRow("16") << u"Tessitura 16.0.1"_s << true;
    QTest::newRow("bare") << u"16.1"_s << true;
    QTest::newRow("15") << u"Tessitura 15.2.40"_s << false;
    QTest::newRow("build 16") << u"15.2.16.3"_s << false;
    QTest::newRow("116") << u"Driver 116.2"_s << false;
    QTest::newRow("sentence") << u"Opens at 16."_s << false;
}

void ConnectionTestTest::v16IsSeenAtTheHeadOfAVersionOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, v16);
    World world;
    world.transport.answerJson(GetStatus,
        QByteArray(R"({"Success":true,"Dependencies":[{"Name":"API","Description":"@"}]})").replace('@', text.toUtf8()));
    world.run();
    QCOMPARE(world.verdict.looksLikeV16, v16);
}

void ConnectionTestTest::theSandboxSaysSo()
{
    World world;
    Answer answer = world.timed(R"({"Success":true})");
    answer.environment = "demo";
    world.transport.answer(GetStatus, answer);
    world.run();
    QCOMPARE(world.verdict.sandbox, QByteArray("demo"));
}

void ConnectionTestTest::nothingIsChangedOnTheServer()
{
    World world;
    world.run();
    for (const Request &request : world.transport.requests())
        QVERIFY2(endpointFor(request.operation).repeat == Repeat::Safe, operationName(request.operation));
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
