// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionbook.h"
#include "ui/shell/actionlistmodel.h"
#include "ui/shell/keygroups.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowkeys.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class PaletteTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordMustFit_data();
    void everyWordMustFit();
    void whatCannotBeDoneComesLastAndOnlyWhenAskedFor();
    void theModelKeepsItsWordWhileOneTypes();
    void enterRunsWhatStandsFirst();
    void theFocusGoesBackOnEsc();
    void arrowsChooseFromTheBox();
    void whatBecameImpossibleIsNotRun();
    void noShortcutOfThePageWorksBelowIt();
    void tabStaysInside();
    void anAnswerDoesNotTakeTheFocusOut();
    void itsKeyWorksWhileAFieldHasTheFocus();
    void theSheetOfKeysListsWhatHasAKey();
    void escGoesOneStepBack();
    void aStepOfAPageThatIsGoneIsNotAskedFor();
    void f6StepsThroughThePartsAndRemembersThePlace();
    void theButtonsOfAMessageAreThereAsWell();
};

namespace {

QList<Action> desk(QString *done = nullptr)
{
    const auto run = [done](const char *what) { return [done, what] { if (done) *done = QLatin1StringView(what); }; };
    return {{u"hold"_s, u"Hold seats"_s, u"Session"_s, QKeySequence(u"Ctrl+H"_s), u"tickets reserve"_s, {}, run("hold")},
        {u"more"_s, u"More time"_s, u"Session"_s, QKeySequence(Qt::Key_F8), u"extend"_s, u"no seats are held"_s, run("more")},
        {u"orders"_s, u"Orders"_s, u"Session"_s, {}, {}, {}, run("orders")},
        {u"new"_s, u"Open a new session"_s, u"Sessions"_s, {}, {}, {}, run("new")}};
}

QStringList idsOf(const QList<ActionHit> &hits)
{
    QStringList ids;
    for (const ActionHit &hit : hits)
        ids.append(hit.action.id);
    return ids;
}

//! A window with two fields on its page and the desk's actions in the book.
struct World
{
    MainWindow window;
    QWidget *page = new QWidget;
    QLineEdit *first = new QLineEdit, *second = new QLineEdit;
    QString done;

    World()
    {
        auto *column = new QVBoxLayout(page);
        column->addWidget(first);
        column->addWidget(second);
        window.keys().actions().add(page, [this] { return desk(&done); });
        window.showPage(page);
        window.show();
    }
    void activate()
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] QWidget *palette() const { return window.findChild<QWidget *>(u"commandPalette"_s); }
    [[nodiscard]] QListView *list() const { return window.findChild<QListView *>(u"paletteList"_s); }
};

}

void PaletteTest::everyWordMustFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("nothing: all that can be done") << u""_s << QStringList{u"hold"_s, u"orders"_s, u"new"_s};
    QTest::newRow("letters of the text") << u"hs"_s << QStringList{u"hold"_s};
    QTest::newRow("another word for it") << u"tick"_s << QStringList{u"hold"_s};
    QTest::newRow("two words") << u"new sess"_s << QStringList{u"new"_s};
    QTest::newRow("two words, any order") << u"sess new"_s << QStringList{u"new"_s};
    QTest::newRow("one word does not fit") << u"hold zebra"_s << QStringList{};
    QTest::newRow("the best first") << u"ord"_s << QStringList{u"orders"_s};
}

void PaletteTest::everyWordMustFit()
{
    QFETCH(QString, typed);
    QTEST(idsOf(fittingActions(desk(), typed)), "ids");
}

void PaletteTest::whatCannotBeDoneComesLastAndOnlyWhenAskedFor()
{
    QVERIFY(!idsOf(fittingActions(desk(), {})).contains(u"more"_s));
    const QList<ActionHit> hits = fittingActions(desk(), u"m"_s);
    QCOMPARE(hits.last().action.id, u"more"_s);
    QVERIFY(!hits.last().action.isPossible());
    // Without something to run nothing can be done either.
    QVERIFY(fittingActions({{u"x"_s, u"X"_s, {}}}, {}).isEmpty());
}

void PaletteTest::theModelKeepsItsWordWhileOneTypes()
{
    ActionListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const char *typed : {"", "s", "se", "ses", "", "m", "mo", "x", "o", "", "new", "h"}) {
        const QList<ActionHit> hits = fittingActions(desk(), QString::fromLatin1(typed));
        model.setHits(hits);
        QCOMPARE(model.rowCount(), hits.size());
        for (int row = 0; row < hits.size(); ++row) {
            QCOMPARE(model.index(row).data(ActionListModel::IdRole).toString(), hits[row].action.id);
            QCOMPARE(model.index(row).data(ActionListModel::HitsRole).value<QList<int>>(), hits[row].places);
        }
    }
    QCOMPARE(resets.size(), 0);
    model.setHits(fittingActions(desk(), u"more"_s));
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model.index(0).data(ActionListModel::WhyNotRole).toString(), u"no seats are held"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"no seats are held"_s));
}

void PaletteTest::enterRunsWhatStandsFirst()
{
    World world;
    world.activate();
    world.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(world.palette()->isVisible());
    world.type(u"hold"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(world.done, u"hold"_s);
    QVERIFY(!world.palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), world.first);
    // The next time it begins empty.
    world.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(world.window.findChild<QLineEdit *>(u"paletteBox"_s)->text().isEmpty());
}

void PaletteTest::theFocusGoesBackOnEsc()
{
    World world;
    world.activate();
    world.second->setFocus();
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.type(u"o"_s);
    world.press(Qt::Key_Escape);
    QVERIFY(!world.palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), world.second);
    QVERIFY(world.done.isEmpty());
    QVERIFY(world.second->text().isEmpty());
    // Its own key closes it as well.
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!world.palette()->isVisible());
}

void PaletteTest::arrowsChooseFromTheBox()
{
    World world;
    world.activate();
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.type(u"session"_s);
    const QString first = world.list()->currentIndex().data(ActionListModel::IdRole).toString();
    world.press(Qt::Key_Down);
    QCOMPARE(world.list()->currentIndex().row(), 1);
    QVERIFY(first != world.list()->currentIndex().data(ActionListModel::IdRole).toString());
    world.press(Qt::Key_Up);
    world.press(Qt::Key_Up);
    // Round to the last that can be done: what cannot be is no place to stand on.
    QVERIFY(world.list()->currentIndex().flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(world.list()->currentIndex().row() > 0);
    world.press(Qt::Key_Down);
    QCOMPARE(world.list()->currentIndex().row(), 0);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void PaletteTest::whatBecameImpossibleIsNotRun()
{
    ActionBook book;
    QObject owner;
    bool possible = true;
    int runs = 0;
    book.add(&owner, [&] {
        return QList<Action>{{u"a"_s, u"A"_s, {}, {}, {}, possible ? QString() : u"busy"_s, [&runs] { ++runs; }}};
    });
    QVERIFY(book.run(u"a"_s));
    possible = false;
    QVERIFY(!book.run(u"a"_s));
    QVERIFY(!book.run(u"b"_s));
    QCOMPARE(runs, 1);
    auto *passing = new QObject;
    book.add(passing, [] { return QList<Action>{{u"b"_s, u"B"_s, {}}}; });
    QCOMPARE(book.actions().size(), 2);
    delete passing;
    QCOMPARE(book.actions().size(), 1);
}

void PaletteTest::noShortcutOfThePageWorksBelowIt()
{
    World world;
    world.activate();
    int pressed = 0;
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_F8), world.page);
    connect(shortcut, &QShortcut::activated, this, [&pressed] { ++pressed; });
    world.press(Qt::Key_F8);
    QCOMPARE(pressed, 1);
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.press(Qt::Key_F8);
    QCOMPARE(pressed, 1);
    world.press(Qt::Key_F1);
    QVERIFY(!world.palette()->isVisible());
    world.press(Qt::Key_F8);
    QCOMPARE(pressed, 1);
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_F8);
    QCOMPARE(pressed, 2);
}

void PaletteTest::tabStaysInside()
{
    World world;
    world.activate();
    world.press(Qt::Key_K, Qt::ControlModifier);
    for (int i = 0; i < 4; ++i) {
        world.press(i % 2 ? Qt::Key_Tab : Qt::Key_Backtab);
        QVERIFY(world.palette()->isAncestorOf(QApplication::focusWidget()));
    }
}

void PaletteTest::anAnswerDoesNotTakeTheFocusOut()
{
    World world;
    world.activate();
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.second->setFocus(); // as a page does when an answer came
    world.type(u"hold"_s);
    QVERIFY(world.second->text().isEmpty());
    QCOMPARE(world.window.findChild<QLineEdit *>(u"paletteBox"_s)->text(), u"hold"_s);
    world.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), world.second);
}

void PaletteTest::itsKeyWorksWhileAFieldHasTheFocus()
{
    World world;
    world.activate();
    world.type(u"Tosca"_s);
    world.press(Qt::Key_Home);
    world.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(world.palette()->isVisible());
    QCOMPARE(world.first->text(), u"Tosca"_s); // elsewhere Ctrl+K cuts a line
}

void PaletteTest::theSheetOfKeysListsWhatHasAKey()
{
    const QList<KeyGroup> groups = keyGroups(desk());
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.first().title, u"Session"_s);
    QCOMPARE(groups.first().lines, (QList<KeyLine>{{u"Ctrl+H"_s, u"Hold seats"_s}, {u"F8"_s, u"More time"_s}}));
    for (const KeyGroup &group : fixedKeyGroups())
        QVERIFY(!group.title.isEmpty() && !group.lines.isEmpty());
    World world;
    world.activate();
    world.press(Qt::Key_F1);
    auto *sheet = world.window.findChild<QWidget *>(u"shortcutSheet"_s);
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
    QStringList texts;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        texts.append(label->text());
    for (const QString &expected : {u"Ctrl+K"_s, u"F6"_s, u"Ctrl+H"_s, u"Hold seats"_s, u"Session"_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected));
    world.press(Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
    QCOMPARE(QApplication::focusWidget(), world.first);
}

void PaletteTest::escGoesOneStepBack()
{
    World world;
    world.activate();
    int steps = 0;
    world.window.keys().setStepBack(world.page, [&steps] { return ++steps == 1; });
    world.window.messages().showMessage({Severity::Warning, u"Something"_s});
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.press(Qt::Key_Escape);
    QVERIFY(!world.palette()->isVisible());
    QVERIFY(world.window.messages().hasMessage()); // one step only
    world.press(Qt::Key_Escape);
    QVERIFY(!world.window.messages().hasMessage());
    QCOMPARE(steps, 0);
    world.press(Qt::Key_Escape);
    QCOMPARE(steps, 1);
    world.press(Qt::Key_Escape);
    QCOMPARE(steps, 2); // nothing more to do, and nothing happened
    QVERIFY(world.window.isVisible());
}

void PaletteTest::aStepOfAPageThatIsGoneIsNotAskedFor()
{
    World world;
    int steps = 0;
    auto *owner = new QObject;
    world.window.keys().setStepBack(owner, [&steps] { return ++steps > 0; });
    QVERIFY(world.window.keys().stepBack());
    delete owner;
    QVERIFY(!world.window.keys().stepBack());
    QCOMPARE(steps, 1);
}

void PaletteTest::f6StepsThroughThePartsAndRemembersThePlace()
{
    World world;
    auto *left = new QWidget, *right = new QWidget;
    auto *a = new QLineEdit(left), *b = new QLineEdit(left), *c = new QLineEdit(right);
    world.page->layout()->addWidget(left);
    world.page->layout()->addWidget(right);
    for (QWidget *box : {left, right})
        box->setMinimumSize(200, 100);
    b->move(0, 40);
    auto *bare = new QWidget(world.page); // nothing in it can have the focus
    world.window.keys().setPanes(world.page, [=] { return QList<Pane>{{left}, {bare}, {right}}; });
    world.activate();
    world.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), a);
    b->setFocus();
    world.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), c);
    world.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), b); // where it was before
    world.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), c);
    // A message with buttons is the first part.
    world.window.messages().showMessage({Severity::Warning, u"Question"_s, {}, {u"Yes"_s, u"No"_s}, {}, u"q"_s});
    world.press(Qt::Key_F6);
    QVERIFY(world.window.messages().isAncestorOf(QApplication::focusWidget()));
}

void PaletteTest::theButtonsOfAMessageAreThereAsWell()
{
    World world;
    world.activate();
    QSignalSpy acted(&world.window.messages(), &MessageBar::actionTriggered);
    world.window.messages().showMessage({Severity::Warning, u"Question"_s, {}, {u"Reconcile"_s, u"Leave"_s}, {}, u"q"_s});
    world.press(Qt::Key_K, Qt::ControlModifier);
    world.type(u"reconc"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(acted.size(), 1);
    QCOMPARE(acted.first(), (QVariantList{u"q"_s, 0}));
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
