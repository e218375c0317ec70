// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/kioskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace KioskIntent;
using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;
using enum KioskPage;

class KioskDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholePurchaseSendsEachCommandOnce();
    void aLostAnswerIsNeverSentAgain_data();
    void aLostAnswerIsNeverSentAgain();
    void pressesWhileACommandIsOutSendNothing();
    void readerAndSettingsGoOntoTheWire();
    void aChangeIsNotSentWithoutWhatItChanges();
    void offersNeedAllThreeReads();
    void theSeatsTimeIsReadOnlyWhileTheyAreHeld();
    void nobodyAsksForTheDeadlineDuringACheckout();
    void moreTimeShowsAtOnce();
    void theCoverIsShownBeforeAnythingIsForgotten();
    void aLogoutThatHangsIsLeftAfterFiveSeconds();
    void afterTheGuestNothingIsSentAndNothingHeard();
    void residueClosesTheKiosk();
    void sleepGivesUpWhatIsOutAndReads();
    void sleepWipesAGuest();
    void aLostCheckoutIsSealedForTheDesk();
    void aPersonIsCalledByTheNameOfTheCase();
    void theReceiptIsHandedOut();
    void marksTellPagesAndNothingOfAGuest();
    void hoursAreOfTheVenue();
    void aSessionThatIsGoneEndsTheSale();
};

void KioskDeskTest::aWholePurchaseSendsEachCommandOnce()
{
    KioskWorld world;
    world.bringTo(Payment);
    QCOMPARE(world.view().page, Payment);
    world.serveOrder(900, u"C"_s);
    world.serveCart(0, 50);
    // The cart as it was before the payment was read already; from here on it is paid.
    world.act(Pay{KioskPayment::CardReader, {}});
    QCOMPARE(world.view().page, Thanks);
    QCOMPARE(world.view().orderNumber, 900);
    for (const Operation once : {Operation::CreateSession, Operation::ReserveTickets, Operation::LoginAsGuest,
             Operation::SetCartProperties, Operation::AuthorizeReader, Operation::Checkout})
        QCOMPARE(world.sent(once), 1);
    QVERIFY(world.desk->hasGuest());
    world.pass(seconds(13));
    QCOMPARE(world.view().page, Attract);
    QCOMPARE(world.sent(Operation::Logout), 1);
    QCOMPARE(world.sent(Operation::ClearCart), 0);
    QVERIFY(!world.desk->hasGuest());
}

void KioskDeskTest::aLostAnswerIsNeverSentAgain_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("page");
    QTest::newRow("session") << Operation::CreateSession << int(Attract);
    QTest::newRow("seats") << Operation::ReserveTickets << int(Seats);
    QTest::newRow("giving seats back") << Operation::ClearCart << int(Email);
    QTest::newRow("guest") << Operation::LoginAsGuest << int(EmailCheck);
    QTest::newRow("delivery") << Operation::SetCartProperties << int(Delivery);
    QTest::newRow("card") << Operation::AuthorizeReader << int(Payment);
    QTest::newRow("certificate") << Operation::PayCertificate << int(Payment);
    QTest::newRow("checkout") << Operation::Checkout << int(Payment);
    QTest::newRow("more time") << Operation::SetExpiration << int(Delivery);
}

// D8
void KioskDeskTest::aLostAnswerIsNeverSentAgain()
{
    QFETCH(Operation, operation);
    QFETCH(int, page);
    KioskWorld world;
    world.bringTo(static_cast<KioskPage>(page));
    world.transport.fail(operation, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    switch (operation) {
    case Operation::CreateSession: world.act(Begin{}); break;
    case Operation::ReserveTickets: world.act(TakeSeats{{{2, 3, 2}}}); break;
    case Operation::ClearCart: world.act(Back{}); break;
    case Operation::LoginAsGuest: world.act(EmailIsRight{}); break;
    case Operation::SetCartProperties: world.act(ChooseDelivery{5}); break;
    case Operation::AuthorizeReader: world.act(Pay{KioskPayment::CardReader, {}}); break;
    case Operation::PayCertificate: world.act(Pay{KioskPayment::GiftCertificate, u"GC-1"_s}); break;
    case Operation::Checkout: world.act(Pay{KioskPayment::AtTheDesk, {}}); break;
    default: world.act(MoreTime{}); break;
    }
    QCOMPARE(world.sent(operation), 1);
    world.pass(seconds(50));
    QCOMPARE(world.sent(operation), 1);
}

void KioskDeskTest::pressesWhileACommandIsOutSendNothing()
{
    KioskWorld world;
    world.bringTo(Payment);
    world.transport.answerJson(Operation::AuthorizeReader,
        R"({"PaymentId":77,"AuthorizationResponse":{"Succeeded":true}})", ScriptedTransport::When::OnRelease);
    for (int press = 0; press < 5; ++press) {
        world.act(Pay{KioskPayment::CardReader, {}});
        world.act(Pay{KioskPayment::AtTheDesk, {}});
        world.act(StartOver{});
        world.act(StartOverYes{});
    }
    world.pass(seconds(100));
    QCOMPARE(world.view().page, AtReader);
    QCOMPARE(world.sent(Operation::AuthorizeReader), 1);
    QCOMPARE(world.sent(Operation::Checkout), 0);
    QCOMPARE(world.sent(Operation::Logout), 0);
}

void KioskDeskTest::readerAndSettingsGoOntoTheWire()
{
    KioskSettings settings = KioskWorld::usual();
    settings.organization = u"Opera"_s;
    settings.loginTypeId = 6;
    settings.electronicAddressTypeId = 8;
    KioskWorld world(settings);
    const auto bodyOf = [&world](Operation operation) {
        for (const Request &request : world.transport.requests()) {
            if (request.operation == operation)
                return request.body;
        }
        return QByteArray();
    };
    world.bringTo(Payment);
    world.act(Pay{KioskPayment::CardReader, {}});
    QVERIFY(bodyOf(Operation::CreateSession).contains("\"Organization\":\"Opera\""));
    QVERIFY(bodyOf(Operation::LoginAsGuest).contains("\"LoginTypeId\":6"));
    QVERIFY(bodyOf(Operation::LoginAsGuest).contains("\"ElectronicAddressTypeId\":8"));
    QVERIFY(bodyOf(Operation::AuthorizeReader).contains("\"MachineId\":14"));
    QVERIFY(bodyOf(Operation::AuthorizeReader).contains("\"Amount\":50"));
}

void KioskDeskTest::aChangeIsNotSentWithoutWhatItChanges()
{
    KioskWorld world;
    world.bringTo(Delivery);
    world.transport.fail(Operation::GetCartProperties, OutcomeClass::Unknown, ErrorKind::Timeout);
    world.act(ChooseDelivery{5});
    QCOMPARE(world.sent(Operation::SetCartProperties), 0);
    QCOMPARE(world.view().page, Delivery);
    QCOMPARE(world.view().notice, KioskNotice::NotSentTryAgain);
    world.transport.answerAlways(Operation::SetCartProperties, world.timed(R"({"DeliveryMethodId":5})"));
    world.act(ChooseDelivery{5});
    QCOMPARE(world.view().page, Payment);
}

void KioskDeskTest::offersNeedAllThreeReads()
{
    for (const Operation missing : {Operation::GetZoneAvailabilities, Operation::GetPrices, Operation::GetPriceTypes}) {
        KioskWorld world;
        world.bringTo(Performances);
        world.transport.fail(missing, OutcomeClass::Unknown, ErrorKind::Timeout);
        world.act(ChoosePerformance{7});
        QCOMPARE(world.view().page, Performances);
        QCOMPARE(world.view().notice, KioskNotice::SlowConnection);
        world.act(ChoosePerformance{7});
        QCOMPARE(world.view().page, Seats);
        QCOMPARE(world.view().offers.size(), 1);
    }
}

void KioskDeskTest::theSeatsTimeIsReadOnlyWhileTheyAreHeld()
{
    KioskWorld world;
    world.bringTo(Seats);
    world.pass(seconds(20));
    QCOMPARE(world.sent(Operation::GetExpiration), 0); // asking would start a clock
    KioskWorld held;
    held.bringTo(Email);
    QCOMPARE(held.sent(Operation::GetExpiration), 1);
    QCOMPARE(held.view().seatTime, SeatTime::Live);
    QVERIFY(held.view().seatTimeLeft <= seconds(600) && held.view().seatTimeLeft >= seconds(590));
}

void KioskDeskTest::nobodyAsksForTheDeadlineDuringACheckout()
{
    KioskWorld world;
    world.bringTo(Payment);
    world.transport.answerJson(Operation::Checkout, R"({"Status":"S"})", ScriptedTransport::When::OnRelease);
    world.act(Pay{KioskPayment::AtTheDesk, {}});
    QCOMPARE(world.view().page, Checking);
    const qsizetype before = world.sent(Operation::GetExpiration);
    world.pass(seconds(50));
    QCOMPARE(world.sent(Operation::GetExpiration), before);
}

void KioskDeskTest::moreTimeShowsAtOnce()
{
    KioskWorld world;
    world.bringTo(Delivery);
    const seconds before = world.view().seatTimeLeft;
    world.act(MoreTime{});
    QVERIFY(world.transport.last().body.contains("\"TimeOffset\":120"));
    QVERIFY(world.view().seatTimeLeft > before + seconds(60));
}

void KioskDeskTest::theCoverIsShownBeforeAnythingIsForgotten()
{
    KioskWorld world;
    world.bringTo(Code);
    world.told.clear();
    world.transport.answerNothing(Operation::Logout, ScriptedTransport::When::OnRelease);
    world.act(StartOver{});
    world.act(StartOverYes{});
    QCOMPARE(world.view().page, Cover);
    QVERIFY(!world.desk->hasGuest()); // the key is dropped with the request that needs it
    QVERIFY(!world.told.contains(u"forget"_s));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.told.mid(world.told.size() - 3),
        (QStringList{QString::number(int(Cover)), u"forget"_s, QString::number(int(Attract))}));
}

void KioskDeskTest::aLogoutThatHangsIsLeftAfterFiveSeconds()
{
    KioskWorld world;
    world.bringTo(Code);
    world.transport.answerNothing(Operation::Logout, ScriptedTransport::When::OnRelease);
    world.act(StartOver{});
    world.act(StartOverYes{});
    world.pass(seconds(4));
    QCOMPARE(world.view().page, Cover);
    world.pass(seconds(1));
    QCOMPARE(world.view().page, Attract);
    world.act(Begin{});
    QVERIFY(world.transport.release()); // the old logout's answer
    world.settle();
    QCOMPARE(world.view().page, Performances);
    QCOMPARE(world.sent(Operation::Logout), 1);
}

void KioskDeskTest::afterTheGuestNothingIsSentAndNothingHeard()
{
    KioskWorld world;
    world.bringTo(Email);
    world.transport.answer(Operation::LoginAsGuest, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    world.act(GiveEmail{u"ann@example.org"_s});
    world.act(EmailIsRight{});
    world.act(StartOver{});
    world.act(StartOverYes{});
    QCOMPARE(world.view().page, Attract);
    world.forgetRequests();
    QVERIFY(world.transport.release());
    world.pass(seconds(60));
    QCOMPARE(world.transport.requests().size(), 0);
    QCOMPARE(world.view().page, Attract);
}

void KioskDeskTest::residueClosesTheKiosk()
{
    KioskWorld world;
    world.forgetsAtOnce = false;
    world.bringTo(Code);
    world.act(StartOver{});
    world.act(StartOverYes{});
    QCOMPARE(world.view().page, Cover);
    world.desk->guestForgotten(false);
    world.desk->guestForgotten(true); // only the first word counts
    QCOMPARE(world.view().page, OutOfOrder);
    world.desk->staffSays(KioskEvent::Staff::Says::Open);
    QCOMPARE(world.view().page, Attract);
}

// L12
void KioskDeskTest::sleepGivesUpWhatIsOutAndReads()
{
    KioskWorld world;
    world.bringTo(Payment);
    world.transport.answerJson(Operation::AuthorizeReader, "{}", ScriptedTransport::When::OnRelease);
    world.act(Pay{KioskPayment::CardReader, {}});
    const qsizetype carts = world.sent(Operation::GetCart);
    world.clock.sleepFor(std::chrono::hours(1));
    world.tick();
    world.settle();
    QCOMPARE(world.view().page, Checking);
    QVERIFY(world.sent(Operation::GetCart) > carts);
    QCOMPARE(world.sent(Operation::AuthorizeReader), 1);
    QCOMPARE(world.sent(Operation::Logout), 0);
}

void KioskDeskTest::sleepWipesAGuest()
{
    KioskWorld world;
    world.bringTo(EmailCheck);
    world.told.clear();
    world.clock.sleepFor(std::chrono::minutes(10));
    world.tick();
    QCOMPARE(world.told.first(), QString::number(int(Cover)));
    world.settle();
    QCOMPARE(world.view().page, Attract);
    QCOMPARE(world.sent(Operation::LoginAsGuest), 0);
}

void KioskDeskTest::aLostCheckoutIsSealedForTheDesk()
{
    KioskWorld world;
    world.bringTo(Payment);
    world.transport.fail(Operation::Checkout, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.answerAlways(
        Operation::GetSession, ScriptedTransport::failure(OutcomeClass::Unknown, ErrorKind::Timeout));
    world.act(Pay{KioskPayment::AtTheDesk, {}});
    world.pass(seconds(61));
    QCOMPARE(world.view().page, ShowAtDesk);
    QCOMPARE(world.view().sealedCase, QByteArray("FYC1SEALED"));
    QCOMPARE(world.sealed.size(), 1);
    QCOMPARE(world.sealed[0].session, u"secret-key"_s);
    QCOMPARE(world.sealed[0].life, seconds(900));
    QCOMPARE(world.view().caseName, world.sealed[0].name);
    QVERIFY(world.view().caseName.startsWith(u"K3-190"_s));
    QCOMPARE(world.desk->cases().size(), 1);
    QVERIFY(world.desk->cases()[0].sealed);
    world.act(Done{});
    QCOMPARE(world.view().page, Attract);
    QCOMPARE(world.sent(Operation::Logout), 0); // kept for staff
    QVERIFY(!world.desk->hasGuest());
}

void KioskDeskTest::aPersonIsCalledByTheNameOfTheCase()
{
    KioskWorld world;
    QSignalSpy called(world.desk.get(), &KioskDesk::personCalled);
    world.bringTo(Delivery);
    world.act(CallPerson{});
    world.act(CallPerson{});
    QCOMPARE(called.size(), 1);
    QCOMPARE(called[0][0].toString(), u"K3-1900"_s);
    QCOMPARE(world.view().caseName, u"K3-1900"_s);
    world.act(KeepGoing{});
    world.act(StartOver{});
    world.act(StartOverYes{});
    world.bringTo(Performances);
    world.act(CallPerson{});
    QCOMPARE(world.view().caseName, u"K3-1900B"_s); // the same minute
    QVERIFY(world.sealed.isEmpty());
}

void KioskDeskTest::theReceiptIsHandedOut()
{
    KioskWorld world;
    QSignalSpy ready(world.desk.get(), &KioskDesk::receiptReady);
    world.bringTo(Payment);
    world.serveOrder(900, u"C"_s);
    world.serveCart(0, 50);
    world.act(Pay{KioskPayment::CardReader, {}});
    world.act(PrintReceipt{});
    QCOMPARE(ready.size(), 1);
    QCOMPARE(world.sent(Operation::GetReceipt), 1);
    QVERIFY(world.view().busy); // until the printer has it
    world.desk->receiptPrinted(true);
    QVERIFY(!world.view().busy);
    QCOMPARE(world.view().notice, KioskNotice::ReceiptPrinted);
}

void KioskDeskTest::marksTellPagesAndNothingOfAGuest()
{
    KioskWorld world;
    for (int guest = 0; guest < 10; ++guest) {
        world.bringTo(Code);
        world.act(StartOver{});
        world.act(StartOverYes{});
    }
    QCOMPARE(world.desk->marks().size(), 50);
    QCOMPARE(world.desk->marks().last().page, Attract);
    QCOMPARE(world.desk->marks().last().at, world.clock.wall());
}

void KioskDeskTest::hoursAreOfTheVenue()
{
    ModelWorld plain;
    CheckoutService checkouts(plain.transport);
    KioskSettings settings = KioskWorld::usual();
    settings.opens = QTime(10, 0);
    settings.closes = QTime(20, 0);
    // 19:00 UTC is 15:00 in New York and 04:00 in Tokyo.
    for (const auto &[zone, page] : {std::pair("America/New_York", Attract), {"Asia/Tokyo", Closed}}) {
        const KioskDesk desk({plain.service, checkouts, plain.clock, {}, QTimeZone(zone), {}, 0}, settings);
        QCOMPARE(desk.view().page, page);
    }
}

void KioskDeskTest::aSessionThatIsGoneEndsTheSale()
{
    KioskWorld world;
    world.bringTo(Delivery);
    world.transport.answerAlways(
        Operation::GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    // A lost answer makes the watch look at the session.
    world.transport.fail(Operation::SetExpiration, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.act(MoreTime{});
    QCOMPARE(world.view().page, Expired);
    world.act(Done{});
    QCOMPARE(world.sent(Operation::Logout), 0); // there is nothing to end
}

QTEST_GUILESS_MAIN(KioskDeskTest)
#include "tst_kioskdesk.moc"
