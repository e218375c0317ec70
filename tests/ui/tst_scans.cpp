// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scandesk.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/confirmstrip.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QListWidget>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

class ScansTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScanLeavesTheFieldAsItWas();
    void whatAPersonTypesArrives();
    void heldKeysComeBeforeTheNextOne();
    void heldKeysFollowTheFocusThatTheFirstMoves();
    void aClickGivesHeldKeysBackFirst();
    void aLetterOfAPersonStillWorksAsAShortcut();
    void noLetterOfAScanDoes();
    void capitalsComeWithShift();
    void nothingOfAScanReachesAPasswordField();
    void aPasswordArrives();
    void whatStandsInTwoFieldsIsNobodysCode();
    void theSamePaperTwiceIsOneScan();
    void behindThePaletteItWaits();
    void itsReturnAnswersNoQuestion();
    void theNewestOfTwoThatWaitIsOffered();
    void whereItIsNotClearTheMessageAsks();
    void withoutASessionItIsKeptForTheNext();
    void aPageThatLooksNumbersUpGetsThem();
    void aCardNumberIsNeitherShownNorUsed();
    void aKioskCaseIsOpenedWhereverItIsScanned();
    void anAddressGoesIntoItsFieldWithoutItsReturn();
    void switchedOffAScannerIsAKeyboard();
};

namespace {

//! A window with fields, a list and a question; remembers where scans landed.
struct World
{
    TestClock clock;
    MainWindow window;
    QWidget *page = new QWidget;
    TextField *field = new TextField(0, page);
    PasswordField *password = new PasswordField(40, page);
    QListWidget *list = new QListWidget(page);
    ConfirmStrip *strip = new ConfirmStrip(page);
    ScanPlace place{.session = true, .customer = true};
    QStringList used, found, opened;
    bool opens = false; //!< kiosk cases
    bool finds = false; //!< the page in front looks numbers up
    ScanDesk desk{&window, window.keys(), window.messages(), clock,
        {[this] { return place; },
            [this](ScanTarget target, const QString &code) { used.append(QString(QString::number(int(target)) + u':' + code)); },
            [this](const QString &number) {
                if (finds)
                    found.append(number);
                return finds;
            },
            [this](const QString &code) {
                if (opens)
                    opened.append(code);
                return opens;
            }}};

    World()
    {
        auto *column = new QVBoxLayout(page);
        for (QWidget *widget : std::initializer_list<QWidget *>{field, password, list, strip})
            column->addWidget(widget);
        strip->hide();
        list->addItems({u"Tosca"_s, u"Aida"_s});
        window.showPage(page);
        window.show();
    }
    void activate(QWidget *focus)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        focus->setFocus();
    }
    void key(QChar one)
    {
        QWidget *target = QApplication::focusWidget();
        one == u'\n' ? QTest::keyClick(target, Qt::Key_Return) : QTest::keyClick(target, one.toLatin1());
    }
    void scan(const QString &code)
    {
        clock.advance(milliseconds(300));
        for (const QChar one : QString(code + u'\n')) {
            key(one);
            clock.advance(milliseconds(3));
        }
    }
    void type(const QString &keys)
    {
        for (const QChar one : keys) {
            clock.advance(milliseconds(90));
            key(one);
        }
    }
    [[nodiscard]] Message message() { return window.messages().message(); }
};

const QString order = u"0:88123"_s;

}

// H6
void ScansTest::aScanLeavesTheFieldAsItWas()
{
    World world;
    world.field->setText(u"Tosca"_s);
    world.activate(world.field);
    world.field->setSelection(1, 3);
    QSignalSpy changed(world.field, &QLineEdit::textChanged);
    QSignalSpy sent(world.field, &QLineEdit::returnPressed);
    world.scan(u"88123"_s);
    QCOMPARE(world.used, QStringList{order});
    QCOMPARE(world.field->text(), u"Tosca"_s);
    QCOMPARE(world.field->selectedText(), u"osc"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(sent.size(), 0);
    QVERIFY(!world.window.messages().hasMessage());
}

void ScansTest::whatAPersonTypesArrives()
{
    World world;
    world.activate(world.field);
    QSignalSpy sent(world.field, &QLineEdit::returnPressed);
    world.type(u"Tosca 88123\n"_s);
    QTRY_COMPARE(world.field->text(), u"Tosca 88123"_s);
    QCOMPARE(sent.size(), 1);
    QVERIFY(world.used.isEmpty());
}

void ScansTest::heldKeysComeBeforeTheNextOne()
{
    World world;
    world.activate(world.field);
    world.key(u'a');
    world.key(u'b');
    QVERIFY(world.field->text().isEmpty()); // may be a scan
    QTest::keyClick(world.field, Qt::Key_Backspace);
    QCOMPARE(world.field->text(), u"a"_s);
    world.key(u'c');
    QTest::keyClick(world.field, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(world.field->selectedText(), u"ac"_s);
}

void ScansTest::heldKeysFollowTheFocusThatTheFirstMoves()
{
    World world;
    world.activate(world.list);
    auto *number = new QShortcut(QKeySequence(Qt::Key_1), world.list);
    connect(number, &QShortcut::activated, world.field, [&world] {
        world.field->setFocus();
        world.field->setText(u"1"_s);
    });
    for (const char one : {'1', '2', '0'})
        world.key(QChar::fromLatin1(one));
    QTest::keyClick(world.list, Qt::Key_End); // no scan: they were a person's
    QCOMPARE(world.field->text(), u"120"_s);
}

void ScansTest::aClickGivesHeldKeysBackFirst()
{
    World world;
    world.activate(world.field);
    world.key(u'a');
    QTest::mouseClick(world.password, Qt::LeftButton);
    QCOMPARE(world.field->text(), u"a"_s);
    QVERIFY(world.password->text().isEmpty());
}

void ScansTest::aLetterOfAPersonStillWorksAsAShortcut()
{
    World world;
    world.activate(world.list);
    int inList = 0, inWindow = 0, hidden = 0, actions = 0;
    auto *print = new QShortcut(QKeySequence(Qt::Key_P), world.list);
    print->setContext(Qt::WidgetShortcut);
    connect(print, &QShortcut::activated, this, [&inList] { ++inList; });
    auto *elsewhere = new QShortcut(QKeySequence(Qt::Key_N), world.field);
    elsewhere->setContext(Qt::WidgetShortcut);
    connect(elsewhere, &QShortcut::activated, this, [&hidden] { ++hidden; });
    auto *any = new QShortcut(QKeySequence(Qt::Key_X), world.page);
    connect(any, &QShortcut::activated, this, [&inWindow] { ++inWindow; });
    auto *action = new QAction(world.page);
    action->setShortcut(QKeySequence(Qt::Key_B));
    world.page->addAction(action);
    connect(action, &QAction::triggered, this, [&actions] { ++actions; });
    int why = 0;
    auto *question = new QShortcut(QKeySequence(Qt::Key_Question), world.page);
    connect(question, &QShortcut::activated, this, [&why] { ++why; });
    world.clock.advance(milliseconds(90));
    QTest::keyClick(world.list, '?', Qt::ShiftModifier);
    world.type(u"pxban"_s);
    QTRY_COMPARE(world.list->currentRow(), 1); // "a" finds Aida
    QCOMPARE(inList, 1);
    QCOMPARE(inWindow, 1);
    QCOMPARE(actions, 1);
    QCOMPARE(why, 1);
    QCOMPARE(hidden, 0);
    // A field takes the letter as text instead.
    world.field->setFocus();
    world.type(u"x"_s);
    QTRY_COMPARE(world.field->text(), u"x"_s);
    QCOMPARE(inWindow, 1);
}

void ScansTest::noLetterOfAScanDoes()
{
    World world;
    world.activate(world.list);
    int pressed = 0;
    auto *any = new QShortcut(QKeySequence(Qt::Key_A), world.page);
    connect(any, &QShortcut::activated, this, [&pressed] { ++pressed; });
    QSignalSpy activated(world.list, &QListWidget::itemActivated);
    world.scan(u"aida1"_s);
    QCOMPARE(world.used, QStringList{u"1:aida1"_s});
    QCOMPARE(pressed, 0);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(world.list->currentRow(), 0);
}

void ScansTest::capitalsComeWithShift()
{
    World world;
    world.activate(world.field);
    for (const char one : {'S', 'P', 'R', '1'}) {
        QTest::keyPress(world.field, Qt::Key_Shift);
        QTest::keyClick(world.field, one, Qt::ShiftModifier);
        QTest::keyRelease(world.field, Qt::Key_Shift);
        world.clock.advance(milliseconds(3));
    }
    QTest::keyClick(world.field, Qt::Key_Return);
    QCOMPARE(world.used, QStringList{u"1:SPR1"_s});
    QVERIFY(world.field->text().isEmpty());
}

// H6
void ScansTest::nothingOfAScanReachesAPasswordField()
{
    World world;
    world.password->setText(u"old"_s);
    world.activate(world.password);
    world.password->selectAll();
    QSignalSpy changed(world.password, &QLineEdit::textChanged);
    QSignalSpy sent(world.password, &QLineEdit::returnPressed);
    world.scan(u"88123"_s);
    QCOMPARE(world.password->text(), u"old"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(sent.size(), 0);
    QVERIFY(world.used.isEmpty());
    QVERIFY(world.window.messages().hasMessage());
    const Message told = world.message();
    QVERIFY(!QString(told.headline + told.meaning + told.details).contains(u"88123"_s));
    QVERIFY(told.actions.isEmpty());
}

void ScansTest::aPasswordArrives()
{
    World world;
    world.activate(world.password);
    QSignalSpy sent(world.password, &QLineEdit::returnPressed);
    world.type(u"s3cret\n"_s);
    QTRY_COMPARE(world.password->text(), u"s3cret"_s);
    QCOMPARE(sent.size(), 1);
    QVERIFY(!world.window.messages().hasMessage());
}

void ScansTest::whatStandsInTwoFieldsIsNobodysCode()
{
    World world;
    world.activate(world.field);
    QTest::keyClicks(world.field, u"zelda"_s);
    QTest::keyClicks(world.password, u"T0kenZebra9"_s);
    QTest::keyClick(world.password, Qt::Key_Return);
    QCOMPARE(world.field->text(), u"zelda"_s);
    QVERIFY(world.used.isEmpty());
    const Message &message = world.window.messages().message();
    QVERIFY(!QString(message.headline + message.meaning + message.details).contains(u"Zebra"_s));
}

void ScansTest::theSamePaperTwiceIsOneScan()
{
    World world;
    world.activate(world.field);
    world.scan(u"88123"_s);
    world.scan(u"88123"_s);
    QCOMPARE(world.used, QStringList{order});
    world.clock.advance(std::chrono::seconds(3));
    world.scan(u"88123"_s);
    QCOMPARE(world.used, (QStringList{order, order}));
    QVERIFY(world.field->text().isEmpty());
}

void ScansTest::behindThePaletteItWaits()
{
    World world;
    world.activate(world.field);
    QTest::keyClick(world.field, Qt::Key_K, Qt::ControlModifier);
    auto *box = world.window.findChild<QLineEdit *>(u"paletteBox"_s);
    QCOMPARE(QApplication::focusWidget(), box);
    world.scan(u"88123"_s);
    QVERIFY(box->isVisible());
    QVERIFY(box->text().isEmpty());
    QVERIFY(world.used.isEmpty());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(world.window.messages().hasMessage());
    QVERIFY(world.message().headline.contains(u"88123"_s));
    QCOMPARE(world.message().actions.size(), 2);
    QVERIFY(world.used.isEmpty());
    Q_EMIT world.window.messages().actionTriggered(world.message().id, 0);
    QCOMPARE(world.used, QStringList{order});
    QVERIFY(!world.window.messages().hasMessage());
}

void ScansTest::itsReturnAnswersNoQuestion()
{
    World world;
    world.activate(world.field);
    int yes = 0;
    world.strip->ask(u"4 seats will be released. Log out?"_s, u"Log out"_s, u"Keep"_s, [&yes] { ++yes; });
    world.scan(u"88123"_s);
    QCOMPARE(yes, 0);
    QVERIFY(world.strip->isVisible());
    QVERIFY(world.used.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(world.window.messages().hasMessage());
    Q_EMIT world.window.messages().actionTriggered(world.message().id, 1); // left
    QVERIFY(world.used.isEmpty());
    QVERIFY(!world.window.messages().hasMessage());
}

void ScansTest::theNewestOfTwoThatWaitIsOffered()
{
    World world;
    world.activate(world.field);
    world.window.keys().toggleSheet();
    world.scan(u"88123"_s);
    world.scan(u"88124"_s);
    world.window.keys().toggleSheet();
    QTRY_VERIFY(world.window.messages().hasMessage());
    Q_EMIT world.window.messages().actionTriggered(world.message().id, 0);
    QCOMPARE(world.used, QStringList{u"0:88124"_s});
}

void ScansTest::whereItIsNotClearTheMessageAsks()
{
    World world;
    world.place.customer = false;
    world.activate(world.field);
    world.scan(u"88123"_s);
    QVERIFY(world.used.isEmpty());
    QCOMPARE(world.message().actions.size(), 2);
    Q_EMIT world.window.messages().actionTriggered(world.message().id, 1);
    QCOMPARE(world.used, QStringList{u"1:88123"_s});
}

void ScansTest::withoutASessionItIsKeptForTheNext()
{
    World world;
    world.place = {};
    world.activate(world.list);
    world.scan(u"88123"_s);
    QVERIFY(world.message().headline.contains(u"88123"_s));
    QVERIFY(world.message().actions.isEmpty());
    world.place = {.session = true, .customer = true};
    world.desk.offerWaiting();
    QCOMPARE(world.message().actions.size(), 2);
    QVERIFY(world.used.isEmpty());
}

void ScansTest::aPageThatLooksNumbersUpGetsThem()
{
    World world;
    world.activate(world.list);
    world.place = {};
    world.finds = true;
    world.scan(u"88123"_s);
    QCOMPARE(world.found, QStringList{u"88123"_s});
    world.scan(u"SPRING"_s); // no number: it waits for a session, as everywhere
    world.scan(u"4111111111111111"_s);
    QCOMPARE(world.found.size(), 1);
    world.place = {.session = true, .customer = true};
    world.scan(u"88124"_s);
    QCOMPARE(world.found.size(), 1);
    QCOMPARE(world.used, QStringList{u"0:88124"_s});
}

void ScansTest::aKioskCaseIsOpenedWhereverItIsScanned()
{
    const QString code = u"FYC1"_s + QString(200, u'Q');
    for (const ScanPlace &place : {ScanPlace{}, ScanPlace{.session = true, .customer = true}}) {
        World world;
        world.place = place;
        world.activate(world.field);
        world.scan(code);
        QVERIFY(world.opened.isEmpty());
        QVERIFY(world.message().headline.contains(u"kiosk"_s));
        QVERIFY(!world.message().headline.contains(u"FYC1"_s)); // it opens a session for whoever has the key
        world.opens = true;
        world.clock.advance(milliseconds(5000));
        world.scan(code);
        QCOMPARE(world.opened, QStringList{code});
        QVERIFY(!world.window.messages().hasMessage());
        QVERIFY(world.used.isEmpty() && world.field->text().isEmpty());
    }
}

void ScansTest::aCardNumberIsNeitherShownNorUsed()
{
    World world;
    world.activate(world.field);
    world.scan(u"4111111111111111"_s);
    QVERIFY(world.used.isEmpty());
    QVERIFY(world.field->text().isEmpty());
    const Message told = world.message();
    QVERIFY(!QString(told.headline + told.meaning + told.details).contains(u"4111"_s));
}

// H6
void ScansTest::anAddressGoesIntoItsFieldWithoutItsReturn()
{
    World world;
    world.activate(world.field);
    QSignalSpy sent(world.field, &QLineEdit::returnPressed);
    world.scan(u"ann@example.com"_s);
    QCOMPARE(world.field->text(), u"ann@example.com"_s);
    QCOMPARE(sent.size(), 0);
    world.list->setFocus();
    world.clock.advance(std::chrono::seconds(3));
    world.scan(u"ann@example.com"_s);
    QVERIFY(world.window.messages().hasMessage());
}

void ScansTest::switchedOffAScannerIsAKeyboard()
{
    World world;
    world.desk.setSettings({.enabled = false});
    world.activate(world.field);
    QSignalSpy sent(world.field, &QLineEdit::returnPressed);
    world.scan(u"88123"_s);
    QCOMPARE(world.field->text(), u"88123"_s);
    QCOMPARE(sent.size(), 1);
    QVERIFY(world.used.isEmpty());
}

QTEST_MAIN(ScansTest)
#include "tst_scans.moc"
