// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kioskviews.h"
#include "translations/language.h"
#include "ui/kiosk/guestfield.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskspeech.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/qrpicture.h"
#include "ui/kiosk/seattimesign.h"
#include "ui/theme/themeswitcher.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointingDevice>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A window of the kiosk and what it said.
class Kiosk final
{
public:
    explicit Kiosk(const KioskView &view, QSize size = {1366, 768}) : window(kioskSpeech(texts))
    {
        window.setDoubleTapGuard(0ms);
        window.resize(size);
        QObject::connect(&window, &KioskWindow::acted, &window, [this](const KioskAction &action) { said.append(action); });
        window.show(view);
        window.QWidget::show();
        window.activateWindow();
    }

    template<typename T = KioskButton>
    T *part(const QString &name) const { return window.findChild<T *>(name); }
    GuestField *field() const { return part<GuestField>(u"guestField"_s); }
    //! What it has said since, without the signs of life.
    QList<KioskAction> actions() const
    {
        QList<KioskAction> found;
        for (const KioskAction &one : said) {
            if (!std::holds_alternative<KioskIntent::Touched>(one))
                found.append(one);
        }
        return found;
    }
    void tap(const QString &name) const
    {
        KioskButton *button = part(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    Language texts{u"en"_s};
    KioskWindow window;
    QList<KioskAction> said;
};

using Actions = QList<KioskAction>;

}

class KioskWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerIsOneAction_data();
    void everyAnswerIsOneAction();
    void aFingerIsAsGoodAsAKey_data() { everyAnswerIsOneAction_data(); }
    void aFingerIsAsGoodAsAKey();
    void twoTapsAreOneAction();
    void theSecondTapDoesNotReachTheNextPage();
    void aFingerThatSlidesOffHasChangedItsMind();
    void aHeldKeyCountsOnce();
    void seatsOfOneZoneAreTakenTogether();
    void anotherZoneBeginsAnew();
    void noMoreSeatsThanThereAre();
    void ourKeyboardWritesTheAddress();
    void anotherKeyboardWritesItAsWell();
    void aCardNumberIsNeitherSentNorKept_data();
    void aCardNumberIsNeitherSentNorKept();
    void aScannedTicketIsNoAddress();
    void theFieldGivesNothingAway();
    void aHintIsTakenWithOneTap();
    void changingTheLanguageKeepsWhatWasTyped();
    void changingTheLanguageKeepsTheChosenSeats();
    void forgettingLeavesNothingOfTheGuest();
    void theCoverIsTheSameForEverybody();
    void everyAddressThatCannotBeUsedLooksTheSame();
    void nobodysNameIsShown_data() { pages(); }
    void nobodysNameIsShown();
    void aPersonCanBeCalledOnEveryPage_data() { pages(); }
    void aPersonCanBeCalledOnEveryPage();
    void theWayBackIsAtTheSamePlace();
    void stillThereTakesAnyTouch();
    void aThingThatLeansOnAKeyIsNobody();
    void whatStaffDoIsNoGuestsTouch();
    void whatAnOverlayHidesIsNotReached();
    void whileBusyNothingCanBePressedTwice();
    void theSeatsTimeIsReadOutAtThresholds();
    void arabicReadsFromRightToLeft();
    void theCodeForTheDeskIsBlackOnWhite();
    void staffHoldTheCorner();
    void everyTextIsPlain_data() { pages(); }
    void everyTextIsPlain();

private:
    static void pages();

    ThemeSwitcher m_theme;
};

void KioskWindowTest::pages()
{
    QTest::addColumn<KioskView>("view");
    for (const KioskScene &scene : kioskScenes())
        QTest::newRow(scene.name.constData()) << scene.view;
}

void KioskWindowTest::everyAnswerIsOneAction_data()
{
    QTest::addColumn<QByteArray>("scene");
    QTest::addColumn<QString>("name");
    QTest::addColumn<KioskAction>("action");
    const auto row = [](const char *scene, const QString &name, const KioskAction &action) {
        QTest::addRow("%s, %s", scene, qPrintable(name)) << QByteArray(scene) << name << action;
    };
    row("attract", u"begin"_s, KioskIntent::Begin{});
    row("performances", u"performance-12"_s, KioskIntent::ChoosePerformance{12});
    row("email", u"give"_s, KioskIntent::GiveEmail{u"ann.summer@exa"_s});
    row("email-refused", u"give"_s, KioskIntent::GiveEmail{u"ann.summer@exa"_s});
    row("emailcheck", u"emailIsRight"_s, KioskIntent::EmailIsRight{});
    row("emailcheck", u"changeEmail"_s, KioskIntent::Back{});
    row("emailcheck-typo", u"takeHint"_s, KioskIntent::TakeEmailHint{});
    row("code", u"noCode"_s, KioskIntent::NoCode{});
    row("code-over", u"goOn"_s, KioskIntent::NoCode{});
    row("delivery", u"delivery--1"_s, KioskIntent::ChooseDelivery{-1});
    row("payment", u"payCard"_s, KioskIntent::Pay{KioskPayment::CardReader, {}});
    row("payment", u"payDesk"_s, KioskIntent::Pay{KioskPayment::AtTheDesk, {}});
    row("payment-free", u"order"_s, KioskIntent::Order{});
    row("payment-declined", u"moreTime"_s, KioskIntent::MoreTime{});
    row("reader", u"cancelPayment"_s, KioskIntent::CancelPayment{});
    row("showatdesk", u"done"_s, KioskIntent::Done{});
    row("thanks", u"done"_s, KioskIntent::Done{});
    row("thanks", u"printReceipt"_s, KioskIntent::PrintReceipt{});
    row("expired", u"chooseAgain"_s, KioskIntent::ChooseAgain{});
    row("expired", u"done"_s, KioskIntent::Done{});
    row("sorry", u"callPersonHere"_s, KioskIntent::CallPerson{});
    row("payment", u"back"_s, KioskIntent::Back{});
    row("payment", u"startOver"_s, KioskIntent::StartOver{});
    row("payment", u"callPerson"_s, KioskIntent::CallPerson{});
    row("payment", u"language-de"_s, KioskIntent::ChooseLanguage{u"de"_s});
    row("payment", u"largeText"_s, KioskIntent::SetLargeText{true});
    row("payment", u"highContrast"_s, KioskIntent::SetHighContrast{true});
    row("over-stillthere", u"stillHere"_s, KioskIntent::KeepGoing{});
    row("over-startover", u"startOverYes"_s, KioskIntent::StartOverYes{});
    row("over-startover", u"keepGoing"_s, KioskIntent::KeepGoing{});
    row("over-called", u"keepGoing"_s, KioskIntent::KeepGoing{});
}

void KioskWindowTest::everyAnswerIsOneAction()
{
    QFETCH(QByteArray, scene);
    QFETCH(QString, name);
    QFETCH(KioskAction, action);
    Kiosk kiosk(kioskScene(scene));
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    const KioskButton *wanted = kiosk.part(name);
    QVERIFY(wanted && wanted->isVisible());
    // By Tab alone from where the page begins.
    const auto most = static_cast<int>(kiosk.window.findChildren<QWidget *>().size());
    for (int i = 0; i < most && !wanted->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &kiosk.window, Qt::Key_Tab);
    QVERIFY(wanted->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(kiosk.actions().size(), 1);
    QVERIFY(kiosk.actions().constFirst() == action);
}

void KioskWindowTest::aFingerIsAsGoodAsAKey()
{
    QFETCH(QByteArray, scene);
    QFETCH(QString, name);
    QFETCH(KioskAction, action);
    static const QPointingDevice *screen = QTest::createTouchDevice();
    Kiosk kiosk(kioskScene(scene));
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    const KioskButton *button = kiosk.part(name);
    const QPoint at = button->mapTo(&kiosk.window, button->rect().center());
    QTest::touchEvent(kiosk.window.windowHandle(), const_cast<QPointingDevice *>(screen)).press(1, at);
    QTest::touchEvent(kiosk.window.windowHandle(), const_cast<QPointingDevice *>(screen)).release(1, at);
    QTRY_COMPARE(kiosk.said.size(), 1); // with no sign of life beside it
    QVERIFY(kiosk.said.constFirst() == action);
}

void KioskWindowTest::twoTapsAreOneAction()
{
    Kiosk kiosk(kioskScene("payment"));
    kiosk.window.setDoubleTapGuard(10s);
    kiosk.tap(u"payCard"_s);
    kiosk.tap(u"payCard"_s);
    kiosk.tap(u"payDesk"_s);
    QTRY_COMPARE(kiosk.actions().size(), 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(kiosk.actions(), (Actions{KioskIntent::Pay{KioskPayment::CardReader, {}}}));
}

void KioskWindowTest::theSecondTapDoesNotReachTheNextPage()
{
    Kiosk kiosk(kioskScene("emailcheck"));
    kiosk.window.setDoubleTapGuard(10s);
    kiosk.window.show(kioskScene("payment"));
    kiosk.tap(u"payCard"_s);
    kiosk.window.setDoubleTapGuard(0ms);
    kiosk.window.show(kioskScene("delivery"));
    kiosk.tap(u"delivery-3"_s);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::ChooseDelivery{3}}));
}

void KioskWindowTest::aFingerThatSlidesOffHasChangedItsMind()
{
    Kiosk kiosk(kioskScene("payment"));
    KioskButton *pay = kiosk.part(u"payCard"_s);
    QTest::mousePress(pay, Qt::LeftButton);
    QVERIFY(pay->isDown());
    QTest::mouseMove(pay, QPoint(-40, -40));
    QTest::mouseRelease(pay, Qt::LeftButton, {}, QPoint(-40, -40));
    QTest::mouseClick(pay, Qt::RightButton);
    kiosk.tap(u"callPerson"_s); // the next thing said is this
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::CallPerson{}}));
}

void KioskWindowTest::aHeldKeyCountsOnce()
{
    Kiosk kiosk(kioskScene("payment"));
    KioskButton *pay = kiosk.part(u"payCard"_s);
    pay->setGuard(0);
    for (const bool again : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, again);
        QCoreApplication::sendEvent(pay, &press);
    }
    kiosk.tap(u"callPerson"_s);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::Pay{KioskPayment::CardReader, {}}, KioskIntent::CallPerson{}}));
}

void KioskWindowTest::seatsOfOneZoneAreTakenTogether()
{
    Kiosk kiosk(kioskScene("seats"));
    QVERIFY(!kiosk.part(u"takeSeats"_s)->isEnabled());
    const auto more = [&](int kind) {
        KioskButton *key = kiosk.part<QWidget>(u"kind-%1"_s.arg(kind))->findChild<KioskButton *>(u"more"_s);
        key->setGuard(0);
        QTest::mouseClick(key, Qt::LeftButton);
    };
    more(5);
    more(5);
    more(7);
    QCOMPARE(kiosk.part(u"takeSeats"_s)->heading(), u"Take 3 seats for 108.00"_s);
    kiosk.tap(u"takeSeats"_s);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::TakeSeats{{{1, 5, 2}, {1, 7, 1}}}}));
}

void KioskWindowTest::anotherZoneBeginsAnew()
{
    Kiosk kiosk(kioskScene("seats"));
    QTest::mouseClick(kiosk.part<QWidget>(u"kind-6"_s)->findChild<KioskButton *>(u"more"_s), Qt::LeftButton);
    kiosk.tap(u"zone-2"_s);
    QVERIFY(!kiosk.part(u"takeSeats"_s)->isEnabled());
    QTest::mouseClick(kiosk.part<QWidget>(u"kind-5"_s)->findChild<KioskButton *>(u"more"_s), Qt::LeftButton);
    kiosk.tap(u"takeSeats"_s);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::TakeSeats{{{2, 5, 1}}}}));
}

void KioskWindowTest::noMoreSeatsThanThereAre()
{
    Kiosk kiosk(kioskScene("seats"));
    kiosk.tap(u"zone-2"_s); // three left
    KioskButton *more = kiosk.part<QWidget>(u"kind-5"_s)->findChild<KioskButton *>(u"more"_s);
    more->setGuard(0);
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(more, Qt::LeftButton);
    kiosk.tap(u"takeSeats"_s);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::TakeSeats{{{2, 5, 3}}}}));
    QVERIFY(!more->isEnabled());
    QVERIFY(!kiosk.part(u"zone-3"_s)->isEnabled()); // sold out
}

void KioskWindowTest::ourKeyboardWritesTheAddress()
{
    KioskView view = kioskScene("email");
    view.email.clear();
    Kiosk kiosk(view);
    QVERIFY(!kiosk.part(u"give"_s)->isEnabled());
    for (const QString &key : {u"a"_s, u"n"_s, u"n"_s, u"x"_s, u"Erase"_s, u"@"_s, u"w"_s, u".org"_s})
        kiosk.tap(u"key"_s + key);
    QCOMPARE(kiosk.field()->text(), u"ann@w.org"_s);
    kiosk.tap(u"give"_s);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::GiveEmail{u"ann@w.org"_s}}));
    QCOMPARE(kiosk.said.size(), 9); // each key is a sign of life
}

void KioskWindowTest::anotherKeyboardWritesItAsWell()
{
    KioskView view = kioskScene("email");
    view.email.clear();
    Kiosk kiosk(view);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    QTRY_VERIFY(kiosk.field()->hasFocus());
    kiosk.part(u"keyq"_s)->setFocus();
    quint64 time = 1000;
    for (const QChar sign : u"ann@w.org"_s) {
        // As slow as a person.
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, sign);
        press.setTimestamp(time += 120);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
    }
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
    enter.setTimestamp(time + 300);
    QCoreApplication::sendEvent(kiosk.field(), &enter);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::GiveEmail{u"ann@w.org"_s}}));
}

void KioskWindowTest::aCardNumberIsNeitherSentNorKept_data()
{
    QTest::addColumn<QByteArray>("scene");
    QTest::newRow("e-mail") << QByteArray("email");
    QTest::newRow("code") << QByteArray("code");
    QTest::newRow("certificate") << QByteArray("payment");
}

void KioskWindowTest::aCardNumberIsNeitherSentNorKept()
{
    QFETCH(QByteArray, scene);
    KioskView view = kioskScene(scene);
    view.email.clear();
    Kiosk kiosk(view);
    if (scene == "payment")
        kiosk.tap(u"payCertificate"_s);
    for (const QChar digit : u"4111111111111111"_s)
        kiosk.tap(u"key"_s + digit);
    QCOMPARE(kiosk.field()->text(), QString());
    kiosk.field()->undo();
    QCOMPARE(kiosk.field()->text(), QString());
    QVERIFY(!kiosk.part(u"give"_s)->isEnabled());
    QCOMPARE(kiosk.part<QLabel>(u"noticeSentence"_s)->text(), KioskWords::notice(KioskNotice::CardNumberTyped));
    QCOMPARE(kiosk.actions(), Actions());
}

void KioskWindowTest::aScannedTicketIsNoAddress()
{
    KioskView view = kioskScene("email");
    view.email.clear();
    Kiosk kiosk(view);
    QTest::keyClicks(kiosk.field(), u"T9000123456"_s); // no time between them
    QTest::keyClick(kiosk.field(), Qt::Key_Return);
    QCOMPARE(kiosk.field()->text(), QString());
    QCOMPARE(kiosk.part<QLabel>(u"noticeSentence"_s)->text(), KioskWords::notice(KioskNotice::TicketCodeScanned));
    kiosk.tap(u"callPerson"_s);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::CallPerson{}}));
}

void KioskWindowTest::theFieldGivesNothingAway()
{
    Kiosk kiosk(kioskScene("email"));
    GuestField *field = kiosk.field();
    QGuiApplication::clipboard()->setText(u"from outside"_s);
    for (const auto &key : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste})
        QTest::keySequence(field, QKeySequence(key));
    QTest::mouseDClick(field, Qt::LeftButton, {}, QPoint(40, 30));
    QCOMPARE(field->text(), u"ann.summer@exa"_s);
    QVERIFY(!field->hasSelectedText());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"from outside"_s);
    QVERIFY(!field->completer());
    QVERIFY(!field->acceptDrops());
    QCOMPARE(field->contextMenuPolicy(), Qt::PreventContextMenu);
    QVERIFY(field->inputMethodHints().testFlags(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText));
}

void KioskWindowTest::aHintIsTakenWithOneTap()
{
    Kiosk kiosk(kioskScene("emailcheck-typo"));
    QCOMPARE(kiosk.part<QLabel>(u"noticeSentence"_s)->text(), u"Did you mean gmail.com?"_s);
    QCOMPARE(kiosk.part(u"takeHint"_s)->heading(), u"Use gmail.com"_s);
}

void KioskWindowTest::changingTheLanguageKeepsWhatWasTyped()
{
    KioskView view = kioskScene("email");
    Kiosk kiosk(view);
    kiosk.tap(u"keym"_s);
    for (const QString &language : {u"de"_s, u"ar"_s, u"en"_s}) {
        view.language = language;
        kiosk.window.show(view);
        QCOMPARE(kiosk.field()->text(), u"ann.summer@exam"_s);
    }
    view.largeText = true;
    kiosk.window.show(view);
    QCOMPARE(kiosk.field()->text(), u"ann.summer@exam"_s);
}

void KioskWindowTest::changingTheLanguageKeepsTheChosenSeats()
{
    KioskView view = kioskScene("seats");
    Kiosk kiosk(view);
    kiosk.tap(u"zone-2"_s);
    QTest::mouseClick(kiosk.part<QWidget>(u"kind-5"_s)->findChild<KioskButton *>(u"more"_s), Qt::LeftButton);
    view.language = u"fr"_s;
    kiosk.window.show(view);
    kiosk.tap(u"takeSeats"_s);
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::TakeSeats{{{2, 5, 1}}}}));
}

void KioskWindowTest::forgettingLeavesNothingOfTheGuest()
{
    Kiosk kiosk(kioskScene("email"));
    kiosk.tap(u"keym"_s);
    const QPointer<GuestField> field = kiosk.field();
    const QPointer<QWidget> page = kiosk.part<QWidget>(u"page"_s);
    kiosk.window.forget();
    QVERIFY(!field && !page);
    QCOMPARE(kiosk.field()->text(), QString());
    QVERIFY(!kiosk.field()->isUndoAvailable());
    for (const QWidget *widget : kiosk.window.findChildren<QWidget *>()) {
        for (const char *property : {"text", "accessibleName", "accessibleDescription", "toolTip", "windowTitle"})
            QVERIFY(!widget->property(property).toString().contains(u"ann"_s));
    }
    // And nothing that waited to be said.
    Kiosk other(kioskScene("email"));
    other.tap(u"give"_s);
    other.window.forget();
    other.tap(u"callPerson"_s);
    QTRY_COMPARE(other.actions(), (Actions{KioskIntent::CallPerson{}}));
}

void KioskWindowTest::theCoverIsTheSameForEverybody()
{
    KioskView cover = kioskScene("cover"), thanks = kioskScene("thanks");
    Kiosk one(kioskScene("email"));
    one.window.show(cover);
    const QImage picture = one.window.grab().toImage();
    thanks.language = u"ar"_s;
    thanks.highContrast = true;
    Kiosk other(thanks);
    cover.language = u"ar"_s;
    cover.largeText = cover.highContrast = true;
    cover.email = u"ann@example.org"_s;
    other.window.show(cover);
    QCOMPARE(other.window.grab().toImage(), picture);
    QVERIFY(!other.part(u"back"_s) && !other.part(u"callPerson"_s) && !other.part(u"largeText"_s));
    for (int y = 0; y < picture.height(); y += 16) {
        for (int x = 0; x < picture.width(); x += 16)
            QCOMPARE(picture.pixelColor(x, y).alpha(), 255);
    }
}

void KioskWindowTest::everyAddressThatCannotBeUsedLooksTheSame()
{
    // What the server said is no part of a view: one notice, one sentence.
    KioskView view = kioskScene("email-refused");
    view.email.clear();
    Kiosk known(view), unknown(view);
    QCOMPARE(known.window.grab().toImage(), unknown.window.grab().toImage());
    const QString sentence = KioskWords::notice(KioskNotice::EmailNotUsable);
    for (const QString &word : {u"known"_s, u"exist"_s, u"found"_s, u"regist"_s, u"account"_s, u"already"_s})
        QVERIFY(!sentence.contains(word, Qt::CaseInsensitive));
}

void KioskWindowTest::nobodysNameIsShown()
{
    QFETCH(KioskView, view);
    Kiosk kiosk(view);
    for (const QWidget *widget : kiosk.window.findChildren<QWidget *>()) {
        for (const char *property : {"text", "accessibleName", "accessibleDescription", "heading"}) {
            const QString text = widget->property(property).toString();
            QVERIFY2(!text.contains(u"Kaur"_s) && !text.contains(u"120345"_s), qPrintable(text));
        }
    }
}

void KioskWindowTest::aPersonCanBeCalledOnEveryPage()
{
    QFETCH(KioskView, view);
    Kiosk kiosk(view);
    const bool nobodyThere = view.page == KioskPage::Attract || view.page == KioskPage::Cover || view.page == KioskPage::Closed
        || view.page == KioskPage::OutOfOrder;
    const KioskButton *call = kiosk.part(view.page == KioskPage::Sorry ? u"callPersonHere"_s : u"callPerson"_s);
    QCOMPARE(call != nullptr, !nobodyThere);
    QVERIFY(!call || (call->isVisible() && call->isEnabled()));
}

void KioskWindowTest::theWayBackIsAtTheSamePlace()
{
    Kiosk kiosk(kioskScene("email"));
    const auto places = [&] {
        QCoreApplication::sendPostedEvents(); // lays out
        QList<QPoint> found;
        for (const QString &name : {u"back"_s, u"startOver"_s, u"callPerson"_s, u"largeText"_s, u"highContrast"_s})
            found.append(kiosk.part(name)->mapTo(&kiosk.window, QPoint()));
        return found;
    };
    const QList<QPoint> first = places();
    QVERIFY(first.constFirst().x() < 40 && first.constFirst().y() > 650);
    for (const char *scene : {"emailcheck", "code", "delivery", "payment"}) {
        kiosk.window.show(kioskScene(scene));
        QCOMPARE(places(), first);
    }
}

void KioskWindowTest::stillThereTakesAnyTouch()
{
    Kiosk kiosk(kioskScene("over-stillthere"));
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    QTest::mouseClick(kiosk.window.windowHandle(), Qt::LeftButton, {}, QPoint(100, 400));
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::KeepGoing{}}));
    QTest::keyClick(kiosk.window.windowHandle(), Qt::Key_A);
    QTRY_COMPARE(kiosk.actions().size(), 2);
    QVERIFY(kiosk.actions().constLast() == KioskAction(KioskIntent::KeepGoing{}));
}

void KioskWindowTest::aThingThatLeansOnAKeyIsNobody()
{
    for (const char *scene : {"payment", "over-stillthere"}) {
        Kiosk kiosk(kioskScene(scene));
        QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
        for (int i = 0; i < 20; ++i) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
            QCoreApplication::sendEvent(kiosk.window.windowHandle(), &held);
        }
        kiosk.tap(u"largeText"_s);
        QTRY_VERIFY(!kiosk.said.isEmpty());
        QCOMPARE(kiosk.said, (Actions{KioskIntent::SetLargeText{true}}));
    }
}

void KioskWindowTest::whatStaffDoIsNoGuestsTouch()
{
    QWidget shell; // before the window, which it must not end
    QLineEdit pin(&shell);
    Kiosk kiosk(kioskScene("over-stillthere"));
    kiosk.window.setParent(&shell);
    kiosk.window.hide();
    shell.resize(400, 300);
    shell.show();
    QVERIFY(QTest::qWaitForWindowActive(&shell));
    pin.setFocus();
    QTest::keyClick(shell.windowHandle(), Qt::Key_4);
    QTest::mouseClick(shell.windowHandle(), Qt::LeftButton, {}, QPoint(200, 200));
    QCOMPARE(pin.text(), u"4"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(kiosk.said, Actions());
    kiosk.window.setParent(nullptr);
}

void KioskWindowTest::whatAnOverlayHidesIsNotReached()
{
    Kiosk kiosk(kioskScene("over-startover"));
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    const KioskButton *pay = kiosk.part(u"payCard"_s);
    const QPoint at = pay->mapTo(&kiosk.window, QPoint(10, 20));
    QTest::mouseClick(kiosk.window.windowHandle(), Qt::LeftButton, {}, at);
    const auto *over = kiosk.part<QWidget>(u"overlay"_s), *header = kiosk.part<QWidget>(u"kioskHeader"_s);
    QVERIFY(over->isAncestorOf(QApplication::focusWidget()));
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(over->isAncestorOf(QApplication::focusWidget()) || header->isAncestorOf(QApplication::focusWidget()));
    }
    QCOMPARE(kiosk.actions(), Actions());
}

void KioskWindowTest::whileBusyNothingCanBePressedTwice()
{
    KioskView view = kioskScene("payment");
    Kiosk kiosk(view);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    kiosk.part(u"payDesk"_s)->setFocus();
    view.busy = true;
    kiosk.window.show(view);
    QVERIFY(!kiosk.part(u"payDesk"_s)->isEnabled());
    kiosk.tap(u"startOver"_s); // the way out stays
    QTRY_COMPARE(kiosk.actions(), (Actions{KioskIntent::StartOver{}}));
    view.busy = false;
    kiosk.window.show(view);
    QVERIFY(kiosk.part(u"payDesk"_s)->isEnabled());
    KioskView reader = kioskScene("reader");
    reader.busy = true;
    kiosk.window.show(reader);
    QVERIFY(kiosk.part(u"cancelPayment"_s)->isEnabled());
}

void KioskWindowTest::theSeatsTimeIsReadOutAtThresholds()
{
    KioskView view = kioskScene("payment");
    Kiosk kiosk(view);
    const auto *sign = kiosk.part<SeatTimeSign>(u"seatTime"_s);
    int said = 0;
    connect(sign, &SeatTimeSign::announced, this, [&] { ++said; });
    for (int left = 9 * 60; left >= 0; --left) {
        view.seatTimeLeft = std::chrono::seconds(left);
        kiosk.window.show(view);
        if (left == 301)
            QCOMPARE(said, 0);
        else if (left == 300 || left == 121)
            QCOMPARE(said, 1);
    }
    QCOMPARE(said, 4); // 5 minutes, 2, 1 and half a minute
    view.seatTimeLeft = 200s; // more time was given, and runs out again
    kiosk.window.show(view);
    view.seatTimeLeft = 119s;
    kiosk.window.show(view);
    QCOMPARE(said, 5);
    QVERIFY(sign->accessibleName().startsWith(u"Seats kept for you: 1 minute"_s));
    view.seatTimeLeft = 59s;
    QCOMPARE(KioskWords::seatTime(view), u"Seats kept for you: less than a minute"_s);
    view.seatTimeLeft = 179s; // never more than it is
    QCOMPARE(KioskWords::seatTime(view), u"Seats kept for you: 2 minutes"_s);
    view.seatTime = SeatTime::Unknown;
    QVERIFY(!KioskWords::seatTime(view).contains(QRegularExpression(u"\\d"_s)));
}

void KioskWindowTest::arabicReadsFromRightToLeft()
{
    KioskView view = kioskScene("email");
    view.language = u"ar"_s;
    Kiosk kiosk(view);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(kiosk.window.layoutDirection(), Qt::RightToLeft);
    const auto x = [&](const QString &name) { return kiosk.part<QWidget>(name)->mapTo(&kiosk.window, QPoint()).x(); };
    QVERIFY(x(u"back"_s) > x(u"startOver"_s)); // mirrored
    QVERIFY(x(u"highContrast"_s) < 200);
    QVERIFY(x(u"keyq"_s) < x(u"keyp"_s)); // a keyboard is not
    QCOMPARE(kiosk.field()->layoutDirection(), Qt::LeftToRight);
    QVERIFY(kiosk.part<QWidget>(u"staffCorner"_s)->pos().isNull());
}

void KioskWindowTest::theCodeForTheDeskIsBlackOnWhite()
{
    QVERIFY(qrCode({}).isNull());
    QVERIFY(qrCode(QByteArray(10000, 'x')).isNull()); // more than a code holds
    const QImage code = qrCode("K3-1911");
    QCOMPARE(code.width(), 21 + 2 * 4); // the smallest version and its quiet zone
    for (int i = 0; i < code.width(); ++i) {
        for (int edge = 0; edge < 4; ++edge)
            QCOMPARE(code.pixelColor(i, edge), QColor(Qt::white));
    }
    QCOMPARE(code.pixelColor(4, 4), QColor(Qt::black));
    KioskView view = kioskScene("showatdesk");
    view.highContrast = true;
    Kiosk kiosk(view);
    QCoreApplication::sendPostedEvents();
    const QImage shown = kiosk.part<QrPicture>(u"qrCode"_s)->grab().toImage();
    for (int i = 0; i < shown.width(); i += 3)
        QCOMPARE(shown.pixelColor(i, 2), QColor(Qt::white));
    QVERIFY(shown.width() >= 300);
}

void KioskWindowTest::staffHoldTheCorner()
{
    Kiosk kiosk(kioskScene("cover"));
    int held = 0;
    connect(&kiosk.window, &KioskWindow::staffCornerHeld, this, [&] { ++held; });
    auto *corner = kiosk.part<QWidget>(u"staffCorner"_s);
    corner->findChild<QTimer *>()->setInterval(0);
    QTest::mousePress(corner, Qt::LeftButton);
    QTest::mouseRelease(corner, Qt::LeftButton);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(held, 0);
    QTest::mousePress(corner, Qt::LeftButton);
    QTRY_COMPARE(held, 1);
}

void KioskWindowTest::everyTextIsPlain()
{
    QFETCH(KioskView, view);
    Kiosk kiosk(view);
    for (const QLabel *label : kiosk.window.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->textInteractionFlags(), Qt::NoTextInteraction);
    }
}

QTEST_MAIN(KioskWindowTest)
#include "tst_kioskwindow.moc"
