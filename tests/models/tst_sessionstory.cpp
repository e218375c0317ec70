// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ordersdesk.h"
#include "models/promodesk.h"
#include "tests/models/deskworld.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using K = StoryKind;
using W = WhySentence;

namespace {

struct StoryWorld : DeskWorld
{
    StoryWorld() { open(); settle(); }
    [[nodiscard]] const SessionStory &story() const { return desk->story(); }
    [[nodiscard]] QList<K> kinds() const
    {
        QList<K> all;
        for (const StoryStep &step : story().steps())
            all.append(step.kind);
        return all;
    }
    //! The next look finds the world as it now is.
    void look()
    {
        serve();
        desk->watch().reread();
        settle();
    }
    void signInByPress(std::function<void()> change)
    {
        signIn(1001, u"ann"_s);
        change();
        transport.answer(Operation::Login, sessionAnswer());
        serve();
        QVERIFY(byName());
        settle();
    }
    void findPromo(int source, int mode)
    {
        PromoDesk promo(desk->parts());
        transport.answer(Operation::GetPromoCode,
            timed(QByteArray("[{\"ModeOfSaleId\":") + QByteArray::number(mode)
                + ",\"PromoCode\":\"X\",\"Source\":{\"Id\":" + QByteArray::number(source) + "}}]"));
        QVERIFY(promo.find(u"X"_s, PromoDesk::Reading::Text));
        settle();
        desk->useSourceForNextSignIn(source);
    }
};

}

class SessionStoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLookOpensTheStory();
    void aPollWithNothingNewTellsNothing();
    void aSignInThatMovedTheModeIsOurs();
    void aPromoCodeThatStandsForTheModeIsCertain();
    void aLoadedOrderIsCertain();
    void aMoveBetweenTwoPollsIsNotOurs();
    void aCommandThatChangedNothingDoesNotClaimALaterChange();
    void aFailedTryIsToldOnce();
    void aRefusedTryIsToldAlthoughTheSessionShowsNothing();
    void seatsReleasedHereAreNotGone();
    void seatsGoneBetweenTwoPolls();
    void anExpiredClockIsAStepOnce();
    void loggingOutEndsTheStory();
    void aLongEveningKeepsTheOpening();
    void nothingIsSentForTheStory();
};

void SessionStoryTest::theFirstLookOpensTheStory()
{
    StoryWorld world;
    QCOMPARE(world.kinds(), QList<K>{K::Opened});
    QCOMPARE(world.story().steps().first().modeAfter, 3);
    QCOMPARE(world.story().steps().first().seenAt, world.clock.wall());
    QVERIFY(!world.story().whyMode()->isOdd());
}

void SessionStoryTest::aPollWithNothingNewTellsNothing()
{
    StoryWorld world;
    world.look();
    world.look();
    QCOMPARE(world.kinds(), QList<K>{K::Opened});
}

// D22
void SessionStoryTest::aSignInThatMovedTheModeIsOurs()
{
    StoryWorld world;
    world.signInByPress([&] { world.session[u"ModeOfSaleId"_s] = 5; });
    QCOMPARE(world.kinds(), (QList<K>{K::Opened, K::SignedIn}));
    const StoryStep step = world.story().steps().last();
    QVERIFY(step.pressedHere);
    QCOMPARE(step.modeBefore, 3);
    QCOMPARE(step.modeAfter, 5);
    QVERIFY(!step.sourcePassed);
    const Explanation why = *world.story().whyMode();
    QCOMPARE(why.sentence, W::ModeByRank);
    QCOMPARE(why.certainty, Certainty::Likely);
}

void SessionStoryTest::aPromoCodeThatStandsForTheModeIsCertain()
{
    StoryWorld world;
    world.findPromo(20, 4);
    world.signInByPress([&] {
        world.session[u"ModeOfSaleId"_s] = 4;
        world.session[u"SourceId"_s] = 20;
    });
    const StoryStep step = world.story().steps().last();
    QCOMPARE(step.sourcePassed, 20);
    QCOMPARE(step.promoMode, 4);
    const Explanation why = *world.story().whyMode();
    QCOMPARE(why.sentence, W::ModeByPromo);
    QCOMPARE(why.certainty, Certainty::Certain);
}

void SessionStoryTest::aLoadedOrderIsCertain()
{
    StoryWorld world;
    world.signInByPress([] {});
    OrdersDesk orders(world.desk->parts(), world.clock);
    world.session[u"ModeOfSaleId"_s] = 4;
    world.session[u"OrderId"_s] = 88123;
    world.counts[u"PerformanceCount"_s] = 1;
    world.transport.answer(Operation::LoadOrder, world.timed("{\"Products\":[]}"));
    world.serve();
    QVERIFY(orders.open(88123));
    world.settle();
    const Explanation why = *world.story().whyMode();
    QCOMPARE(why.sentence, W::ModeByOrder);
    QCOMPARE(why.certainty, Certainty::Certain);
    QCOMPARE(why.about.number, 88123);
}

void SessionStoryTest::aMoveBetweenTwoPollsIsNotOurs()
{
    StoryWorld world;
    world.session[u"ModeOfSaleId"_s] = 4;
    world.look();
    QCOMPARE(world.kinds(), (QList<K>{K::Opened, K::ModeChanged}));
    QVERIFY(!world.story().steps().last().pressedHere);
    QCOMPARE(world.story().whyMode()->sentence, W::ModeElsewhere);
}

void SessionStoryTest::aCommandThatChangedNothingDoesNotClaimALaterChange()
{
    StoryWorld world;
    world.transport.refuse(Operation::ReserveTickets, 400, ErrorKind::Rejected);
    QVERIFY(world.press(DeskCommand::HoldSeats));
    world.settle();
    world.look();
    world.look();
    world.session[u"ModeOfSaleId"_s] = 4;
    world.look();
    QCOMPARE(world.kinds(), (QList<K>{K::Opened, K::ModeChanged}));
    QVERIFY(!world.story().steps().last().pressedHere);
}

void SessionStoryTest::aFailedTryIsToldOnce()
{
    StoryWorld world;
    world.login = {{u"FailedAttempts"_s, 3}};
    world.transport.answer(Operation::Login, world.sessionAnswer());
    world.serve();
    QVERIFY(world.byName());
    world.settle();
    QCOMPARE(world.kinds(), (QList<K>{K::Opened, K::SignInFailed}));
    const Explanation why = *world.story().whyNotSignedIn(5);
    QCOMPARE(why.sentence, W::TryFailed);
    QCOMPARE(why.about.count, 3);
}

void SessionStoryTest::aRefusedTryIsToldAlthoughTheSessionShowsNothing()
{
    StoryWorld world;
    world.transport.refuse(Operation::Login, 400, ErrorKind::Rejected);
    QVERIFY(world.byName());
    world.settle();
    QCOMPARE(world.kinds(), (QList<K>{K::Opened, K::SignInFailed}));
    QCOMPARE(world.story().whyNotSignedIn(5)->sentence, W::TryFailed);
}

void SessionStoryTest::seatsReleasedHereAreNotGone()
{
    StoryWorld world;
    world.holdSeats();
    world.look();
    world.releaseAllSeats();
    world.transport.answer(Operation::RemoveTickets, world.timed({}));
    world.serve();
    QVERIFY(world.press(DeskCommand::ReleaseSeats));
    world.settle();
    QCOMPARE(world.kinds(), (QList<K>{K::Opened, K::SeatsHeld, K::SeatsReleased}));
    QCOMPARE(world.story().whySeats()->sentence, W::SeatsReleasedHere);
}

void SessionStoryTest::seatsGoneBetweenTwoPolls()
{
    StoryWorld world;
    world.holdSeats();
    world.look();
    world.releaseAllSeats();
    world.look();
    QCOMPARE(world.kinds(), (QList<K>{K::Opened, K::SeatsHeld, K::SeatsGone}));
    QCOMPARE(world.story().whySeats()->sentence, W::SeatsGoneEarly);
    QCOMPARE(world.story().whySeats()->certainty, Certainty::Likely);
}

void SessionStoryTest::anExpiredClockIsAStepOnce()
{
    StoryWorld world;
    world.holdSeats();
    world.look();
    world.session[u"SeatsExpired"_s] = true;
    world.look();
    world.look();
    QCOMPARE(world.kinds(), (QList<K>{K::Opened, K::SeatsHeld, K::SeatsExpired}));
    const Explanation why = *world.story().whySeats();
    QCOMPARE(why.sentence, W::SeatsTimeRanOut);
    QCOMPARE(why.certainty, Certainty::Certain);
    QVERIFY(why.about.until);
}

void SessionStoryTest::loggingOutEndsTheStory()
{
    StoryWorld world;
    world.transport.answerNothing(Operation::Logout);
    QVERIFY(world.press(DeskCommand::LogOut));
    world.settle();
    QCOMPARE(world.kinds().last(), K::LoggedOut);
}

void SessionStoryTest::aLongEveningKeepsTheOpening()
{
    StoryWorld world;
    for (int i = 0; i < SessionStory::longest + 5; ++i) {
        world.session[u"ModeOfSaleId"_s] = 4 + i % 2;
        world.look();
    }
    QCOMPARE(world.story().steps().size(), SessionStory::longest);
    QCOMPARE(world.story().steps().first().kind, K::Opened);
}

void SessionStoryTest::nothingIsSentForTheStory()
{
    StoryWorld world;
    world.forgetRequests();
    QVERIFY(world.story().whyMode() && world.story().whySeats() && world.story().whyNotSignedIn(5));
    world.settle();
    QCOMPARE(world.transport.requests().size(), 0);
}

QTEST_GUILESS_MAIN(SessionStoryTest)
#include "tst_sessionstory.moc"
