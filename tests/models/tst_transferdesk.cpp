// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transferdesk.h"
#include "tests/models/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

class TransferDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onePressOpensMovesAndLooks();
    void nobodySignedInMeansNothingIsSent();
    void aLostOpeningMovesNothing();
    void aLostTransferIsLookedUpInTheNewSession_data();
    void aLostTransferIsLookedUpInTheNewSession();
    void aRefusedTransferLeavesTheOldSessionAsItWas();
    void aSignInThatDidNotArriveIsNoSuccess();
    void whyItCannotBeginIsKnown();
    void whatTheServerDoesWithTheSeatsIsAskedForOnce_data();
    void whatTheServerDoesWithTheSeatsIsAskedForOnce();
    void aCounterSaleGoesOnAsACustomerSession();
};

namespace {

struct World : DeskWorld
{
    World()
    {
        signIn(1001, u"anna"_s);
        serve();
        open();
        transfer = std::make_unique<TransferDesk>(desk->parts());
        QObject::connect(transfer.get(), &TransferDesk::reported, transfer.get(), [this](const TransferReport &report) { ends.append(report); });
        QObject::connect(transfer.get(), &TransferDesk::transferred, transfer.get(), [this](const SessionKey &key) { arrived = key; });
    }
    bool press() { return transfer->start({u"127.0.0.1"_s, std::nullopt, {}, std::nullopt}); }

    std::unique_ptr<TransferDesk> transfer;
    QList<TransferReport> ends;
    SessionKey arrived;
};

}

// D18
void TransferDeskTest::onePressOpensMovesAndLooks()
{
    World world;
    world.transport.answerJson(CreateSession, R"({"SessionKey":"NEW"})");
    world.transport.answerNothing(TransferSession);
    QVERIFY(world.press());
    QVERIFY(!world.press());
    world.settle();
    QCOMPARE(world.ends.size(), 1);
    QVERIFY(world.ends.first().done);
    QCOMPARE(world.arrived, u"NEW"_s);
    QCOMPARE(world.transport.count(CreateSession), 1);
    QCOMPARE(world.transport.count(TransferSession), 1);
    QVERIFY(!world.desk->isBusy());
}

void TransferDeskTest::nobodySignedInMeansNothingIsSent()
{
    DeskWorld world;
    world.serve();
    world.open();
    TransferDesk transfer(world.desk->parts());
    QVERIFY(!transfer.start({}));
    QCOMPARE(world.commands(), 0);
}

void TransferDeskTest::aLostOpeningMovesNothing()
{
    World world;
    world.transport.fail(CreateSession, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.press());
    world.settle();
    QCOMPARE(world.ends.size(), 1);
    QVERIFY(!world.ends.first().done);
    QCOMPARE(world.ends.first().failedAt, TransferStep::Opening);
    QCOMPARE(world.transport.count(CreateSession), 1);
    QCOMPARE(world.transport.count(TransferSession), 0);
    QVERIFY(!world.desk->isBusy());
}

void TransferDeskTest::aLostTransferIsLookedUpInTheNewSession_data()
{
    QTest::addColumn<bool>("happened");
    QTest::newRow("it happened") << true;
    QTest::newRow("it did not") << false;
}

void TransferDeskTest::aLostTransferIsLookedUpInTheNewSession()
{
    QFETCH(bool, happened);
    World world;
    world.transport.answerJson(CreateSession, R"({"SessionKey":"NEW"})");
    world.transport.fail(TransferSession, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    if (!happened) {
        world.session[u"IsLoggedIn"_s] = false;
        world.serve();
    }
    QVERIFY(world.press());
    world.settle();
    QCOMPARE(world.transport.count(TransferSession), 1);
    QCOMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends.first().done, happened);
    QCOMPARE(world.arrived.isEmpty(), !happened);
    QVERIFY(!world.desk->isBusy());
}

void TransferDeskTest::aRefusedTransferLeavesTheOldSessionAsItWas()
{
    World world;
    world.transport.answerJson(CreateSession, R"({"SessionKey":"NEW"})");
    world.transport.refuse(TransferSession, 400, ErrorKind::Rejected, u"not possible"_s);
    QVERIFY(world.press());
    world.settle();
    QCOMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends.first().failedAt, TransferStep::Transferring);
    QCOMPARE(world.ends.first().outcomeClass, OutcomeClass::Refused);
    QVERIFY(world.arrived.isEmpty());
    QVERIFY(!world.desk->isEnded());
}

void TransferDeskTest::aSignInThatDidNotArriveIsNoSuccess()
{
    World world;
    world.transport.answerJson(CreateSession, R"({"SessionKey":"NEW"})");
    world.transport.answerNothing(TransferSession);
    world.session[u"IsLoggedIn"_s] = false;
    world.serve();
    QVERIFY(world.press());
    world.settle();
    QCOMPARE(world.ends.size(), 1);
    QVERIFY(!world.ends.first().done);
    QCOMPARE(world.ends.first().failedAt, TransferStep::Checking);
    QVERIFY(world.arrived.isEmpty());
}

void TransferDeskTest::whyItCannotBeginIsKnown()
{
    DeskWorld world;
    world.serve();
    world.open();
    TransferDesk transfer(world.desk->parts());
    QCOMPARE(transfer.blocker(), TransferBlocker::NobodySignedIn);
    world.signIn(1001, u"anna"_s);
    world.serve();
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(transfer.blocker(), TransferBlocker::None);
    world.transport.answerNothing(Logout, ScriptedTransport::When::OnRelease);
    QVERIFY(world.desk->logOut());
    QCOMPARE(transfer.blocker(), TransferBlocker::Busy);
    QVERIFY(!transfer.start({}));
    QCOMPARE(world.transport.count(CreateSession), 0);
}

void TransferDeskTest::whatTheServerDoesWithTheSeatsIsAskedForOnce_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("known"); // 1 yes, 0 no, -1 not known
    QTest::newRow("True") << u"True"_s << 1;
    QTest::newRow("no") << u"no"_s << 0;
    QTest::newRow("nonsense") << u"perhaps"_s << -1;
    QTest::newRow("not there") << QString() << -1;
}

void TransferDeskTest::whatTheServerDoesWithTheSeatsIsAskedForOnce()
{
    QFETCH(QString, value);
    QFETCH(int, known);
    World world;
    if (value.isEmpty())
        world.transport.refuse(GetDefault, 404, ErrorKind::NotFound);
    else
        world.transport.answerJson(GetDefault, QString(u"{\"FieldName\":\"X\",\"Value\":\"%1\"}"_s.arg(value)).toUtf8());
    world.transfer->prepare();
    world.settle();
    QCOMPARE(world.transfer->releasesSeats(), known < 0 ? std::nullopt : std::optional<bool>(known == 1));
    world.transfer->prepare();
    world.settle();
    QCOMPARE(world.transport.count(GetDefault), known < 0 ? 2 : 1);
    QCOMPARE(world.commands(), 0);
}

void TransferDeskTest::aCounterSaleGoesOnAsACustomerSession()
{
    World world;
    world.session[u"BusinessFacing"_s] = true;
    world.serve();
    world.desk->watch().refresh();
    world.settle();
    world.transport.answerJson(CreateSession, R"({"SessionKey":"NEW"})");
    world.transport.answerNothing(TransferSession);
    QVERIFY(world.press());
    world.settle();
    QCOMPARE(world.transport.count(CreateBusinessFacingSession), 0);
    QCOMPARE(world.transport.count(CreateSession), 1);
    QCOMPARE(world.arrived, u"NEW"_s);
}

QTEST_GUILESS_MAIN(TransferDeskTest)
#include "tst_transferdesk.moc"
