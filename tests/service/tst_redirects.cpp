// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing goes to a host that an answer names (RELIABILITY.md F2, N14, N27, N28, G4).
#include "tests/support/faultyserver.h"
#include "tests/support/transportprobe.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class TestRedirects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRedirectIsNeverFollowed_data();
    void aRedirectIsNeverFollowed();
    void aLoopOfRedirectsIsOneRequest();
    void qtAloneWouldHaveCarriedTheCredentialsThere();

private:
    SystemClock m_clock;
};

void TestRedirects::aRedirectIsNeverFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("command");
    for (const int status : {300, 301, 302, 303, 305, 307, 308}) {
        QTest::addRow("%d, read", status) << status << false;
        QTest::addRow("%d, command", status) << status << true;
    }
}

// N14, N27
void TestRedirects::aRedirectIsNeverFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, command);
    FaultyServer foreign, server;
    const QByteArray port = QByteArray::number(foreign.port());
    const QByteArray samePort = QByteArray::number(server.port());
    HttpTransport transport(addressOf(server.url()), m_clock);
    const QByteArrayList places{"http://localhost:" + port + "/", "http://127.0.0.1:" + port + "/Web/Session/K",
        "//127.0.0.1:" + port + "/x", "https://127.0.0.1:" + port + "/", "/elsewhere",
        "http://127.0.0.1:" + samePort + "/elsewhere", "file:///etc/passwd", ""};
    for (const QByteArray &place : places) {
        server.react(answerWith(status, "{}", {{"Location", place}}));
        server.forget();
        const Answer answer
            = sendAndWait(transport, sampleRequest(command ? Operation::LoginUsingEmail : Operation::GetSession));
        QCOMPARE(server.heads(), 1);
        QCOMPARE(answer.error.kind, ErrorKind::Redirected);
        QCOMPARE(answer.outcomeClass, OutcomeClass::Unknown);
        QCOMPARE(answer.httpStatus, status);
    }
    QCOMPARE(foreign.connections(), 0);
    QCOMPARE(foreign.bytesReceived(), 0);
}

// N28
void TestRedirects::aLoopOfRedirectsIsOneRequest()
{
    FaultyServer server;
    server.react(answerWith(302, {}, {{"Location", "/Diagnostics/Status"}}));
    HttpTransport transport(addressOf(server.url()), m_clock);
    QCOMPARE(sendAndWait(transport, sampleRequest(Operation::GetStatus)).error.kind, ErrorKind::Redirected);
    QCOMPARE(server.heads(), 1);
}

// N27
void TestRedirects::qtAloneWouldHaveCarriedTheCredentialsThere()
{
    FaultyServer foreign, server;
    server.react(answerWith(307, {}, {{"Location", foreign.url().toEncoded() + "/x"}}));
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(server.url());
    request.setRawHeader("Authorization", "Basic c2VjcmV0");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray(canaryPassword)));
    QTRY_VERIFY(!foreign.requests().isEmpty());
    QCOMPARE(foreign.requests().constFirst().header("Authorization"), "Basic c2VjcmV0");
    QCOMPARE(foreign.requests().constFirst().body, canaryPassword);
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
