// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// No safe connection, no request: each bad certificate is refused, named, and nothing leaves
// (RELIABILITY.md N15, N19 to N24, N38).
#include "tests/support/faultyserver.h"
#include "tests/support/testcertificates.h"
#include "tests/support/transportprobe.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QList<Operation> bothKinds{Operation::GetSession, Operation::LoginUsingEmail};

}

class TestTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTrustedAuthorityIsAccepted();
    void theAuthorityFileReplacesTheSystems();
    void aMissingAuthorityFileTrustsNobody_data();
    void aMissingAuthorityFileTrustsNobody();
    void anUnknownAuthorityIsNamed();
    void aSelfSignedCertificateIsNamed();
    void aWrongHostIsNamedWithTheNamesShown();
    void aWrongNameOutranksAnUnknownAuthority();
    void anExpiredCertificateIsNamedWithItsDates();
    void aCertificateOfTomorrowIsNamed();
    void aServerTooOldForUsIsNamed();
    void plainHttpOnATlsPortIsNamed();
    void tlsOnAPlainPortIsNotAnswered();
    void http2IsNeverOffered();

private:
    void expectRefusal(FaultyServer &server, const QString &caFile, TlsProblem problem, TlsFailure *seen = nullptr);
    [[nodiscard]] QSslConfiguration serverFor(const CertificateWish &wish);

    std::unique_ptr<TestAuthority> m_authority, m_other;
    SystemClock m_clock;
};

void TestTls::initTestCase()
{
    m_authority = std::make_unique<TestAuthority>();
    m_other = std::make_unique<TestAuthority>(u"Somebody Else"_s);
    QVERIFY2(m_authority->isUsable() && m_other->isUsable(), "the openssl program is needed");
}

QSslConfiguration TestTls::serverFor(const CertificateWish &wish)
{
    const QString certificate = m_authority->issue(wish);
    if (certificate.isEmpty())
        qFatal("openssl did not issue a certificate");
    return m_authority->serverWith(certificate);
}

void TestTls::expectRefusal(FaultyServer &server, const QString &caFile, TlsProblem problem, TlsFailure *seen)
{
    HttpTransport transport(addressOf(server.url(), caFile), m_clock);
    for (const Operation operation : bothKinds) {
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
        QCOMPARE(answer.error.kind, ErrorKind::Tls);
        QVERIFY(answer.error.tls);
        QCOMPARE(answer.error.tls->problem, problem);
        QCOMPARE(server.bytesReceived(), 0);
        if (seen)
            *seen = *answer.error.tls;
    }
}

void TestTls::aTrustedAuthorityIsAccepted()
{
    FaultyServer server(serverFor({}));
    HttpTransport transport(addressOf(server.url(), m_authority->caFile()), m_clock);
    for (const Operation operation : bothKinds)
        QCOMPARE(sendAndWait(transport, sampleRequest(operation)).outcomeClass, OutcomeClass::Done);
    // A machine made by debootstrap has no /etc/hosts: there the name leads nowhere, and the address above has to do.
    if (QHostInfo::fromName(u"localhost"_s).error() != QHostInfo::NoError) {
        qInfo("localhost is not known here: the certificate was checked by its address only");
        return;
    }
    QUrl byName = server.url();
    byName.setHost(u"localhost"_s);
    HttpTransport named(addressOf(byName, m_authority->caFile()), m_clock);
    QCOMPARE(sendAndWait(named, sampleRequest(Operation::GetSession)).outcomeClass, OutcomeClass::Done);
}

// N23
void TestTls::theAuthorityFileReplacesTheSystems()
{
    // What the system trusts, taken over by the test: the server's own authority is among it.
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(m_authority->caFile());
    QSslConfiguration::setDefaultConfiguration(trusting);
    FaultyServer server(serverFor({}));
    HttpTransport system(addressOf(server.url()), m_clock);
    const Answer trusted = sendAndWait(system, sampleRequest(Operation::GetSession));
    HttpTransport pinned(addressOf(server.url(), m_other->caFile()), m_clock);
    const Answer refused = sendAndWait(pinned, sampleRequest(Operation::GetSession));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(trusted.outcomeClass, OutcomeClass::Done);
    QCOMPARE(refused.error.kind, ErrorKind::Tls);
    QCOMPARE(refused.error.tls->problem, TlsProblem::UnknownAuthority);
}

void TestTls::aMissingAuthorityFileTrustsNobody_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << u"/nowhere/authority.pem"_s;
    QTest::newRow("no certificate in it") << m_authority->keyFile();
}

// N23
void TestTls::aMissingAuthorityFileTrustsNobody()
{
    QFETCH(QString, file);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificates(m_authority->caFile());
    QSslConfiguration::setDefaultConfiguration(trusting);
    FaultyServer server(serverFor({}));
    HttpTransport transport(addressOf(server.url(), file), m_clock);
    const Answer answer = sendAndWait(transport, sampleRequest(Operation::LoginUsingEmail));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
    QCOMPARE(answer.error.kind, ErrorKind::Tls);
}

// N20
void TestTls::anUnknownAuthorityIsNamed()
{
    FaultyServer server(serverFor({}));
    TlsFailure seen;
    expectRefusal(server, m_other->caFile(), TlsProblem::UnknownAuthority, &seen);
    QCOMPARE(seen.presentedNames, QStringList{u"localhost"_s});
    expectRefusal(server, {}, TlsProblem::UnknownAuthority);
}

// N15, N20
void TestTls::aSelfSignedCertificateIsNamed()
{
    FaultyServer server(m_authority->serverWith(m_authority->selfSigned()));
    TlsFailure seen;
    expectRefusal(server, {}, TlsProblem::SelfSigned, &seen);
    QCOMPARE(seen.presentedNames, QStringList{u"localhost"_s});
}

// N21
void TestTls::aWrongHostIsNamedWithTheNamesShown()
{
    FaultyServer server(serverFor({u"portal.example"_s, u"DNS:portal.example,DNS:www.portal.example"_s}));
    TlsFailure seen;
    expectRefusal(server, m_authority->caFile(), TlsProblem::HostMismatch, &seen);
    seen.presentedNames.sort();
    QCOMPARE(seen.presentedNames, (QStringList{u"portal.example"_s, u"www.portal.example"_s}));
}

void TestTls::aWrongNameOutranksAnUnknownAuthority()
{
    FaultyServer server(serverFor({u"portal.example"_s, u"DNS:portal.example"_s}));
    TlsFailure seen;
    expectRefusal(server, m_other->caFile(), TlsProblem::HostMismatch, &seen);
    QCOMPARE(seen.presentedNames, QStringList{u"portal.example"_s});
}

// N19
void TestTls::anExpiredCertificateIsNamedWithItsDates()
{
    CertificateWish wish;
    wish.validFromDays = -20;
    wish.validToDays = -10;
    FaultyServer server(serverFor(wish));
    TlsFailure seen;
    expectRefusal(server, m_authority->caFile(), TlsProblem::Expired, &seen);
    QCOMPARE(seen.validTo.date().daysTo(QDateTime::currentDateTimeUtc().date()), 10);
    QCOMPARE(seen.validFrom.daysTo(seen.validTo), 10);
    QCOMPARE(seen.validTo.timeSpec(), Qt::UTC);
}

// N19
void TestTls::aCertificateOfTomorrowIsNamed()
{
    CertificateWish wish;
    wish.validFromDays = 2;
    FaultyServer server(serverFor(wish));
    expectRefusal(server, m_authority->caFile(), TlsProblem::NotYetValid);
}

// N22
void TestTls::aServerTooOldForUsIsNamed()
{
    QProcess old;
    old.setProcessChannelMode(QProcess::MergedChannels);
    old.start(u"openssl"_s,
        {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-tls1_1"_s, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s, u"-cert"_s,
            m_authority->issue(), u"-key"_s, m_authority->keyFile()});
    QByteArray said;
    QTRY_VERIFY((said += old.readAll()).contains("ACCEPT 127.0.0.1:"));
    const QByteArray port = said.sliced(said.indexOf("127.0.0.1:") + 10).split('\n').constFirst();
    QUrl url(u"https://127.0.0.1"_s);
    url.setPort(port.toInt());
    HttpTransport transport(addressOf(url, m_authority->caFile()), m_clock);
    for (const Operation operation : bothKinds) {
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
        QCOMPARE(answer.error.kind, ErrorKind::Tls);
        QVERIFY(answer.error.tls);
        QCOMPARE(answer.error.tls->problem, TlsProblem::TooOld);
    }
    old.kill();
    QVERIFY(old.waitForFinished());
}

// N24
void TestTls::plainHttpOnATlsPortIsNamed()
{
    // A web server that says 400 to a TLS greeting, as Apache and nginx do.
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost, 0));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QUrl url(u"https://127.0.0.1"_s);
    url.setPort(plain.serverPort());
    HttpTransport transport(addressOf(url, m_authority->caFile()), m_clock);
    for (const Operation operation : bothKinds) {
        const Answer answer = sendAndWait(transport, sampleRequest(operation));
        QCOMPARE(answer.outcomeClass, OutcomeClass::NotSent);
        QCOMPARE(answer.error.kind, ErrorKind::Tls);
        QVERIFY(answer.error.tls);
        QCOMPARE(answer.error.tls->problem, TlsProblem::NotTls);
    }
}

// N24
void TestTls::tlsOnAPlainPortIsNotAnswered()
{
    FaultyServer server(serverFor({}));
    QUrl url = server.url();
    url.setScheme(u"http"_s);
    HttpTransport transport(addressOf(url), m_clock);
    transport.overrideDeadlines(3s);
    const Answer answer = sendAndWait(transport, sampleRequest(Operation::LoginUsingEmail));
    QVERIFY(answer.outcomeClass != OutcomeClass::Done && answer.outcomeClass != OutcomeClass::Refused);
    QCOMPARE(server.heads(), 0);
}

// N38
void TestTls::http2IsNeverOffered()
{
    FaultyServer server(serverFor({}));
    HttpTransport transport(addressOf(server.url(), m_authority->caFile()), m_clock);
    for (const Operation operation : bothKinds) {
        QCOMPARE(sendAndWait(transport, sampleRequest(operation)).outcomeClass, OutcomeClass::Done);
        QCOMPARE(server.negotiatedProtocol(), "http/1.1");
    }
    // The same server would have spoken HTTP/2 with anyone who offers it.
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(server.url());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(m_authority->caFile()));
    request.setSslConfiguration(tls);
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QTRY_COMPARE(server.negotiatedProtocol(), "h2");
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
