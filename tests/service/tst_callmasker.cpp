// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/httptransport.h"
#include "tests/support/faultyserver.h"
#include "tests/support/leaksearch.h"
#include "tests/support/scriptedtransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

//! What leaves the service layer about a call.
class CallMaskerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordShowsTheCallWithoutItsSecrets();
    void whatTheServerRepeatsIsMaskedToo();
    void anErrorDoesNotRepeatASecret();
    void aGiftCertificatesNumberIsMaskedLikeMoney();
    void openingASessionGivesItsNumber();
    void aCallThatWasRefusedHereIsMaskedToo();
    void anAnswerOfTensOfThousandsOfNamesIsMaskedInNoTime();
};

namespace {

QByteArray everything(const CallRecord &record)
{
    QByteArray all = record.text.requestBody + record.text.answerHeaders + record.text.answerBody;
    for (const QByteArray &value : record.text.pathValues)
        all += value + '\n';
    for (const auto &[name, value] : record.text.query)
        all += name + '=' + value + '\n';
    return all;
}

struct World
{
    World()
    {
        ServiceAddress address;
        address.baseUrl = server.url();
        address.user = u"user"_s;
        address.userGroup = u"group"_s;
        address.machineLocation = u"desk"_s;
        address.password = Secret(u"st4ff-p4ss");
        transport = std::make_unique<HttpTransport>(std::move(address), clock);
        QObject::connect(transport.get(), &Transport::called, transport.get(),
            [this](const CallRecord &record) { records.append(record); });
        search.plant(u"staff password"_s, u"st4ff-p4ss"_s);
        search.plant(u"session key"_s, u"K3Y-0F-4NN4"_s);
        search.plant(u"patron password"_s, u"0pen sesame"_s);
        search.plant(u"e-mail"_s, u"anna@berg.example"_s);
    }

    SystemClock clock;
    FaultyServer server;
    std::unique_ptr<HttpTransport> transport;
    QList<CallRecord> records;
    LeakSearch search;
};

Request signIn()
{
    Request request;
    request.operation = Operation::LoginUsingEmail;
    request.pathValues = {u"K3Y-0F-4NN4"_s};
    request.body = R"({"EmailAddress":"anna@berg.example","Password":"0pen sesame","LoginTypeId":1})";
    return request;
}

}

void CallMaskerTest::aRecordShowsTheCallWithoutItsSecrets()
{
    World world;
    world.server.setHandler([](const ReceivedRequest &) {
        return answerWith(200, R"({"IsLoggedIn":true,"LoginInfo":{"ElectronicAddress":"anna@berg.example","ConstituentId":7}})");
    });
    world.transport->send(signIn());
    QTRY_COMPARE(world.records.size(), 1);
    const MaskedCall &call = world.records.constFirst().text;
    QCOMPARE(call.session, 1);
    QCOMPARE(world.transport->aliasOf(u"K3Y-0F-4NN4"_s), 1);
    QCOMPARE(world.transport->aliasOf(u"another"_s), 0);
    QCOMPARE(call.pathValues, QList<QByteArray>{"<session key 1>"});
    QCOMPARE(call.requestBody, R"({"EmailAddress":"<e-mail of patron>","Password":"<password>","LoginTypeId":1})");
    QCOMPARE(call.answerBody, R"({"IsLoggedIn":true,"LoginInfo":{"ElectronicAddress":"<e-mail of patron>","ConstituentId":7}})");
    QVERIFY2(call.answerHeaders.contains("Content-Type: application/json"), call.answerHeaders.constData());
    // And the server got the real ones.
    QVERIFY(world.server.requests().constFirst().body.contains("0pen sesame"));
    QVERIFY(world.server.requests().constFirst().target.contains("K3Y-0F-4NN4"));
}

void CallMaskerTest::whatTheServerRepeatsIsMaskedToo()
{
    World world;
    const QByteArray basic = QByteArray("user:group:desk:st4ff-p4ss").toBase64();
    const QByteArray body = R"([{"Code":"5","Description":"0pen%20sesame of anna%2540berg.example at /Web/Session/K3Y-0F-4NN4/Login with Basic )"
        + basic + R"(","Details":"\u0030pen sesame","Echo":"0pen sesame"}])";
    world.server.setHandler([body](const ReceivedRequest &) { return answerWith(400, body); });
    world.transport->send(signIn());
    QTRY_COMPARE(world.records.size(), 1);
    QCOMPARE(world.records.constFirst().httpStatus, 400);
    const QByteArray all = everything(world.records.constFirst());
    QVERIFY2(world.search.found(all).isEmpty(), qPrintable(world.search.found(all).join(u", ") + QString::fromUtf8(all)));
    QVERIFY2(all.contains("<password> of <e-mail of patron> at /Web/Session/<session key 1>/Login"), all.constData());
}

void CallMaskerTest::anErrorDoesNotRepeatASecret()
{
    World world;
    world.server.setHandler([](const ReceivedRequest &) {
        return answerWith(400, R"([{"Code":"5","Description":"0pen%20sesame is wrong for ANNA@BERG.EXAMPLE","ErrorPath":"/K3Y-0F-4NN4"}])");
    });
    Error error;
    connect(world.transport->send(signIn()), &Exchange::finished, this, [&](const Answer &answer) { error = answer.error; });
    QTRY_COMPARE(world.records.size(), 1);
    QTRY_COMPARE(error.serverText(), u"<password> is wrong for <e-mail of patron>"_s);
    QCOMPARE(error.messages.constFirst().path, u"/<session key 1>"_s);
}

void CallMaskerTest::aGiftCertificatesNumberIsMaskedLikeMoney()
{
    World world;
    world.search.plant(u"certificate"_s, u"GC-0PER4-1"_s);
    world.server.setHandler([](const ReceivedRequest &) {
        return answerWith(400, R"([{"Description":"GC-0PER4-1 is no good","Details":"GC-0PER4-1"}])");
    });
    Error error;
    const Request pay{Operation::PayCertificate, {u"K3Y-0F-4NN4"_s}, {},
        R"({"Amount":20,"GiftCertificateNumber":"GC-0PER4-1","Notes":null})"};
    connect(world.transport->send(pay), &Exchange::finished, this, [&](const Answer &answer) { error = answer.error; });
    world.transport->send({Operation::RemoveCertificatePayment, {u"K3Y-0F-4NN4"_s, u"GC-0PER4-1"_s}, {}, {}});
    QTRY_COMPARE(world.records.size(), 2);
    for (const CallRecord &record : std::as_const(world.records)) {
        const QByteArray all = everything(record);
        QVERIFY2(world.search.found(all).isEmpty(), all.constData());
        QVERIFY2(all.contains("<payment data>"), all.constData());
    }
    QVERIFY2(!error.serverText().contains(u"GC-0PER4"_s), qPrintable(error.serverText()));
}

void CallMaskerTest::openingASessionGivesItsNumber()
{
    World world;
    world.server.setHandler([](const ReceivedRequest &) { return answerWith(200, R"({"SessionKey":"K3Y-0F-4NN4"})"); });
    world.transport->send({Operation::CreateSession, {}, {}, R"({"IpAddress":"127.0.0.1"})"});
    QTRY_COMPARE(world.records.size(), 1);
    QCOMPARE(world.records.constFirst().text.session, 1);
    QCOMPARE(world.transport->aliasOf(u"K3Y-0F-4NN4"_s), 1);
    QVERIFY(world.search.found(everything(world.records.constFirst())).isEmpty());
}

void CallMaskerTest::aCallThatWasRefusedHereIsMaskedToo()
{
    World world;
    world.transport->send({Operation::GetVariable, {u"K3Y-0F-4NN4"_s, u".."_s}, {}, {}});
    QTRY_COMPARE(world.records.size(), 1);
    QCOMPARE(world.records.constFirst().errorKind, ErrorKind::InvalidInput);
    QVERIFY(world.search.found(everything(world.records.constFirst())).isEmpty());
}

void CallMaskerTest::anAnswerOfTensOfThousandsOfNamesIsMaskedInNoTime()
{
    QByteArray orders = "[";
    for (int i = 0; i < 40000; ++i)
        orders += R"({"OrderId":12,"DisplayName":"Anna Berg","LockedBySessionKey":"K3Y","Description":"The Magic Flute"},)";
    orders.back() = ']';
    CallMasker masker;
    const Request request = signIn();
    QByteArray shown;
    QBENCHMARK {
        shown = masker.begin(request)->finish({}, orders).answerBody;
    }
    QVERIFY(shown.size() < CallCapture::mostKept + 200);
    QVERIFY(!shown.contains("Anna"));
}

QTEST_GUILESS_MAIN(CallMaskerTest)
#include "tst_callmasker.moc"
