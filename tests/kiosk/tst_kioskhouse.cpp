// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/houseworld.h"
#include "tests/kiosk/standinlp.h"

#include "app/kiosk/kioskshell.h"
#include "app/kiosk/textwalk.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/staffcorner.h"
#include "ui/kioskstaff/kioskstaffpage.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum KioskPage;

Q_DECLARE_METATYPE(Foyer::CleanupStep)

namespace {

const QString email = u"ada.guest@example.org"_s;

QString pinHash()
{
    static const QString hash = PinHash::of(Secret(u"927460"), 10000).text(); // few rounds: for speed
    return hash;
}

bool isSaidAnywhere(const QString &text)
{
    bool found = false;
    walkTexts([&](const QObject &, const QString &one) { found = found || one.contains(text, Qt::CaseInsensitive); });
    return found;
}

}

//! The real window, desk, machine, clean-up and self-test over a scripted service.
class KioskHouseTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuestWhoBuysIsForgotten();
    void aHalfTypedAddressIsForgottenAsWell();
    void aCleanUpStepThatIsLeftOutClosesTheKiosk_data();
    void aCleanUpStepThatIsLeftOutClosesTheKiosk();
    void whatAGuestTypedAndDidNotGiveIsSearchedFor();
    void whoCallsAPersonIsHeard();
    void theGuestsLanguageAndLookGoWithThem();
    void aReceiptIsPrinted();
    void aPrinterThatFailsHidesNoSale();
    void whoSleepsForgetsTheGuestBefore();
    void staffComesByTheCornerAndThePin();
    void aWrongPinIsSlowedDownOverARestart();
    void staffOpensAKioskThatClosedItself();
    void staffClosesAndEnds();
    void withoutAPinTheCornerIsDead();
    void threeCrashesShowOutOfOrder();
    void aKnownAndAnUnknownAddressLookTheSame();

private:
    static void holdCorner(HouseWorld &kiosk);
    static void enterPin(HouseWorld &kiosk, const QString &pin);
};

void KioskHouseTest::aGuestWhoBuysIsForgotten()
{
    HouseWorld kiosk;
    QSignalSpy forgotten(kiosk.house.get(), &KioskHouse::guestForgotten);
    QVERIFY(kiosk.goToPayment(email));
    QVERIFY(kiosk.buyAndLeave());
    QTRY_COMPARE(forgotten.size(), 1);
    QCOMPARE(kiosk.house->lastFinds(), QList<Residue>());
    QCOMPARE(kiosk.view().page, Attract);
    QVERIFY(!isSaidAnywhere(u"ada.guest"_s));
    QVERIFY(kiosk.goToPayment(u"bob@example.org"_s)); // the next guest
}

void KioskHouseTest::aHalfTypedAddressIsForgottenAsWell()
{
    HouseWorld kiosk;
    QSignalSpy forgotten(kiosk.house.get(), &KioskHouse::guestForgotten);
    QVERIFY(kiosk.goToEmail());
    kiosk.type(u"ada.gue"_s);
    QVERIFY(isSaidAnywhere(u"ada.gue"_s));
    kiosk.pass(std::chrono::seconds(150)); // nobody comes back
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(forgotten[0][0].toBool());
    QCOMPARE(kiosk.view().page, Attract);
    QVERIFY(!isSaidAnywhere(u"ada.gue"_s));
}

void KioskHouseTest::aCleanUpStepThatIsLeftOutClosesTheKiosk_data()
{
    QTest::addColumn<CleanupStep>("left");
    QTest::newRow("input method") << CleanupStep::InputMethod;
    QTest::newRow("clipboard") << CleanupStep::Clipboard;
    QTest::newRow("language") << CleanupStep::Language;
    QTest::newRow("window title") << CleanupStep::WindowTitle;
    QTest::newRow("temporary files") << CleanupStep::TemporaryFiles;
    QTest::newRow("pages") << CleanupStep::Pages;
}

void KioskHouseTest::aCleanUpStepThatIsLeftOutClosesTheKiosk()
{
    QFETCH(CleanupStep, left);
    HouseWorld kiosk;
    kiosk.house->works().removeIf([left](const CleanupWork &work) { return work.step == left; });
    QVERIFY(kiosk.tap(u"language-de"_s));
    QVERIFY(kiosk.goToPayment(email));
    QGuiApplication::clipboard()->setText(email);
    kiosk.house->shell().setWindowTitle(email);
    QFile file(kiosk.temporary.filePath(u"receipt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(email.toUtf8()) > 0);
    file.close();
    QInputMethodEvent composing(u"ad"_s, {});
    QCoreApplication::sendEvent(&kiosk.house->guests(), &composing);
    // What outlives a page until the pages are rebuilt.
    auto *kept = new QLineEdit(email, kiosk.house->guests().findChild<QWidget *>(u"page"_s));
    if (left == CleanupStep::Pages)
        kept->setParent(&kiosk.house->guests());
    QVERIFY(kiosk.startOver());
    QTRY_COMPARE(kiosk.view().page, OutOfOrder);
    QVERIFY(!kiosk.house->lastFinds().isEmpty());
    QCOMPARE(kiosk.house->journal().last().value(1).what, HouseEvent::ResidueFound);
    QVERIFY(!kiosk.house->journal().last().value(1).detail.contains(u"ada"_s));
    QVERIFY(!kiosk.tap(u"begin"_s)); // closed to guests
}

void KioskHouseTest::whatAGuestTypedAndDidNotGiveIsSearchedFor()
{
    HouseWorld kiosk;
    QVERIFY(kiosk.goToEmail());
    kiosk.type(u"half.typed@exa"_s);
    qWarning("a careless line: HALF.TYPED@EXA"); // the log would keep it
    QVERIFY(kiosk.startOver());
    QTRY_COMPARE(kiosk.view().page, OutOfOrder);
    QCOMPARE(kiosk.house->lastFinds(), (QList<Residue>{{ResiduePlace::Log, {}}}));
}

void KioskHouseTest::whoCallsAPersonIsHeard()
{
    HouseWorld kiosk;
    kiosk.tap(u"begin"_s);
    QVERIFY(kiosk.tap(u"callPerson"_s));
    QCOMPARE(kiosk.house->journal().last().first().what, HouseEvent::PersonCalled);
    QVERIFY(kiosk.house->journal().last().first().detail.startsWith(u"K3-"_s));
    QCOMPARE(kiosk.house->desk().cases().size(), 1);
}

void KioskHouseTest::theGuestsLanguageAndLookGoWithThem()
{
    HouseWorld kiosk;
    QVERIFY(kiosk.tap(u"language-de"_s) && kiosk.tap(u"largeText"_s) && kiosk.tap(u"highContrast"_s));
    QCOMPARE(kiosk.language.shown(), u"de"_s);
    QVERIFY(kiosk.goToPayment(email));
    QVERIFY(kiosk.view().largeText && kiosk.view().highContrast);
    QVERIFY(kiosk.startOver());
    QTRY_COMPARE(kiosk.view().page, Attract);
    QVERIFY(!kiosk.view().largeText && !kiosk.view().highContrast);
    QCOMPARE(kiosk.language.shown(), u"en"_s);
}

void KioskHouseTest::aReceiptIsPrinted()
{
    const StandInLp lp(u"cat > \"$0.paper\""_s);
    HouseWorld kiosk;
    kiosk.printProgram = lp.path();
    kiosk.open();
    QVERIFY(kiosk.goToPayment(email) && kiosk.buy());
    QVERIFY(kiosk.tap(u"printReceipt"_s));
    QVERIFY(!kiosk.button(u"printReceipt"_s)); // once
    QTRY_COMPARE(kiosk.view().notice, KioskNotice::ReceiptPrinted);
    QVERIFY(lp.wrote(u"paper"_s).startsWith("%PDF"));
    QVERIFY(kiosk.tap(u"done"_s));
    QTRY_COMPARE(kiosk.view().page, Attract);
    const auto orders = std::ranges::count(kiosk.house->journal().last(), HouseEvent::OrderMade, &KioskHappening::what);
    QCOMPARE(orders, 1);
}

// H22
void KioskHouseTest::aPrinterThatFailsHidesNoSale()
{
    HouseWorld kiosk; // whose print program is missing
    QVERIFY(kiosk.goToPayment(email) && kiosk.buy());
    QVERIFY(kiosk.tap(u"printReceipt"_s));
    QTRY_COMPARE(kiosk.view().notice, KioskNotice::ReceiptNotPrinted);
    QCOMPARE(kiosk.view().page, Thanks);
    const auto *number = kiosk.house->guests().findChild<QLabel *>(u"orderNumber"_s);
    QVERIFY(number && number->isVisible() && number->text().contains(u"600123"_s));
    QCOMPARE(kiosk.house->journal().last().first().what, HouseEvent::ReceiptNotPrinted);
    QVERIFY(kiosk.tap(u"done"_s));
    QTRY_COMPARE(kiosk.view().page, Attract);
}

// H14
void KioskHouseTest::whoSleepsForgetsTheGuestBefore()
{
    HouseWorld kiosk;
    QSignalSpy forgotten(kiosk.house.get(), &KioskHouse::guestForgotten);
    QVERIFY(!kiosk.house->forgetBeforeSleep()); // nobody is here
    QVERIFY(kiosk.goToEmail());
    kiosk.type(u"ada.gue"_s);
    QVERIFY(kiosk.house->forgetBeforeSleep());
    kiosk.settle();
    QTRY_COMPARE(forgotten.size(), 1); // without a moment of time passing
    QVERIFY(forgotten[0][0].toBool());
    QCOMPARE(kiosk.view().page, Attract);
    QVERIFY(!isSaidAnywhere(u"ada.gue"_s));
}

void KioskHouseTest::holdCorner(HouseWorld &kiosk)
{
    Q_EMIT kiosk.house->guests().staffCornerHeld(); // three seconds; tst_kioskwindow holds it
}

void KioskHouseTest::enterPin(HouseWorld &kiosk, const QString &pin)
{
    for (const QChar digit : pin)
        kiosk.tap(u"staffKey"_s + digit);
    kiosk.tap(u"staffGo"_s);
}

void KioskHouseTest::staffComesByTheCornerAndThePin()
{
    HouseWorld kiosk(pinHash());
    holdCorner(kiosk);
    QVERIFY(kiosk.house->shell().isStaffShown());
    QVERIFY(!kiosk.house->staff().isBoardShown());
    enterPin(kiosk, u"927460"_s);
    QTRY_VERIFY(kiosk.house->staff().isBoardShown());
    QCOMPARE(kiosk.house->journal().last().first().what, HouseEvent::StaffCame);
    QVERIFY(kiosk.tap(u"staffBack"_s));
    QVERIFY(!kiosk.house->shell().isStaffShown());
    holdCorner(kiosk);
    QVERIFY(!kiosk.house->staff().isBoardShown()); // asked anew
}

void KioskHouseTest::aWrongPinIsSlowedDownOverARestart()
{
    HouseWorld kiosk(pinHash());
    holdCorner(kiosk);
    for (int i = 0; i < PinBrake::freeTries; ++i) {
        enterPin(kiosk, u"111222"_s);
        QTRY_COMPARE(int(kiosk.house->journal().last().count() - 2), i + 1); // started, waiting
    }
    const auto *told = kiosk.house->staff().findChild<QLabel *>(u"staffTold"_s);
    QVERIFY(told->text().contains(u"30"_s));
    kiosk.open(); // the plug was pulled
    holdCorner(kiosk);
    QVERIFY(kiosk.house->staff().findChild<QLabel *>(u"staffTold"_s)->text().contains(u"30"_s));
    enterPin(kiosk, u"927460"_s);
    QVERIFY(!kiosk.house->staff().isBoardShown());
    kiosk.world.clock.advance(std::chrono::seconds(31));
    QTRY_VERIFY(kiosk.button(u"staffGo"_s)->isEnabled());
    kiosk.tap(u"staffGo"_s); // the right one still stands there
    QTRY_VERIFY(kiosk.house->staff().isBoardShown());
}

void KioskHouseTest::staffOpensAKioskThatClosedItself()
{
    HouseWorld kiosk(pinHash());
    const QList<CleanupWork> all = kiosk.house->works();
    kiosk.house->works().clear();
    QVERIFY(kiosk.goToPayment(email));
    QGuiApplication::clipboard()->setText(email);
    QVERIFY(kiosk.startOver());
    QTRY_COMPARE(kiosk.view().page, OutOfOrder);
    kiosk.house->works() = all; // repaired
    holdCorner(kiosk);
    enterPin(kiosk, u"927460"_s);
    QTRY_VERIFY(kiosk.house->staff().isBoardShown());
    QVERIFY(kiosk.tap(u"staffOpen"_s));
    QTRY_COMPARE(kiosk.view().page, Attract);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(kiosk.tap(u"staffBack"_s));
    QVERIFY(kiosk.goToPayment(u"bob@example.org"_s));
}

void KioskHouseTest::staffClosesAndEnds()
{
    HouseWorld kiosk(pinHash());
    QSignalSpy ended(kiosk.house.get(), &KioskHouse::ended);
    holdCorner(kiosk);
    enterPin(kiosk, u"927460"_s);
    QTRY_VERIFY(kiosk.house->staff().isBoardShown());
    QVERIFY(kiosk.tap(u"staffClose"_s));
    QTRY_COMPARE(kiosk.view().page, Closed);
    Q_EMIT kiosk.house->staff().endWanted(); // after the question; tst_kioskstaff asks it
    QCOMPARE(ended.size(), 1);
    kiosk.house->shell().close();
    QVERIFY(!kiosk.house->shell().isVisible());
    kiosk.open();
    QCOMPARE(kiosk.house->journal().last().last().what, HouseEvent::Started); // no crash
}

void KioskHouseTest::withoutAPinTheCornerIsDead()
{
    HouseWorld kiosk;
    holdCorner(kiosk);
    QVERIFY(!kiosk.house->shell().isStaffShown());
    kiosk.house->shell().close();
    QVERIFY(kiosk.house->shell().isVisible());
}

void KioskHouseTest::threeCrashesShowOutOfOrder()
{
    HouseWorld kiosk(pinHash());
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(kiosk.view().page, Attract);
        kiosk.world.clock.advance(std::chrono::seconds(5));
        kiosk.open(); // nobody said goodbye
    }
    QCOMPARE(kiosk.view().page, OutOfOrder);
    holdCorner(kiosk);
    enterPin(kiosk, u"927460"_s);
    QTRY_VERIFY(kiosk.house->staff().isBoardShown());
    QVERIFY(kiosk.tap(u"staffOpen"_s));
    QTRY_COMPARE(kiosk.view().page, Attract);
    kiosk.house->end();
    kiosk.open();
    QCOMPARE(kiosk.view().page, Attract);
}

void KioskHouseTest::aKnownAndAnUnknownAddressLookTheSame()
{
    // The same text on the screen; what differs is what the service says of it.
    QList<QList<QImage>> pictures;
    for (const bool known : {true, false}) {
        HouseWorld kiosk;
        QList<QImage> shots;
        kiosk.world.session[u"LoginInfo"_s] = QJsonObject();
        QVERIFY(kiosk.goToPayment(email));
        if (known) {
            kiosk.world.signIn(1001, u"Ada Guest-Known"_s);
            kiosk.world.session[u"IsGuest"_s] = false;
        }
        kiosk.world.transport.answerAlways(Operation::GetSession, kiosk.world.sessionAnswer());
        kiosk.pass(std::chrono::seconds(40)); // polls bring the record
        shots.append(kiosk.house->shell().grab().toImage());
        QVERIFY(!isSaidAnywhere(u"Guest-Known"_s));
        kiosk.tap(u"back"_s);
        shots.append(kiosk.house->shell().grab().toImage());
        pictures.append(shots);
    }
    QCOMPARE(pictures[0], pictures[1]);
}

QTEST_MAIN(KioskHouseTest)
#include "tst_kioskhouse.moc"
