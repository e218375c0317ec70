// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as an answer, how long we wait and how much we take (RELIABILITY.md F3 to F5, N9 to N12, N29 to N37).
#include "tests/support/faultyserver.h"
#include "tests/support/longestturn.h"
#include "tests/support/testclock.h"
#include "tests/support/transportprobe.h"

#include <QFile>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
constexpr qint64 megabyte = 1024 * 1024;

//! Peak resident memory in bytes; 0 where the system does not tell.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.sliced(at + 6).trimmed().split(' ').constFirst().toLongLong() * 1024;
}

bool forgetPeakMemory()
{
    QFile references(u"/proc/self/clear_refs"_s);
    return references.open(QIODevice::WriteOnly) && references.write("5") == 1;
}

QByteArray deflated(const QByteArray &plain) { return qCompress(plain).sliced(4); }

}

class TestTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerQtCallsGoodMayStillBeAFault_data();
    void anAnswerQtCallsGoodMayStillBeAFault();
    void anAnswerCutAtAnyByteIsNeverDone_data();
    void anAnswerCutAtAnyByteIsNeverDone();
    void goodAnswersInUnusualClothesAreDone_data();
    void goodAnswersInUnusualClothesAreDone();
    void anAnswerWithoutLengthIsAtWorstUnknown();
    void aChallengeIsAnsweredOnlyOnce_data();
    void aChallengeIsAnsweredOnlyOnce();
    void aDripDoesNotOutliveTheDeadline_data();
    void aDripDoesNotOutliveTheDeadline();
    void sixHungReadsDoNotDelayALogin();
    void tooMuchIsRefusedInLittleMemory_data();
    void tooMuchIsRefusedInLittleMemory();
    void theTimesOfAnAnswerAreTheClocks();
    void aMissingOrUnreadableDateIsAbsent_data();
    void aMissingOrUnreadableDateIsAbsent();

private:
    SystemClock m_clock;
};

void TestTransport::anAnswerQtCallsGoodMayStillBeAFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorKind kind = ErrorKind::Unreadable) {
        QTest::newRow(name) << bytes << kind;
    };
    const QByteArray html = "Content-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
    row("longer than its length", json + "Content-Length: 2\r\n\r\n{\"IsLoggedIn\":true}");
    row("two lengths", json + "Content-Length: 2\r\nContent-Length: 19\r\n\r\n{\"IsLoggedIn\":true}");
    row("negative length", json + "Content-Length: -5\r\n\r\n{\"IsLogge", ErrorKind::ConnectionLost);
    row("length of twenty digits", json + "Content-Length: 99999999999999999999\r\n\r\n{\"IsLogge",
        ErrorKind::ConnectionLost);
    row("length too large", json + "Content-Length: 900\r\n\r\n{\"IsLoggedIn\":true}", ErrorKind::ConnectionLost);
    row("bad chunk header", json + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n");
    row("chunk of all there is", json + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n");
    row("early hints only", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n");
    row("status 099", "HTTP/1.1 099 Odd\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    row("status 600", "HTTP/1.1 600 Odd\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    row("empty 200", json + "Content-Length: 0\r\n\r\n");
    row("204 where a body is due", "HTTP/1.1 204 No Content\r\n\r\n");
    row("sign-in page", "HTTP/1.1 200 OK\r\n" + html, ErrorKind::Redirected);
    row("network sign-in", "HTTP/1.1 511 Sign In\r\n" + html, ErrorKind::Redirected);
    row("latin1", "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=iso-8859-1\r\nContent-Length: 2\r\n\r\n{}");
    row("no type", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    row("xml", "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: 10\r\n\r\n<Session/>");
    row("bad gzip", json + "Content-Encoding: gzip\r\nContent-Length: 6\r\n\r\nabcdef");
}

// N13, N16, N31, N32, N33, N34, N37, P12, P24, P30, P32
void TestTransport::anAnswerQtCallsGoodMayStillBeAFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    FaultyServer server;
    server.react(rawAnswer(bytes));
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::Unknown);
        // An impossible length and an early close: Qt says the one or the other, as the bytes happen to come.
        const bool either = kind == ErrorKind::ConnectionLost && answer.error.kind == ErrorKind::Unreadable;
        QVERIFY2(answer.error.kind == kind || either, QByteArray::number(static_cast<int>(answer.error.kind)).constData());
        QVERIFY(answer.body.isEmpty());
    }
}

void TestTransport::anAnswerCutAtAnyByteIsNeverDone_data()
{
    QTest::addColumn<Reaction::End>("end");
    QTest::addColumn<bool>("chunked");
    QTest::newRow("closed, length") << Reaction::End::Close << false;
    QTest::newRow("closed, chunks") << Reaction::End::Close << true;
    QTest::newRow("reset, length") << Reaction::End::Reset << false;
    QTest::newRow("reset, chunks") << Reaction::End::Reset << true;
}

// N7, N8
void TestTransport::anAnswerCutAtAnyByteIsNeverDone()
{
    QFETCH(Reaction::End, end);
    QFETCH(bool, chunked);
    const QByteArray body = R"({"SessionKey":"K","IsLoggedIn":false})";
    const Reaction whole = chunked ? answerInChunks(body) : answerWith(200, body);
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), m_clock);
    // A close inside a chunk's size line goes unnoticed by Qt: there it is our deadline that ends it.
    transport.overrideDeadlines(700ms);
    for (qsizetype cut = 0; cut < whole.bytes.size(); ++cut) {
        // Qt counts the last chunk's size line as the end; what follows it carries nothing.
        if (chunked && cut >= whole.bytes.size() - 4)
            continue;
        server.react(whole.cutAt(cut, end));
        for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
            server.forget();
            const Answer answer = sendAndWait(transport, sampleRequest(operation));
            QVERIFY2(answer.outcomeClass == OutcomeClass::Unknown, QByteArray::number(cut).constData());
            QVERIFY2(operation == Operation::GetSession || server.heads() == 1, QByteArray::number(cut).constData());
        }
    }
}

void TestTransport::goodAnswersInUnusualClothesAreDone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray body = R"({"IsLoggedIn":true})", length = "Content-Length: 19\r\n\r\n";
    const QByteArray packed = deflated(body);
    QTest::newRow("plain") << json + length + body;
    QTest::newRow("100 first") << "HTTP/1.1 100 Continue\r\n\r\n" + json + length + body;
    QTest::newRow("HTTP/1.0") << "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n" + length + body;
    QTest::newRow("deflated") << json + "Content-Encoding: deflate\r\nContent-Length: "
            + QByteArray::number(packed.size()) + "\r\n\r\n" + packed;
    QTest::newRow("chunks") << answerInChunks(body).bytes;
}

// N37
void TestTransport::goodAnswersInUnusualClothesAreDone()
{
    QFETCH(QByteArray, bytes);
    FaultyServer server;
    server.react(rawAnswer(bytes));
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
        server.forget();
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::Done);
        QCOMPARE(answer.body, R"({"IsLoggedIn":true})");
        QVERIFY2(operation == Operation::GetSession || server.heads() == 1, operationName(operation));
    }
}

// Qt 6.4 may take the close that ends such an answer for a lost connection.
void TestTransport::anAnswerWithoutLengthIsAtWorstUnknown()
{
    FaultyServer server;
    server.react(rawAnswer(json + "Connection: close\r\n\r\n{\"IsLoggedIn\":true}"));
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : allCommands()) {
        server.forget();
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QVERIFY(answer.outcomeClass == OutcomeClass::Done || answer.outcomeClass == OutcomeClass::Unknown);
        QCOMPARE(server.heads(), 1);
    }
}

void TestTransport::aChallengeIsAnsweredOnlyOnce_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *challenge : {"Basic realm=\"x\"", "NTLM", "Negotiate", "Digest realm=\"x\", nonce=\"n\"", ""})
        QTest::newRow(challenge) << QByteArray(challenge);
}

// P2
void TestTransport::aChallengeIsAnsweredOnlyOnce()
{
    QFETCH(QByteArray, challenge);
    FaultyServer server;
    Headers headers;
    if (!challenge.isEmpty())
        headers.append({"WWW-Authenticate", challenge});
    server.react(answerWith(401, "[]", headers));
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
        server.forget();
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(server.heads(), 1);
        QCOMPARE(answer.outcomeClass, OutcomeClass::Refused);
        QCOMPARE(answer.error.kind, ErrorKind::StaffRefused);
    }
}

void TestTransport::aDripDoesNotOutliveTheDeadline_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("header") << json + "X-Long: " + QByteArray(4000, 'x');
    QTest::newRow("body") << json + "Content-Length: 4000\r\n\r\n" + QByteArray(4000, 'x');
    QTest::newRow("nothing") << QByteArray();
}

// N9, N10, N11
void TestTransport::aDripDoesNotOutliveTheDeadline()
{
    QFETCH(QByteArray, bytes);
    Reaction drip{bytes};
    drip.dripEvery = bytes.isEmpty() ? 0ms : 2ms;
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
        FaultyServer server;
        server.react(drip);
        HttpTransport transport(addressOf(server.url()), m_clock);
        transport.overrideDeadlines(400ms);
        const Nanoseconds begun = m_clock.boot();
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        const Nanoseconds taken = m_clock.boot() - begun;
        QCOMPARE(answer.error.kind, ErrorKind::Timeout);
        QCOMPARE(answer.outcomeClass, OutcomeClass::Unknown);
        QVERIFY(taken >= 400ms);
        QVERIFY(taken < 4s); // the drip alone would take 8
        QCOMPARE(server.heads(), 1);
    }
}

// N12
void TestTransport::sixHungReadsDoNotDelayALogin()
{
    FaultyServer server;
    server.setHandler([](const ReceivedRequest &request) {
        return request.verb == "GET" ? neverAnswer() : answerWith(200);
    });
    HttpTransport transport(addressOf(server.url()), m_clock);
    std::vector<Ending> hung;
    for (int i = 0; i < 8; ++i)
        hung.emplace_back(transport.send(sampleRequest(Operation::GetSession)));
    QTRY_COMPARE(server.heads(), 6); // all of Qt's connections to one host
    const Nanoseconds begun = m_clock.boot();
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::LoginUsingEmail)).outcomeClass, OutcomeClass::Done);
    QVERIFY(m_clock.boot() - begun < 2s);
    QCOMPARE(server.heads(), 7);
    for (const Ending &ending : hung)
        QCOMPARE(ending.times(), 0);
}

void TestTransport::tooMuchIsRefusedInLittleMemory_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("filler");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray bomb = deflated(QByteArray(64 * megabyte, ' '));
    QTest::newRow("announced") << json + "Content-Length: 1073741824\r\n\r\n" << gigabyte << ErrorKind::TooLarge;
    QTest::newRow("announced only") << json + "Content-Length: 1073741824\r\n\r\n" << qint64(0) << ErrorKind::TooLarge;
    QTest::newRow("streamed") << json + "\r\n" << gigabyte << ErrorKind::TooLarge;
    QTest::newRow("one chunk") << json + "Transfer-Encoding: chunked\r\n\r\n40000000\r\n" << gigabyte
                               << ErrorKind::TooLarge;
    QTest::newRow("header") << "HTTP/1.1 200 OK\r\nX-Long: "_ba << 20 * megabyte << ErrorKind::Timeout;
    QTest::newRow("bomb") << json + "Content-Encoding: deflate\r\nContent-Length: " + QByteArray::number(bomb.size())
            + "\r\n\r\n" + bomb << qint64(0) << ErrorKind::Unreadable;
}

// N29, N30, N36
void TestTransport::tooMuchIsRefusedInLittleMemory()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, filler);
    QFETCH(ErrorKind, kind);
    Reaction flood{bytes, Reaction::End::KeepOpen};
    flood.filler = filler;
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), m_clock);
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::GetSession)).outcomeClass, OutcomeClass::Done);
    if (kind == ErrorKind::Timeout)
        transport.overrideDeadlines(1s);
    server.react(flood);
    const LongestTurn turns; // the server's part of them included
    const bool measurable = forgetPeakMemory();
    const qint64 before = peakMemory();
    for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail}) {
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::Unknown);
        QCOMPARE(answer.error.kind, kind);
        QVERIFY(answer.body.isEmpty());
    }
    qInfo("longest turn of the event loop: %lld ms", static_cast<long long>(turns.longest().count()));
    if (qEnvironmentVariableIsSet("FOYER_SLOWED")) // by packaging/dev/sanitize, which takes time and memory
        return;
    QVERIFY(turns.longest() <= 100ms);
    if (measurable) {
        qInfo("peak memory grew by %lld KiB", (peakMemory() - before) / 1024);
        // Inside one chunk Qt 6.4 takes no notice of the read buffer's limit while more keeps coming: the verdict is
        // right there, the memory is not ours to bound.
        if (!bytes.contains("chunked"))
            QVERIFY(peakMemory() - before <= (filler == gigabyte ? 32 : 16) * megabyte);
    }
}

void TestTransport::theTimesOfAnAnswerAreTheClocks()
{
    TestClock clock;
    FaultyServer server;
    server.setHandler([&clock](const ReceivedRequest &) {
        clock.advance(3s);
        return answerWith(200, "{}", {{"Date", "Sat, 14 Mar 2026 20:15:30 GMT"}});
    });
    HttpTransport transport(addressOf(server.url()), clock);
    QList<CallRecord> records;
    connect(&transport, &Transport::called, this, [&records](const CallRecord &record) { records.append(record); });
    const Nanoseconds begun = clock.boot();
    const QDateTime wall = clock.wall();
    const Answer answer = sendAndWait(transport, sampleRequest(Operation::GetSession));
    QCOMPARE(answer.timing.sent, begun);
    QCOMPARE(answer.timing.arrived - begun, Nanoseconds(3s));
    QCOMPARE(answer.timing.serverDate, QDateTime(QDate(2026, 3, 14), QTime(20, 15, 30), Qt::UTC));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.constFirst().duration, 3000ms);
    QCOMPARE(records.constFirst().startedUtc, wall);
    QCOMPARE(records.constFirst().operation, Operation::GetSession);
    QCOMPARE(records.constFirst().outcomeClass, OutcomeClass::Done);
    QCOMPARE(records.constFirst().httpStatus, 200);
    QCOMPARE(records.constFirst().answerBytes, 2);
}

void TestTransport::aMissingOrUnreadableDateIsAbsent_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("garbage") << "yesterday"_ba;
    QTest::newRow("local") << "Sat, 14 Mar 2026 20:15:30 +0100"_ba;
}

// P31
void TestTransport::aMissingOrUnreadableDateIsAbsent()
{
    QFETCH(QByteArray, date);
    FaultyServer server;
    server.react(date.isEmpty() ? answerWith(200) : answerWith(200, "{}", {{"Date", date}}));
    HttpTransport transport(addressOf(server.url()), m_clock);
    const Answer answer = sendAndWait(transport, sampleRequest(Operation::GetSession));
    QCOMPARE(answer.outcomeClass, OutcomeClass::Done);
    QVERIFY(!answer.timing.serverDate);
    QVERIFY(answer.timing.arrived >= answer.timing.sent);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
