// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/verdict.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto done = OutcomeClass::Done;
constexpr auto refused = OutcomeClass::Refused;
constexpr auto notSent = OutcomeClass::NotSent;
constexpr auto unknown = OutcomeClass::Unknown;

ExchangeFacts answered(int status, const QByteArray &body = "{}", const QByteArray &type = "application/json")
{
    ExchangeFacts facts;
    facts.httpStatus = status;
    facts.body = body;
    facts.contentType = type;
    facts.nowUtc = QDateTime(QDate(2026, 3, 14), QTime(19, 0), Qt::UTC);
    return facts;
}

ExchangeFacts broken(QNetworkReply::NetworkError error, bool bodyLeft)
{
    ExchangeFacts facts;
    facts.networkError = error;
    facts.bodyLeft = bodyLeft;
    return facts;
}

Verdict judged(Operation operation, const ExchangeFacts &facts) { return judge(endpointFor(operation), facts); }

}

class TestVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStatusSaysWhatItMeans_data();
    void aStatusSaysWhatItMeans();
    void everyStatusHasAVerdictAndOnlyTheExpectedOneIsDone();
    void anAnswerCountsOnlyWhenItIsWhatIsDue_data();
    void anAnswerCountsOnlyWhenItIsWhatIsDue();
    void aBrokenConnectionIsNotSentOnlyWhenNothingLeft_data();
    void aBrokenConnectionIsNotSentOnlyWhenNothingLeft();
    void ourOwnStopIsNamedAsSuch();
    void aPartialBodyIsNeverDone();
    void retryAfterIsReadAndClamped_data();
    void retryAfterIsReadAndClamped();
    void errorListsAreReadInEveryShape_data();
    void errorListsAreReadInEveryShape();
    void aPageOfHtmlGivesNoMessages();
};

void TestVerdict::aStatusSaysWhatItMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<OutcomeClass>("command");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, OutcomeClass command, ErrorKind kind) {
        QTest::addRow("%d", status) << status << command << kind;
    };
    row(300, unknown, ErrorKind::Redirected);
    row(301, unknown, ErrorKind::Redirected);
    row(302, unknown, ErrorKind::Redirected);
    row(303, unknown, ErrorKind::Redirected);
    row(304, unknown, ErrorKind::Redirected);
    row(307, unknown, ErrorKind::Redirected);
    row(308, unknown, ErrorKind::Redirected);
    row(511, unknown, ErrorKind::Redirected);
    row(400, refused, ErrorKind::Rejected);
    row(405, refused, ErrorKind::Rejected);
    row(415, refused, ErrorKind::Rejected);
    row(422, refused, ErrorKind::Rejected);
    row(401, refused, ErrorKind::StaffRefused);
    row(403, refused, ErrorKind::Forbidden);
    row(404, refused, ErrorKind::NotFound);
    row(410, refused, ErrorKind::NotFound);
    row(407, refused, ErrorKind::ProxyRefused);
    row(408, unknown, ErrorKind::Timeout);
    row(409, refused, ErrorKind::Conflict);
    row(412, refused, ErrorKind::Conflict);
    row(429, refused, ErrorKind::Busy);
    row(500, unknown, ErrorKind::ServerFault);
    row(502, unknown, ErrorKind::ServerFault);
    row(503, unknown, ErrorKind::ServerFault);
    row(504, unknown, ErrorKind::ServerFault);
    row(0, unknown, ErrorKind::Unreadable);
    row(99, unknown, ErrorKind::Unreadable);
    row(100, unknown, ErrorKind::Unreadable);
    row(103, unknown, ErrorKind::Unreadable);
    row(199, unknown, ErrorKind::Unreadable);
    row(600, unknown, ErrorKind::Unreadable);
    row(999, unknown, ErrorKind::Unreadable);
}

// N16, P1, P3, P5, P6, P8, P9, P10
void TestVerdict::aStatusSaysWhatItMeans()
{
    QFETCH(int, status);
    QFETCH(OutcomeClass, command);
    QFETCH(ErrorKind, kind);
    for (const Operation operation : {Operation::LoginUsingEmail, Operation::Logout, Operation::GetSession}) {
        const Verdict verdict = judged(operation, answered(status));
        QCOMPARE(verdict.outcomeClass, command);
        QCOMPARE(verdict.error.kind, kind);
        QCOMPARE(verdict.error.httpStatus, status);
    }
}

// P32
void TestVerdict::everyStatusHasAVerdictAndOnlyTheExpectedOneIsDone()
{
    for (int status = 0; status < 1000; ++status) {
        QCOMPARE(judged(Operation::LoginUsingEmail, answered(status)).outcomeClass == done, status == 200);
        QCOMPARE(judged(Operation::GetSession, answered(status)).outcomeClass == done, status == 200);
        QCOMPARE(judged(Operation::Logout, answered(status)).outcomeClass == done, status >= 200 && status < 300);
        if (status >= 500)
            QCOMPARE(judged(Operation::LoginUsingEmail, answered(status)).outcomeClass, unknown);
    }
}

void TestVerdict::anAnswerCountsOnlyWhenItIsWhatIsDue_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<OutcomeClass>("outcome");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, Operation operation, const char *type, const QByteArray &body,
                         OutcomeClass outcome, ErrorKind kind = ErrorKind::Unreadable) {
        QTest::newRow(name) << operation << QByteArray(type) << body << outcome << kind;
    };
    constexpr auto email = Operation::LoginUsingEmail, out = Operation::Logout;
    row("json", email, "application/json", "{}", done);
    row("json, utf-8", email, "application/json; charset=utf-8", "{}", done);
    row("json, quoted UTF-8", email, "Application/JSON;charset=\"UTF-8\"", "{}", done);
    row("text/json", email, "text/json", "[]", done);
    row("+json", email, "application/vnd.tessitura+json", "{}", done);
    row("byte order mark", email, "application/json", "\xef\xbb\xbf{}", done);
    row("white space around", email, "application/json", "\r\n {} \n", done);
    row("latin1", email, "application/json; charset=iso-8859-1", "{}", unknown);
    row("no type", email, "", "{}", unknown);
    row("plain text", email, "text/plain", "{}", unknown);
    row("xml", email, "application/xml", "<Session/>", unknown);
    row("sign-in page", email, "text/html; charset=utf-8", "<html>", unknown, ErrorKind::Redirected);
    row("sign-in page in capitals", email, "TEXT/HTML", "<html>", unknown, ErrorKind::Redirected);
    row("page of XHTML", email, "application/xhtml+xml", "<html>", unknown, ErrorKind::Redirected);
    row("nothing", email, "application/json", "", unknown);
    row("blanks", email, "application/json", " \r\n", unknown);
    row("half an object", email, "application/json", "{\"", unknown);
    row("half a list", email, "application/json", "[1,2", unknown);
    row("html called json", email, "application/json", "<html>", done); // the codec refuses it
    row("204 with nothing", out, "", "", done);
    row("200 with json", out, "application/json", "{}", done);
    row("200 with a page", out, "text/html", "<html>", unknown, ErrorKind::Redirected);
    row("200 with half an object", out, "application/json", "{", unknown);
    row("200 with text", out, "text/plain", "ok", unknown);
}

// N13, P30
void TestVerdict::anAnswerCountsOnlyWhenItIsWhatIsDue()
{
    QFETCH(Operation, operation);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(OutcomeClass, outcome);
    QFETCH(ErrorKind, kind);
    const Verdict verdict = judged(operation, answered(200, body, type));
    QCOMPARE(verdict.outcomeClass, outcome);
    if (outcome != done)
        QCOMPARE(verdict.error.kind, kind);
    QVERIFY(judged(Operation::LoginUsingEmail, answered(204, {}, {})).outcomeClass == unknown);
}

void TestVerdict::aBrokenConnectionIsNotSentOnlyWhenNothingLeft_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<ErrorKind>("before");
    QTest::addColumn<ErrorKind>("after");
    QTest::addColumn<OutcomeClass>("read");
    const auto row = [](const char *name, QNetworkReply::NetworkError error, ErrorKind before, ErrorKind after,
                         OutcomeClass read) { QTest::newRow(name) << error << before << after << read; };
    row("name", QNetworkReply::HostNotFoundError, ErrorKind::NameNotFound, ErrorKind::ConnectionLost, notSent);
    row("refused", QNetworkReply::ConnectionRefusedError, ErrorKind::Unreachable, ErrorKind::ConnectionLost, notSent);
    row("handshake", QNetworkReply::SslHandshakeFailedError, ErrorKind::Tls, ErrorKind::ConnectionLost, notSent);
    row("proxy", QNetworkReply::ProxyNotFoundError, ErrorKind::ProxyRefused, ErrorKind::ConnectionLost, notSent);
    row("proxy sign-in", QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::ProxyRefused,
        ErrorKind::ConnectionLost, notSent);
    row("closed", QNetworkReply::RemoteHostClosedError, ErrorKind::Unreachable, ErrorKind::ConnectionLost, unknown);
    row("sent again", QNetworkReply::ContentReSendError, ErrorKind::Unreachable, ErrorKind::ConnectionLost, unknown);
    row("protocol", QNetworkReply::ProtocolFailure, ErrorKind::Unreadable, ErrorKind::Unreadable, unknown);
    row("status 600", QNetworkReply::UnknownServerError, ErrorKind::Unreadable, ErrorKind::Unreadable, unknown);
    row("bad gzip", QNetworkReply::UnknownContentError, ErrorKind::Unreadable, ErrorKind::Unreadable, unknown);
    row("timeout", QNetworkReply::TimeoutError, ErrorKind::Timeout, ErrorKind::Timeout, unknown);
}

void TestVerdict::aBrokenConnectionIsNotSentOnlyWhenNothingLeft()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(ErrorKind, before);
    QFETCH(ErrorKind, after);
    QFETCH(OutcomeClass, read);
    const Verdict early = judged(Operation::LoginUsingEmail, broken(error, false));
    QCOMPARE(early.outcomeClass, notSent);
    QCOMPARE(early.error.kind, before);
    const Verdict late = judged(Operation::LoginUsingEmail, broken(error, true));
    QCOMPARE(late.outcomeClass, unknown);
    QCOMPARE(late.error.kind, after);
    QCOMPARE(judged(Operation::GetSession, broken(error, true)).outcomeClass, read);
}

void TestVerdict::ourOwnStopIsNamedAsSuch()
{
    const std::pair<StopReason, ErrorKind> stops[] = {{StopReason::Deadline, ErrorKind::Timeout},
        {StopReason::Cancelled, ErrorKind::Cancelled}, {StopReason::TooLarge, ErrorKind::TooLarge}};
    for (const auto &[reason, kind] : stops) {
        for (const bool left : {false, true}) {
            ExchangeFacts facts = broken(QNetworkReply::OperationCanceledError, left);
            facts.stopped = reason;
            facts.httpStatus = left ? 200 : 0; // a status line does not make a stopped answer good
            const Verdict verdict = judged(Operation::LoginUsingEmail, facts);
            QCOMPARE(verdict.error.kind, kind);
            QCOMPARE(verdict.outcomeClass, left ? unknown : notSent);
        }
    }
}

void TestVerdict::aPartialBodyIsNeverDone()
{
    ExchangeFacts facts = answered(200);
    facts.networkError = QNetworkReply::RemoteHostClosedError;
    for (const Operation operation : {Operation::LoginUsingEmail, Operation::Logout, Operation::GetSession})
        QCOMPARE(judged(operation, facts).outcomeClass, unknown);
}

void TestVerdict::retryAfterIsReadAndClamped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds"); // 0 = nothing
    const auto row = [](const char *text, int seconds) { QTest::newRow(text) << QByteArray(text) << seconds; };
    row("7", 7);
    row(" 120 ", 120);
    row("0", 1);
    row("301", 300);
    row("9000000000", 300);
    row("99999999999999999999999", 300);
    row("9e9", 0);
    row("-5", 0);
    row("+5", 0);
    row("1.5", 0);
    row("soon", 0);
    row("", 0);
    row("Sat, 14 Mar 2026 19:01:30 GMT", 90);
    row("Sat, 14 Mar 2026 18:00:00 GMT", 1);
    row("Sat, 14 Mar 2099 18:00:00 GMT", 300);
    row("Sat, 99 Mar 2026 19:01:30 GMT", 0);
    row("Saturday, 14-Mar-26 19:01:30 GMT", 0);
}

// P7
void TestVerdict::retryAfterIsReadAndClamped()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    const ExchangeFacts now = answered(429);
    const auto wait = parseRetryAfter(text, now.nowUtc);
    QCOMPARE(wait.has_value(), seconds > 0);
    QCOMPARE(wait.value_or(0s).count(), seconds);
    ExchangeFacts busy = now;
    busy.retryAfter = text;
    QCOMPARE(judged(Operation::LoginUsingEmail, busy).error.retryAfter, wait);
    busy.httpStatus = 503;
    QCOMPARE(judged(Operation::GetSession, busy).error.retryAfter, wait);
}

void TestVerdict::errorListsAreReadInEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("descriptions");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &descriptions) {
        QTest::newRow(name) << body << descriptions;
    };
    const QByteArray one = R"({"Code":"C","Description":"Locked","Details":null,"ErrorPath":"P"})";
    row("list", "[" + one + R"(,{"Code":"D","Description":"Two"}])", {u"Locked"_s, u"Two"_s});
    row("object", one, {u"Locked"_s});
    row("ErrorMessages", R"({"ErrorMessages":[)" + one + "]}", {u"Locked"_s});
    row("byte order mark", "\xef\xbb\xbf[" + one + "]", {u"Locked"_s});
    row("not strings", R"([{"Code":5,"Description":{},"Details":[1]}])", {});
    row("entries that are none", R"([null,1,"x",[],{}])", {});
    row("empty list", "[]", {});
    row("null", "null", {});
    row("html", "<html><body>Error</body></html>", {});
    row("cut", "[" + one, {});
    row("nothing", "", {});
    row("markup stays text", R"([{"Description":"<b>&amp;"}])", {u"<b>&amp;"_s});
}

// P1
void TestVerdict::errorListsAreReadInEveryShape()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, descriptions);
    QStringList found;
    const Verdict verdict = judged(Operation::LoginUsingEmail, answered(400, body));
    for (const ServerMessage &message : verdict.error.messages)
        found.append(message.description);
    QCOMPARE(found, descriptions);
    QCOMPARE(verdict.outcomeClass, refused);
    QCOMPARE(parseServerMessages(body), verdict.error.messages);
    if (!descriptions.isEmpty() && body.contains("ErrorPath")) {
        QCOMPARE(verdict.error.messages.constFirst().code, u"C"_s);
        QCOMPARE(verdict.error.messages.constFirst().path, u"P"_s);
        QVERIFY(verdict.error.messages.constFirst().details.isEmpty());
    }
}

// P11
void TestVerdict::aPageOfHtmlGivesNoMessages()
{
    const Verdict verdict = judged(
        Operation::LoginUsingEmail, answered(500, R"([{"Description":"from a page"}])", "text/html"));
    QVERIFY(verdict.error.messages.isEmpty());
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
