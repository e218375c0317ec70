// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deskworld.h"

#include <QJsonDocument>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

//! A deadline by the clock, and what a lost hold is judged by. What every command has in common is in tst_sessiondesk.
class SeatDeadlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChosenTimeIsSentAloneAndOnce();
    void aLostAnswerIsJudgedByTheDeadlineItself_data();
    void aLostAnswerIsJudgedByTheDeadlineItself();
    void addedTimeCountsAgainstTheCeilingAndShorteningDoesNot();
    void aLostHoldIsSeenByItsSeatsWhenNoLineIsNew();
};

namespace {

struct World : DeskWorld
{
    World()
    {
        policy.extensionCeiling = 30min;
        policy.seatServerZone = QTimeZone("Europe/Vienna");
        holdSeats();
        open();
        forgetRequests();
    }
    //! The deadline of now, so many minutes later.
    DeadlineChoice choice(int later) const
    {
        const QTime typed = resolve(*desk->watch().deadline(), {})->utc.addSecs(later * 60).toTimeZone(policy.seatServerZone).time();
        return std::get<DeadlineChoice>(chooseDeadline(desk->deadlineQuestion(QTime(typed.hour(), typed.minute()))));
    }
};

}

// D14
void SeatDeadlineTest::aChosenTimeIsSentAloneAndOnce()
{
    World world;
    const DeadlineChoice choice = world.choice(5);
    world.transport.answer(SetExpiration, world.deadlineAnswer(15min));
    QVERIFY(world.desk->setDeadline(choice));
    QVERIFY(!world.desk->setDeadline(choice));
    const QJsonObject body = QJsonDocument::fromJson(world.transport.last().body).object();
    QCOMPARE(body.keys(), QStringList{u"Expiration"_s});
    QCOMPARE(body.value(u"Expiration"_s), QJsonValue(choice.wire));
    world.transport.answerAlways(GetExpiration, world.deadlineAnswer(15min));
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.reports.constLast().deadlineAsked, choice);
    QVERIFY(world.desk->watch().seatView().remaining > 14min);
}

void SeatDeadlineTest::aLostAnswerIsJudgedByTheDeadlineItself_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("happened");
    QTest::newRow("longer, it happened") << 5 << true;
    QTest::newRow("longer, it did not") << 5 << false;
    QTest::newRow("shorter, it happened") << -5 << true;
    QTest::newRow("shorter, it did not") << -5 << false;
}

void SeatDeadlineTest::aLostAnswerIsJudgedByTheDeadlineItself()
{
    QFETCH(int, change);
    QFETCH(bool, happened);
    World world;
    const DeadlineChoice choice = world.choice(change);
    world.transport.fail(SetExpiration, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.desk->setDeadline(choice));
    if (happened)
        world.transport.answerAlways(GetExpiration,
            world.timed("{\"Expiration\":\"" + choice.utc.toString(Qt::ISODate).toLatin1() + "\"}"));
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, happened ? Reconciled::Happened : Reconciled::DidNotHappen);
    QCOMPARE(world.commands(), 1);
}

void SeatDeadlineTest::addedTimeCountsAgainstTheCeilingAndShorteningDoesNot()
{
    World world;
    const DeadlineChoice longer = world.choice(5);
    world.transport.answer(SetExpiration, world.deadlineAnswer(15min));
    QVERIFY(world.desk->setDeadline(longer));
    world.settle();
    QCOMPARE(world.desk->extensionLeft(), 30min - longer.change);
    const auto left = world.desk->extensionLeft();
    world.transport.answer(SetExpiration, world.deadlineAnswer(5min));
    QVERIFY(world.desk->setDeadline(world.choice(-5)));
    world.settle();
    QCOMPARE(world.desk->extensionLeft(), left);
    DeadlineChoice tooMuch = longer;
    tooMuch.change = *left + 1s;
    QVERIFY(!world.desk->setDeadline(tooMuch));
}

void SeatDeadlineTest::aLostHoldIsSeenByItsSeatsWhenNoLineIsNew()
{
    const QByteArray line = R"({"Products":[{"Performance":{"LineItem":{"Id":9001,
        "Performance":{"Id":501},"SubLineItems":[%1]}}}]})";
    const auto cart = [&line](const char *seats) { return QByteArray(line).replace("%1", seats); };
    World world;
    world.transport.answerAlways(GetCart, world.timed(cart(R"({"Id":1})")));
    world.desk->watch().reread(true);
    world.settle();
    world.transport.fail(ReserveTickets, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.press(DeskCommand::HoldSeats));
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::DidNotHappen);
    world.transport.fail(ReserveTickets, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.press(DeskCommand::HoldSeats));
    world.transport.answerAlways(GetCart, world.timed(cart(R"({"Id":1},{"Id":2},{"Id":3})")));
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::Happened);
    QCOMPARE(world.commands(), 2);
}

QTEST_GUILESS_MAIN(SeatDeadlineTest)
#include "tst_seatdeadline.moc"
