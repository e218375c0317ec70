// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

class SessionDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecondPressIsIgnoredWhileTheFirstRuns_data() { everyCommand(); }
    void aSecondPressIsIgnoredWhileTheFirstRuns();
    void aCommandThatIsDoneIsToldOnce_data() { everyCommand(); }
    void aCommandThatIsDoneIsToldOnce();
    void aRefusalIsToldAndFreesTheDesk_data() { everyCommand(); }
    void aRefusalIsToldAndFreesTheDesk();
    void whatWasNotSentMayBePressedAgainAtOnce_data() { everyCommand(); }
    void whatWasNotSentMayBePressedAgainAtOnce();
    void aLostAnswerIsNeverSentAgainAndLookedUp_data() { everyCommand(); }
    void aLostAnswerIsNeverSentAgainAndLookedUp();
    void aLostCommandThatDidNotHappenMayBePressedAgain_data() { everyCommand(); }
    void aLostCommandThatDidNotHappenMayBePressedAgain();
    void theDeskStaysBusyUntilALostAnswerIsSettled_data() { everyCommand(); }
    void theDeskStaysBusyUntilALostAnswerIsSettled();
    void aPollFromBeforeTheCommandSettlesNothing_data() { everyCommand(); }
    void aPollFromBeforeTheCommandSettlesNothing();
    void aLostCommandOnASessionThatIsGoneEnds_data() { everyCommand(); }
    void aLostCommandOnASessionThatIsGoneEnds();
    void aSessionThatWentWhileTheCommandRanEndsItToo_data() { everyCommand(); }
    void aSessionThatWentWhileTheCommandRanEndsItToo();
    void aReplyAfterTheDesksEndHarmsNothing_data() { everyCommand(); }
    void aReplyAfterTheDesksEndHarmsNothing();
    void nothingIsSentOnceTheSessionIsOver_data() { everyCommand(); }
    void nothingIsSentOnceTheSessionIsOver();
    void aCartThatArrivesAfterTheEndEndsNothingTwice();
    void aSlotOfTheEndMayBeginTheNextCommand();
    void aPartialHoldTellsBothNumbers();
    void aSecondHoldIsSeenByItsLine();
    void moreTimeIsJudgedByTheDeadline();
    void moreTimeThatCannotBeReadYetIsNotYetKnown();
    void moreTimeIsJudgedWithoutAZoneToo();
    void moreTimeKeepsToItsCeiling();
    void moreTimeIsNeverNothing();
    void aDeadlineAskedForMeanwhileDoesNotHideTheNewOne();
    void loggingOutTellsTheSeatsOnceAndEndsOnce();

private:
    static void everyCommand()
    {
        QTest::addColumn<int>("command");
        for (const DeskCommand command : everyDeskCommand())
            QTest::newRow(nameOf(command)) << static_cast<int>(command);
    }
    //! A desk at which \a command makes sense: seats are held, and for the ones that need it somebody is in.
    static void prepare(DeskWorld &world, DeskCommand command)
    {
        if (command == DeskCommand::LogOut)
            world.signIn(5, u"ann"_s);
        if (command != DeskCommand::SignIn)
            world.holdSeats();
        world.open();
    }
};

namespace {

DeskCommand fetched()
{
    QFETCH(int, command);
    return static_cast<DeskCommand>(command);
}

}

// H15
void SessionDeskTest::aSecondPressIsIgnoredWhileTheFirstRuns()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.answer(DeskWorld::operationOf(command), world.answerTo(command), ScriptedTransport::When::OnRelease);
    QVERIFY(world.press(command));
    QVERIFY(world.desk->isBusy());
    QCOMPARE(world.desk->currentCommand(), command);
    for (const DeskCommand other : everyDeskCommand())
        QVERIFY(!world.press(other));
    QCOMPARE(world.commands(), 1);
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(!world.desk->isBusy());
    QCOMPARE(world.commands(), 1);
}

void SessionDeskTest::aCommandThatIsDoneIsToldOnce()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    QSignalSpy busy(world.desk.get(), &SessionDesk::busyChanged);
    world.happen(command);
    world.transport.answer(DeskWorld::operationOf(command), world.answerTo(command));
    QVERIFY(world.press(command));
    world.settle();
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.reports.constFirst().command, command);
    QCOMPARE(world.reports.constFirst().outcomeClass, OutcomeClass::Done);
    QCOMPARE(world.reports.constFirst().reconciled, Reconciled::NotNeeded);
    QCOMPARE(busy.count(), 2);
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.reads(), command == DeskCommand::LogOut ? 0 : 1);
}

void SessionDeskTest::aRefusalIsToldAndFreesTheDesk()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.refuse(DeskWorld::operationOf(command), 403, ErrorKind::Forbidden, u"No."_s);
    QVERIFY(world.press(command));
    world.settle();
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.reports.constFirst().outcomeClass, OutcomeClass::Refused);
    QCOMPARE(world.reports.constFirst().error.serverText(), u"No."_s);
    QVERIFY(!world.desk->isBusy() && !world.desk->isEnded());
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.reads(), 1);
}

void SessionDeskTest::whatWasNotSentMayBePressedAgainAtOnce()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.fail(DeskWorld::operationOf(command), OutcomeClass::NotSent, ErrorKind::Unreachable);
    QVERIFY(world.press(command));
    world.settle();
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.reports.constFirst().outcomeClass, OutcomeClass::NotSent);
    QCOMPARE(world.reads(), 0);
    QVERIFY(!world.desk->isBusy());
    QVERIFY(world.press(command));
}

// N4, P9
void SessionDeskTest::aLostAnswerIsNeverSentAgainAndLookedUp()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.fail(DeskWorld::operationOf(command), OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.press(command));
    world.happen(command);
    bool wasReconciling = false;
    connect(world.desk.get(), &SessionDesk::busyChanged, this, [&] { wasReconciling = wasReconciling || world.desk->isReconciling(); });
    world.settle();
    QVERIFY(wasReconciling);
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.reads(), 1);
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.reports.constFirst().outcomeClass, OutcomeClass::Unknown);
    QCOMPARE(world.reports.constFirst().reconciled, Reconciled::Happened);
    QVERIFY(!world.desk->isBusy() && !world.desk->isReconciling());
    QCOMPARE(world.desk->wasLoggedOut(), command == DeskCommand::LogOut);
}

void SessionDeskTest::aLostCommandThatDidNotHappenMayBePressedAgain()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.fail(DeskWorld::operationOf(command), OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.press(command));
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.reports.constFirst().reconciled, Reconciled::DidNotHappen);
    QVERIFY(!world.desk->isBusy());
    QVERIFY(world.press(command));
}

void SessionDeskTest::theDeskStaysBusyUntilALostAnswerIsSettled()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.fail(DeskWorld::operationOf(command), OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    for (int lost = 0; lost < 3; ++lost)
        world.transport.fail(GetSession, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.press(command));
    world.settle();
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.reports.constFirst().reconciled, Reconciled::NotYetKnown);
    for (int look = 0; look < 2; ++look) {
        QVERIFY(world.desk->isReconciling());
        QVERIFY(!world.press(command));
        world.desk->watch().refresh();
        world.settle();
    }
    QCOMPARE(world.reports.size(), 1); // said once, not at each look
    world.happen(command);
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.reports.size(), 2);
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::Happened);
    QVERIFY(!world.desk->isBusy());
    QCOMPARE(world.commands(), 1);
}

void SessionDeskTest::aPollFromBeforeTheCommandSettlesNothing()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.desk->watch().refresh();
    world.transport.fail(DeskWorld::operationOf(command), OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.press(command));
    world.happen(command);
    world.settle();
    world.transport.release();
    world.settle();
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.reports.constFirst().reconciled, Reconciled::Happened);
    QCOMPARE(world.commands(), 1);
}

void SessionDeskTest::aLostCommandOnASessionThatIsGoneEnds()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.fail(DeskWorld::operationOf(command), OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.refuse(GetSession, 404, ErrorKind::NotFound);
    QVERIFY(world.press(command));
    world.settle();
    QCOMPARE(world.reports.size(), 1);
    const bool loggedOut = command == DeskCommand::LogOut;
    QCOMPARE(world.reports.constFirst().reconciled, loggedOut ? Reconciled::Happened : Reconciled::DidNotHappen);
    QVERIFY(!world.desk->isBusy() && world.desk->isEnded());
    QCOMPARE(world.desk->wasLoggedOut(), loggedOut);
    QCOMPARE(world.ended, 1);
    // Nobody may be told that no try was used.
    if (command == DeskCommand::SignIn)
        QVERIFY(world.reports.constFirst().signIn->verdict == SignInVerdict::NotRecognised);
}

void SessionDeskTest::aSessionThatWentWhileTheCommandRanEndsItToo()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.fail(DeskWorld::operationOf(command), OutcomeClass::Unknown, ErrorKind::Timeout, ScriptedTransport::When::OnRelease);
    QVERIFY(world.press(command));
    world.transport.refuse(GetSession, 404, ErrorKind::NotFound);
    world.desk->watch().refresh();
    world.settle();
    QVERIFY(world.desk->isBusy());
    QCOMPARE(world.ended, 0);
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(!world.desk->isBusy());
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(world.ended, 1);
}

void SessionDeskTest::aReplyAfterTheDesksEndHarmsNothing()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.answer(DeskWorld::operationOf(command), world.answerTo(command), ScriptedTransport::When::OnRelease);
    QVERIFY(world.press(command));
    world.desk.reset();
    QVERIFY2(world.transport.release(), "a command is not taken back");
    world.settle();
    QCOMPARE(world.reports.size(), 0);
    QCOMPARE(world.commands(), 1);
}

void SessionDeskTest::nothingIsSentOnceTheSessionIsOver()
{
    const DeskCommand command = fetched();
    DeskWorld world;
    prepare(world, command);
    world.transport.refuse(GetSession, 404, ErrorKind::NotFound);
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.ended, 1);
    QVERIFY(!world.press(command));
    QCOMPARE(world.commands(), 0);
    QVERIFY(!world.desk->wasLoggedOut());
}

void SessionDeskTest::aCartThatArrivesAfterTheEndEndsNothingTwice()
{
    DeskWorld world;
    world.holdSeats();
    world.open();
    world.holdSeats(2);
    world.serve();
    world.transport.answer(GetCart, world.timed("{}"), ScriptedTransport::When::OnRelease);
    world.desk->watch().refresh();
    world.settle();
    world.transport.refuse(GetSession, 404, ErrorKind::NotFound);
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.ended, 1);
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.ended, 1);
}

void SessionDeskTest::aSlotOfTheEndMayBeginTheNextCommand()
{
    DeskWorld world;
    prepare(world, DeskCommand::HoldSeats);
    world.transport.answer(ReserveTickets, world.answerTo(DeskCommand::HoldSeats));
    bool begun = false;
    connect(world.desk.get(), &SessionDesk::busyChanged, this, [&] {
        if (!world.desk->isBusy() && !std::exchange(begun, true))
            world.desk->moreTime(60s);
    });
    QVERIFY(world.press(DeskCommand::HoldSeats));
    QTRY_VERIFY(!world.reports.isEmpty());
    QCOMPARE(world.reports.constFirst().command, DeskCommand::HoldSeats);
    QCOMPARE(world.reports.constFirst().outcomeClass, OutcomeClass::Done);
    world.settle();
    QCOMPARE(world.reports.constLast().command, DeskCommand::MoreTime);
}

void SessionDeskTest::aPartialHoldTellsBothNumbers()
{
    DeskWorld world;
    world.open();
    world.transport.answerJson(ReserveTickets, R"({"LineItemId":9001,"SeatsReserved":1})");
    QVERIFY(world.press(DeskCommand::HoldSeats));
    world.settle();
    QCOMPARE(world.reports.constFirst().outcomeClass, OutcomeClass::Done);
    QCOMPARE(world.reports.constFirst().seatsAsked, 2);
    QCOMPARE(world.reports.constFirst().seatsReserved, 1);
}

void SessionDeskTest::aSecondHoldIsSeenByItsLine()
{
    DeskWorld world;
    world.holdSeats(1);
    world.open();
    world.transport.fail(ReserveTickets, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.press(DeskCommand::HoldSeats));
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::DidNotHappen);
    world.transport.fail(ReserveTickets, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.press(DeskCommand::HoldSeats));
    world.holdSeats(2);
    world.serve();
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::Happened);
    QVERIFY(!world.reports.constLast().seatsReserved);
}

void SessionDeskTest::moreTimeIsJudgedByTheDeadline()
{
    DeskWorld world;
    world.holdSeats();
    world.open();
    world.transport.fail(SetExpiration, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.press(DeskCommand::MoreTime));
    world.settle();
    QCOMPARE(world.transport.count(GetExpiration), 1);
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::DidNotHappen);
    QCOMPARE(world.reports.constLast().timeAsked, 5min);
    world.transport.fail(SetExpiration, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.press(DeskCommand::MoreTime));
    world.happen(DeskCommand::MoreTime);
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::Happened);
    QVERIFY(world.desk->watch().seatView().remaining > 14min);
}

void SessionDeskTest::moreTimeThatCannotBeReadYetIsNotYetKnown()
{
    DeskWorld world;
    world.holdSeats();
    world.open();
    world.transport.fail(SetExpiration, OutcomeClass::Unknown, ErrorKind::Timeout);
    world.transport.fail(GetExpiration, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.press(DeskCommand::MoreTime));
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::NotYetKnown);
    QVERIFY(world.desk->isBusy());
    world.happen(DeskCommand::MoreTime);
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::Happened);
}

void SessionDeskTest::moreTimeIsJudgedWithoutAZoneToo()
{
    DeskWorld world;
    world.holdSeats();
    world.open();
    world.transport.answerAlways(GetExpiration, world.timed(R"({"Expiration":"2026-03-14T20:10:00"})"));
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.desk->watch().seatView().state, SeatState::Unknown);
    world.transport.fail(SetExpiration, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.press(DeskCommand::MoreTime));
    world.transport.answerAlways(GetExpiration, world.timed(R"({"Expiration":"2026-03-14T20:15:00"})"));
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::Happened);
}

void SessionDeskTest::moreTimeKeepsToItsCeiling()
{
    DeskWorld world;
    world.policy.extensionCeiling = 8min;
    world.holdSeats();
    world.open();
    QVERIFY(!world.desk->moreTime(9min));
    QCOMPARE(world.commands(), 0);
    QCOMPARE(world.desk->extensionLeft(), 8min);
    world.transport.fail(SetExpiration, OutcomeClass::NotSent, ErrorKind::Unreachable);
    QVERIFY(world.press(DeskCommand::MoreTime));
    world.settle();
    QCOMPARE(world.desk->extensionLeft(), 8min);
    world.transport.answer(SetExpiration, world.answerTo(DeskCommand::MoreTime));
    QVERIFY(world.press(DeskCommand::MoreTime));
    world.settle();
    QCOMPARE(world.desk->extensionLeft(), 3min);
    QVERIFY(!world.press(DeskCommand::MoreTime));
    QVERIFY(!world.desk->isBusy());
}

void SessionDeskTest::moreTimeIsNeverNothing()
{
    DeskWorld world;
    world.holdSeats();
    world.open();
    QVERIFY(!world.desk->moreTime(0s));
    QVERIFY(!world.desk->moreTime(-60s));
    QVERIFY(!world.desk->extensionLeft());
    QCOMPARE(world.commands(), 0);
}

void SessionDeskTest::aDeadlineAskedForMeanwhileDoesNotHideTheNewOne()
{
    DeskWorld world;
    world.holdSeats();
    world.open();
    // The poll leaves after the command and is answered before it, with the old deadline.
    world.transport.answer(SetExpiration, world.answerTo(DeskCommand::MoreTime), ScriptedTransport::When::OnRelease);
    QVERIFY(world.press(DeskCommand::MoreTime));
    world.clock.advance(1s);
    world.serve();
    world.desk->watch().refresh();
    world.settle();
    world.happen(DeskCommand::MoreTime);
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(world.desk->watch().seatView().remaining > 14min);
}

// D27
void SessionDeskTest::loggingOutTellsTheSeatsOnceAndEndsOnce()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.holdSeats();
    world.open();
    world.transport.answer(GetCart, world.timed(R"({"Products":[{"Performance":{"LineItem":{"Id":9001,
        "Performance":{"Id":501,"Description":"Tosca"},"SubLineItems":[{"Id":1},{"Id":2}]}}}]})"));
    world.holdSeats(2);
    world.transport.answer(GetSession, world.sessionAnswer());
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.desk->watch().seatCount(), 2);
    world.transport.answer(Logout, world.answerTo(DeskCommand::LogOut));
    QVERIFY(world.press(DeskCommand::LogOut));
    world.settle();
    QCOMPARE(world.reports.constFirst().seatsReleased, 2);
    QCOMPARE(world.ended, 1);
    QVERIFY(world.desk->wasLoggedOut());
    QCOMPARE(world.desk->watch().seatView().state, SeatState::None);
    QVERIFY(!world.press(DeskCommand::LogOut));
}

QTEST_GUILESS_MAIN(SessionDeskTest)
#include "tst_sessiondesk.moc"
