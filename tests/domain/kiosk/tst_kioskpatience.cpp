// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/kiosk/kioskstage.h"

#include <QTest>

using namespace Foyer;
using namespace FoyerTest;
using namespace KioskIntent;
using namespace KioskTask;
using namespace Qt::Literals::StringLiterals;
using enum KioskPage;

//! Idle, sleep, time for the seats, forgetting, opening hours.
class KioskPatienceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsLeftAfterItsTime_data();
    void everyPageIsLeftAfterItsTime();
    void whoAskedForLargeTextHasTwiceTheTime();
    void anyTouchMeansStillHere();
    void aHeldKeyIsNoSignOfLife();
    void stillHereGetsTimeForTheSeatsWhenShort();
    void moreTimeEndsAtTheCeiling();
    void aLostExtensionCounts();
    void payingIsNotIdle();
    void aResultIsNotShownForLongToNobody();
    void theCoverComesBeforeEverythingElse();
    void aLogoutThatHangsIsLeftBehind();
    void residueClosesTheKiosk();
    void aCleanUpThatDoesNotEndClosesTheKiosk();
    void answersForTheLastGuestChangeNothing();
    void sleepWhileTheMoneyIsOutFindsOutFirst();
    void sleepWithoutAGuestChangesNothing();
    void theLookOfAttractGoesBackByItself();
    void openingHoursBeginAndEndTheDay();
    void hoursPastMidnight();
    void aGuestIsNotCutOffAtClosingTime();
    void threeCrashesInAMinuteCloseTheKiosk();
    void newSettingsWaitForTheNextGuest();
};

void KioskPatienceTest::everyPageIsLeftAfterItsTime_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("idle");
    const auto row = [](KioskPage page, int idle) {
        QTest::newRow(qPrintable(KioskStage::nameOf(page))) << static_cast<int>(page) << idle;
    };
    for (const KioskPage page : {Performances, Seats, Delivery, Payment, Expired, Sorry})
        row(page, 60);
    for (const KioskPage page : {Email, EmailCheck, Code})
        row(page, 90);
    row(ShowAtDesk, 120);
}

// H9
void KioskPatienceTest::everyPageIsLeftAfterItsTime()
{
    QFETCH(int, page);
    QFETCH(int, idle);
    KioskStage stage;
    stage.bringTo(static_cast<KioskPage>(page));
    stage.act(Touched{});
    stage.pass(seconds(idle - 1));
    QCOMPARE(stage.view().overlay, KioskOverlay::None);
    stage.pass(seconds(1));
    QCOMPARE(stage.view().overlay, KioskOverlay::StillThere);
    QCOMPARE(stage.view().overlayWhole, seconds(30));
    QCOMPARE(stage.view().overlayLeft, seconds(30));
    stage.pass(seconds(29));
    QCOMPARE(stage.view().overlayLeft, seconds(1));
    QCOMPARE(static_cast<int>(stage.view().page), page);
    stage.pass(seconds(1));
    QCOMPARE(stage.view().page, Cover);
}

void KioskPatienceTest::whoAskedForLargeTextHasTwiceTheTime()
{
    for (const KioskAction &look : {KioskAction(SetLargeText{true}), KioskAction(SetHighContrast{true})}) {
        KioskStage stage(Performances);
        stage.act(look);
        stage.pass(seconds(119));
        QCOMPARE(stage.view().overlay, KioskOverlay::None);
        stage.pass(seconds(1));
        QCOMPARE(stage.view().overlay, KioskOverlay::StillThere);
        QCOMPARE(stage.view().overlayLeft, seconds(60));
        stage.pass(seconds(59));
        QCOMPARE(stage.view().page, Performances);
        stage.pass(seconds(1));
        QCOMPARE(stage.view().page, Cover);
    }
    KioskStage thanks(Thanks);
    thanks.act(SetLargeText{true});
    thanks.pass(seconds(23));
    QCOMPARE(thanks.view().page, Thanks);
    thanks.pass(seconds(1));
    QCOMPARE(thanks.view().page, Cover);
}

// H9
void KioskPatienceTest::anyTouchMeansStillHere()
{
    for (const KioskAction &touch : {KioskAction(Touched{}), KioskAction(KeepGoing{}), KioskAction(Back{}),
             KioskAction(ChoosePerformance{KioskStage::performanceId})}) {
        KioskStage stage(Performances);
        stage.pass(seconds(70));
        QCOMPARE(stage.view().overlay, KioskOverlay::StillThere);
        stage.asked.clear();
        stage.act(touch);
        QCOMPARE(stage.view().overlay, KioskOverlay::None);
        QCOMPARE(stage.view().page, Performances); // and does nothing else
        QVERIFY(stage.asked.isEmpty());
        stage.pass(seconds(59));
        QCOMPARE(stage.view().overlay, KioskOverlay::None);
    }
}

// H16
void KioskPatienceTest::aHeldKeyIsNoSignOfLife()
{
    KioskStage stage(Email);
    stage.act(Touched{});
    for (int n = 0; n < 4 * 119; ++n) {
        stage.act(Touched{true});
        stage.now.boot += std::chrono::milliseconds(250);
        stage.tell(KioskEvent::Tick{});
    }
    QCOMPARE(stage.view().overlay, KioskOverlay::StillThere);
    stage.act(Touched{true});
    QCOMPARE(stage.view().overlay, KioskOverlay::StillThere);
    stage.pass(seconds(1));
    QCOMPARE(stage.view().page, Cover);
}

void KioskPatienceTest::stillHereGetsTimeForTheSeatsWhenShort()
{
    for (const int left : {119, 121}) {
        KioskStage stage(Delivery);
        stage.act(Touched{});
        stage.pass(seconds(61));
        stage.seatsRun(seconds(left));
        stage.act(KeepGoing{});
        QCOMPARE(stage.count<ExtendSeats>(), left < 120 ? 1 : 0);
    }
}

void KioskPatienceTest::moreTimeEndsAtTheCeiling()
{
    KioskStage stage(Delivery);
    for (int press = 0; press < 8; ++press) {
        stage.act(MoreTime{});
        stage.act(MoreTime{}); // while one is out
        stage.done<ExtendSeats>();
    }
    QCOMPARE(stage.count<ExtendSeats>(), 5); // 5 × 2 min = 10 min
    QVERIFY(!stage.view().mayHaveMoreTime);
    stage.act(SetLargeText{true}); // never more seat time
    QVERIFY(!stage.view().mayHaveMoreTime);
}

void KioskPatienceTest::aLostExtensionCounts()
{
    KioskStage stage(Delivery);
    for (int press = 0; press < 5; ++press) {
        stage.act(MoreTime{});
        stage.refuse<ExtendSeats>();
    }
    for (int press = 0; press < 7; ++press) {
        stage.act(MoreTime{});
        stage.lose<ExtendSeats>();
    }
    QCOMPARE(stage.count<ExtendSeats>(), 10);
}

// H10
void KioskPatienceTest::payingIsNotIdle()
{
    KioskStage stage(AtReader);
    stage.pass(seconds(300));
    QCOMPARE(stage.view().page, AtReader);
    QCOMPARE(stage.view().overlay, KioskOverlay::None);
    stage.cardPays();
    stage.pass(seconds(300));
    QCOMPARE(stage.view().page, Checking);
}

// H10
void KioskPatienceTest::aResultIsNotShownForLongToNobody()
{
    KioskStage left(AtReader);
    left.pass(seconds(95));
    left.done<AuthorizeCard>({});
    left.tell(KioskEvent::Tick{});
    QCOMPARE(left.view().page, Payment);
    QCOMPARE(left.view().overlay, KioskOverlay::StillThere);
    left.pass(seconds(19));
    QCOMPARE(left.view().page, Payment);
    left.pass(seconds(1));
    QCOMPARE(left.view().page, Cover);

    KioskStage there(AtReader);
    there.pass(seconds(50));
    there.done<AuthorizeCard>({});
    there.pass(seconds(59));
    QCOMPARE(there.view().overlay, KioskOverlay::None);
}

// H9
void KioskPatienceTest::theCoverComesBeforeEverythingElse()
{
    KioskStage stage(Payment);
    stage.act(StartOver{});
    stage.act(StartOverYes{});
    QCOMPARE(stage.view().page, Cover);
    QCOMPARE(stage.asked.last(), u"LogOut"_s);
    QVERIFY(stage.machine.guest().email.isEmpty());
    QVERIFY(!stage.isOut<ForgetGuest>());
    stage.done<LogOut>();
    QCOMPARE(stage.view().page, Cover);
    stage.done<ForgetGuest>(true);
    QCOMPARE(stage.view().page, Attract);
    KioskStage fresh;
    QCOMPARE(stage.view(), fresh.view());
}

void KioskPatienceTest::aLogoutThatHangsIsLeftBehind()
{
    KioskStage stage(Cover);
    stage.pass(seconds(4));
    QVERIFY(!stage.isOut<ForgetGuest>());
    stage.pass(seconds(1));
    QVERIFY(stage.isOut<ForgetGuest>());
    stage.done<LogOut>(); // late
    QCOMPARE(stage.count<ForgetGuest>(), 1);
}

// H11
void KioskPatienceTest::residueClosesTheKiosk()
{
    KioskStage stage(Cover);
    stage.done<LogOut>();
    stage.done<ForgetGuest>(false);
    QCOMPARE(stage.view().page, OutOfOrder);
    stage.act(Begin{});
    stage.pass(seconds(600));
    QCOMPARE(stage.view().page, OutOfOrder);
    stage.tell(KioskEvent::Staff{KioskEvent::Staff::Says::Open});
    QCOMPARE(stage.view().page, Attract);
}

// H22
void KioskPatienceTest::aCleanUpThatDoesNotEndClosesTheKiosk()
{
    KioskStage stage(Cover);
    stage.done<LogOut>();
    stage.pass(seconds(10));
    QCOMPARE(stage.view().page, OutOfOrder);
    stage.done<ForgetGuest>(true); // late: nobody knows what was shown meanwhile
    QCOMPARE(stage.view().page, OutOfOrder);
}

void KioskPatienceTest::answersForTheLastGuestChangeNothing()
{
    KioskStage stage(Performances);
    stage.act(ChoosePerformance{KioskStage::performanceId});
    stage.act(StartOver{});
    stage.act(StartOverYes{});
    stage.done<ReadOffers>({{2, 3, u"Stalls"_s, u"Adult"_s, KioskStage::money(25), 40, 8}});
    QCOMPARE(stage.view().page, Cover);
    stage.done<LogOut>();
    stage.done<ForgetGuest>(true);
    stage.bringTo(Performances);
    QCOMPARE(stage.view().page, Performances);
    QVERIFY(stage.machine.guest().offers.isEmpty());
}

void KioskPatienceTest::sleepWhileTheMoneyIsOutFindsOutFirst()
{
    KioskStage stage(AtReader);
    stage.now.boot += std::chrono::hours(2);
    stage.tell(KioskEvent::Woke{});
    QCOMPARE(stage.view().page, AtReader);
    stage.lose<AuthorizeCard>(); // given up by the desk
    stage.pass(seconds(1));
    QCOMPARE(stage.view().page, Checking);
    stage.done<ReadCart>(KioskStage::cart(0, 50));
    stage.lose<Checkout>();
    stage.lose<ReadSession>();
    stage.now.boot += std::chrono::hours(2);
    stage.tell(KioskEvent::Woke{});
    stage.pass(seconds(1));
    QCOMPARE(stage.view().page, Checking); // time asleep does not send it to the desk
    stage.done<ReadSession>(KioskStage::session(true, 900, u"C"_s));
    QCOMPARE(stage.view().page, Thanks);
    stage.pass(seconds(12));
    QCOMPARE(stage.view().page, Cover);
}

void KioskPatienceTest::sleepWithoutAGuestChangesNothing()
{
    for (const KioskPage page : {Attract, Closed, OutOfOrder, Cover}) {
        KioskStage stage(page);
        stage.tell(KioskEvent::Woke{});
        QCOMPARE(stage.view().page, page);
    }
}

// H21
void KioskPatienceTest::theLookOfAttractGoesBackByItself()
{
    KioskStage stage;
    stage.act(ChooseLanguage{u"fr"_s});
    stage.pass(seconds(59));
    QCOMPARE(stage.view().language, u"fr"_s);
    stage.pass(seconds(1));
    QCOMPARE(stage.view().language, u"en"_s);
    QCOMPARE(stage.view().page, Attract);
}

void KioskPatienceTest::openingHoursBeginAndEndTheDay()
{
    KioskSettings settings = KioskStage::usual();
    settings.opens = QTime(10, 0);
    settings.closes = QTime(20, 0);
    KioskStage stage(settings);
    QCOMPARE(stage.view().page, Attract);
    stage.now.venue = QTime(20, 0);
    stage.tell(KioskEvent::Tick{});
    QCOMPARE(stage.view().page, Closed);
    stage.act(Begin{});
    QCOMPARE(stage.view().page, Closed);
    stage.now.venue = QTime(9, 59);
    stage.tell(KioskEvent::Tick{});
    QCOMPARE(stage.view().page, Closed);
    stage.now.venue = QTime(10, 0);
    stage.tell(KioskEvent::Tick{});
    QCOMPARE(stage.view().page, Attract);
}

void KioskPatienceTest::hoursPastMidnight()
{
    KioskSettings settings = KioskStage::usual();
    settings.opens = QTime(18, 0);
    settings.closes = QTime(1, 0);
    KioskStage stage(settings);
    for (const auto &[hour, page] : {std::pair(18, Attract), {23, Attract}, {0, Attract}, {1, Closed}, {17, Closed}}) {
        stage.now.venue = QTime(hour, 0);
        stage.tell(KioskEvent::Tick{});
        QCOMPARE(stage.view().page, page);
    }
}

void KioskPatienceTest::aGuestIsNotCutOffAtClosingTime()
{
    KioskSettings settings = KioskStage::usual();
    settings.opens = QTime(10, 0);
    settings.closes = QTime(20, 0);
    KioskStage stage(settings);
    stage.bringTo(Payment);
    stage.now.venue = QTime(20, 30);
    stage.tell(KioskEvent::Staff{KioskEvent::Staff::Says::Closed});
    stage.pass(seconds(5));
    QCOMPARE(stage.view().page, Payment);
    stage.act(StartOver{});
    stage.act(StartOverYes{});
    stage.done<LogOut>();
    stage.done<ForgetGuest>(true);
    QCOMPARE(stage.view().page, Closed);
}

// L25
void KioskPatienceTest::threeCrashesInAMinuteCloseTheKiosk()
{
    KioskStage two(KioskStage::usual(), 2);
    QCOMPARE(two.view().page, Attract);
    KioskStage three(KioskStage::usual(), 3);
    QCOMPARE(three.view().page, OutOfOrder);
}

void KioskPatienceTest::newSettingsWaitForTheNextGuest()
{
    KioskStage stage(Payment);
    KioskSettings settings = KioskStage::usual();
    settings.payments = {KioskPayment::AtTheDesk};
    settings.houseLanguage = u"de"_s;
    stage.tell(KioskEvent::NewSettings{settings});
    QCOMPARE(stage.view().payments.size(), 3);
    stage.act(StartOver{});
    stage.act(StartOverYes{});
    stage.done<LogOut>();
    stage.done<ForgetGuest>(true);
    QCOMPARE(stage.view().language, u"de"_s);
    stage.bringTo(Payment);
    QCOMPARE(stage.view().payments.size(), 1);
}

QTEST_GUILESS_MAIN(KioskPatienceTest)
#include "tst_kioskpatience.moc"
