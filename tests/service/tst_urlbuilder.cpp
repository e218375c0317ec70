// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name a person types must never become another resource (RELIABILITY.md F12, D29): judged by the address that
// is built and by the target a real server reads.
#include "models/service/urlbuilder.h"

#include "tests/support/faultyserver.h"
#include "tests/support/transportprobe.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Name
{
    QString text;
    bool legal;
};

QList<Name> nastyNames()
{
    return {
        {u"."_s, false}, {u".."_s, false}, {u""_s, false}, {u"a\nb"_s, false}, {u"a\r\nHost: evil"_s, false},
        {u"a\tb"_s, false}, {QString(QChar(0)), false}, {u"a\u007f"_s, false}, {u"a\u0085b"_s, false},
        {QString(QChar(0xD800)), false}, {QString(QChar(0xDC00)) + u"x"_s, false}, {QString(256, u'a'), false},
        {QString(1024 * 1024, u'a'), false}, {QString(64, u'€') + QString(64, u'€'), false},
        {u"..."_s, true}, {u"a/b"_s, true}, {u"../../Login"_s, true}, {u"/"_s, true}, {u"%2F"_s, true},
        {u"%2e%2e"_s, true}, {u"%2E"_s, true}, {u"%"_s, true}, {u"%00"_s, true}, {u"a?b=c"_s, true},
        {u"a#b"_s, true}, {u"a b"_s, true}, {u"a+b"_s, true}, {u"a;b,c"_s, true}, {u"\\..\\x"_s, true},
        {u"@evil.example:80"_s, true}, {u"é"_s, true}, {u"e\u0301"_s, true}, {u"🎭"_s, true}, {u"\u202Eabc"_s, true},
        {u"[x]{y}|^`\"<>"_s, true}, {u"&a=b"_s, true}, {QString(255, u'a'), true}, {u"://"_s, true},
    };
}

const QList<Operation> namedOperations{Operation::GetVariable, Operation::DeleteVariable, Operation::GetDefault,
    Operation::LoadOrder, Operation::RemoveTickets};

}

class TestUrlBuilder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNastyNameStaysInItsSegment_data();
    void aNastyNameStaysInItsSegment();
    void theServerReadsExactlyTheName_data() { aNastyNameStaysInItsSegment_data(); }
    void theServerReadsExactlyTheName();
    void aNastySessionKeyIsHeldToTheSame();
    void theBaseMayHaveAPathOrNot_data();
    void theBaseMayHaveAPathOrNot();
    void tooFewOrTooManyValuesAreRefused();
    void queriesAreEncoded();
    void onlyHttpsOrThisMachineIsAllowed_data();
    void onlyHttpsOrThisMachineIsAllowed();

private:
    SystemClock m_clock;
};

void TestUrlBuilder::aNastyNameStaysInItsSegment_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("legal");
    const QList<Name> names = nastyNames();
    QVERIFY(names.size() >= 32);
    for (int i = 0; i < names.size(); ++i)
        QTest::addRow("%d %s", i, names[i].text.left(12).toUtf8().toPercentEncoding().constData())
            << names[i].text << names[i].legal;
}

// D29
void TestUrlBuilder::aNastyNameStaysInItsSegment()
{
    QFETCH(QString, name);
    QFETCH(bool, legal);
    const QUrl base(u"https://api.example.org/TessituraService"_s);
    for (const Operation operation : namedOperations) {
        const Endpoint &endpoint = endpointFor(operation);
        QStringList values = sampleRequest(operation).pathValues;
        values.last() = name;
        const auto url = buildUrl(base, endpoint, values, {});
        QCOMPARE(url.has_value(), legal);
        if (!url)
            continue;
        const QList<QByteArray> parts = url->toEncoded().split('/');
        QCOMPARE(parts.size(), QByteArray(endpoint.path).split('/').size() + 4);
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(parts.constLast())), name);
        QCOMPARE(url->host(), base.host());
        QVERIFY(!url->hasQuery() && !url->hasFragment());
    }
}

// D29
void TestUrlBuilder::theServerReadsExactlyTheName()
{
    QFETCH(QString, name);
    QFETCH(bool, legal);
    FaultyServer server;
    HttpTransport transport(addressOf(server.url()), m_clock);
    for (const Operation operation : namedOperations) {
        server.forget();
        Request request = sampleRequest(operation);
        request.pathValues.last() = name;
        const Answer answer = sendAndWait(transport, request);
        if (!legal) {
            QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
            QCOMPARE(answer.error.kind, ErrorKind::InvalidInput);
            QCOMPARE(server.bytesReceived(), 0);
            continue;
        }
        QCOMPARE(server.requests().size(), 1);
        const QByteArray target = server.requests().constFirst().target;
        const QList<QByteArray> parts = target.sliced(1).split('/');
        const QList<QByteArray> wanted = QByteArray(endpointFor(operation).path).split('/');
        QCOMPARE(parts.size(), wanted.size());
        for (qsizetype i = 0; i + 1 < parts.size(); ++i)
            QVERIFY(wanted[i].startsWith('{') || parts[i] == wanted[i]);
        QVERIFY(!target.contains('?') && !target.contains('#'));
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(parts.constLast())), name);
    }
}

void TestUrlBuilder::aNastySessionKeyIsHeldToTheSame()
{
    const QUrl base(u"https://api.example.org/v15/"_s);
    const QList<Name> names = nastyNames();
    for (const Name &name : names) {
        for (const Operation operation : {Operation::GetSession, Operation::LoginUsingEmail, Operation::ClearCart}) {
            const auto url = buildUrl(base, endpointFor(operation), {name.text}, {});
            QCOMPARE(url.has_value(), name.legal);
            if (url)
                QCOMPARE(url->toEncoded().count('/'), 4 + QByteArray(endpointFor(operation).path).count('/'));
        }
    }
}

void TestUrlBuilder::theBaseMayHaveAPathOrNot_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *base, const char *wanted) {
        QTest::newRow(base) << QString::fromLatin1(base) << QString::fromLatin1(wanted);
    };
    row("https://h", "https://h/Diagnostics/Status");
    row("https://h/", "https://h/Diagnostics/Status");
    row("https://h:8443/a", "https://h:8443/a/Diagnostics/Status");
    row("https://h/a/b/", "https://h/a/b/Diagnostics/Status");
    row("https://h/a%20b/", "https://h/a%20b/Diagnostics/Status");
    row("https://h/a?x=1#y", "https://h/a/Diagnostics/Status");
    row("http://[::1]:80/a", "http://[::1]:80/a/Diagnostics/Status");
}

void TestUrlBuilder::theBaseMayHaveAPathOrNot()
{
    QFETCH(QString, base);
    QFETCH(QString, wanted);
    const auto url = buildUrl(QUrl(base), endpointFor(Operation::GetStatus), {}, {});
    QVERIFY(url);
    QCOMPARE(QString::fromLatin1(url->toEncoded()), wanted);
}

void TestUrlBuilder::tooFewOrTooManyValuesAreRefused()
{
    const QUrl base(u"https://h"_s);
    const Endpoint &variable = endpointFor(Operation::GetVariable);
    QVERIFY(buildUrl(base, variable, {u"K"_s, u"n"_s}, {}));
    QVERIFY(!buildUrl(base, variable, {u"K"_s}, {}));
    QVERIFY(!buildUrl(base, variable, {}, {}));
    QVERIFY(!buildUrl(base, variable, {u"K"_s, u"n"_s, u"more"_s}, {}));
}

void TestUrlBuilder::queriesAreEncoded()
{
    const auto url = buildUrl(QUrl(u"https://h"_s), endpointFor(Operation::GetSources), {},
        {{u"a&b"_s, u"c=d&e#f+g h%41é"_s}, {u"empty"_s, {}}});
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), "https://h/Finance/Sources/Summary?a%26b=c%3Dd%26e%23f%2Bg%20h%2541%C3%A9&empty=");
}

void TestUrlBuilder::onlyHttpsOrThisMachineIsAllowed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *address, bool allowed) {
        QTest::newRow(address) << QString::fromLatin1(address) << allowed;
    };
    row("https://api.example.org", true);
    row("HTTPS://API.EXAMPLE.ORG/x", true);
    row("http://127.0.0.1:8080", true);
    row("http://127.9.9.9", true);
    row("http://[::1]:9", true);
    row("http://localhost", true);
    row("http://localhost.evil.example", false);
    row("http://127.0.0.1.evil.example", false);
    row("http://example.org", false);
    row("http://192.168.0.5", false);
    row("http://0.0.0.0", false);
    row("https://user:secret@example.org", false);
    row("http://127.0.0.1@evil.example", false);
    row("file:///etc/passwd", false);
    row("ftp://example.org", false);
    row("data:text/plain,x", false);
    row("ws://localhost", false);
    row("//example.org/x", false);
    row("https://", false);
    row("", false);
}

// N25, N26
void TestUrlBuilder::onlyHttpsOrThisMachineIsAllowed()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    QCOMPARE(HttpTransport::isAllowed(QUrl(address)), allowed);
    if (!allowed) {
        HttpTransport transport(addressOf(QUrl(address)), m_clock);
        const Answer answer = sendAndWait(transport, sampleRequest(Operation::LoginUsingEmail));
        QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
        QCOMPARE(answer.error.kind, ErrorKind::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(TestUrlBuilder)
#include "tst_urlbuilder.moc"
