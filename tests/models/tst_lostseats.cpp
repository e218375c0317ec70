// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lostseats.h"
#include "tests/models/deskworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

class LostSeatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheServerReleasedIsKnownByRowAndNumber();
    void aCartThatWasFoundDeadIsRememberedToo();
    void seatsGivenUpHereAreNotLost();
    void seatsThatWereSoldAreNotLost();
    void onePressTakesTheDeadLinesOutAndAsksOnce();
    void theAnswerIsNamedHonestly_data();
    void theAnswerIsNamedHonestly();
    void afterARefusalAsManyOfTheSameZoneAreAskedFor();
    void seatsWithoutNumbersAreAskedForByZone();
    void aLostAnswerIsLookedUpAndNeverSentAgain_data();
    void aLostAnswerIsLookedUpAndNeverSentAgain();
    void aDeadLineThatStaysEndsThePress();
    void aSessionThatIsGoneStillTellsWhatWasHeld();
};

namespace {

QJsonObject seat(int sub, int id, const QString &number)
{
    QJsonObject place{{u"Section"_s, QJsonObject{{u"Description"_s, u"Stalls"_s}}}, {u"Row"_s, u"F"_s}, {u"Number"_s, number}};
    if (id > 0)
        place.insert(u"Id"_s, id);
    return {{u"Id"_s, sub}, {u"Seat"_s, place}, {u"Zone"_s, QJsonObject{{u"Id"_s, 3}, {u"Description"_s, u"Stalls"_s}}},
        {u"PriceType"_s, QJsonObject{{u"Id"_s, 7}, {u"Description"_s, u"Adult"_s}}}};
}

QJsonObject line(int id, const QJsonArray &seats)
{
    const QJsonObject item{{u"Id"_s, id}, {u"Performance"_s, QJsonObject{{u"Id"_s, 501}, {u"Description"_s, u"Tosca"_s}}},
        {u"SubLineItems"_s, seats}};
    return {{u"Performance"_s, QJsonObject{{u"LineItem"_s, item}}}};
}

struct World : DeskWorld
{
    std::unique_ptr<LostSeats> lost;
    QList<RecoveryReport> told;
    bool numbered = true;

    void serveCart(const QJsonArray &lines)
    {
        transport.answerAlways(GetCart, timed(QJsonDocument(QJsonObject{{u"Products"_s, lines}}).toJson(QJsonDocument::Compact)));
    }
    QJsonArray tosca(int sub = 1) const
    {
        return {line(9001, {seat(sub, numbered ? 11 : 0, u"12"_s), seat(sub + 1, numbered ? 12 : 0, u"13"_s)})};
    }
    void start()
    {
        open();
        lost = std::make_unique<LostSeats>(desk->parts());
        QObject::connect(lost.get(), &LostSeats::reported, lost.get(), [this](const RecoveryReport &r) { told.append(r); });
    }
    void hold()
    {
        holdSeats();
        start();
        serveCart(tosca());
        desk->watch().reread(true);
        settle();
    }
    void expire()
    {
        session[u"HasLockedSeats"_s] = false;
        session[u"SeatsExpired"_s] = true;
        poll();
    }
    void poll()
    {
        transport.answerAlways(GetSession, sessionAnswer());
        desk->watch().refresh();
        settle();
    }
    //! The seats are held again, in a new line.
    void heldAgain(const QJsonArray &lines)
    {
        session[u"HasLockedSeats"_s] = true;
        session[u"SeatsExpired"_s] = false;
        transport.answerAlways(GetSession, sessionAnswer());
        serveCart(lines);
    }
    QJsonObject asked() const
    {
        for (auto it = transport.requests().crbegin(); it != transport.requests().crend(); ++it) {
            if (it->operation == ReserveTickets)
                return QJsonDocument::fromJson(it->body).object();
        }
        return {};
    }
};

}

// D10
void LostSeatsTest::whatTheServerReleasedIsKnownByRowAndNumber()
{
    World world;
    world.hold();
    QVERIFY(world.lost->lines().isEmpty());
    world.expire(); // the lines stay in the cart
    QCOMPARE(world.lost->lines().size(), 1);
    QCOMPARE(world.lost->seatCount(), 2);
    const LostLine &line = world.lost->lines().constFirst();
    QCOMPARE(line.title, u"Tosca"_s);
    QCOMPARE(line.seats.at(1).row + line.seats.at(1).number, u"F13"_s);
    QCOMPARE(world.lost->nextLine(), 0);
    world.lost->forget();
    world.poll();
    QVERIFY2(world.lost->lines().isEmpty(), "forgotten stays forgotten");
}

// D10
void LostSeatsTest::aCartThatWasFoundDeadIsRememberedToo()
{
    World world;
    world.session[u"SeatsExpired"_s] = true;
    world.start();
    world.serveCart(world.tosca());
    world.desk->watch().reread(true);
    world.settle();
    QCOMPARE(world.lost->seatCount(), 2);
}

void LostSeatsTest::seatsGivenUpHereAreNotLost()
{
    World world;
    world.hold();
    world.releaseAllSeats();
    world.serveCart({});
    world.poll();
    QVERIFY(world.lost->lines().isEmpty());
    QVERIFY(!world.lost->tryAgain());
}

void LostSeatsTest::seatsThatWereSoldAreNotLost()
{
    World world;
    world.hold();
    world.session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, u"C"_s}};
    world.serveCart({});
    world.expire();
    QVERIFY(world.lost->lines().isEmpty());
}

void LostSeatsTest::onePressTakesTheDeadLinesOutAndAsksOnce()
{
    World world;
    world.hold();
    world.expire();
    world.forgetRequests();
    world.transport.answerNothing(RemoveTickets);
    world.transport.answerJson(ReserveTickets, R"({"LineItemId":9002,"SeatsReserved":2})", ScriptedTransport::When::OnRelease);
    QVERIFY(world.lost->tryAgain());
    QVERIFY(!world.lost->tryAgain());
    world.settle();
    QVERIFY(!world.lost->tryAgain());
    world.heldAgain(world.tosca(21));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.transport.count(RemoveTickets), 1);
    QCOMPARE(world.transport.count(ReserveTickets), 1);
    QCOMPARE(world.asked().value(u"RequestedSeats"_s), QJsonValue(u"11,12"_s));
    QCOMPARE(world.asked().value(u"PriceType"_s), QJsonValue(u"7"_s));
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.constFirst().recovery, Recovery::Same);
    QVERIFY(world.lost->lines().isEmpty() && !world.lost->isTrying());
}

void LostSeatsTest::theAnswerIsNamedHonestly_data()
{
    QTest::addColumn<QJsonArray>("cart");
    QTest::addColumn<Recovery>("recovery");
    QTest::newRow("the same") << QJsonArray{line(9002, {seat(21, 11, u"12"_s), seat(22, 12, u"13"_s)})} << Recovery::Same;
    QTest::newRow("one of them") << QJsonArray{line(9002, {seat(21, 12, u"13"_s)})} << Recovery::Some;
    QTest::newRow("another one") << QJsonArray{line(9002, {seat(21, 11, u"12"_s), seat(22, 19, u"20"_s)})} << Recovery::Others;
    QTest::newRow("a cart without them") << QJsonArray{} << Recovery::Unnamed;
}

void LostSeatsTest::theAnswerIsNamedHonestly()
{
    QFETCH(QJsonArray, cart);
    QFETCH(Recovery, recovery);
    World world;
    world.hold();
    world.serveCart({});
    world.expire();
    world.transport.answerJson(ReserveTickets, R"({"LineItemId":9002,"SeatsReserved":2})", ScriptedTransport::When::OnRelease);
    QVERIFY(world.lost->tryAgain());
    world.heldAgain(cart);
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.constFirst().recovery, recovery);
    QCOMPARE(world.transport.count(ReserveTickets), 1);
}

void LostSeatsTest::afterARefusalAsManyOfTheSameZoneAreAskedFor()
{
    World world;
    world.hold();
    world.serveCart({});
    world.expire();
    world.transport.refuse(ReserveTickets, 400, ErrorKind::Rejected, u"Seats are not available"_s);
    QVERIFY(world.lost->tryAgain());
    world.settle();
    QCOMPARE(world.told.constFirst().recovery, Recovery::Refused);
    QVERIFY(world.lost->lines().constFirst().sameRefused);
    world.transport.answerJson(ReserveTickets, R"({"LineItemId":9002,"SeatsReserved":2})");
    QVERIFY(world.lost->tryAgain());
    QCOMPARE(world.asked().value(u"RequestedSeats"_s), QJsonValue());
    QCOMPARE(world.asked().value(u"ZoneId"_s), QJsonValue(3));
    QCOMPARE(world.asked().value(u"NumberOfSeats"_s), QJsonValue(2));
    world.settle();
}

void LostSeatsTest::seatsWithoutNumbersAreAskedForByZone()
{
    World world;
    world.numbered = false;
    world.hold();
    world.serveCart({});
    world.expire();
    QVERIFY(!world.lost->lines().constFirst().isByName());
    QVERIFY(world.lost->tryAgain());
    world.settle();
    QCOMPARE(world.asked().value(u"RequestedSeats"_s), QJsonValue());
    QCOMPARE(world.asked().value(u"ZoneId"_s), QJsonValue(3));
    QCOMPARE(world.told.constLast().recovery, Recovery::NotSent);
    QCOMPARE(world.lost->nextLine(), 0);
}

void LostSeatsTest::aLostAnswerIsLookedUpAndNeverSentAgain_data()
{
    QTest::addColumn<bool>("happened");
    QTest::newRow("happened") << true;
    QTest::newRow("did not happen") << false;
}

void LostSeatsTest::aLostAnswerIsLookedUpAndNeverSentAgain()
{
    QFETCH(bool, happened);
    World world;
    world.hold();
    world.serveCart({});
    world.expire();
    world.transport.fail(ReserveTickets, OutcomeClass::Unknown, ErrorKind::Timeout, ScriptedTransport::When::OnRelease);
    QVERIFY(world.lost->tryAgain());
    if (happened)
        world.heldAgain(world.tosca(21));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.told.size(), 1);
    QCOMPARE(world.told.constFirst().recovery, happened ? Recovery::Same : Recovery::DidNotHappen);
    QCOMPARE(world.transport.count(ReserveTickets), 1);
}

void LostSeatsTest::aDeadLineThatStaysEndsThePress()
{
    World world;
    world.hold();
    world.expire();
    world.transport.refuse(RemoveTickets, 400, ErrorKind::Rejected);
    QVERIFY(world.lost->tryAgain());
    world.settle();
    QCOMPARE(world.told.constFirst().recovery, Recovery::StillInCart);
    QCOMPARE(world.transport.count(ReserveTickets), 0);
    // A line that is not there any more is what was wanted.
    world.transport.refuse(RemoveTickets, 404, ErrorKind::NotFound);
    QVERIFY(world.lost->tryAgain());
    world.settle();
    QCOMPARE(world.transport.count(ReserveTickets), 1);
}

void LostSeatsTest::aSessionThatIsGoneStillTellsWhatWasHeld()
{
    World world;
    world.hold();
    world.transport.refuse(GetSession, 404, ErrorKind::NotFound);
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.lost->seatCount(), 2);
    QCOMPARE(world.lost->nextLine(), -1);
    QVERIFY(!world.lost->tryAgain());
}

QTEST_GUILESS_MAIN(LostSeatsTest)
#include "tst_lostseats.moc"
