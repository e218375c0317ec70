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

class KioskMoneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeclinedCardMayBeTriedAgainAndGetsTimeOnce();
    void aSilentReaderIsSaidAndWaitedFor();
    void aRefusedReaderIsSilent();
    void nothingSentMayBePressedAgain();
    void aLostReaderAnswerIsReadFromTheCart();
    void aPaymentThatDoesNotShowIsForTheDesk();
    void anApprovalThatDoesNotShowIsForTheDesk();
    void aCancelledPaymentIsTakenBack();
    void aCancelledPaymentThatStaysOrdersNothing();
    void aPartOfTheMoneyIsNotTheMoney();
    void aCertificateCanPayAPartOrAll();
    void anEmptyCertificateIsNotUsable();
    void aFreeOrderNeedsNoPayment();
    void payingAtTheDeskKeepsTheSeats();
    void aLostCheckoutIsReadEveryThreeSeconds();
    void aLostCheckoutThatNeverArrivedMayBePressedAgain();
    void aCheckoutThatSavesSlowlyIsWaitedFor();
    void aFailedCheckoutKeepsThePayment_data();
    void aFailedCheckoutKeepsThePayment();
    void anUnknownCheckoutIsShownAtTheDeskAfterAMinute();
    void anOrderThatShowsUpLateIsThankedFor();
    void whoWasSentToTheDeskIsNotSentBack();
    void noSecondCheckoutAndNoSecondAuthorizeWhileUnknown();
    void anUnreadCartIsReadAgain();
    void whatWasPaidIsReversedBeforeTheSessionEnds();
    void aPaidOrderIsNotReversed();
    void seatsThatRunOutWhilePayingWaitForTheMoney();
    void aReceiptIsAskedForOnce();
    void aReceiptThatFailsHidesNoSale();
    void withoutAPrinterNoReceiptIsOffered();
};

void KioskMoneyTest::aDeclinedCardMayBeTriedAgainAndGetsTimeOnce()
{
    KioskStage stage(AtReader);
    QCOMPARE(stage.taskOut<AuthorizeCard>().amount, KioskStage::money(50));
    stage.done<AuthorizeCard>({});
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().notice, NotAccepted);
    QCOMPARE(stage.taskOut<ExtendSeats>().by, seconds(120));
    stage.done<ExtendSeats>();
    stage.act(Pay{KioskPayment::CardReader, {}});
    stage.done<AuthorizeCard>({});
    QCOMPARE(stage.count<ExtendSeats>(), 1);
    QCOMPARE(stage.count<AuthorizeCard>(), 2); // one a press
}

// H22
void KioskMoneyTest::aSilentReaderIsSaidAndWaitedFor()
{
    KioskStage stage(AtReader);
    stage.pass(seconds(14));
    QCOMPARE(stage.view().notice, None);
    stage.pass(seconds(2));
    QCOMPARE(stage.view().notice, ReaderSilent);
    stage.pass(seconds(70));
    QCOMPARE(stage.view().page, AtReader);
    QCOMPARE(stage.count<AuthorizeCard>(), 1);
    stage.cardPays();
    QVERIFY(stage.isOut<Checkout>());
}

// H22
void KioskMoneyTest::aRefusedReaderIsSilent()
{
    KioskStage stage(AtReader);
    stage.refuse<AuthorizeCard>();
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().notice, ReaderSilent);
}

void KioskMoneyTest::nothingSentMayBePressedAgain()
{
    KioskStage stage(AtReader);
    stage.fail<AuthorizeCard>(OutcomeClass::NotSent);
    QCOMPARE(stage.view().notice, NotSentTryAgain);
    stage.act(Pay{KioskPayment::CardReader, {}});
    stage.cardPays();
    stage.fail<Checkout>(OutcomeClass::NotSent);
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().notice, NotSentTryAgain);
    stage.act(Order{}); // it is paid: only the order is left
    QCOMPARE(stage.count<Checkout>(), 2);
    QCOMPARE(stage.count<AuthorizeCard>(), 2);
}

void KioskMoneyTest::aLostReaderAnswerIsReadFromTheCart()
{
    KioskStage stage(AtReader);
    stage.asked.clear();
    stage.lose<AuthorizeCard>();
    QCOMPARE(stage.view().page, Checking);
    QCOMPARE(stage.asked, QStringList{u"ReadCart"_s}); // before anything else
    stage.done<ReadCart>(KioskStage::cart(50, 0)); // not there yet
    QCOMPARE(stage.view().page, Checking);
    stage.pass(seconds(3));
    stage.done<ReadCart>(KioskStage::cart(0, 50));
    QVERIFY(stage.isOut<Checkout>());
    QCOMPARE(stage.count<AuthorizeCard>(), 0);
}

void KioskMoneyTest::aPaymentThatDoesNotShowIsForTheDesk()
{
    KioskStage stage(AtReader);
    stage.lose<AuthorizeCard>();
    for (int look = 0; look < 30 && stage.view().page == Checking; ++look) {
        stage.done<ReadCart>(KioskStage::cart(50, 0));
        stage.pass(seconds(3));
        stage.act(Pay{KioskPayment::CardReader, {}});
    }
    QCOMPARE(stage.view().page, ShowAtDesk);
    QVERIFY(stage.taskOut<NameCase>().sealed);
    QCOMPARE(stage.count<AuthorizeCard>(), 1);
    stage.asked.clear();
    stage.pass(seconds(30));
    QVERIFY(stage.asked.isEmpty()); // the cart is staff's now
}

void KioskMoneyTest::anApprovalThatDoesNotShowIsForTheDesk()
{
    KioskStage stage(AtReader);
    stage.done<AuthorizeCard>(KioskStage::approved());
    for (int look = 0; look < 30 && stage.view().page == Checking; ++look) {
        stage.done<ReadCart>(KioskStage::cart(50, 0));
        stage.pass(seconds(3));
    }
    QCOMPARE(stage.view().page, ShowAtDesk); // and not back to a second charge
    QCOMPARE(stage.count<AuthorizeCard>(), 1);
}

void KioskMoneyTest::aCancelledPaymentIsTakenBack()
{
    KioskStage stage(AtReader);
    QVERIFY(stage.view().mayCancelPayment);
    stage.act(CancelPayment{});
    QVERIFY(!stage.view().mayCancelPayment);
    QCOMPARE(stage.view().page, AtReader); // what the reader does cannot be called off from here
    stage.done<AuthorizeCard>(KioskStage::approved(31));
    QCOMPARE(stage.taskOut<RemovePayment>().paymentId, 31);
    stage.done<RemovePayment>();
    stage.done<ReadCart>(KioskStage::cart(50, 0));
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().notice, None);
    QCOMPARE(stage.count<Checkout>(), 0);

    KioskStage inTime(AtReader);
    inTime.act(CancelPayment{});
    inTime.done<AuthorizeCard>({});
    QCOMPARE(inTime.view().page, Payment);
    QCOMPARE(inTime.view().notice, None);
}

void KioskMoneyTest::aCancelledPaymentThatStaysOrdersNothing()
{
    KioskStage stage(AtReader);
    stage.act(CancelPayment{});
    stage.done<AuthorizeCard>(KioskStage::approved(31));
    stage.lose<RemovePayment>();
    stage.done<ReadCart>(KioskStage::cart(0, 50));
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.count<Checkout>(), 0);
    QCOMPARE(stage.view().paid, KioskStage::money(50));
    QVERIFY(!stage.view().canGoBack);
    stage.act(Order{}); // the guest may still want it
    QCOMPARE(stage.count<Checkout>(), 1);
}

void KioskMoneyTest::aPartOfTheMoneyIsNotTheMoney()
{
    KioskStage stage(AtReader);
    stage.done<AuthorizeCard>(KioskStage::approved());
    stage.done<ReadCart>(KioskStage::cart(20, 30));
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().toPay, KioskStage::money(20));
    QCOMPARE(stage.count<Checkout>(), 0);
}

void KioskMoneyTest::aCertificateCanPayAPartOrAll()
{
    KioskStage stage(Payment);
    stage.act(Pay{KioskPayment::GiftCertificate, u" GC-1 "_s});
    QCOMPARE(stage.taskOut<PayByCertificate>().number, u"GC-1"_s);
    stage.done<PayByCertificate>(41);
    stage.done<ReadCart>(KioskStage::cart(20, 30));
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().notice, None);
    QCOMPARE(stage.view().paid, KioskStage::money(30));
    stage.act(Pay{KioskPayment::GiftCertificate, u"GC-2"_s});
    QCOMPARE(stage.taskOut<PayByCertificate>().amount, KioskStage::money(20));
    stage.lose<PayByCertificate>();
    stage.done<ReadCart>(KioskStage::cart(0, 50));
    QVERIFY(stage.isOut<Checkout>());
    QCOMPARE(stage.count<PayByCertificate>(), 2);
}

void KioskMoneyTest::anEmptyCertificateIsNotUsable()
{
    KioskStage stage(Payment);
    stage.act(Pay{KioskPayment::GiftCertificate, u"GC-1"_s});
    stage.done<PayByCertificate>(41);
    stage.done<ReadCart>(KioskStage::cart(50, 0));
    QCOMPARE(stage.view().notice, CertificateNotUsable);
    stage.act(Pay{KioskPayment::GiftCertificate, u"GC-2"_s});
    stage.refuse<PayByCertificate>();
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().notice, CertificateNotUsable);
}

void KioskMoneyTest::aFreeOrderNeedsNoPayment()
{
    KioskStage stage(Delivery);
    stage.takeDelivery();
    stage.done<ReadCart>(KioskStage::cart(0));
    QVERIFY(stage.view().payments.isEmpty());
    QVERIFY(stage.view().toPay->isZero());
    stage.act(Pay{KioskPayment::CardReader, {}});
    QCOMPARE(stage.view().page, Payment);
    stage.act(Order{});
    stage.act(Order{});
    QCOMPARE(stage.count<Checkout>(), 1);
    QVERIFY(!stage.taskOut<Checkout>().request.allowUnderPayment);
}

void KioskMoneyTest::payingAtTheDeskKeepsTheSeats()
{
    KioskStage stage(Payment);
    stage.act(Pay{KioskPayment::AtTheDesk, {}});
    QVERIFY(stage.taskOut<Checkout>().request.allowUnderPayment);
    QCOMPARE(stage.taskOut<Checkout>().request.amount, Money());
    stage.done<Checkout>({CheckoutPhase::Complete, u"C"_s, {}});
    stage.done<ReadSession>(KioskStage::session(true, 901, u"C"_s));
    QVERIFY(stage.view().payAtDesk);
    QVERIFY(!stage.view().mayPrint);
    QCOMPARE(stage.view().orderNumber, 901);
}

// D8
void KioskMoneyTest::aLostCheckoutIsReadEveryThreeSeconds()
{
    KioskStage stage(Checking);
    stage.asked.clear();
    stage.lose<Checkout>();
    for (int look = 0; look < 5; ++look) {
        QCOMPARE(stage.view().page, Checking);
        stage.done<ReadSession>(KioskStage::session(true, 0, u"S"_s));
        const qsizetype before = stage.count<ReadSession>();
        stage.pass(seconds(2));
        QCOMPARE(stage.count<ReadSession>(), before);
        stage.pass(seconds(1));
    }
    QCOMPARE(stage.count<ReadSession>(), 6);
    stage.done<ReadSession>(KioskStage::session(true, 900, u"C"_s));
    QCOMPARE(stage.view().page, Thanks);
    QCOMPARE(stage.view().orderNumber, 900);
    QCOMPARE(stage.count<Checkout>(), 0);
}

void KioskMoneyTest::aLostCheckoutThatNeverArrivedMayBePressedAgain()
{
    KioskStage stage(Checking);
    stage.lose<Checkout>();
    for (int look = 0; look < 10 && stage.view().page == Checking; ++look) {
        stage.done<ReadSession>(KioskStage::session(true, 0));
        stage.pass(seconds(3));
    }
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().notice, NotSavedTryAgain);
    QCOMPARE(stage.count<Checkout>(), 1);
    stage.done<ReadCart>(KioskStage::cart(0, 50)); // the payment is in it
    stage.act(Order{});
    QCOMPARE(stage.count<Checkout>(), 2);
    QCOMPARE(stage.count<AuthorizeCard>(), 1);
}

void KioskMoneyTest::aCheckoutThatSavesSlowlyIsWaitedFor()
{
    KioskStage stage(Checking);
    stage.done<Checkout>({CheckoutPhase::Saving, u"S"_s, {}});
    stage.done<ReadSession>(KioskStage::session(true, 0, u"SaveInProgress"_s));
    stage.pass(seconds(3));
    stage.done<ReadSession>(KioskStage::session(true, 902, u"SaveComplete"_s));
    QCOMPARE(stage.view().page, Thanks);
    QCOMPARE(stage.view().orderNumber, 902);
}

void KioskMoneyTest::aFailedCheckoutKeepsThePayment_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("the answer says so") << 0;
    QTest::newRow("refused") << 1;
    QTest::newRow("lost, the session says so") << 2;
}

void KioskMoneyTest::aFailedCheckoutKeepsThePayment()
{
    QFETCH(int, how);
    KioskStage stage(Checking);
    if (how == 0)
        stage.done<Checkout>({CheckoutPhase::Failed, u"E"_s, u"no"_s});
    else if (how == 1)
        stage.refuse<Checkout>();
    else {
        stage.lose<Checkout>();
        stage.done<ReadSession>(KioskStage::session(true, 0, u"Error"_s));
    }
    QCOMPARE(stage.view().page, Payment);
    QCOMPARE(stage.view().notice, NotSavedTryAgain);
    stage.done<ReadCart>(KioskStage::cart(0, 50));
    QCOMPARE(stage.view().paid, KioskStage::money(50));
    QVERIFY(stage.view().toPay->isZero());
}

// D8
void KioskMoneyTest::anUnknownCheckoutIsShownAtTheDeskAfterAMinute()
{
    KioskStage stage(Checking);
    stage.lose<Checkout>();
    for (int second = 0; second < 59; ++second) {
        stage.lose<ReadSession>();
        stage.pass(seconds(1));
        QCOMPARE(stage.view().page, Checking);
    }
    stage.lose<ReadSession>();
    stage.pass(seconds(2));
    QCOMPARE(stage.view().page, ShowAtDesk);
    stage.done<NameCase>({u"K3-1911"_s, "FYC1X"});
    QCOMPARE(stage.view().caseName, u"K3-1911"_s);
    QCOMPARE(stage.view().sealedCase, QByteArray("FYC1X"));
    stage.asked.clear();
    stage.act(Done{});
    QCOMPARE(stage.asked, QStringList{u"ForgetGuest"_s}); // the session stays for staff
}

void KioskMoneyTest::anOrderThatShowsUpLateIsThankedFor()
{
    KioskStage stage(ShowAtDesk);
    QVERIFY(!stage.view().busy);
    stage.done<ReadSession>(KioskStage::session(true, 903, u"C"_s));
    QCOMPARE(stage.view().page, Thanks);
    QCOMPARE(stage.view().orderNumber, 903);
    QCOMPARE(stage.count<Checkout>(), 1);
    stage.act(Done{});
    QCOMPARE(stage.count<LogOut>(), 0); // staff may have it open
}

// D8
void KioskMoneyTest::whoWasSentToTheDeskIsNotSentBack()
{
    KioskStage stage(ShowAtDesk);
    stage.done<ReadSession>(KioskStage::session(true, 0, u"E"_s)); // it did not happen; staff may be at it by now
    QCOMPARE(stage.view().page, ShowAtDesk);
    stage.pass(seconds(4));
    QVERIFY(stage.isOut<ReadSession>());
    QCOMPARE(stage.count<Checkout>(), 1);
}

// D8
void KioskMoneyTest::noSecondCheckoutAndNoSecondAuthorizeWhileUnknown()
{
    KioskStage stage(Checking);
    stage.lose<Checkout>();
    const QList<KioskAction> presses{Pay{KioskPayment::CardReader, {}}, Pay{KioskPayment::AtTheDesk, {}},
        Pay{KioskPayment::GiftCertificate, u"GC"_s}, Order{}, Back{}, StartOver{}, StartOverYes{}, Done{}, ChooseAgain{},
        Begin{}, CancelPayment{}, MoreTime{}};
    for (int second = 0; second < 50; ++second) {
        for (const KioskAction &press : presses)
            stage.act(press);
        stage.lose<ReadSession>();
        stage.pass(seconds(1));
    }
    QCOMPARE(stage.view().page, Checking);
    QCOMPARE(stage.count<Checkout>(), 1);
    QCOMPARE(stage.count<AuthorizeCard>(), 1);
    QCOMPARE(stage.count<LogOut>(), 0);
}

void KioskMoneyTest::anUnreadCartIsReadAgain()
{
    KioskStage stage(Delivery);
    stage.takeDelivery();
    stage.lose<ReadCart>();
    QCOMPARE(stage.view().notice, SlowConnection);
    QVERIFY(stage.view().payments.isEmpty());
    stage.pass(seconds(4));
    stage.done<ReadCart>(KioskStage::cart(50));
    QCOMPARE(stage.view().notice, None);
    QCOMPARE(stage.view().payments.size(), 3);
}

// H10
void KioskMoneyTest::whatWasPaidIsReversedBeforeTheSessionEnds()
{
    KioskStage stage(Payment);
    stage.act(Pay{KioskPayment::GiftCertificate, u"GC-1"_s});
    stage.done<PayByCertificate>(41);
    stage.done<ReadCart>(KioskStage::cart(20, 30));
    stage.asked.clear();
    stage.act(StartOver{});
    stage.act(StartOverYes{});
    stage.lose<ReleaseSeats>();
    stage.done<LogOut>();
    QCOMPARE(stage.asked, (QStringList{u"ReleaseSeats"_s, u"LogOut"_s, u"ForgetGuest"_s}));

    KioskStage late(Payment);
    late.act(Pay{KioskPayment::GiftCertificate, u"GC-1"_s});
    late.done<PayByCertificate>(41);
    late.done<ReadCart>(KioskStage::cart(20, 30));
    late.asked.clear();
    late.seatsRun(seconds(0), SeatState::Expired);
    QCOMPARE(late.asked, QStringList{u"ReleaseSeats"_s}); // "nothing was charged"
}

void KioskMoneyTest::aPaidOrderIsNotReversed()
{
    KioskStage stage(Thanks);
    stage.asked.clear();
    stage.act(Done{});
    QCOMPARE(stage.asked, QStringList{u"LogOut"_s});
}

void KioskMoneyTest::seatsThatRunOutWhilePayingWaitForTheMoney()
{
    KioskStage stage(AtReader);
    stage.seatsRun(seconds(0), SeatState::Expired);
    QCOMPARE(stage.view().page, AtReader);
    stage.done<AuthorizeCard>({});
    QCOMPARE(stage.view().page, Expired);

    KioskStage paid(AtReader);
    paid.seatsRun(seconds(0), SeatState::Expired);
    paid.cardPays();
    QVERIFY(paid.isOut<Checkout>()); // the server decides whether they are still his
    paid.refuse<Checkout>();
    QCOMPARE(paid.view().page, Expired);
    QVERIFY(paid.isOut<ReleaseSeats>());
}

void KioskMoneyTest::aReceiptIsAskedForOnce()
{
    KioskStage stage(Thanks);
    QVERIFY(stage.view().mayPrint);
    stage.act(PrintReceipt{});
    stage.act(PrintReceipt{});
    QCOMPARE(stage.count<ReadReceipt>(), 1);
    QVERIFY(!stage.view().mayPrint);
    QCOMPARE(stage.view().notice, KioskNotice::ReceiptPrinting);
    stage.done<ReadReceipt>();
    QCOMPARE(stage.view().notice, KioskNotice::ReceiptPrinted);
}

// H22
void KioskMoneyTest::aReceiptThatFailsHidesNoSale()
{
    KioskStage stage(Thanks);
    stage.pass(seconds(10));
    stage.act(PrintReceipt{});
    stage.pass(seconds(9));
    stage.fail<ReadReceipt>(OutcomeClass::NotSent);
    QCOMPARE(stage.view().page, Thanks);
    QCOMPARE(stage.view().orderNumber, KioskStage::orderId);
    QCOMPARE(stage.view().notice, KioskNotice::ReceiptNotPrinted);
    stage.pass(seconds(9)); // time to read it
    QCOMPARE(stage.view().page, Thanks);
    stage.pass(seconds(4));
    QCOMPARE(stage.view().page, Cover);
}

void KioskMoneyTest::withoutAPrinterNoReceiptIsOffered()
{
    KioskSettings settings = KioskStage::usual();
    settings.receiptPrinter.clear();
    KioskStage stage(settings);
    stage.bringTo(Thanks);
    QVERIFY(!stage.view().mayPrint);
    stage.act(PrintReceipt{});
    QCOMPARE(stage.count<ReadReceipt>(), 0);
}

QTEST_GUILESS_MAIN(KioskMoneyTest)
#include "tst_kioskmoney.moc"
