// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears what: exact headers, cookies of one visitor, no secret in any record; and exchanges that are given up
// or destroyed half-way (RELIABILITY.md N18, N44, section 3).
#include "tests/support/faultyserver.h"
#include "tests/support/transportprobe.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArrayList logged; // what Qt and we say while a test runs

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text) { logged.append(text.toUtf8()); }

QByteArray everythingIn(const Answer &answer, const QList<CallRecord> &records)
{
    QString text = answer.error.member + QString::fromLatin1(answer.error.requestId)
        + QString::fromUtf8(answer.environment) + QString::fromUtf8(answer.body);
    for (const ServerMessage &message : answer.error.messages)
        text += message.code + message.description + message.details + message.path;
    if (answer.error.tls)
        text += answer.error.tls->presentedNames.join(u' ');
    for (const CallRecord &record : records)
        text += QString::fromLatin1(record.requestId) + QLatin1StringView(operationName(record.operation));
    return text.toUtf8();
}

}

class TestExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadersAreExactlyThese_data();
    void theHeadersAreExactlyThese();
    void theProxyOfTheEnvironmentIsNotUsedForLoopback();
    void cookiesLastForOneVisitor();
    void aLateCookieOfTheLastVisitorReachesNobody();
    void noSecretIsInAnyRecord();
    void givingUpBeforeAnythingLeftIsNotSent();
    void givingUpAfterwardsIsUnknown();
    void anExchangeEndsOnceAndNeverAtOnce();
    void destroyingHalfWayIsHarmless_data();
    void destroyingHalfWayIsHarmless();

private:
    SystemClock m_clock;
};

void TestExchange::theHeadersAreExactlyThese_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"BOX"_s << u"FOYER"_s << u"secret"_s;
    QTest::newRow("empty middle") << u""_s << u""_s << u"secret"_s;
    QTest::newRow("colons in the password") << u"BOX"_s << u""_s << u"a:b::c:"_s;
    QTest::newRow("not ASCII") << u"Bühne"_s << u"Kasse 1"_s << u"pässwörd€"_s;
    QTest::newRow("empty password") << u"BOX"_s << u"FOYER"_s << u""_s;
}

// P24
void TestExchange::theHeadersAreExactlyThese()
{
    QFETCH(QString, group);
    QFETCH(QString, location);
    QFETCH(QString, password);
    FaultyServer server;
    ServiceAddress address = addressOf(server.url());
    address.userGroup = group;
    address.machineLocation = location;
    address.password = Secret(password);
    HttpTransport transport(std::move(address), m_clock);
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail, Operation::DeleteVariable}) {
        server.forget();
        sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(server.requests().size(), 1);
        const ReceivedRequest &request = server.requests().constFirst();
        const QByteArray plain = QString(u"rover:" + group + u':' + location + u':' + password).toUtf8();
        QCOMPARE(request.header("Authorization"), "Basic " + plain.toBase64());
        QCOMPARE(request.header("Accept"), "application/json");
        QCOMPARE(request.header("User-Agent"), "Foyer/" FOYER_VERSION);
        QCOMPARE(request.header("Cache-Control"), "no-store");
        QVERIFY(!request.header("X-Request-Id").isEmpty());
        const bool body = request.verb != "GET";
        QCOMPARE(request.header("Content-Type"), body ? "application/json" : "");
        QCOMPARE(request.header("Content-Length"), body ? QByteArray::number(request.body.size()) : QByteArray());
        for (const char *once : {"\r\nauthorization:", "\r\naccept:", "\r\nuser-agent:", "\r\ncontent-length:"})
            QVERIFY2(request.head.toLower().count(once) <= 1, once);
        QVERIFY(request.header("Expect").isEmpty() && request.header("Transfer-Encoding").isEmpty());
    }
}

// N18
void TestExchange::theProxyOfTheEnvironmentIsNotUsedForLoopback()
{
    FaultyServer proxy, server;
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", proxy.url().toEncoded());
    for (const ProxyUse use : {ProxyUse::None, ProxyUse::System, ProxyUse::Manual}) {
        ServiceAddress address = addressOf(server.url());
        address.proxy = use;
        address.proxyHost = u"127.0.0.1"_s;
        address.proxyPort = proxy.port();
        HttpTransport transport(std::move(address), m_clock);
        for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail})
            QCOMPARE(sendAndWait(transport, sampleRequest(operation)).outcomeClass, OutcomeClass::Done);
    }
    before.isEmpty() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(server.requests().size(), 6);
}

// N44
void TestExchange::cookiesLastForOneVisitor()
{
    FaultyServer server;
    server.react(answerWith(200, "{}", {{"Set-Cookie", "node=a7; Path=/"}}));
    HttpTransport transport(addressOf(server.url()), m_clock);
    sendAndWait(transport, sampleRequest(Operation::LoginUsingEmail));
    server.react(answerWith(200));
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
        sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(server.requests().constLast().header("Cookie"), "node=a7");
    }
    const int connection = server.requests().at(1).connection;
    transport.forgetVisitor();
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
        sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(server.requests().constLast().header("Cookie"), "");
        QVERIFY(server.requests().constLast().connection != connection);
    }
}

// N44
void TestExchange::aLateCookieOfTheLastVisitorReachesNobody()
{
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
        Reaction late = answerWith(200, "{}", {{"Set-Cookie", "node=a7; Path=/"}});
        late.delay = 20ms;
        server.react(late);
        const Ending ending(transport.send(sampleRequest(operation)));
        transport.forgetVisitor();
        QVERIFY(ending.arrived());
        QCOMPARE(ending.answer().outcomeClass, OutcomeClass::Done);
        server.react(answerWith(200));
        sendAndWait(transport, sampleRequest(Operation::GetSession));
        QCOMPARE(server.requests().constLast().header("Cookie"), "");
    }
}

// P11, D1
void TestExchange::noSecretIsInAnyRecord()
{
    const QList<Reaction> reactions{answerWith(200), answerWith(302, {}, {{"Location", "/Web/Session/elsewhere"}}),
        answerWith(400, R"([{"Code":"C","Description":"no"}])"), answerWith(401), answerWith(404, "<html>"),
        answerWith(500), closeAfterReading(), resetAfterReading(), rawAnswer("garbage\r\n"), neverAnswer()};
    QByteArray seen;
    logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    {
        FaultyServer server;
        HttpTransport transport(addressOf(server.url()), m_clock);
        transport.overrideDeadlines(500ms);
        QList<CallRecord> records;
        connect(&transport, &Transport::called, this, [&records](const CallRecord &record) { records.append(record); });
        for (int i = 0; i <= reactions.size(); ++i) {
            i < reactions.size() ? server.react(reactions[i]) : server.stop();
            for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail})
                seen += everythingIn(sendAndWait(transport, sampleRequest(operation)), records);
        }
    }
    qInstallMessageHandler(before);
    seen += logged.join();
    const QByteArray credentials = QByteArray("rover:BOX:FOYER:staff:secret").toBase64();
    for (const QByteArray &secret : {QByteArray(canaryKey), QByteArray(canaryPassword), QByteArray("staff:secret"),
             credentials, QByteArray("127.0.0.1")})
        QVERIFY2(!seen.contains(secret), secret.constData());
}

void TestExchange::givingUpBeforeAnythingLeftIsNotSent()
{
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), m_clock);
    Exchange *exchange = transport.send(sampleRequest(Operation::LoginUsingEmail));
    const Ending ending(exchange);
    exchange->abort();
    QCOMPARE(ending.times(), 0);
    QVERIFY(ending.arrived());
    QCOMPARE(ending.answer().outcomeClass, OutcomeClass::NotSent);
    QCOMPARE(ending.answer().error.kind, ErrorKind::Cancelled);
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::GetSession)).outcomeClass, OutcomeClass::Done);
    QCOMPARE(server.heads(), 1); // the read alone
}

void TestExchange::givingUpAfterwardsIsUnknown()
{
    FaultyServer server;
    server.react(neverAnswer());
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : {Operation::LoginUsingEmail, Operation::GetSession}) {
        server.forget();
        Exchange *exchange = transport.send(sampleRequest(operation));
        const Ending ending(exchange);
        QTRY_COMPARE(server.requests().size(), 1);
        exchange->abort();
        QVERIFY(ending.arrived());
        QCOMPARE(ending.answer().outcomeClass, OutcomeClass::Unknown);
        QCOMPARE(ending.answer().error.kind, ErrorKind::Cancelled);
        QCOMPARE(server.heads(), 1);
    }
}

void TestExchange::anExchangeEndsOnceAndNeverAtOnce()
{
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), m_clock);
    int records = 0;
    connect(&transport, &Transport::called, this, [&records] { ++records; });
    Request illegal = sampleRequest(Operation::DeleteVariable);
    illegal.pathValues.last() = u".."_s;
    Exchange *const refused = transport.send(illegal);
    Exchange *const twice = transport.send(sampleRequest(Operation::LoginUsingEmail));
    Exchange *const normal = transport.send(sampleRequest(Operation::GetSession));
    const Ending first(refused), second(twice), third(normal);
    twice->abort();
    twice->abort();
    refused->abort();
    QCOMPARE(first.times() + second.times() + third.times(), 0);
    QVERIFY(first.arrived() && second.arrived() && third.arrived());
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::GetSession)).outcomeClass, OutcomeClass::Done);
    QCOMPARE(first.times(), 1);
    QCOMPARE(second.times(), 1);
    QCOMPARE(third.times(), 1);
    QCOMPARE(records, 4);
    QTRY_VERIFY(transport.findChildren<Exchange *>().isEmpty());
}

void TestExchange::destroyingHalfWayIsHarmless_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("transport, right after send") << 0;
    QTest::newRow("transport, while the server thinks") << 1;
    QTest::newRow("transport, in the slot of finished") << 2;
    QTest::newRow("transport, in the slot of called") << 3;
    QTest::newRow("exchange, while the server thinks") << 4;
    QTest::newRow("exchange, in the slot of finished") << 5;
}

void TestExchange::destroyingHalfWayIsHarmless()
{
    QFETCH(int, when);
    for (const Operation operation : {Operation::LoginUsingEmail, Operation::GetSession}) {
        FaultyServer server;
        auto transport = std::make_unique<HttpTransport>(addressOf(server.url()), m_clock);
        if (when == 1 || when == 4)
            server.react(neverAnswer());
        Exchange *exchange = transport->send(sampleRequest(operation));
        const QPointer<Exchange> alive(exchange);
        const Ending ending(exchange);
        if (when == 2)
            connect(exchange, &Exchange::finished, this, [&transport] { transport.reset(); });
        else if (when == 5)
            connect(exchange, &Exchange::finished, this, [exchange] { delete exchange; });
        else if (when == 3)
            connect(transport.get(), &Transport::called, this, [&transport] { transport.reset(); });
        if (when == 0)
            transport.reset();
        if (when == 1 || when == 4)
            QTRY_COMPARE(server.requests().size(), 1);
        if (when == 1)
            transport.reset();
        else if (when == 4)
            delete exchange;
        QTRY_VERIFY(!alive);
        QCOMPARE(ending.times(), when == 2 || when == 5 ? 1 : 0);
        QVERIFY(server.heads() <= 1);
    }
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
