// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandslot.h"
#include "tests/models/modelworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

class CommandSlotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTakenSlotSendsNothing();
    void anAnswerFreesTheSlot_data();
    void anAnswerFreesTheSlot();
    void aLostAnswerIsLookedUpAndNeverSentAgain_data();
    void aLostAnswerIsLookedUpAndNeverSentAgain();
    void notYetKnownIsToldOnceHoweverOftenItLooks();
    void aBusyServerIsLookedAtWhenItSaysSo();
    void aSessionThatIsGoneEndsALostCommand();
    void wakingEndsTheWaitForAnAnswer();
    void aClaimedSlotIsTakenUntilReleased();
};

namespace {

struct ServedWorld : ModelWorld
{
    ServedWorld() { serve(); }
};

struct World : ServedWorld
{
    SessionWatch watch{service, clock, u"K"_s, QTimeZone()};
    CommandSlot slot{watch};
    QList<Settled<Cart>> ends;
    bool seen = false; //!< what a look finds

    bool press()
    {
        return slot.run<Cart>(DeskCommand::Other, [this] { return service.loadOrder(u"K"_s, 9); },
            slot.bySession([this](const SessionWatch &) { return seen; }),
            [this](const Settled<Cart> &end) { ends.append(end); });
    }
    void lose() { transport.fail(LoadOrder, OutcomeClass::Unknown, ErrorKind::ConnectionLost); }
};

}

void CommandSlotTest::aTakenSlotSendsNothing()
{
    World world;
    world.transport.answerJson(LoadOrder, "{\"SubTotal\":0}", ScriptedTransport::When::OnRelease);
    QVERIFY(world.press());
    QCOMPARE(world.slot.current(), DeskCommand::Other);
    QVERIFY(!world.press());
    QVERIFY(!world.slot.claim(DeskCommand::SignIn));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.transport.count(LoadOrder), 1);
    QCOMPARE(world.ends.size(), 1);
    QVERIFY(!world.slot.isBusy());
}

void CommandSlotTest::anAnswerFreesTheSlot_data()
{
    QTest::addColumn<OutcomeClass>("how");
    QTest::newRow("done") << OutcomeClass::Done;
    QTest::newRow("refused") << OutcomeClass::Refused;
    QTest::newRow("not sent") << OutcomeClass::NotSent;
}

void CommandSlotTest::anAnswerFreesTheSlot()
{
    QFETCH(OutcomeClass, how);
    World world;
    if (how == OutcomeClass::Done)
        world.transport.answerJson(LoadOrder, "{\"SubTotal\":0}");
    else
        world.transport.fail(LoadOrder, how, ErrorKind::Rejected);
    QVERIFY(world.press());
    world.settle();
    QCOMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends.constFirst().outcomeClass, how);
    QVERIFY(world.ends.constFirst().isFinal());
    QCOMPARE(world.ends.constFirst().happened(), how == OutcomeClass::Done);
    QVERIFY(!world.slot.isBusy() && !world.slot.isReconciling());
}

void CommandSlotTest::aLostAnswerIsLookedUpAndNeverSentAgain_data()
{
    QTest::addColumn<bool>("happened");
    QTest::newRow("happened") << true;
    QTest::newRow("did not happen") << false;
}

void CommandSlotTest::aLostAnswerIsLookedUpAndNeverSentAgain()
{
    QFETCH(bool, happened);
    World world;
    world.settle();
    world.forgetRequests();
    world.seen = happened;
    world.lose();
    QVERIFY(world.press());
    world.settle();
    QCOMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends.constFirst().reconciled, happened ? Reconciled::Happened : Reconciled::DidNotHappen);
    QVERIFY(!world.slot.isBusy());
    QCOMPARE(world.transport.count(LoadOrder), 1);
    QCOMPARE(world.transport.count(GetSession), 1);
}

void CommandSlotTest::notYetKnownIsToldOnceHoweverOftenItLooks()
{
    World world;
    world.settle();
    world.lose();
    world.transport.answerAlways(GetSession, ScriptedTransport::failure(OutcomeClass::Unknown, ErrorKind::Timeout));
    QVERIFY(world.press());
    world.settle();
    QTimer *pause = timerOf(world.slot, true);
    QVERIFY(pause);
    for (const int seconds : {2, 4, 8, 15, 15, 15, 15}) {
        QVERIFY(world.slot.isReconciling() && pause->isActive());
        QCOMPARE(pause->interval(), seconds * 1000);
        QCOMPARE(world.ends.size(), 1);
        QCOMPARE(world.ends.constFirst().reconciled, Reconciled::NotYetKnown);
        fire(*pause);
        world.settle();
    }
    world.seen = true;
    world.serve();
    fire(*pause);
    world.settle();
    QCOMPARE(world.ends.size(), 2);
    QCOMPARE(world.ends.constLast().reconciled, Reconciled::Happened);
    QCOMPARE(world.transport.count(LoadOrder), 1);
    QVERIFY(!world.slot.isBusy() && !pause->isActive());
}

// P7
void CommandSlotTest::aBusyServerIsLookedAtWhenItSaysSo()
{
    World world;
    world.settle();
    world.lose();
    auto busy = ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::Busy);
    busy.error.retryAfter = std::chrono::seconds(40);
    world.transport.answerAlways(GetSession, busy);
    QVERIFY(world.press());
    world.settle();
    QCOMPARE(timerOf(world.slot, true)->interval(), 40'000);
}

void CommandSlotTest::aSessionThatIsGoneEndsALostCommand()
{
    World world;
    world.settle();
    world.transport.fail(LoadOrder, OutcomeClass::Unknown, ErrorKind::Timeout, ScriptedTransport::When::OnRelease);
    QVERIFY(world.press());
    world.transport.refuse(GetSession, 404, ErrorKind::NotFound);
    world.watch.refresh();
    world.settle();
    QVERIFY(world.watch.isGone() && world.slot.isBusy());
    QVERIFY(world.transport.release());
    QTRY_COMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends.constFirst().reconciled, Reconciled::DidNotHappen);
    QVERIFY(!world.slot.isBusy());
}

// L12
void CommandSlotTest::wakingEndsTheWaitForAnAnswer()
{
    World world;
    world.watch.setVisible(true);
    world.settle();
    world.transport.answerJson(LoadOrder, "{\"SubTotal\":0}", ScriptedTransport::When::OnRelease);
    world.seen = true;
    QVERIFY(world.press());
    world.clock.sleepFor(1h);
    fire(*timerOf(world.watch, false));
    QTRY_COMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends.constFirst().outcomeClass, OutcomeClass::Unknown);
    QCOMPARE(world.ends.constFirst().reconciled, Reconciled::Happened);
    QCOMPARE(world.transport.count(LoadOrder), 1);
}

void CommandSlotTest::aClaimedSlotIsTakenUntilReleased()
{
    World world;
    QSignalSpy busy(&world.slot, &CommandSlot::busyChanged);
    QVERIFY(world.slot.claim(DeskCommand::SignIn));
    QVERIFY(!world.press());
    world.slot.release();
    QVERIFY(!world.slot.isBusy());
    QCOMPARE(busy.count(), 2);
    QCOMPARE(world.transport.count(LoadOrder), 0);
}

QTEST_GUILESS_MAIN(CommandSlotTest)
#include "tst_commandslot.moc"
