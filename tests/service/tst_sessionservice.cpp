// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/servicecalls.h"

#include <QHash>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class TestSessionService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMethodSendsWhatTheContractSays_data() { everyCall(); }
    void everyMethodSendsWhatTheContractSays();
    void everyOperationHasAMethod();
    void aReplyFinishesOnceAndFromTheEventLoop_data() { everyCall(); }
    void aReplyFinishesOnceAndFromTheEventLoop();
    void anAnswerThatCannotBeReadIsUnknownWhateverItsStatus_data() { everyCall(true); }
    void anAnswerThatCannotBeReadIsUnknownWhateverItsStatus();
    void aFailurePassesThroughUnchanged_data();
    void aFailurePassesThroughUnchanged();
    void lesserFaultsAreTold();
    void v16NeverHearsOfPersistSessionOnFailure();
    void aKeyThatIsNoPathSegmentIsNotSent_data();
    void aKeyThatIsNoPathSegmentIsNotSent();
    void abortEndsTheReplyOnce();
    void aReplyOutlivesItsTransportsEnd();
    void destroyingTheServiceGivesUpReadsAndLetsCommandsRun();

private:
    static void everyCall(bool onlyWithAnswer = false)
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < serviceCalls().size(); ++i) {
            if (!onlyWithAnswer || !QByteArrayView(serviceCalls()[i].answer).isEmpty())
                QTest::newRow(serviceCalls()[i].name) << i;
        }
    }
};

namespace {

const SessionKey key = u"K"_s;

struct Bench
{
    ScriptedTransport transport;
    SessionService service{transport};
    CheckoutService checkout{transport};

    SentCall send(const ServiceCall &call) { return call.send(service, checkout); }
};

//! Outcome and number of endings of a reply, kept past its end.
template <typename T> struct Ended
{
    explicit Ended(ReplyOf<T> *reply)
    {
        QObject::connect(reply, &Reply::finished, reply, [this, reply] {
            ++times;
            outcome = reply->outcome();
            faults = reply->faults();
        });
    }
    bool wait() const
    {
        return QTest::qWaitFor([this] { return times > 0; });
    }

    int times = 0;
    Outcome<T> outcome;
    QStringList faults;
};

}

void TestSessionService::everyMethodSendsWhatTheContractSays()
{
    QFETCH(int, index);
    const ServiceCall &call = serviceCalls()[index];
    Bench bench;
    Reply *reply = bench.send(call).reply;
    QVERIFY(reply && (reply->parent() == &bench.service || reply->parent() == &bench.checkout));
    QCOMPARE(bench.transport.requests().size(), 1);
    const Request &sent = bench.transport.requests().constFirst();
    QCOMPARE(sent.operation, call.operation);
    QCOMPARE(sent.pathValues.join(u'/'), QString::fromLatin1(call.path));
    QCOMPARE(sent.pathValues.size(), QByteArray(endpointFor(call.operation).path).count('{'));
    QStringList query;
    for (const auto &[name, value] : sent.query)
        query.append(name + u'=' + value);
    QCOMPARE(query.join(u'&'), QString::fromLatin1(call.query));
    QCOMPARE(sent.body, QByteArray(call.body));
    QVERIFY(sent.body.isEmpty() || endpointFor(call.operation).verb != Verb::Get);
}

void TestSessionService::everyOperationHasAMethod()
{
    QSet<Operation> covered;
    for (const ServiceCall &call : serviceCalls())
        covered.insert(call.operation);
    int ofSession = 0;
    QHash<Verb, int> verbs;
    for (int i = 0; i <= lastOperation; ++i) {
        const auto operation = static_cast<Operation>(i);
        QVERIFY2(covered.contains(operation), operationName(operation));
        if (QByteArray(endpointFor(operation).path).startsWith("Web/Session")) {
            ++ofSession;
            ++verbs[endpointFor(operation).verb];
        }
    }
    QCOMPARE(ofSession, 29);
    QCOMPARE(verbs, (QHash<Verb, int>{{Verb::Get, 8}, {Verb::Post, 16}, {Verb::Put, 4}, {Verb::Delete, 1}}));
    qInfo("Web/Session operations covered: %d of 29; all operations: %d; calls: %d", ofSession,
        static_cast<int>(covered.size()), static_cast<int>(serviceCalls().size()));
}

void TestSessionService::aReplyFinishesOnceAndFromTheEventLoop()
{
    QFETCH(int, index);
    const ServiceCall &call = serviceCalls()[index];
    Bench bench;
    bench.transport.answerJson(call.operation, call.answer);
    const SentCall sent = bench.send(call);
    QSignalSpy destroyed(sent.reply, &QObject::destroyed);
    QCOMPARE(sent.end->times, 0);
    QTRY_COMPARE(destroyed.count(), 1);
    QCOMPARE(sent.end->times, 1);
    QVERIFY(sent.end->how == OutcomeClass::Done);
}

void TestSessionService::anAnswerThatCannotBeReadIsUnknownWhateverItsStatus()
{
    QFETCH(int, index);
    const ServiceCall &call = serviceCalls()[index];
    const QByteArray valid(call.answer);
    const QByteArray otherShape = valid.startsWith('{') ? QByteArray("[{}]") : QByteArray("{}");
    const QByteArrayList bodies{QByteArray(), " ", "null", "<html>Sign in</html>", "{\"A\":1}", "{\"A\":1",
        valid.chopped(1), valid + valid, "\xff" + valid, otherShape};
    for (const QByteArray &body : bodies) {
        // Of a mail that went out nothing is read: any whole object will do.
        if (call.operation == Operation::SendLoginCredentials && body == "{\"A\":1}")
            continue;
        Bench bench;
        bench.transport.answerJson(call.operation, body);
        const SentCall sent = bench.send(call);
        QTRY_COMPARE(sent.end->times, 1);
        QVERIFY2(sent.end->how == OutcomeClass::Unknown, body.constData());
        QVERIFY2(sent.end->why == ErrorKind::Unreadable, body.constData());
    }
}

void TestSessionService::aFailurePassesThroughUnchanged_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("why");
    for (const OutcomeClass how : {OutcomeClass::Refused, OutcomeClass::NotSent, OutcomeClass::Unknown}) {
        for (int why = 0; why <= static_cast<int>(ErrorKind::InvalidInput); ++why)
            QTest::addRow("%d %d", static_cast<int>(how), why) << static_cast<int>(how) << why;
    }
}

void TestSessionService::aFailurePassesThroughUnchanged()
{
    QFETCH(int, how);
    QFETCH(int, why);
    Bench bench;
    const Answer failure = ScriptedTransport::failure(
        static_cast<OutcomeClass>(how), static_cast<ErrorKind>(why), 400, u"Login is locked"_s);
    bench.transport.answer(Operation::Login, failure);
    const Ended<Session> ended(bench.service.signIn(key, SignInByName{u"ann"_s, Secret(u"pw"), 1, 5}));
    QVERIFY(ended.wait());
    QVERIFY(ended.outcome.outcomeClass == failure.outcomeClass);
    QVERIFY(ended.outcome.error == failure.error);
    QVERIFY(!ended.outcome.value);
}

void TestSessionService::lesserFaultsAreTold()
{
    Bench bench;
    bench.transport.answerJson(
        Operation::GetSession, R"({"IsLoggedIn":true,"CartInfo":{"PaymentCount":-2}})");
    const Ended<Session> ended(bench.service.session(key));
    QVERIFY(ended.wait());
    QVERIFY(ended.outcome.isDone());
    QCOMPARE(ended.faults, QStringList{u"CartInfo.PaymentCount"_s});
}

void TestSessionService::v16NeverHearsOfPersistSessionOnFailure()
{
    Bench bench;
    bench.service.setApiVersion(ApiVersion::V16);
    bench.service.signIn(key, SignInByName{u"ann"_s, Secret(u"pw"), 1, 5});
    QVERIFY(bench.transport.last().body.contains("\"PromotionCode\":5}"));
    QVERIFY(!bench.transport.last().body.contains("Persist"));
}

void TestSessionService::aKeyThatIsNoPathSegmentIsNotSent_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("line break") << u"a\nb"_s;
    QTest::newRow("too long") << QString(256, u'a');
}

void TestSessionService::aKeyThatIsNoPathSegmentIsNotSent()
{
    QFETCH(QString, key);
    Bench bench;
    const Ended<Nothing> ended(bench.service.logout(key));
    QCOMPARE(ended.times, 0);
    QVERIFY(ended.wait());
    QVERIFY(ended.outcome.outcomeClass == OutcomeClass::NotSent);
    QVERIFY(ended.outcome.error.kind == ErrorKind::InvalidInput);
}

void TestSessionService::abortEndsTheReplyOnce()
{
    Bench bench;
    bench.transport.answerJson(
        Operation::Login, R"({"IsLoggedIn":true})", ScriptedTransport::When::OnRelease);
    auto *reply = bench.service.signIn(key, SignInByName{u"ann"_s, Secret(u"pw"), 1, 5});
    const Ended<Session> ended(reply);
    QSignalSpy destroyed(reply, &QObject::destroyed);
    reply->abort();
    reply->abort();
    QCOMPARE(ended.times, 0);
    bench.transport.release();
    QTRY_COMPARE(destroyed.count(), 1);
    QCOMPARE(ended.times, 1);
    QVERIFY(ended.outcome.outcomeClass == OutcomeClass::Unknown);
    QVERIFY(ended.outcome.error.kind == ErrorKind::Cancelled);
}

void TestSessionService::aReplyOutlivesItsTransportsEnd()
{
    auto transport = std::make_unique<ScriptedTransport>();
    SessionService service(*transport);
    transport->answerJson(Operation::Login, R"({"IsLoggedIn":true})", ScriptedTransport::When::OnRelease);
    const Ended<Session> ended(service.signIn(key, SignInByName{u"ann"_s, Secret(u"pw"), 1, 5}));
    transport.reset();
    QCOMPARE(ended.times, 0);
    QVERIFY(ended.wait());
    QCOMPARE(ended.times, 1);
    QVERIFY(ended.outcome.outcomeClass == OutcomeClass::Unknown);
}

void TestSessionService::destroyingTheServiceGivesUpReadsAndLetsCommandsRun()
{
    ScriptedTransport transport;
    QList<CallRecord> calls;
    connect(
        &transport, &Transport::called, this, [&calls](const CallRecord &record) { calls.append(record); });
    {
        SessionService service(transport);
        transport.answerJson(
            Operation::GetSession, R"({"IsLoggedIn":true})", ScriptedTransport::When::OnRelease);
        transport.answerNothing(Operation::Logout, ScriptedTransport::When::OnRelease);
        service.session(key);
        service.logout(key);
    }
    QTRY_COMPARE(calls.size(), 1);
    QVERIFY(calls[0].operation == Operation::GetSession && calls[0].errorKind == ErrorKind::Cancelled);
    transport.release();
    transport.release();
    QTRY_COMPARE(calls.size(), 2);
    QVERIFY(calls[1].operation == Operation::Logout && calls[1].outcomeClass == OutcomeClass::Done);
}

QTEST_GUILESS_MAIN(TestSessionService)
#include "tst_sessionservice.moc"
