// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/themeswitcher.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/connectionlamp.h"
#include "ui/widgets/countdown.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/environmentband.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/tilerow.h"
#include "ui/widgets/valuelabel.h"

#include <QAccessible>
#include <QLabel>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

void holdKey(QWidget &widget, Qt::Key key, int repeats)
{
    QTest::keyPress(&widget, key);
    for (int i = 0; i < repeats; ++i) {
        QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(&widget, &held);
    }
}

//! What a widget goes through.
struct Heard final : QObject
{
    int layoutRequests = 0, restyled = 0;
    QRegion painted;
    bool eventFilter(QObject *, QEvent *event) override
    {
        layoutRequests += event->type() == QEvent::LayoutRequest ? 1 : 0;
        restyled += event->type() == QEvent::PaletteChange ? 1 : 0;
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

CountdownFace live(int seconds)
{
    return {.state = CountdownState::Live, .remainingSeconds = seconds, .until = u"19:41 (venue)"_s};
}

//! A window with one of every widget, for what must hold for all of them.
struct Window final : QWidget {
    Window()
    {
        auto *column = new QVBoxLayout(this);
        auto *band = new EnvironmentBand;
        band->addTrailing(new ConnectionLamp);
        bar = new MessageBar;
        login = new FormField(u"login"_s, u"User name"_s, new TextField(80));
        password = new FormField(u"password"_s, u"Password"_s, new PasswordField);
        auto *choice = new ChoiceField;
        choice->setChoices({{1, u"Members"_s}, {2, u"Staff"_s}});
        auto *type = new FormField(u"loginType"_s, u"Login type"_s, choice);
        submit = new BusyButton(u"Sign in"_s, u"Signing in…"_s);
        auto *card = new Card(u"cart"_s, u"Cart"_s);
        card->setState(CardState::Error, u"Could not be read"_s);
        card->body()->addWidget(new ValueLabel(u"fees"_s));
        for (QWidget *widget : std::initializer_list<QWidget *>{
                 band, bar, login, password, type, submit, card, new Countdown}) {
            column->addWidget(widget);
        }
        submit->submitOnReturnIn(this);
    }

    MessageBar *bar;
    FormField *login;
    FormField *password;
    BusyButton *submit;
};

//! A press once the time of a double click is over; how often the button has submitted by then.
int submittedByAnotherPress(Window &window, const QSignalSpy &submitted)
{
    holdKey(*window.submit, Qt::Key_Return, 10);
    return static_cast<int>(submitted.size());
}
}

class WidgetsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }

    void everyFocusableWidgetHasAName();
    void everyLabelIsPlainText();
    void heldReturnSubmitsOnce();
    void heldReturnAfterTheAnswerDoesNotSubmitAgain();
    void goodNewsClosesItselfAndAWarningStays();
    void doubleClickSubmitsOnce();
    void theSecondHalfOfADoublePressIsNoWish();
    void aQuestionIsWholeWhereItIsNarrow();
    void aShortQuestionIsOneLineHigh();
    void theSecondHalfOfADoublePressElsewhereIsNoYes();
    void aButtonThatJustAppearedIgnoresThePressMeantForAnother();
    void aScannersReturnSubmitsOnce();
    void returnOnAnUnreadyFormSubmitsNothing();
    void theFocusComesBackWithTheToken();
    void theBusyTextMovesNothing();
    void countdownAnnouncesAtThresholdsOnly();
    void countdownNeverShowsAnUnknownNumber_data();
    void countdownNeverShowsAnUnknownNumber();
    void aStaleNumberCarriesItsAge();
    void everyCountdownStateLooksDifferent();
    void anotherSecondMovesNothingAndPaintsTheDigitsAlone();
    void aCardToldTheSameAgainIsNotRestyled();
    void thresholdsChangeWordsAndShape();
    void aMessageTakesNoFocusAndEscClosesIt();
    void theNewestMessageWins();
    void aMessageSaysItsSeverityInAWord();
    void detailsComeOnRequest();
    void aClosedBarLeavesEscToTheWindow();
    void aChoiceGivesItsIdAndKeepsItOverANewList();
    void anIdAskedForBeforeTheListComesIsChosen();
    void aChoiceSaysWhyItIsEmpty();
    void theWheelChangesNoChoice();
    void typingFindsAChoice();
    void unknownIsNotZero();
    void aChangeIsToldInWords();
    void aChangeThatHasNoRoomBesideStandsBelow();
    void aBandWithoutRoomGivesUpTheWordsOfItsButtonsFirst();
    void buttonsWithoutRoomGoOnInTheNextLine();
    void unequalTilesStandInOneLineWhileTheyFit();
    void aKeyIsNamedInTheNewLanguage();
    void aChangeOfLanguageTakesAQuestionBack();
    void aChoiceThatIsShortenedHasItsWholeNameAsToolTip();
    void aCardInTroubleHidesOldValues();
    void theLampSpeaksOnlyWhenItsStateChanges();
    void aShortenedTextIsInTheToolTip();
    void markupIsShownAsWritten();

private:
    ThemeSwitcher m_theme;
};

// H20
void WidgetsTest::everyFocusableWidgetHasAName()
{
    Window window;
    window.bar->showMessage({.severity = Severity::Warning,
        .headline = u"No answer"_s,
        .actions = {u"Look again"_s, u"Later"_s},
        .details = u"-"_s});
    qobject_cast<TextField *>(window.login->editor())->setText(u"sam\n"_s);
    window.show();
    int checked = 0;
    const auto children = window.findChildren<QWidget *>();
    for (QWidget *widget : children) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) {
            continue;
        }
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        const QByteArray which = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), which.constData());
        ++checked;
    }
    QVERIFY(checked >= 9);
}

void WidgetsTest::everyLabelIsPlainText()
{
    Window window;
    const auto labels = window.findChildren<QLabel *>();
    QVERIFY(labels.size() > 10);
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

// D9
void WidgetsTest::heldReturnSubmitsOnce()
{
    Window window;
    window.show();
    QSignalSpy submitted(window.submit, &BusyButton::submitted);
    holdKey(*window.login->editor(), Qt::Key_Return, 10);
    QCOMPARE(submitted.size(), 1);
    QVERIFY(!window.submit->isEnabled());
    window.submit->done();
    QTRY_COMPARE(submittedByAnotherPress(window, submitted), 2);
}

// H16
void WidgetsTest::heldReturnAfterTheAnswerDoesNotSubmitAgain()
{
    Window window;
    window.show();
    QSignalSpy submitted(window.submit, &BusyButton::submitted);
    // The answer comes at once, while the key is still down.
    connect(window.submit, &BusyButton::submitted, window.submit, &BusyButton::done);
    holdKey(*window.password->editor(), Qt::Key_Return, 10);
    QCOMPARE(submitted.size(), 1);
    QTRY_COMPARE(submittedByAnotherPress(window, submitted), 2);
}

void WidgetsTest::aQuestionIsWholeWhereItIsNarrow()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *strip = new ConfirmStrip(&page);
    column->addWidget(strip);
    column->addStretch(1);
    page.resize(430, 300);
    page.show();
    strip->ask(u"Become maximiliana without a password? Reason: lost the phone, passport seen, signature compared with the card"_s,
        u"Yes, sign in as this patron"_s, u"No"_s, [] {});
    const auto *question = strip->findChild<PlainLabel *>();
    QTRY_VERIFY(question->height() >= question->heightForWidth(question->width()));
    QVERIFY(question->width() > 200);
    QVERIFY(strip->rect().contains(strip->findChild<QPushButton *>(u"confirmNo"_s)->geometry().translated(
        strip->findChild<QPushButton *>(u"confirmNo"_s)->parentWidget()->pos())));
    QCOMPARE(page.width(), 430);
}

void WidgetsTest::aShortQuestionIsOneLineHigh()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *strip = new ConfirmStrip(&page);
    column->addWidget(new QWidget(&page));
    column->addWidget(strip);
    page.resize(900, 500);
    page.show();
    strip->ask(u"Ask for the tickets of order 12003 to be e-mailed again?"_s, u"Ask for them"_s, u"Not now"_s, [] {});
    QTRY_VERIFY(strip->width() > 800);
    QTRY_VERIFY(strip->height() <= 2 * strip->findChild<QPushButton *>(u"confirmNo"_s)->height());
}

void WidgetsTest::theSecondHalfOfADoublePressElsewhereIsNoYes()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *strip = new ConfirmStrip(&page);
    column->addWidget(strip);
    page.show();
    int yes = 0;
    strip->ask(u"Release?"_s, u"Release"_s, u"Keep"_s, [&yes] { ++yes; });
    auto *button = strip->findChild<BusyButton *>();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(yes, 0);
    QVERIFY(strip->isOpen());
    QTRY_COMPARE((QTest::keyClick(button, Qt::Key_Return), yes), 1); // later it does, once
    QVERIFY(!strip->isOpen());
}

// H5
void WidgetsTest::theSecondHalfOfADoublePressIsNoWish()
{
    Window window;
    window.show();
    QSignalSpy submitted(window.submit, &BusyButton::submitted);
    connect(window.submit, &BusyButton::submitted, window.submit, &BusyButton::done);
    QTest::keyClick(window.submit, Qt::Key_Return);
    QTest::keyClick(window.submit, Qt::Key_Return);
    QTest::mouseClick(window.submit, Qt::LeftButton);
    QCOMPARE(submitted.size(), 1);
    QVERIFY(window.submit->isEnabled());
}

void WidgetsTest::aButtonThatJustAppearedIgnoresThePressMeantForAnother()
{
    Window window;
    window.show();
    QSignalSpy submitted(window.submit, &BusyButton::submitted);
    window.submit->holdOff();
    QTest::keyClick(window.submit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
}

void WidgetsTest::goodNewsClosesItselfAndAWarningStays()
{
    MessageBar bar;
    bar.show();
    const auto *passing = bar.findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(passing);
    bar.showMessage({.severity = Severity::Success, .headline = u"2 seats are held."_s});
    QVERIFY(passing->isActive());
    QTimerEvent over(passing->timerId());
    QCoreApplication::sendEvent(const_cast<QTimer *>(passing), &over);
    QVERIFY(!bar.hasMessage());
    bar.showMessage({.severity = Severity::Warning, .headline = u"The seats were released."_s});
    QVERIFY(!passing->isActive());
    bar.showMessage({.severity = Severity::Success, .headline = u"Done"_s, .actions = {u"Undo"_s}});
    QVERIFY(!passing->isActive());
}

// D9, H5, H15
void WidgetsTest::doubleClickSubmitsOnce()
{
    Window window;
    window.show();
    QSignalSpy submitted(window.submit, &BusyButton::submitted);
    QTest::mouseClick(window.submit, Qt::LeftButton);
    QVERIFY(window.submit->isBusy());
    QTest::mouseDClick(window.submit, Qt::LeftButton);
    QTest::mouseClick(window.submit, Qt::LeftButton);
    window.submit->click();
    window.submit->submit();
    QCOMPARE(submitted.size(), 1);
}

// H6
void WidgetsTest::aScannersReturnSubmitsOnce()
{
    Window window;
    window.show();
    QSignalSpy submitted(window.submit, &BusyButton::submitted);
    QTest::keyClicks(window.login->editor(), u"9780201379624"_s);
    QTest::keyClick(window.login->editor(), Qt::Key_Return);
    QTest::keyClick(window.login->editor(), Qt::Key_Enter);
    QCOMPARE(submitted.size(), 1);
}

void WidgetsTest::returnOnAnUnreadyFormSubmitsNothing()
{
    Window window;
    window.submit->setReady(false);
    window.show();
    QSignalSpy submitted(window.submit, &BusyButton::submitted);
    QTest::keyClick(window.login->editor(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    window.submit->start();
    window.submit->setReady(true);
    QVERIFY(!window.submit->isEnabled());
    window.submit->done();
    QVERIFY(window.submit->isEnabled());
}

void WidgetsTest::theFocusComesBackWithTheToken()
{
    Window window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.submit->setFocus();
    window.submit->submit();
    QVERIFY(!window.submit->hasFocus());
    window.submit->done();
    QVERIFY(window.submit->hasFocus());
}

void WidgetsTest::theBusyTextMovesNothing()
{
    BusyButton button(u"Go"_s, u"Signing in, please wait…"_s);
    const QSize idle = button.sizeHint();
    button.start();
    QCOMPARE(button.sizeHint(), idle);
}

void WidgetsTest::countdownAnnouncesAtThresholdsOnly()
{
    Countdown clock;
    clock.setFace(live(600));
    QSignalSpy announced(&clock, &Countdown::announced);
    QList<int> heardAt;
    connect(&clock, &Countdown::announced, this, [&] { heardAt += clock.face().remainingSeconds.value_or(-1); });
    for (int left = 599; left > 0; --left) {
        clock.setFace(live(left));
    }
    QCOMPARE(heardAt, QList<int>({300, 120, 60, 30}));
    clock.setFace({.state = CountdownState::Expired});
    QCOMPARE(announced.size(), 5);
    QCOMPARE(clock.accessibleName(), announced.last().first().toString());
    QVERIFY(clock.accessibleName().contains(u"Time ran out"_s));
}

void WidgetsTest::countdownNeverShowsAnUnknownNumber_data()
{
    QTest::addColumn<CountdownFace>("face");
    QTest::addColumn<QString>("digits");
    QTest::newRow("none") << CountdownFace{} << u"—:—"_s;
    QTest::newRow("unknown keeps no number")
        << CountdownFace{.state = CountdownState::Unknown, .remainingSeconds = 522} << u"—:—"_s;
    QTest::newRow("live without a number") << CountdownFace{.state = CountdownState::Live} << u"—:—"_s;
    QTest::newRow("stale without a number") << CountdownFace{.state = CountdownState::Stale} << u"—:—"_s;
    QTest::newRow("released") << CountdownFace{.state = CountdownState::Released, .remainingSeconds = 5} << u"—:—"_s;
    QTest::newRow("live") << live(522) << u"08:42"_s;
    QTest::newRow("over an hour and a half") << live(5999) << u"99:59"_s;
    QTest::newRow("over a hundred minutes") << live(6001) << u"100:01"_s;
    QTest::newRow("negative") << live(-3) << u"00:00"_s;
    QTest::newRow("assumed zone")
        << CountdownFace{.state = CountdownState::Live, .remainingSeconds = 522, .approximate = true} << u"≈08:42"_s;
}

void WidgetsTest::countdownNeverShowsAnUnknownNumber()
{
    QFETCH(CountdownFace, face);
    QFETCH(QString, digits);
    Countdown clock;
    clock.setFace(face);
    QCOMPARE(clock.digits(), digits);
    if (face.remainingSeconds.value_or(0) < 0) {
        QVERIFY(clock.words().contains(u"ran out"_s));
    }
}

void WidgetsTest::aStaleNumberCarriesItsAge()
{
    Countdown clock;
    clock.setFace({.state = CountdownState::Stale, .remainingSeconds = 45, .asOf = u"19:33:10"_s});
    QCOMPARE(clock.words(), u"Not current · as of 19:33:10"_s);
    QVERIFY(clock.accessibleName().contains(u"Not current"_s));
}

void WidgetsTest::everyCountdownStateLooksDifferent()
{
    Countdown clock;
    clock.resize(320, 80);
    QList<QImage> pictures;
    const CountdownFace faces[] = {{}, live(522), {.state = CountdownState::Stale, .remainingSeconds = 522},
        {.state = CountdownState::Unknown}, {.state = CountdownState::Expired}, {.state = CountdownState::Released}};
    for (const CountdownFace &face : faces) {
        clock.setFace(face);
        // Without its colours: the difference must be in shape and words.
        const QImage picture = clock.grab().toImage().convertToFormat(QImage::Format_Mono);
        QVERIFY(!pictures.contains(picture));
        pictures += picture;
    }
}

void WidgetsTest::thresholdsChangeWordsAndShape()
{
    Countdown clock;
    QStringList words;
    for (const int left : {301, 300, 121, 120, 61, 60}) {
        clock.setFace(live(left));
        words += clock.words();
    }
    QCOMPARE(words[0], u"until 19:41 (venue)"_s);
    QCOMPARE(words[1], u"Under 5 min · until 19:41 (venue)"_s);
    QCOMPARE(words[2], words[1]);
    QCOMPARE(words[3], u"Under 2 min · until 19:41 (venue)"_s);
    QCOMPARE(words[4], words[3]);
    QCOMPARE(words[5], u"Last minute · until 19:41 (venue)"_s);
}

void WidgetsTest::aMessageTakesNoFocusAndEscClosesIt()
{
    Window window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.login->editor()->setFocus();
    window.bar->showMessage({.severity = Severity::Danger, .headline = u"No answer"_s, .id = u"a"_s});
    QVERIFY(window.bar->isVisible());
    QVERIFY(window.login->editor()->hasFocus());
    QSignalSpy dismissed(window.bar, &MessageBar::dismissed);
    QTest::keyClick(window.login->editor(), Qt::Key_Escape);
    QVERIFY(!window.bar->isVisible());
    QVERIFY(window.login->editor()->hasFocus());
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.first().first().toString(), u"a"_s);
}

void WidgetsTest::theNewestMessageWins()
{
    Window window;
    window.show();
    window.bar->showMessage({.headline = u"first"_s, .actions = {u"One"_s, u"Two"_s}, .id = u"1"_s});
    window.bar->showMessage({.headline = u"second"_s, .actions = {u"Again"_s}, .id = u"2"_s});
    window.bar->retract(u"1"_s);
    QVERIFY(window.bar->hasMessage());
    QVERIFY(window.bar->accessibleName().contains(u"second"_s));
    QSignalSpy triggered(window.bar, &MessageBar::actionTriggered);
    auto *first = window.bar->findChild<QPushButton *>(u"messageAction0"_s);
    QVERIFY(!window.bar->findChild<QPushButton *>(u"messageAction1"_s)->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(triggered.first(), QVariantList({u"2"_s, 0}));
    window.bar->retract(u"2"_s);
    QVERIFY(!window.bar->hasMessage());
}

void WidgetsTest::aMessageSaysItsSeverityInAWord()
{
    MessageBar bar;
    QStringList names;
    for (const Severity severity : {Severity::Info, Severity::Success, Severity::Warning, Severity::Danger}) {
        bar.showMessage({.severity = severity, .headline = u"x"_s});
        QVERIFY(!names.contains(bar.accessibleName()));
        names += bar.accessibleName();
    }
    QVERIFY(names.contains(u"Warning: x "_s));
}

void WidgetsTest::detailsComeOnRequest()
{
    Window window;
    window.show();
    window.bar->showMessage({.headline = u"x"_s, .details = u"request 4711"_s});
    const auto shows = [&] {
        const auto labels = window.bar->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->isVisible() && label->text() == u"request 4711"_s; });
    };
    QVERIFY(!shows());
    QTest::mouseClick(window.bar->findChild<QPushButton *>(u"messageDetails"_s), Qt::LeftButton);
    QVERIFY(shows());
    window.bar->showMessage({.headline = u"y"_s, .details = u"request 4711"_s});
    QVERIFY(!shows());
}

void WidgetsTest::aClosedBarLeavesEscToTheWindow()
{
    struct Listener final : QWidget {
        void keyPressEvent(QKeyEvent *event) override { escapes += event->key() == Qt::Key_Escape; }
        int escapes = 0;
    };
    Listener window;
    MessageBar bar(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    bar.showMessage({.headline = u"x"_s});
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(window.escapes, 0);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(window.escapes, 1);
}

void WidgetsTest::aChoiceGivesItsIdAndKeepsItOverANewList()
{
    ChoiceField field;
    QSignalSpy changes(&field, &ChoiceField::currentIdChanged);
    field.setChoices({{7, u"Members"_s}, {9, u"Staff"_s}});
    QVERIFY(!field.currentId());
    field.setCurrentIndex(1);
    QCOMPARE(field.currentId(), 9);
    field.setChoices({{1, u"Guests"_s}, {9, u"Staff"_s}, {7, u"Members"_s}});
    QCOMPARE(field.currentId(), 9);
    QCOMPARE(changes.size(), 1);
    field.setChoices({{1, u"Guests"_s}, {2, u"Others"_s}});
    QVERIFY(!field.currentId());
    QCOMPARE(changes.size(), 2);
}

void WidgetsTest::anIdAskedForBeforeTheListComesIsChosen()
{
    ChoiceField field;
    field.setCurrentId(9);
    QVERIFY(!field.currentId());
    field.setLoading();
    field.setChoices({{7, u"Members"_s}, {9, u"Staff"_s}});
    QCOMPARE(field.currentId(), 9);
    ChoiceField single;
    single.setChoices({{3, u"Web"_s}});
    QCOMPARE(single.currentId(), 3);
}

void WidgetsTest::aChoiceSaysWhyItIsEmpty()
{
    ChoiceField field;
    field.setLoading();
    QVERIFY(!field.isEnabled());
    QCOMPARE(field.placeholderText(), u"Loading…"_s);
    field.setFailed(u"No permission"_s);
    QCOMPARE(field.placeholderText(), u"No permission"_s);
    field.setChoices({});
    QVERIFY(!field.isEnabled());
    field.setChoices({{1, u"a"_s}, {2, u"b"_s}});
    QVERIFY(field.isEnabled());
}

void WidgetsTest::theWheelChangesNoChoice()
{
    ChoiceField field;
    field.setChoices({{1, u"a"_s}, {2, u"b"_s}});
    field.setCurrentId(1);
    field.show();
    QWheelEvent turn(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&field, &turn);
    QCOMPARE(field.currentId(), 1);
}

void WidgetsTest::typingFindsAChoice()
{
    ChoiceField field;
    field.setChoices({{1, u"Members"_s}, {2, u"Staff"_s}, {3, u"Students"_s}});
    field.show();
    QTest::keyClicks(&field, u"stu"_s);
    QCOMPARE(field.currentId(), 3);
}

void WidgetsTest::unknownIsNotZero()
{
    ValueLabel label(u"fees"_s);
    QCOMPARE(label.accessibleName(), u"fees: not known"_s);
    const QImage unknown = label.grab().toImage();
    label.setValue(u"0"_s);
    QCOMPARE(label.accessibleName(), u"fees: 0"_s);
    QVERIFY(label.grab().toImage() != unknown);
}

void WidgetsTest::aChangeIsToldInWords()
{
    ValueLabel label(u"performances"_s);
    label.setValue(u"2"_s);
    label.setChangedFrom(u"1"_s);
    QVERIFY(label.accessibleName().contains(u"was"_s));
    const int wide = label.sizeHint().width();
    label.setChangedFrom({});
    QCOMPARE(label.accessibleName(), u"performances: 2"_s);
    QVERIFY(label.sizeHint().width() <= wide);
}

void WidgetsTest::anotherSecondMovesNothingAndPaintsTheDigitsAlone()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *clock = new Countdown;
    column->addWidget(clock);
    clock->setFace(live(522));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    Heard around, heard;
    page.installEventFilter(&around);
    clock->installEventFilter(&heard);
    clock->setFace(live(521));
    QTRY_VERIFY(!heard.painted.isEmpty());
    QCOMPARE(around.layoutRequests, 0);
    QVERIFY(heard.painted.boundingRect().height() < clock->height());
    QCOMPARE(clock->digits(), u"08:41"_s);
    // Other words below are painted, and their room is asked for.
    heard.painted = {};
    clock->setFace({.state = CountdownState::Live, .remainingSeconds = 520, .until = u"19:46 (venue)"_s});
    QTRY_COMPARE(heard.painted.boundingRect(), clock->rect());
    QTRY_VERIFY(around.layoutRequests > 0);
}

void WidgetsTest::aCardToldTheSameAgainIsNotRestyled()
{
    Card card(u"cart"_s, u"Cart"_s);
    card.setState(CardState::Stale, u"as of 19:33:10"_s);
    Heard heard;
    card.content()->installEventFilter(&heard);
    card.setState(CardState::Stale, u"as of 19:33:10"_s);
    QCOMPARE(heard.restyled, 0);
    card.setState(CardState::Ready);
    QVERIFY(heard.restyled > 0);
}

void WidgetsTest::aChangeThatHasNoRoomBesideStandsBelow()
{
    const auto shown = [](const QString &before, int width) {
        ValueLabel label(u"source"_s);
        label.setValue(u"Season brochure 2026/27"_s);
        if (!before.isEmpty())
            label.setChangedFrom(before);
        label.resize(width, 100);
        label.resize(width, label.heightForWidth(width));
        return std::pair(label.height(), label.grab().toImage());
    };
    constexpr int roomy = 600, tight = 250, narrow = 110;
    const int oneLine = shown({}, roomy).first;
    QCOMPARE(shown(u"SPRING10"_s, roomy).first, oneLine); // beside
    const auto [high, below] = shown(u"SPRING10"_s, tight);
    QVERIFY(high > oneLine);
    // What it was is readable to its last letter, and so is what it is.
    QVERIFY(below != shown(u"SPRING11"_s, tight).second);
    QVERIFY(shown(u"SPRING10"_s, narrow).first > high); // the value has two lines now
    ValueLabel placed(u"source"_s);
    placed.setValue(u"Season brochure 2026/27"_s);
    placed.setChangedFrom(u"SPRING10"_s);
    placed.resize(tight, 20);
    QCOMPARE(placed.sizeHint().height(), high);
}

void WidgetsTest::aBandWithoutRoomGivesUpTheWordsOfItsButtonsFirst()
{
    EnvironmentBand band;
    band.setEnvironment(Environment::Test);
    band.setPlace(u"Demo Opera House"_s);
    auto *first = new QToolButton, *second = new QToolButton;
    first->setText(u"New session  Ctrl+N"_s);
    second->setText(u"Help a patron  Ctrl+D"_s);
    for (QToolButton *button : {first, second}) {
        button->setIcon(icon(Icon::Plus)); // without one the words stay whatever the style
        band.addFolding(button);
    }
    auto *lamp = new ConnectionLamp;
    band.addTrailing(lamp);
    lamp->setState(LampState::Connected, u"2 s ago"_s);
    const int whole = band.sizeHint().width(), more = Tokens::space32;
    band.show();
    const auto folded = [&] {
        QCoreApplication::sendPostedEvents();
        return QList<bool>{first->toolButtonStyle() == Qt::ToolButtonIconOnly, second->toolButtonStyle() == Qt::ToolButtonIconOnly};
    };
    band.resize(whole + more, band.height());
    QCOMPARE(folded(), (QList<bool>{false, false}));
    band.resize(whole - 20, band.height());
    QCOMPARE(folded(), (QList<bool>{true, false}));
    band.resize(whole / 2, band.height());
    QCOMPARE(folded(), (QList<bool>{true, true}));
    QVERIFY(lamp->width() >= lamp->sizeHint().width());
    band.resize(whole + more, band.height());
    QCOMPARE(folded(), (QList<bool>{false, false}));
    // Longer words of the lamp take the room as a smaller window does.
    lamp->setState(LampState::Offline, u"12 min ago, and it was a while since anybody asked"_s);
    QCOMPARE(folded().constFirst(), true);
}

void WidgetsTest::unequalTilesStandInOneLineWhileTheyFit()
{
    TileRow row;
    QList<QLabel *> tiles;
    for (const QString &text : {u"one"_s, u"memberships and more"_s, u"two"_s, u"three"_s}) {
        tiles.append(new QLabel(text));
        row.addTile(tiles.constLast());
    }
    row.show();
    int needed = 3 * Tokens::space16;
    for (const QLabel *tile : tiles)
        needed += tile->sizeHint().width();
    for (const int width : {needed * 3, needed, needed - 1}) {
        row.resize(width, row.heightForWidth(width));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(tiles[0]->y() == tiles[3]->y(), width >= needed);
        for (const QLabel *tile : tiles) {
            QVERIFY(row.rect().contains(tile->geometry()));
            QVERIFY(tile->width() >= tile->sizeHint().width());
        }
    }
}

void WidgetsTest::aKeyIsNamedInTheNewLanguage()
{
    class German final : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return QByteArrayView(context) == "QShortcut" && QByteArrayView(source) == "Del" ? u"Entf"_s : QString();
        }
    } german;
    KeyHint hint{QKeySequence(Qt::Key_Delete)};
    hint.show();
    QCOMPARE(hint.text(), u"Del"_s);
    QCoreApplication::installTranslator(&german);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(hint.text(), u"Entf"_s);
    QCoreApplication::removeTranslator(&german);
}

void WidgetsTest::aChangeOfLanguageTakesAQuestionBack()
{
    QWidget page;
    ConfirmStrip strip(&page);
    page.show();
    bool answered = false;
    strip.ask(u"Release 2 seats?"_s, u"Release"_s, u"Keep"_s, [&answered] { answered = true; });
    QVERIFY(strip.isOpen());
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &change);
    QVERIFY(!strip.isOpen() && !strip.isVisible() && !answered);
}

void WidgetsTest::buttonsWithoutRoomGoOnInTheNextLine()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ButtonRow row;
        row.setLayoutDirection(direction);
        QList<QPushButton *> buttons;
        for (const QString &text : {u"Save and connect"_s, u"Test connection"_s, u"Cancel (Esc)"_s})
            buttons.append(new QPushButton(text));
        row.addLeading(buttons[0]);
        row.addLeading(buttons[1]);
        row.addTrailing(buttons[2]);
        row.show();
        const int whole = row.sizeHint().width();
        for (const int width : {whole + 200, whole, whole - 1, row.minimumSizeHint().width()}) {
            row.resize(width, row.heightForWidth(width));
            QCoreApplication::sendPostedEvents();
            for (const QPushButton *button : buttons) {
                QVERIFY(row.rect().contains(button->geometry()));
                QCOMPARE(button->width(), button->sizeHint().width());
                for (const QPushButton *other : buttons)
                    QVERIFY(other == button || !other->geometry().intersects(button->geometry()));
            }
            QCOMPARE(row.height() > buttons[0]->height(), width < whole);
            const QRect last = buttons[2]->geometry();
            QCOMPARE(direction == Qt::LeftToRight ? last.right() : row.width() - 1 - last.left(), width - 1);
        }
        buttons[1]->hide();
        QCoreApplication::sendPostedEvents();
        QVERIFY(row.sizeHint().width() < whole);
    }
}

void WidgetsTest::aChoiceThatIsShortenedHasItsWholeNameAsToolTip()
{
    ChoiceField field;
    field.setChoices({{1, u"Season brochure 2026/27, second mailing"_s}});
    field.show();
    field.resize(600, field.sizeHint().height());
    QVERIFY(field.toolTip().isEmpty());
    field.resize(200, field.sizeHint().height());
    QVERIFY(field.toolTip().contains(u"second mailing"_s));
}

void WidgetsTest::aCardInTroubleHidesOldValues()
{
    Card card(u"cart"_s, u"Cart"_s);
    auto *value = new ValueLabel(u"fees"_s);
    value->setValue(u"2"_s);
    card.body()->addWidget(value);
    card.show();
    QVERIFY(value->isVisible());
    for (const CardState state : {CardState::Loading, CardState::Empty, CardState::Error}) {
        card.setState(state);
        QVERIFY(!value->isVisible());
    }
    card.setState(CardState::Stale, u"as of 19:33:10"_s);
    QVERIFY(value->isVisible());
    QCOMPARE(value->palette().color(QPalette::WindowText), colorsFor(card.palette()).muted);
    card.setState(CardState::Error, u"Could not be read"_s);
    QSignalSpy asked(&card, &Card::actionTriggered);
    QTest::mouseClick(card.findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<CardState>(), CardState::Error);
}

void WidgetsTest::theLampSpeaksOnlyWhenItsStateChanges()
{
    ConnectionLamp lamp;
    lamp.setState(LampState::Connected, u"2 s ago"_s);
    const QString spoken = lamp.accessibleName();
    lamp.setState(LampState::Connected, u"3 s ago"_s);
    QCOMPARE(lamp.accessibleName(), spoken);
    QList<QImage> pictures;
    for (const LampState state : {LampState::Unknown, LampState::Connected, LampState::Unsteady, LampState::Offline,
             LampState::Refused}) {
        lamp.setState(state);
        lamp.resize(12, 20);
        const QImage shape = lamp.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!pictures.contains(shape));
        pictures += shape;
    }
}

void WidgetsTest::aShortenedTextIsInTheToolTip()
{
    ElidedLabel label(u"The Kaur household & <b>friends</b>"_s);
    label.resize(60, 20);
    label.show();
    QVERIFY(label.toolTip().contains(u"&lt;b&gt;"_s));
    label.resize(label.sizeHint());
    QVERIFY(label.toolTip().isEmpty());
    QCOMPARE(label.plainText(), u"The Kaur household & <b>friends</b>"_s);
}

// P1
void WidgetsTest::markupIsShownAsWritten()
{
    PlainLabel label(u"<h1>x</h1>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<h1>x</h1>"_s);
}

Q_DECLARE_METATYPE(Foyer::CountdownFace)

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
