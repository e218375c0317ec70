// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessiontabs.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class SessionTabsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTabHasAButtonThatAsksToCloseIt();
    void ctrlWAsksForTheOneInFront();
    void f2NamesTheOneInFront();
    void theBoxForANameLiesOnItsOwnTabOnly();
    void escLeavesTheName();
    void anEmptyNameIsThePatronsAgain();
    void oneTabShowsOnceItHasAName();
    void whereNoSessionIsInFrontTheKeysAreFree();
    void aTabThatGoesTakesTheQuestionForItsNameAlong();
    void goingElsewhereKeepsWhatWasTyped();
};

namespace {

struct World
{
    QWidget window;
    SessionTabs *tabs = nullptr;
    QLineEdit *field = new QLineEdit;

    explicit World(int count = 2)
    {
        window.resize(600, 200);
        auto *column = new QVBoxLayout(&window);
        tabs = new SessionTabs(&window);
        column->addWidget(tabs);
        column->addWidget(field);
        tabs->setFaces(faces(count), 0);
        window.show();
    }
    static QList<SessionTabFace> faces(int count)
    {
        const QList<SessionTabFace> all{{u"Ms Kaur"_s, {}}, {u"Mr Lind"_s, u"1:42 left"_s, true}, {u"Nobody yet"_s, {}}};
        return all.first(count);
    }
    void activate()
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    [[nodiscard]] QLineEdit *box() const { return tabs->findChild<QLineEdit *>(u"sessionName"_s); }
    [[nodiscard]] QTabBar *bar() const { return tabs->findChild<QTabBar *>(u"sessionTabs"_s); }
};

}

void SessionTabsTest::everyTabHasAButtonThatAsksToCloseIt()
{
    World world(3);
    world.activate();
    QSignalSpy asked(world.tabs, &SessionTabs::closeRequested);
    QSignalSpy chosen(world.tabs, &SessionTabs::chosen);
    const auto buttons = world.tabs->findChildren<QToolButton *>(u"closeSession"_s);
    QCOMPARE(buttons.size(), 3);
    auto *second = qobject_cast<QToolButton *>(world.bar()->tabButton(1, QTabBar::RightSide));
    QVERIFY(second->accessibleName().contains(u"Mr Lind"_s));
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(asked.takeFirst(), QVariantList{1});
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(QApplication::focusWidget(), world.field);
    // The first goes: the button of the second closes the first tab now.
    world.tabs->setFaces({World::faces(3).at(1), World::faces(3).at(2)}, 0);
    QTest::mouseClick(qobject_cast<QToolButton *>(world.bar()->tabButton(0, QTabBar::RightSide)), Qt::LeftButton);
    QCOMPARE(asked.takeFirst(), QVariantList{0});
    QVERIFY(world.bar()->tabButton(0, QTabBar::RightSide)->accessibleName().contains(u"Mr Lind"_s));
}

void SessionTabsTest::ctrlWAsksForTheOneInFront()
{
    World world(1);
    world.activate();
    QVERIFY(!world.tabs->isVisible()); // also without a row of tabs
    QSignalSpy asked(world.tabs, &SessionTabs::closeRequested);
    QTest::keyClick(world.field, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(asked.takeFirst(), QVariantList{0});
}

void SessionTabsTest::f2NamesTheOneInFront()
{
    World world;
    world.activate();
    QSignalSpy named(world.tabs, &SessionTabs::named);
    QTest::keyClick(world.field, Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), world.box());
    QCOMPARE(world.box()->selectedText(), u"Ms Kaur"_s);
    QVERIFY(world.tabs->rect().contains(world.box()->geometry()));
    QTest::keyClicks(world.box(), u"  seat 4 queue "_s);
    QTest::keyClick(world.box(), Qt::Key_Return);
    QCOMPARE(named.takeFirst(), (QVariantList{0, u"seat 4 queue"_s}));
    QVERIFY(!world.box()->isVisible());
    QCOMPARE(QApplication::focusWidget(), world.field);
}

void SessionTabsTest::theBoxForANameLiesOnItsOwnTabOnly()
{
    for (const int current : {0, 1, 2}) {
        World world(3);
        world.activate();
        world.tabs->setFaces(World::faces(3), current);
        const int before = world.bar()->tabRect(current).width();
        QTest::keyClick(world.field, Qt::Key_F2);
        const QRect box = world.box()->geometry();
        for (int other = 0; other < 3; ++other) {
            const QRect tab = world.bar()->tabRect(other);
            const QRect there(world.bar()->mapTo(world.tabs, tab.topLeft()), tab.size());
            QCOMPARE(there.intersects(box), other == current);
        }
        // A badge that grows moves what stands after it.
        QList<SessionTabFace> faces = World::faces(3);
        faces[0].badge = u"a long while is left"_s;
        world.tabs->setFaces(faces, current);
        QCOMPARE(world.box()->x(), world.bar()->mapTo(world.tabs, world.bar()->tabRect(current).topLeft()).x());
        world.tabs->setFaces(World::faces(3), current);
        QTest::keyClick(world.box(), Qt::Key_Escape);
        QCOMPARE(world.bar()->tabRect(current).width(), before);
    }
}

void SessionTabsTest::escLeavesTheName()
{
    World world;
    world.activate();
    QSignalSpy named(world.tabs, &SessionTabs::named);
    QTest::keyClick(world.field, Qt::Key_F2);
    QTest::keyClicks(world.box(), u"x"_s);
    QTest::keyClick(world.box(), Qt::Key_Escape);
    QVERIFY(!world.box()->isVisible());
    QCOMPARE(named.size(), 0);
    QCOMPARE(QApplication::focusWidget(), world.field);
}

void SessionTabsTest::anEmptyNameIsThePatronsAgain()
{
    World world;
    world.activate();
    QSignalSpy named(world.tabs, &SessionTabs::named);
    QTest::keyClick(world.field, Qt::Key_F2);
    QTest::keyClick(world.box(), Qt::Key_Delete);
    QTest::keyClick(world.box(), Qt::Key_Return);
    QCOMPARE(named.takeFirst(), (QVariantList{0, QString()}));
    // The same again says nothing.
    QTest::keyClick(world.field, Qt::Key_F2);
    QTest::keyClick(world.box(), Qt::Key_Return);
    QCOMPARE(named.size(), 0);
}

void SessionTabsTest::oneTabShowsOnceItHasAName()
{
    World world(1);
    QVERIFY(!world.tabs->isVisible());
    SessionTabFace face = World::faces(1).first();
    face.named = true;
    world.tabs->setFaces({face}, 0);
    QVERIFY(world.tabs->isVisible());
    world.tabs->setFaces(World::faces(1), 0);
    world.tabs->askForName();
    QVERIFY(world.tabs->isVisible()); // the box needs a place
}

void SessionTabsTest::whereNoSessionIsInFrontTheKeysAreFree()
{
    World world;
    world.activate();
    world.tabs->setFaces(World::faces(2), -1);
    QSignalSpy asked(world.tabs, &SessionTabs::closeRequested);
    QTest::keyClick(world.field, Qt::Key_W, Qt::ControlModifier);
    QTest::keyClick(world.field, Qt::Key_F2);
    QCOMPARE(asked.size(), 0);
    QVERIFY(!world.box()->isVisible());
    QCOMPARE(QApplication::focusWidget(), world.field);
}

void SessionTabsTest::aTabThatGoesTakesTheQuestionForItsNameAlong()
{
    World world;
    world.activate();
    QSignalSpy named(world.tabs, &SessionTabs::named);
    QTest::keyClick(world.field, Qt::Key_F2);
    QTest::keyClicks(world.box(), u"x"_s);
    world.tabs->setFaces(World::faces(1), 0);
    QVERIFY(!world.box()->isVisible());
    QCOMPARE(named.size(), 0);
    // A clock that ticks does not.
    world.tabs->setFaces(World::faces(2), 0);
    world.tabs->askForName();
    QList<SessionTabFace> ticked = World::faces(2);
    ticked[1].badge = u"1:41 left"_s;
    world.tabs->setFaces(ticked, 0);
    QVERIFY(world.box()->isVisible());
}

void SessionTabsTest::goingElsewhereKeepsWhatWasTyped()
{
    World world;
    world.activate();
    QSignalSpy named(world.tabs, &SessionTabs::named);
    QTest::keyClick(world.field, Qt::Key_F2);
    QTest::keyClicks(world.box(), u"queue"_s);
    QTest::mouseClick(world.field, Qt::LeftButton);
    world.field->setFocus(Qt::MouseFocusReason);
    QCOMPARE(named.takeFirst(), (QVariantList{0, u"queue"_s}));
    QCOMPARE(QApplication::focusWidget(), world.field);
}

QTEST_MAIN(SessionTabsTest)
#include "tst_sessiontabs.moc"
