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
using enum KioskNotice;

//! A guest's way up to the payment, and what goes wrong on it.
class KioskGuestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeVisitAsksForEachThingOnce();
    void openingIsTriedAgainOnceWhenNothingLeft();
    void aLostOpeningIsNotTriedAgain();
    void nothingOnSaleSaysSorry();
    void soldOutLeadsBackToTheShows();
    void theNextShowComesFirst();
    void mixedSeatsAreOneLineWithAPriceTypeEach();
    void aWishThatDoesNotFitIsToldAndNotSent_data();
    void aWishThatDoesNotFitIsToldAndNotSent();
    void aSecondPressSendsNothing();
    void fewerSeatsAreGivenBackAndChosenAnew();
    void refusedSeatsAreOfferedAnew();
    void aLostReservationIsLookedUpNotRepeated();
    void aLostReservationThatNeverArrivedIsTold();
    void aLostReservationWithoutConnectionEndsWithSorry();
    void aMistypedDomainIsPointedOutAndTaken();
    void aCardNumberIsNeitherKeptNorSent_data();
    void aCardNumberIsNeitherKeptNorSent();
    void anAddressIsAnsweredInTheSameWordsAndTime_data();
    void anAddressIsAnsweredInTheSameWordsAndTime();
    void theSameAddressIsNotSentTwice();
    void aLostSignInIsLookedUp();
    void aScannedTicketIsNoAddress();
    void fiveCodesThenNoMore();
    void aCodeOfTheSameModeOfSaleIsPreferred();
    void aCodeTheCartDoesNotTakeCounts();
    void onlyFittingDeliveriesAreOffered();
    void withoutAWayToDeliverItSaysSorry();
    void aLostDeliveryIsLookedUp();
    void nothingOfARecordIsInTheView();
    void choosingOtherSeatsGivesTheFirstBack();
    void theLookIsKeptUntilTheGuestIsForgotten();
};

void KioskGuestTest::aWholeVisitAsksForEachThingOnce()
{
    KioskStage stage(Thanks);
    QCOMPARE(stage.view().orderNumber, KioskStage::orderId);
    QCOMPARE(stage.asked.join(u' '),
        u"OpenSession ReadSession ReadPerformances ReadOffers ReserveSeats SignInAsGuest ReadDeliveries SetDelivery "
        "ReadCart AuthorizeCard ReadCart Checkout ReadSession"_s);
}

void KioskGuestTest::openingIsTriedAgainOnceWhenNothingLeft()
{
    KioskStage stage(Starting);
    stage.fail<OpenSession>(OutcomeClass::NotSent, ErrorKind::Unreachable);
    QCOMPARE(stage.view().page, Starting);
    stage.fail<OpenSession>(OutcomeClass::NotSent, ErrorKind::Unreachable);
    QCOMPARE(stage.view().page, Sorry);
    QCOMPARE(stage.count<OpenSession>(), 2);
}

void KioskGuestTest::aLostOpeningIsNotTriedAgain()
{
    KioskStage stage(Starting);
    stage.lose<OpenSession>();
    QCOMPARE(stage.view().page, Sorry);
    QCOMPARE(stage.count<OpenSession>(), 1);
}

void KioskGuestTest::nothingOnSaleSaysSorry()
{
    KioskStage stage(Starting);
    stage.done<OpenSession>();
    stage.done<ReadSession>(KioskStage::session());
    Performance off;
    off.onSale = false;
    stage.done<ReadPerformances>({off});
    QCOMPARE(stage.view().page, Sorry);
    QCOMPARE(stage.view().notice, NothingOnSale);
}

void KioskGuestTest::soldOutLeadsBackToTheShows()
{
    KioskStage stage(Performances);
    stage.act(ChoosePerformance{KioskStage::performanceId});
    stage.done<ReadOffers>({{2, 3, u"Stalls"_s, u"Adult"_s, KioskStage::money(25), 0, 0}});
    QCOMPARE(stage.view().page, Performances);
    QCOMPARE(stage.view().notice, NothingOnSale);
}

void KioskGuestTest::theNextShowComesFirst()
{
    KioskStage stage(Starting);
    stage.done<OpenSession>();
    stage.done<ReadSession>(KioskStage::session());
    QList<Performance> shows;
    for (const auto &[id, when] : {std::pair(1, ""), {2, "2026-03-15T19:30:00-05:00"}, {3, "2026-03-15T19:30:00-04:00"}}) {
        Performance show;
        show.id = id;
        show.when = parseTimestamp(QString::fromLatin1(when));
        shows.append(show);
    }
    stage.done<ReadPerformances>(shows);
    QList<int> order;
    for (const KioskPerformance &show : stage.view().performances)
        order.append(show.id);
    QCOMPARE(order, (QList<int>{3, 2, 1}));
}

void KioskGuestTest::mixedSeatsAreOneLineWithAPriceTypeEach()
{
    KioskStage stage(Seats);
    stage.act(TakeSeats{{{2, 3, 2}, {2, 4, 1}, {2, 3, 0}}});
    QCOMPARE(stage.taskOut<ReserveSeats>().request.priceTypeIds, (QList<int>{3, 3, 4}));
    QCOMPARE(stage.taskOut<ReserveSeats>().request.seats, 3);
    KioskStage alike(Seats);
    alike.act(TakeSeats{{{2, 4, 3}}});
    QCOMPARE(alike.taskOut<ReserveSeats>().request.priceTypeIds, QList<int>{4});
}

void KioskGuestTest::aWishThatDoesNotFitIsToldAndNotSent_data()
{
    QTest::addColumn<QList<SeatWish>>("wishes");
    QTest::addColumn<int>("notice");
    const auto row = [](const char *name, const QList<SeatWish> &wishes, KioskNotice notice) {
        QTest::newRow(name) << wishes << static_cast<int>(notice);
    };
    row("none", {}, SeatsNotTaken);
    row("two zones", {{2, 3, 1}, {9, 3, 1}}, SeatsNotTaken);
    row("not offered", {{2, 99, 1}}, SeatsNotTaken);
    row("more than a party", {{2, 3, 8}, {2, 4, 1}}, TooManySeats);
    row("below nothing", {{2, 3, -4}}, SeatsNotTaken);
}

void KioskGuestTest::aWishThatDoesNotFitIsToldAndNotSent()
{
    QFETCH(QList<SeatWish>, wishes);
    QFETCH(int, notice);
    KioskStage stage(Seats);
    stage.act(TakeSeats{wishes});
    QCOMPARE(static_cast<int>(stage.view().notice), notice);
    QCOMPARE(stage.count<ReserveSeats>(), 0);
}

// H15
void KioskGuestTest::aSecondPressSendsNothing()
{
    KioskStage stage(Seats);
    for (int press = 0; press < 3; ++press)
        stage.act(TakeSeats{{{2, 3, 2}}});
    QCOMPARE(stage.count<ReserveSeats>(), 1);
    QVERIFY(stage.view().busy);
    stage.done<ReserveSeats>({11, 2});
    stage.seatsRun(seconds(600));
    stage.act(GiveEmail{u"ann@example.org"_s});
    for (int press = 0; press < 3; ++press)
        stage.act(EmailIsRight{});
    QCOMPARE(stage.count<SignInAsGuest>(), 1);
    QVERIFY(!stage.view().canGoBack); // a command is out
}

void KioskGuestTest::fewerSeatsAreGivenBackAndChosenAnew()
{
    KioskStage stage(Seats);
    stage.act(TakeSeats{{{2, 3, 4}}});
    stage.done<ReserveSeats>({11, 3});
    stage.done<ReleaseSeats>();
    QCOMPARE(stage.view().page, Seats);
    QVERIFY(stage.isOut<ReadOffers>());
    stage.done<ReadOffers>({{2, 3, u"Stalls"_s, u"Adult"_s, KioskStage::money(25), 3, 3}});
    QCOMPARE(stage.view().notice, FewerSeatsLeft);
    QCOMPARE(stage.view().offers.size(), 1);
    QVERIFY(!stage.machine.guest().seatsHeld);
}

void KioskGuestTest::refusedSeatsAreOfferedAnew()
{
    KioskStage stage(Seats);
    stage.act(TakeSeats{{{2, 3, 4}}});
    stage.refuse<ReserveSeats>();
    QCOMPARE(stage.view().notice, SeatsNotTaken);
    QVERIFY(stage.isOut<ReadOffers>());
}

void KioskGuestTest::aLostReservationIsLookedUpNotRepeated()
{
    KioskStage stage(Seats);
    stage.act(TakeSeats{{{2, 3, 2}}});
    stage.lose<ReserveSeats>();
    QCOMPARE(stage.view().notice, SlowConnection);
    stage.lose<ReadCart>();
    stage.pass(seconds(3));
    stage.act(TakeSeats{{{2, 3, 2}}}); // a press meanwhile
    stage.done<ReadCart>(KioskStage::cart(50, 0, 2));
    QCOMPARE(stage.view().page, Email);
    QCOMPARE(stage.count<ReserveSeats>(), 1);
    QCOMPARE(stage.count<ReadCart>(), 2);
}

void KioskGuestTest::aLostReservationThatNeverArrivedIsTold()
{
    KioskStage stage(Seats);
    stage.act(TakeSeats{{{2, 3, 2}}});
    stage.lose<ReserveSeats>();
    for (int look = 0; look < 3; ++look) {
        QCOMPARE(stage.view().page, Seats);
        stage.done<ReadCart>(KioskStage::cart(0, 0, 0));
        stage.pass(seconds(3));
    }
    QCOMPARE(stage.view().notice, SeatsNotTaken);
    stage.done<ReadOffers>({{2, 3, u"Stalls"_s, u"Adult"_s, KioskStage::money(25), 3, 3}});
    QVERIFY(!stage.view().busy); // may be pressed again
}

void KioskGuestTest::aLostReservationWithoutConnectionEndsWithSorry()
{
    KioskStage stage(Seats);
    stage.act(TakeSeats{{{2, 3, 2}}});
    stage.lose<ReserveSeats>();
    for (int look = 0; look < 25 && stage.view().page == Seats; ++look) {
        stage.lose<ReadCart>();
        stage.pass(seconds(3));
        stage.act(Touched{});
    }
    QCOMPARE(stage.view().page, Sorry);
    QCOMPARE(stage.count<ReserveSeats>(), 1);
}

void KioskGuestTest::aMistypedDomainIsPointedOutAndTaken()
{
    KioskStage stage(Email);
    stage.act(GiveEmail{u" ann@gmial.com "_s});
    QCOMPARE(stage.view().page, EmailCheck);
    QCOMPARE(stage.view().notice, LooksMistyped);
    QCOMPARE(stage.view().emailHint, u"ann@gmail.com"_s);
    stage.act(TakeEmailHint{});
    QCOMPARE(stage.view().email, u"ann@gmail.com"_s);
    QCOMPARE(stage.view().notice, None);
    stage.act(EmailIsRight{});
    QCOMPARE(stage.taskOut<SignInAsGuest>().email, u"ann@gmail.com"_s);
}

void KioskGuestTest::aCardNumberIsNeitherKeptNorSent_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("e-mail") << static_cast<int>(Email);
    QTest::newRow("code") << static_cast<int>(Code);
    QTest::newRow("gift certificate") << static_cast<int>(Payment);
}

// H18
void KioskGuestTest::aCardNumberIsNeitherKeptNorSent()
{
    QFETCH(int, page);
    const auto at = static_cast<KioskPage>(page);
    for (const QString &card : {u"4111111111111111"_s, u"4111 1111 1111 1111"_s, u"ann4111111111111111@example.org"_s}) {
        const QList<std::pair<KioskPage, KioskAction>> ways{{Email, GiveEmail{card}}, {Email, Scanned{card}},
            {Code, GiveCode{card}}, {Code, Scanned{card}}, {Payment, Pay{KioskPayment::GiftCertificate, card}}};
        for (const auto &[where, action] : ways) {
            if (where != at)
                continue;
            KioskStage stage(at);
            stage.asked.clear();
            stage.act(action);
            QCOMPARE(stage.view().notice, CardNumberTyped);
            QCOMPARE(stage.view().page, at);
            QVERIFY(!stage.machine.guest().email.contains(u"4111"));
            QVERIFY(stage.asked.isEmpty());
        }
    }
}

void KioskGuestTest::anAddressIsAnsweredInTheSameWordsAndTime_data()
{
    QTest::addColumn<int>("answerAfter"); // milliseconds
    QTest::addColumn<bool>("attached"); // the address belongs to a constituent
    QTest::newRow("unknown, fast") << 10 << false;
    QTest::newRow("unknown, slow") << 1400 << false;
    QTest::newRow("known, fast") << 10 << true;
    QTest::newRow("known, slow") << 1400 << true;
}

// D23
void KioskGuestTest::anAddressIsAnsweredInTheSameWordsAndTime()
{
    QFETCH(int, answerAfter);
    QFETCH(bool, attached);
    KioskStage stage(EmailCheck);
    const Nanoseconds pressed = stage.now.boot;
    stage.act(EmailIsRight{});
    stage.now.boot += std::chrono::milliseconds(answerAfter);
    Session answer = KioskStage::session(true);
    answer.login.constituentId = attached ? 4711 : 0;
    answer.login.userId = attached ? u"ann"_s : QString();
    stage.done<SignInAsGuest>(answer);
    const KioskView waiting = stage.view();
    QCOMPARE(waiting.page, EmailCheck);
    QVERIFY(waiting.busy);
    stage.now.boot = pressed + std::chrono::milliseconds(1499);
    stage.tell(KioskEvent::Tick{});
    QCOMPARE(stage.view(), waiting);
    stage.now.boot = pressed + KioskMachine::neutralPause;
    stage.tell(KioskEvent::Tick{});
    QCOMPARE(stage.view().page, Code);

    KioskStage other(Code);
    KioskView seen = stage.view(), usual = other.view();
    QCOMPARE(seen, usual);
}

void KioskGuestTest::theSameAddressIsNotSentTwice()
{
    KioskStage stage(Code);
    stage.act(Back{});
    stage.act(GiveEmail{u"ann@example.org"_s});
    stage.act(EmailIsRight{});
    QCOMPARE(stage.view().page, Code);
    QCOMPARE(stage.count<SignInAsGuest>(), 1);
    stage.act(Back{});
    stage.act(GiveEmail{u"bob@example.org"_s});
    stage.act(EmailIsRight{});
    QCOMPARE(stage.count<SignInAsGuest>(), 2);
}

void KioskGuestTest::aLostSignInIsLookedUp()
{
    KioskStage stage(EmailCheck);
    stage.act(EmailIsRight{});
    stage.lose<SignInAsGuest>();
    stage.pass(seconds(2));
    QVERIFY(stage.isOut<ReadSession>());
    stage.done<ReadSession>(KioskStage::session(true));
    QCOMPARE(stage.view().page, Code);

    KioskStage never(EmailCheck);
    never.act(EmailIsRight{});
    never.lose<SignInAsGuest>();
    never.pass(seconds(2));
    for (int look = 0; look < 3; ++look) {
        never.done<ReadSession>(KioskStage::session(false));
        never.pass(seconds(3));
    }
    QCOMPARE(never.view().page, EmailCheck);
    QCOMPARE(never.view().notice, NotSentTryAgain);
    QCOMPARE(never.count<SignInAsGuest>(), 1);
}

void KioskGuestTest::aScannedTicketIsNoAddress()
{
    KioskStage stage(Email);
    stage.act(Scanned{u"000123456789"_s});
    QCOMPARE(stage.view().notice, TicketCodeScanned);
    QVERIFY(stage.view().email.isEmpty());
}

void KioskGuestTest::fiveCodesThenNoMore()
{
    KioskStage stage(Code);
    for (int code = 1; code <= 5; ++code) {
        QCOMPARE(stage.view().codeTriesLeft, 6 - code);
        stage.act(GiveCode{u"CODE%1"_s.arg(code)});
        if (code % 2 == 0)
            stage.refuse<LookUpCode>();
        else
            stage.done<LookUpCode>({});
        QCOMPARE(stage.view().notice, code < 5 ? CodeNotUsable : NoMoreCodes);
    }
    stage.act(GiveCode{u"CODE6"_s});
    QCOMPARE(stage.count<LookUpCode>(), 5);
    QCOMPARE(stage.view().notice, NoMoreCodes);
    // Not answered is not tried.
    KioskStage slow(Code);
    slow.act(GiveCode{u"SPRING"_s});
    slow.lose<LookUpCode>();
    QCOMPARE(slow.view().notice, SlowConnection);
    QCOMPARE(slow.view().codeTriesLeft, 5);
}

void KioskGuestTest::aCodeOfTheSameModeOfSaleIsPreferred()
{
    KioskStage stage(Code);
    stage.act(GiveCode{u"SPRING"_s});
    PromoMatch other, same, noSource;
    other.modeOfSaleId = 8;
    other.sourceId = 71;
    same.modeOfSaleId = 3;
    same.sourceId = 72;
    stage.done<LookUpCode>({noSource, other, same});
    QCOMPARE(stage.taskOut<SetSource>().sourceId, 72);
    CartProperties taken;
    taken.sourceId = 72;
    stage.done<SetSource>(taken);
    QCOMPARE(stage.view().page, Delivery);
    QCOMPARE(stage.view().notice, CodeTaken);
    QVERIFY(stage.view().codeInUse);
}

void KioskGuestTest::aCodeTheCartDoesNotTakeCounts()
{
    KioskStage stage(Code);
    PromoMatch match;
    match.sourceId = 72;
    CartProperties unchanged;
    unchanged.sourceId = 10;
    stage.act(GiveCode{u"SPRING"_s});
    stage.done<LookUpCode>({match});
    stage.refuse<SetSource>();
    QCOMPARE(stage.view().codeTriesLeft, 4);
    stage.act(GiveCode{u"SPRING"_s});
    stage.done<LookUpCode>({match});
    stage.done<SetSource>(unchanged);
    QCOMPARE(stage.view().codeTriesLeft, 3);
    QCOMPARE(stage.view().notice, CodeNotUsable);
    QVERIFY(!stage.view().codeInUse);
}

void KioskGuestTest::onlyFittingDeliveriesAreOffered()
{
    const QList<DeliveryMethod> all{{{1, u"By post"_s, false}, {}, {}, {}, true}, {{2, u"Staff"_s, false}, true, {}, {}, {}},
        {{3, u"Old"_s, true}, {}, {}, {}, {}}, {{4, u"Print here"_s, false}, false, {}, true, false},
        {{-1, u"Box office"_s, false}, {}, {}, {}, {}}};
    for (const bool collect : {true, false}) {
        KioskSettings settings = KioskStage::usual();
        settings.collectAtDesk = collect;
        KioskStage stage(settings);
        stage.bringTo(Code);
        stage.act(NoCode{});
        stage.done<ReadDeliveries>(all);
        QList<KioskDelivery> wanted{{4, u"Print here"_s, true, false}};
        if (collect)
            wanted.append({-1, u"Box office"_s, false, true});
        QCOMPARE(stage.view().deliveries, wanted);
    }
}

void KioskGuestTest::withoutAWayToDeliverItSaysSorry()
{
    KioskSettings settings = KioskStage::usual();
    settings.collectAtDesk = false;
    KioskStage stage(settings);
    stage.bringTo(Code);
    stage.act(NoCode{});
    stage.done<ReadDeliveries>({{{-1, u"Box office"_s, false}, {}, {}, {}, {}}});
    QCOMPARE(stage.view().page, Sorry);
    QCOMPARE(stage.view().notice, NoWayToDeliver);
}

void KioskGuestTest::aLostDeliveryIsLookedUp()
{
    KioskStage stage(Delivery);
    stage.act(ChooseDelivery{KioskStage::deliveryId});
    stage.lose<SetDelivery>();
    CartProperties properties;
    properties.deliveryMethodId = KioskStage::deliveryId;
    stage.done<ReadProperties>(properties);
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.count<SetDelivery>(), 1);
}

// D23
void KioskGuestTest::nothingOfARecordIsInTheView()
{
    KioskStage stage(Delivery);
    stage.takeDelivery();
    Cart cart = KioskStage::cart(50);
    cart.constituentId = 4711;
    cart.constituentName = u"Ann Example"_s;
    stage.done<ReadCart>(cart);
    QCOMPARE(stage.view().cart->constituentName, QString());
    QCOMPARE(stage.view().cart->constituentId, std::nullopt);
    QCOMPARE(stage.view().email, QString()); // and no address beyond its own pages
}

void KioskGuestTest::choosingOtherSeatsGivesTheFirstBack()
{
    KioskStage stage(Email);
    stage.act(Back{});
    stage.act(Back{});
    QCOMPARE(stage.count<ReleaseSeats>(), 1);
    stage.fail<ReleaseSeats>(OutcomeClass::NotSent);
    QCOMPARE(stage.view().page, Email);
    QVERIFY(stage.machine.guest().seatsHeld);
    stage.act(Back{});
    stage.lose<ReleaseSeats>();
    stage.done<ReadCart>(KioskStage::cart(0, 0, 0));
    QCOMPARE(stage.view().page, Seats);
    QCOMPARE(stage.view().seatTime, SeatTime::None);
    QVERIFY(stage.isOut<ReadOffers>());
}

// H21
void KioskGuestTest::theLookIsKeptUntilTheGuestIsForgotten()
{
    KioskStage stage;
    stage.act(ChooseLanguage{u"ar"_s});
    stage.act(ChooseLanguage{u"xx"_s}); // not offered here
    stage.act(SetLargeText{true});
    stage.bringTo(Email);
    stage.act(SetHighContrast{true});
    stage.seatsRun(seconds(0), SeatState::Expired);
    stage.act(ChooseAgain{});
    QCOMPARE(stage.view().language, u"ar"_s);
    QVERIFY(stage.view().largeText && stage.view().highContrast);
    stage.act(StartOver{});
    stage.act(StartOverYes{});
    const KioskView cover = stage.view();
    KioskStage plain(Cover);
    QCOMPARE(cover, plain.view()); // the same for everyone
}

QTEST_GUILESS_MAIN(KioskGuestTest)
#include "tst_kioskguest.moc"
