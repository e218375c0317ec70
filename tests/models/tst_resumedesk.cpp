// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resumedesk.h"
#include "tests/models/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

class ResumeDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lookingAtAKeptSessionChangesNothing();
    void theDeadlineIsAskedForOnlyWhereSeatsAreHeld_data();
    void theDeadlineIsAskedForOnlyWhereSeatsAreHeld();
    void theStateIsWhatTheServerSaysNow_data();
    void theStateIsWhatTheServerSaysNow();
    void aDeadKeyIsNotKeptAnyLonger();
    void anUnreadSessionIsKept();
    void aResumedSessionIsHandedOverBeforeItsKeyIsDropped();
    void releasingLogsOutOnce();
    void aLostReleaseIsLookedUpAndNeverSentAgain();
    void leavingSendsNothing();
    void whileItIsReleasedNothingElseCanBeDone();
};

namespace {

const SavedSession anna{u"KEY-1"_s, u"Anna Lindqvist"_s, false, false};

struct World : DeskWorld
{
    World()
    {
        signIn(1001, u"anna"_s);
        holdSeats();
        serve();
    }
    void offer(const QList<SavedSession> &sessions = {anna})
    {
        desk = std::make_unique<ResumeDesk>(service, clock, ledger, policy);
        QObject::connect(desk.get(), &ResumeDesk::reported, desk.get(), [this](const SavedSession &, const DeskReport &report) { ends.append(report); });
        desk->offer(sessions);
        settle();
    }
    [[nodiscard]] ResumeOffer &first() const { return *desk->offers().constFirst(); }

    std::unique_ptr<ResumeDesk> desk;
    QList<DeskReport> ends;
};

}

// L14
void ResumeDeskTest::lookingAtAKeptSessionChangesNothing()
{
    World world;
    world.offer();
    QCOMPARE(world.commands(), 0);
    QCOMPARE(world.transport.count(GetSession), 1);
    QCOMPARE(world.transport.requests().constFirst().pathValues, QStringList{anna.key});
    QCOMPARE(world.first().state(), OfferState::Open);
    QCOMPARE(world.first().watch().seatView().state, SeatState::Live);
}

void ResumeDeskTest::theDeadlineIsAskedForOnlyWhereSeatsAreHeld_data()
{
    QTest::addColumn<bool>("held");
    QTest::newRow("held") << true;
    QTest::newRow("not held") << false;
}

void ResumeDeskTest::theDeadlineIsAskedForOnlyWhereSeatsAreHeld()
{
    QFETCH(bool, held);
    World world;
    if (!held)
        world.releaseAllSeats();
    world.serve();
    world.offer();
    QCOMPARE(world.transport.count(GetExpiration), held ? 1 : 0);
}

void ResumeDeskTest::theStateIsWhatTheServerSaysNow_data()
{
    QTest::addColumn<QString>("checkout");
    QTest::addColumn<OfferState>("state");
    QTest::newRow("none") << QString() << OfferState::Open;
    QTest::newRow("saving") << u"SaveInProgress"_s << OfferState::Saving;
    QTest::newRow("complete") << u"SaveComplete"_s << OfferState::Sold;
}

void ResumeDeskTest::theStateIsWhatTheServerSaysNow()
{
    QFETCH(QString, checkout);
    QFETCH(OfferState, state);
    World world;
    if (!checkout.isEmpty())
        world.session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, checkout}};
    world.serve();
    world.offer();
    QCOMPARE(world.first().state(), state);
    QVERIFY(world.first().isKept());
}

void ResumeDeskTest::aDeadKeyIsNotKeptAnyLonger()
{
    World world;
    world.transport.answerAlways(GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    world.desk = std::make_unique<ResumeDesk>(world.service, world.clock, world.ledger, world.policy);
    QSignalSpy told(world.desk.get(), &ResumeDesk::undecidedChanged);
    world.desk->offer({anna});
    QCOMPARE(world.desk->undecided(), QList<SavedSession>{anna});
    QCOMPARE(world.first().state(), OfferState::Reading);
    world.settle();
    QCOMPARE(world.first().state(), OfferState::Over);
    QCOMPARE(told.size(), 1);
    QVERIFY(world.desk->undecided().isEmpty());
    // It stays to be seen until it was.
    QVERIFY(!world.first().resume());
    QVERIFY(!world.first().release());
    world.first().leave();
    QVERIFY(world.desk->offers().isEmpty());
    QCOMPARE(world.commands(), 0);
}

void ResumeDeskTest::anUnreadSessionIsKept()
{
    World world;
    world.transport.fail(GetSession, OutcomeClass::NotSent, ErrorKind::Unreachable);
    world.offer();
    QCOMPARE(world.first().state(), OfferState::Unread);
    QCOMPARE(world.desk->undecided().size(), 1);
    world.first().readAgain();
    world.settle();
    QCOMPARE(world.first().state(), OfferState::Open);
}

void ResumeDeskTest::aResumedSessionIsHandedOverBeforeItsKeyIsDropped()
{
    World world;
    world.offer();
    QList<SavedSession> keptThen;
    SavedSession resumed;
    connect(world.desk.get(), &ResumeDesk::resumeChosen, this, [&](const SavedSession &session) {
        resumed = session;
        keptThen = world.desk->undecided();
    });
    QVERIFY(world.first().resume());
    QCOMPARE(resumed, anna);
    QCOMPARE(keptThen, QList<SavedSession>{anna});
    QVERIFY(world.desk->offers().isEmpty());
    QVERIFY(world.desk->undecided().isEmpty());
    QCOMPARE(world.commands(), 0);
}

void ResumeDeskTest::releasingLogsOutOnce()
{
    World world;
    world.offer();
    world.transport.answerNothing(Logout);
    QVERIFY(world.first().release());
    QVERIFY(!world.first().release());
    world.settle();
    QCOMPARE(world.transport.count(Logout), 1);
    QCOMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends.constFirst().outcomeClass, OutcomeClass::Done);
    QVERIFY(world.desk->offers().isEmpty());
    QVERIFY(world.desk->undecided().isEmpty());
}

void ResumeDeskTest::aLostReleaseIsLookedUpAndNeverSentAgain()
{
    World world;
    world.offer();
    world.transport.fail(Logout, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.first().release());
    world.settle();
    QCOMPARE(world.transport.count(Logout), 1);
    QCOMPARE(world.ends.size(), 1);
    QCOMPARE(world.ends.constFirst().reconciled, Reconciled::DidNotHappen);
    // The look found it signed in as before: it is still an offer, and still kept.
    QCOMPARE(world.first().state(), OfferState::Open);
    QCOMPARE(world.desk->undecided().size(), 1);
}

void ResumeDeskTest::leavingSendsNothing()
{
    World world;
    world.offer({anna, {u"KEY-2"_s, u"Guest"_s, false, false}});
    world.first().leave();
    world.settle();
    QCOMPARE(world.commands(), 0);
    QCOMPARE(world.desk->undecided().size(), 1);
    QCOMPARE(world.first().saved().key, u"KEY-2"_s);
}

void ResumeDeskTest::whileItIsReleasedNothingElseCanBeDone()
{
    World world;
    world.offer();
    world.transport.answerNothing(Logout, ScriptedTransport::When::OnRelease);
    QVERIFY(world.first().release());
    QCOMPARE(world.first().state(), OfferState::Releasing);
    QVERIFY(!world.first().resume());
    world.first().leave();
    QCOMPARE(world.desk->offers().size(), 1);
    QVERIFY(world.transport.release());
    world.settle();
    QVERIFY(world.desk->offers().isEmpty());
}

QTEST_GUILESS_MAIN(ResumeDeskTest)
#include "tst_resumedesk.moc"
