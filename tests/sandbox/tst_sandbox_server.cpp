// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/httpserver.h"
#include "app/sandbox/program.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Foyer::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNoon = 1'795'262'400'000; // Sat, 21 Nov 2026 12:00:00 GMT

// A server with a clock that stands still, and raw connections to it.
struct Running
{
    Clock clock{kNoon, 1.0, [] { return qint64{0}; }};
    QString problem;
    std::unique_ptr<Service> service = Service::open(u":memory:"_s, clock, Switches{}, &problem);
    Faults faults;
    std::unique_ptr<HttpServer> server;

    Running()
    {
        if (!service)
            qFatal("%s", qUtf8Printable(problem));
        service->setApiPassword(u"secret"_s);
        server = std::make_unique<HttpServer>(*service, faults);
        if (!server->start(0, &problem))
            qFatal("%s", qUtf8Printable(problem));
    }
    [[nodiscard]] QByteArray request(const QByteArray &verb, const QByteArray &path,
        const QByteArray &body = {}, const QByteArray &more = {}) const
    {
        return verb + " /TessituraService/" + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server->port())
            + "\r\nAuthorization: Basic " + QByteArray("rover:BOXOFF:FOYER-01:secret").toBase64()
            + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n" + more + "\r\n" + body;
    }
    [[nodiscard]] int count(const QByteArray &route) const
    {
        return service->requests().perRoute().value(route);
    }
};

struct Talk
{
    QTcpSocket socket;
    QByteArray received;

    explicit Talk(const Running &running)
    {
        QObject::connect(&socket, &QIODevice::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, running.server->port());
    }
    [[nodiscard]] bool closed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] bool complete() const
    {
        const auto end = received.indexOf("\r\n\r\n");
        const auto length = received.indexOf("Content-Length: ");
        if (end < 0)
            return false;
        const int body = length < 0
            ? 0
            : received.mid(length + 16, received.indexOf('\r', length) - length - 16).toInt();
        return received.size() >= end + 4 + body;
    }
};

} // namespace

class TestSandboxServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsAtMost80BytesBesideItsDate_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("answer") << QByteArray("GET") << QByteArray("Diagnostics/Status");
        QTest::newRow("error") << QByteArray("GET") << QByteArray("Web/Session/none");
        QTest::newRow("verb") << QByteArray("PUT") << QByteArray("Web/Session");
        QTest::newRow("page") << QByteArray("GET") << QByteArray("nothing");
    }
    void aHeadIsAtMost80BytesBesideItsDate()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, path);
        Running running;
        Talk talk(running);
        talk.socket.write(running.request(verb, path));
        QTRY_VERIFY(talk.complete());
        const QByteArray date = "Date: Sat, 21 Nov 2026 12:00:00 GMT\r\n";
        QVERIFY2(talk.received.contains(date), talk.received.constData());
        QCOMPARE(talk.received.count("Date:"), 1);
        const auto head = talk.received.indexOf("\r\n\r\n") + 4;
        QVERIFY2(head - date.size() <= 80, talk.received.left(head).constData());
    }

    void theDateRunsWithTheSandboxClock()
    {
        Running running;
        running.clock.advance(3'600'000);
        Talk talk(running);
        talk.socket.write(running.request("GET", "Diagnostics/Status"));
        QTRY_VERIFY(talk.complete());
        QVERIFY(talk.received.contains("Date: Sat, 21 Nov 2026 13:00:00 GMT"));
    }

    void pagesInABrowserAreRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("origin") << QByteArray("\r\nAuthorization")
                                << QByteArray("\r\nOrigin: null\r\nAuthorization");
        QTest::newRow("host") << QByteArray("Host: 127.0.0.1:") << QByteArray("Host: evil.example:");
    }
    void pagesInABrowserAreRefused()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Running running;
        Talk talk(running);
        talk.socket.write(running.request("POST", "Web/Session", "{}").replace(before, after));
        QTRY_VERIFY(talk.complete());
        QVERIFY(talk.received.startsWith("HTTP/1.1 400"));
        QCOMPARE(running.count("POST Web/Session"), 0);
    }

    void tooLongABodyIs413BeforeItIsRead()
    {
        Running running;
        Talk talk(running);
        talk.socket.write(
            running.request("POST", "Web/Session").replace("Content-Length: 0", "Content-Length: 1048577"));
        QTRY_VERIFY(talk.received.startsWith("HTTP/1.1 413"));
        QCOMPARE(running.service->requests().total(), 0);
    }

    void aVariableNameKeepsItsEncodedSlash()
    {
        Running running;
        Talk talk(running);
        talk.socket.write(running.request("POST", "Web/Session", "{}"));
        QTRY_VERIFY(talk.complete());
        const auto start = talk.received.indexOf("\"SessionKey\":\"") + 14;
        const QByteArray key = talk.received.mid(start, 32);
        Talk second(running);
        second.socket.write(running.request("GET", "Web/Session/" + key + "/Variables/a%2Fb"));
        QTRY_VERIFY(second.complete());
        QCOMPARE(running.count("GET Web/Session/{sessionKey}/Variables/{variableName}"), 1);
    }

    void aFaultBeforeTheServiceLeavesNoTraceAndOneAfterItDoes_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<int>("sessions");
        QTest::newRow("before") << u"before"_s << 0;
        QTest::newRow("after") << u"after"_s << 1;
    }
    void aFaultBeforeTheServiceLeavesNoTraceAndOneAfterItDoes()
    {
        QFETCH(QString, when);
        QFETCH(int, sessions);
        Running running;
        const int already = running.service->services().store.count(u"SELECT COUNT(*) FROM sessions"_s);
        QVERIFY(running.faults
                    .add(QJsonObject{{u"route"_s, u"POST Web/Session"_s}, {u"when"_s, when},
                        {u"reset"_s, true}, {u"times"_s, 1}})
                    .isEmpty());
        Talk talk(running);
        talk.socket.write(running.request("POST", "Web/Session", "{}"));
        QTRY_VERIFY(talk.closed());
        QVERIFY(talk.received.isEmpty());
        QCOMPARE(running.count("POST Web/Session"), 1);
        QCOMPARE(
            running.service->services().store.count(u"SELECT COUNT(*) FROM sessions"_s) - already, sessions);
        Talk again(running);
        again.socket.write(running.request("POST", "Web/Session", "{}"));
        QTRY_VERIFY(again.complete());
    }

    void anAnswerIsCutAtTheByteAskedFor()
    {
        Running running;
        for (const int bytes : {0, 1, 20, 90}) {
            QVERIFY(running.faults.add(QJsonObject{{u"cutAt"_s, bytes}, {u"times"_s, 1}}).isEmpty());
            Talk talk(running);
            talk.socket.write(running.request("GET", "Diagnostics/Status"));
            QTRY_VERIFY(talk.closed());
            QCOMPARE(talk.received.size(), bytes);
        }
    }

    void statusBodyAndHeadersCanBeReplaced()
    {
        Running running;
        QVERIFY(running.faults
                    .add(QJsonObject{{u"status"_s, 503}, {u"body"_s, u"<html>"_s},
                        {u"contentType"_s, u"text/html"_s},
                        {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"3"_s}}}})
                    .isEmpty());
        Talk talk(running);
        talk.socket.write(running.request("GET", "Diagnostics/Status"));
        QTRY_VERIFY(talk.complete());
        QVERIFY(talk.received.startsWith("HTTP/1.1 503"));
        QVERIFY(talk.received.contains("Retry-After: 3\r\n"));
        QVERIFY(talk.received.endsWith("\r\n\r\n<html>"));
    }

    void oneHangingAnswerHoldsUpNobodyElse()
    {
        Running running;
        QVERIFY(running.faults.add(QJsonObject{{u"hang"_s, true}, {u"times"_s, 1}}).isEmpty());
        QVERIFY(running.faults.add(QJsonObject{{u"delayMs"_s, 3'000'000}, {u"times"_s, 1}}).isEmpty());
        Talk hanging(running);
        hanging.socket.write(running.request("GET", "Diagnostics/Status"));
        QTRY_COMPARE(running.service->requests().total(), 1);
        Talk delayed(running);
        delayed.socket.write(running.request("GET", "Diagnostics/Status"));
        QTRY_COMPARE(running.service->requests().total(), 2);
        Talk talk(running);
        talk.socket.write(running.request("GET", "Diagnostics/Status"));
        QTRY_VERIFY(talk.complete());
        QVERIFY(hanging.received.isEmpty());
        QVERIFY(delayed.received.isEmpty());
    }

    void clientsThatHangUpEarlyHarmNothing()
    {
        Running running;
        for (int i = 0; i < 60; ++i) {
            if (i % 3 == 0)
                QVERIFY(running.faults.add(QJsonObject{{u"delayMs"_s, 5}, {u"times"_s, 1}}).isEmpty());
            Talk talk(running);
            QTRY_COMPARE(talk.socket.state(), QAbstractSocket::ConnectedState);
            const QByteArray whole = running.request("POST", "Web/Session", "{}");
            talk.socket.write(i % 2 ? whole : whole.left(whole.size() * i / 60));
            talk.socket.flush();
            talk.socket.abort();
        }
        running.faults.clear();
        Talk talk(running);
        talk.socket.write(running.request("GET", "Diagnostics/Status"));
        QTRY_VERIFY(talk.complete());
        QVERIFY(talk.received.startsWith("HTTP/1.1 200"));
    }

    void connectionCloseIsHonoured()
    {
        Running running;
        Talk talk(running);
        talk.socket.write(running.request("GET", "Diagnostics/Status", {}, "Connection: close\r\n"));
        QTRY_VERIFY(talk.closed());
        QVERIFY(talk.complete());
    }

    void theFirstLineNamesTheStaffAskedFor()
    {
        Options options;
        options.staff = u"super"_s;
        Program program(options);
        QCOMPARE(program.start(), QString());
        const QJsonObject line = QJsonDocument::fromJson(program.announcement()).object();
        QCOMPARE(line.value("user"_L1).toString(), u"super"_s);
        QCOMPARE(line.value("userGroup"_L1).toString(), u"SUPERV"_s);
    }

    void staffNobodyKnowsIsSaid()
    {
        Options options;
        options.staff = u"nobody"_s;
        Program program(options);
        QVERIFY(program.start().contains(u"nobody"_s));
    }

    void aPortInUseIsSaid()
    {
        Running running;
        HttpServer second(*running.service, running.faults);
        QString problem;
        QVERIFY(!second.start(running.server->port(), &problem));
        QVERIFY(!problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandbox_server.moc"
