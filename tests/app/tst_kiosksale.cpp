// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/kiosksaleworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace KioskIntent;
using namespace Qt::Literals::StringLiterals;
using enum KioskPage;

namespace {

const QString authorizing = u"POST Web/Cart/{sessionKey}/Payments/EMV/Authorize"_s;
const QString checkingOut = u"POST Web/Cart/{sessionKey}/Checkout"_s;
constexpr int patience = 30000;

QByteArray fault(const QString &route, const char *rest)
{
    return "{\"route\":\"" + route.toUtf8() + "\"," + rest + '}';
}

}

//! A guest's sale from the first touch to the last, over a real wire: orders are what the sandbox counted.
class KioskSaleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuestBuysTwoSeats();
    void aDeclinedCardIsTriedAgain();
    void aCertificatePaysAllOrAPart();
    void payingAtTheDeskMakesTheOrder();
    void whoStartsOverLeavesNothing();
    void aLostReaderAnswerChargesOnce();
    void aLostCheckoutMakesOneOrder_data();
    void aLostCheckoutMakesOneOrder();
    void aSlowSaveIsWaitedFor();
    void anUnknownCheckoutIsFinishedAtTheDesk();
    void anUnknownCheckoutIsReleasedAtTheDesk();
};

void KioskSaleTest::aGuestBuysTwoSeats()
{
    KioskSaleWorld world;
    QVERIFY(world.bringToPayment());
    QCOMPARE(world.view().seatTime, SeatTime::Live);
    world.play("approve");
    world.pay(KioskPayment::CardReader);
    QVERIFY(world.waitFor(Thanks));
    QVERIFY(world.view().orderNumber.value_or(0) > 0);
    QCOMPARE(world.orders(), 1);
    world.desk->act(Done{});
    QVERIFY(world.waitFor(Attract));
    QCOMPARE(world.seen(checkingOut), 1);
    QCOMPARE(world.seen(authorizing), 1);
    QVERIFY(world.bringToPayment()); // the next guest
}

void KioskSaleTest::aDeclinedCardIsTriedAgain()
{
    KioskSaleWorld world;
    QVERIFY(world.bringToPayment());
    const auto before = world.view().seatTimeLeft;
    world.play("decline");
    world.pay(KioskPayment::CardReader);
    QVERIFY(QTest::qWaitFor([&] { return world.view().notice == KioskNotice::NotAccepted; }, patience));
    QCOMPARE(world.view().page, Payment);
    QVERIFY(QTest::qWaitFor([&] { return world.view().seatTimeLeft > before + std::chrono::seconds(60); }, patience));
    world.play("approve");
    world.pay(KioskPayment::CardReader);
    QVERIFY(world.waitFor(Thanks));
    QCOMPARE(world.orders(), 1);
    QCOMPARE(world.seen(authorizing), 2); // one a press
}

void KioskSaleTest::aCertificatePaysAllOrAPart()
{
    KioskSaleWorld world;
    QVERIFY(world.bringToPayment());
    const Money whole = *world.view().toPay;
    world.pay(KioskPayment::GiftCertificate, u"GC-NO-SUCH"_s);
    QVERIFY(QTest::qWaitFor([&] { return world.view().notice == KioskNotice::CertificateNotUsable; }, patience));
    world.pay(KioskPayment::GiftCertificate, u"GC-TOSCA-025"_s);
    QVERIFY(QTest::qWaitFor([&] { return world.view().page == Payment && world.view().toPay && *world.view().toPay < whole; }, patience));
    QCOMPARE(world.view().notice, KioskNotice::None);
    world.pay(KioskPayment::GiftCertificate, u"GC-GRAND-900"_s);
    QVERIFY(world.waitFor(Thanks));
    QCOMPARE(world.orders(), 1);
}

void KioskSaleTest::payingAtTheDeskMakesTheOrder()
{
    KioskSaleWorld world;
    QVERIFY(world.bringToPayment());
    world.pay(KioskPayment::AtTheDesk);
    QVERIFY(world.waitFor(Thanks));
    QVERIFY(world.view().payAtDesk);
    QCOMPARE(world.orders(), 1);
}

void KioskSaleTest::whoStartsOverLeavesNothing()
{
    KioskSaleWorld world;
    QVERIFY(world.bringToPayment());
    world.pay(KioskPayment::GiftCertificate, u"GC-TOSCA-025"_s);
    QVERIFY(QTest::qWaitFor([&] { return world.view().page == Payment && world.view().paid && !world.view().paid->isZero(); }, patience));
    world.desk->act(StartOver{});
    world.desk->act(StartOverYes{});
    QCOMPARE(world.view().page, Cover);
    QVERIFY(world.waitFor(Attract));
    QCOMPARE(world.orders(), 0);
    QCOMPARE(world.control("GET", u"certificates"_s).value(u"GC-TOSCA-025"_s).toVariant().toDouble(), 25.0);
    QCOMPARE(world.seen(u"POST Web/Session/{sessionKey}/Logout"_s), 1);
    QVERIFY(!world.desk->hasGuest());
}

void KioskSaleTest::aLostReaderAnswerChargesOnce()
{
    KioskSaleWorld world;
    QVERIFY(world.bringToPayment());
    world.play("unknown"); // authorizes, then the answer is cut
    world.pay(KioskPayment::CardReader);
    QVERIFY(world.waitFor(Thanks));
    QCOMPARE(world.orders(), 1);
    QCOMPARE(world.seen(authorizing), 1);
}

void KioskSaleTest::aLostCheckoutMakesOneOrder_data()
{
    QTest::addColumn<bool>("inWords");
    QTest::newRow("letters") << false;
    QTest::newRow("words") << true;
}

void KioskSaleTest::aLostCheckoutMakesOneOrder()
{
    QFETCH(bool, inWords);
    KioskSaleWorld world;
    world.control("POST", u"switches"_s, inWords ? R"({"checkoutStatusInWords":true})" : R"({"checkoutStatusInWords":false})");
    QVERIFY(world.bringToPayment());
    world.control("POST", u"faults"_s, fault(checkingOut, R"("when":"after","times":1,"reset":true)"));
    world.pay(KioskPayment::AtTheDesk);
    QVERIFY(world.waitFor(Thanks));
    QVERIFY(world.view().orderNumber.value_or(0) > 0);
    QCOMPARE(world.orders(), 1);
    QCOMPARE(world.seen(checkingOut), 1);
}

void KioskSaleTest::aSlowSaveIsWaitedFor()
{
    KioskSaleWorld world;
    world.control("POST", u"switches"_s, R"({"savingMs":4000})");
    QVERIFY(world.bringToPayment());
    world.pay(KioskPayment::AtTheDesk);
    QVERIFY(world.waitFor(Thanks));
    QCOMPARE(world.orders(), 1);
    QCOMPARE(world.seen(checkingOut), 1);
}

namespace {

//! A paid cart whose checkout never arrives while nothing can be read; the code is on the screen.
bool bringToDesk(KioskSaleWorld &world)
{
    if (!world.bringToPayment())
        return false;
    world.control("POST", u"faults"_s, fault(checkingOut, R"("when":"before","times":1,"reset":true)"));
    world.control("POST", u"faults"_s, fault(u"GET Web/Session/{sessionKey}"_s, R"("when":"before","times":0,"reset":true)"));
    world.play("approve");
    world.pay(KioskPayment::CardReader);
    return QTest::qWaitFor([&world] { return world.view().page == ShowAtDesk && !world.view().sealedCase.isEmpty(); }, patience);
}

KioskSettings impatient()
{
    KioskSettings settings = KioskSaleWorld::usual();
    settings.unknownAfter = std::chrono::seconds(4);
    return settings;
}

}

void KioskSaleTest::anUnknownCheckoutIsFinishedAtTheDesk()
{
    KioskSaleWorld world(impatient());
    QVERIFY(bringToDesk(world));
    const QString code = QString::fromLatin1(world.view().sealedCase);
    world.desk->act(Done{});
    QVERIFY(world.waitFor(Attract));
    world.control("DELETE", u"faults"_s);
    QCOMPARE(world.cases->open(code), CaseRefusal::None);
    QVERIFY(QTest::qWaitFor([&world] { return world.cases->mayFinish(); }, patience));
    QCOMPARE(world.cases->findings().due, Money());
    QVERIFY(*world.cases->findings().paid > Money());
    QSignalSpy reported(world.cases.get(), &CaseDesk::reported);
    QVERIFY(world.cases->finish());
    QVERIFY(QTest::qWaitFor([&world] { return world.cases->findings().checkout.fate == CheckoutFate::Completed; }, patience));
    QCOMPARE(reported.size(), 1);
    QCOMPARE(world.orders(), 1);
    QCOMPARE(world.seen(authorizing), 1);
    QVERIFY(!world.cases->mayRelease());
}

void KioskSaleTest::anUnknownCheckoutIsReleasedAtTheDesk()
{
    KioskSaleWorld world(impatient());
    QVERIFY(bringToDesk(world));
    const QString code = QString::fromLatin1(world.view().sealedCase);
    world.control("DELETE", u"faults"_s);
    QCOMPARE(world.cases->open(code), CaseRefusal::None);
    QVERIFY(QTest::qWaitFor([&world] { return world.cases->mayRelease(); }, patience));
    QVERIFY(world.cases->release());
    QVERIFY(QTest::qWaitFor([&world] { return !world.cases->isOpen(); }, patience));
    QCOMPARE(world.orders(), 0);
    const QJsonObject payments = world.control("GET", u"payments"_s);
    QCOMPARE(payments.value(u"asked"_s).toInt(), 1);
    QCOMPARE(payments.value(u"reversed"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(KioskSaleTest)
#include "tst_kiosksale.moc"
