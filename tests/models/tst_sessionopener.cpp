// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionopener.h"
#include "tests/models/modelworld.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

class SessionOpenerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenedSessionBringsItsKeyOnce();
    void aSecondPressSendsNothing();
    void everyFailureIsToldAndNeverSentAgain_data();
    void everyFailureIsToldAndNeverSentAgain();
    void aReplyAfterItsEndHarmsNothing();
};

void SessionOpenerTest::anOpenedSessionBringsItsKeyOnce()
{
    ModelWorld world;
    SessionOpener opener(world.service);
    QSignalSpy opened(&opener, &SessionOpener::opened);
    world.transport.answerJson(CreateSession, R"({"SessionKey":"abc"})");
    world.transport.answerJson(CreateBusinessFacingSession, R"({"SessionKey":"def"})");
    QVERIFY(opener.open(CustomerSessionRequest{u"10.0.0.7"_s, {}, {}, {}}));
    QVERIFY(opener.isBusy());
    world.settle();
    QVERIFY(!opener.isBusy());
    QVERIFY(opener.open(CounterSessionRequest{u"10.0.0.7"_s, {}, {}, 3, 8, 41}));
    world.settle();
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened[0][0].toString(), u"abc"_s);
    QCOMPARE(opened[1][0].toString(), u"def"_s);
}

void SessionOpenerTest::aSecondPressSendsNothing()
{
    ModelWorld world;
    SessionOpener opener(world.service);
    world.transport.answerJson(CreateSession, R"({"SessionKey":"abc"})", ScriptedTransport::When::OnRelease);
    QVERIFY(opener.open(CustomerSessionRequest{}));
    QVERIFY(!opener.open(CustomerSessionRequest{}));
    QVERIFY(!opener.open(CounterSessionRequest{}));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.transport.requests().size(), 1);
}

void SessionOpenerTest::everyFailureIsToldAndNeverSentAgain_data()
{
    QTest::addColumn<OutcomeClass>("how");
    QTest::newRow("refused") << OutcomeClass::Refused;
    QTest::newRow("not sent") << OutcomeClass::NotSent;
    QTest::newRow("unknown") << OutcomeClass::Unknown;
}

void SessionOpenerTest::everyFailureIsToldAndNeverSentAgain()
{
    QFETCH(OutcomeClass, how);
    ModelWorld world;
    SessionOpener opener(world.service);
    QList<OutcomeClass> failed;
    connect(&opener, &SessionOpener::failed, this, [&failed](OutcomeClass outcome, const Error &) { failed.append(outcome); });
    world.transport.fail(CreateSession, how, ErrorKind::ConnectionLost);
    QVERIFY(opener.open(CustomerSessionRequest{}));
    world.settle();
    QCOMPARE(failed, QList<OutcomeClass>{how});
    QCOMPARE(world.transport.requests().size(), 1);
    QVERIFY(!opener.isBusy());
    QVERIFY(opener.open(CustomerSessionRequest{}));
}

void SessionOpenerTest::aReplyAfterItsEndHarmsNothing()
{
    ModelWorld world;
    auto opener = std::make_unique<SessionOpener>(world.service);
    world.transport.answerJson(CreateSession, R"({"SessionKey":"abc"})", ScriptedTransport::When::OnRelease);
    QVERIFY(opener->open(CustomerSessionRequest{}));
    opener.reset();
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.transport.requests().size(), 1);
}

QTEST_GUILESS_MAIN(SessionOpenerTest)
#include "tst_sessionopener.moc"
