// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/lockin.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMimeData>
#include <QPointingDevice>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

//! Counts what came through.
class Listener final : public QWidget
{
public:
    int keys = 0, presses = 0, menus = 0, drops = 0, wheels = 0;

protected:
    void keyPressEvent(QKeyEvent *) override { ++keys; }
    void mousePressEvent(QMouseEvent *) override { ++presses; }
    void contextMenuEvent(QContextMenuEvent *) override { ++menus; }
    void dropEvent(QDropEvent *) override { ++drops; }
    void wheelEvent(QWheelEvent *) override { ++wheels; }
};

}

class LockInTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyKeysOfTheListComeThrough_data();
    void onlyKeysOfTheListComeThrough();
    void noKeyWithAModifierIsOnTheList();
    void whatAPurchaseNeedsIsOnTheList();
    void aHeldKeyCountsOnce();
    void onlyTheFirstPointerButtonWorks();
    void nothingOpensAMenuOrTakesADrop();
    void noShortcutIsHeard();
    void theWindowCannotBeClosedUntilStaffLeaves();
    void aSmallerWindowIsMadeWholeAgain();
    void linksOpenNothing();
    void composingIsNoticedAndForgotten();
    void thePointerGoesWithATouchScreenAndComesBackForStaff();
};

void LockInTest::onlyKeysOfTheListComeThrough_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, bool passes) {
        QTest::newRow(name) << key << int(modifiers) << passes;
    };
    row("a letter", Qt::Key_A, Qt::NoModifier, true);
    row("a capital", Qt::Key_A, Qt::ShiftModifier, true);
    row("Tab", Qt::Key_Tab, Qt::NoModifier, true);
    row("Return", Qt::Key_Return, Qt::NoModifier, true);
    row("keypad Enter", Qt::Key_Enter, Qt::KeypadModifier, true);
    row("left", Qt::Key_Left, Qt::NoModifier, true);
    row("mark to the left", Qt::Key_Left, Qt::ShiftModifier, false);
    row("cut", Qt::Key_Delete, Qt::ShiftModifier, false);
    row("paste by Insert", Qt::Key_Insert, Qt::ShiftModifier, false);
    row("undo", Qt::Key_Z, Qt::ControlModifier, false);
    row("paste", Qt::Key_V, Qt::ControlModifier, false);
    row("quit", Qt::Key_Q, Qt::ControlModifier, false);
    row("close", Qt::Key_F4, Qt::AltModifier, false);
    row("Unicode entry", Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier, false);
    row("Esc", Qt::Key_Escape, Qt::NoModifier, false);
    row("F1", Qt::Key_F1, Qt::NoModifier, false);
    row("F11", Qt::Key_F11, Qt::NoModifier, false);
    row("menu key", Qt::Key_Menu, Qt::NoModifier, false);
    row("menu by F10", Qt::Key_F10, Qt::ShiftModifier, false);
    row("Super", Qt::Key_Super_L, Qt::NoModifier, false);
    row("Super with a letter", Qt::Key_L, Qt::MetaModifier, false);
    row("Print", Qt::Key_Print, Qt::NoModifier, false);
    row("volume", Qt::Key_VolumeUp, Qt::NoModifier, false);
    row("sleep", Qt::Key_Sleep, Qt::NoModifier, false);
    row("browser", Qt::Key_HomePage, Qt::NoModifier, false);
    row("power off", Qt::Key_PowerOff, Qt::NoModifier, false);
}

// H7
void LockInTest::onlyKeysOfTheListComeThrough()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(bool, passes);
    const LockIn lockIn;
    Listener window;
    window.show();
    // Not QTest::keyClick(): it knows only keys that write.
    const QString text = key >= Qt::Key_Space && key < Qt::Key_AsciiTilde ? QString(QChar(key)) : QString();
    QKeyEvent press(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), text);
    QCoreApplication::sendEvent(&window, &press);
    QCOMPARE(window.keys, passes ? 1 : 0);
}

// H7
void LockInTest::noKeyWithAModifierIsOnTheList()
{
    // Latin letters, digits, everything special Qt knows a number for.
    for (int key = Qt::Key_Space; key < Qt::Key_AsciiTilde; ++key) {
        for (const Qt::KeyboardModifier with : {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier})
            QVERIFY(!LockIn::isAllowed(QKeyEvent(QEvent::KeyPress, key, with, QString(QChar(key)))));
    }
    int allowed = 0;
    for (int key = Qt::Key_Escape; key < Qt::Key_Escape + 0x200; ++key)
        allowed += LockIn::isAllowed(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier)) ? 1 : 0;
    QCOMPARE(allowed, 14); // Tab Backtab Backspace Return Enter Delete Home End four arrows Shift CapsLock; Alt Gr is further up
}

void LockInTest::whatAPurchaseNeedsIsOnTheList()
{
    const LockIn lockIn;
    QLineEdit field;
    field.show();
    QTest::keyClicks(&field, u"Ada.Guest+1@example.org"_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    // Alt Gr + Q on a German keyboard, and a letter of another alphabet.
    QKeyEvent at(QEvent::KeyPress, Qt::Key_At, Qt::GroupSwitchModifier, u"@"_s);
    QCoreApplication::sendEvent(&field, &at);
    QKeyEvent arabic(QEvent::KeyPress, 0x0645, Qt::NoModifier, u"م"_s);
    QCoreApplication::sendEvent(&field, &arabic);
    QCOMPARE(field.text(), u"Ada.Guest+1@example.or@م"_s);
    QVERIFY(LockIn::isAllowed(QKeyEvent(QEvent::KeyPress, Qt::Key_Dead_Acute, Qt::NoModifier)));
}

// H16
void LockInTest::aHeldKeyCountsOnce()
{
    const LockIn lockIn;
    Listener window;
    window.show();
    for (int i = 0; i < 50; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, i > 0);
        QCoreApplication::sendEvent(&window, &held);
    }
    QCOMPARE(window.keys, 1);
}

// H8
void LockInTest::onlyTheFirstPointerButtonWorks()
{
    const LockIn lockIn;
    Listener window;
    window.show();
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton, Qt::TaskButton})
        QTest::mouseClick(&window, button);
    QCOMPARE(window.presses, 0);
    QTest::mouseClick(&window, Qt::LeftButton);
    QCOMPARE(window.presses, 1);
    // A middle click would paste what the guest before marked.
    QLineEdit field;
    field.show();
    QApplication::clipboard()->setText(u"earlier"_s);
    QTest::mouseClick(&field, Qt::MiddleButton);
    QCOMPARE(field.text(), QString());
    QWheelEvent wheel({1, 1}, {1, 1}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&window, &wheel);
    QCOMPARE(window.wheels, 0);
}

// H8
void LockInTest::nothingOpensAMenuOrTakesADrop()
{
    const LockIn lockIn;
    Listener window;
    window.setAcceptDrops(true);
    window.show();
    QContextMenuEvent menu(QContextMenuEvent::Mouse, {1, 1}, {1, 1});
    QCoreApplication::sendEvent(&window, &menu);
    QMimeData data;
    data.setText(u"dropped"_s);
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QCOMPARE(window.menus, 0);
    QCOMPARE(window.drops, 0);
    // A field makes its own menu.
    QLineEdit field;
    field.show();
    QContextMenuEvent fieldMenu(QContextMenuEvent::Keyboard, {1, 1}, {1, 1});
    QCoreApplication::sendEvent(&field, &fieldMenu);
    QVERIFY(!QApplication::activePopupWidget());
}

// H7
void LockInTest::noShortcutIsHeard()
{
    const LockIn lockIn;
    QWidget window;
    const QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &window);
    QSignalSpy heard(&shortcut, &QShortcut::activated);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(heard.size(), 0);
}

// H7
void LockInTest::theWindowCannotBeClosedUntilStaffLeaves()
{
    LockIn lockIn;
    QWidget window;
    lockIn.keepInFront(&window);
    QVERIFY(window.windowFlags() & Qt::FramelessWindowHint);
    QCOMPARE(window.contextMenuPolicy(), Qt::NoContextMenu);
    window.close();
    QVERIFY(window.isVisible());
    QVERIFY(!qApp->quitOnLastWindowClosed());
    lockIn.release();
    window.close();
    QVERIFY(!window.isVisible());
}

void LockInTest::aSmallerWindowIsMadeWholeAgain()
{
    LockIn lockIn;
    QWidget window;
    lockIn.keepInFront(&window);
    QVERIFY(window.isFullScreen());
    for (const Qt::WindowState state : {Qt::WindowMinimized, Qt::WindowMaximized, Qt::WindowNoState}) {
        window.setWindowState(state);
        QTRY_VERIFY(window.isFullScreen() && !window.isMinimized());
    }
}

// H8
void LockInTest::linksOpenNothing()
{
    LockIn lockIn;
    for (const QString &link : {u"http://example.org"_s, u"https://example.org"_s, u"mailto:a@example.org"_s, u"file:///etc/passwd"_s})
        QVERIFY2(QDesktopServices::openUrl(QUrl(link)), qPrintable(link)); // taken, and that was all
}

void LockInTest::composingIsNoticedAndForgotten()
{
    LockIn lockIn;
    QLineEdit field;
    field.show();
    QInputMethodEvent composing(u"ad"_s, {});
    QCoreApplication::sendEvent(&field, &composing);
    QVERIFY(lockIn.isComposing());
    QInputMethodEvent committed;
    committed.setCommitString(u"ad"_s);
    QCoreApplication::sendEvent(&field, &committed);
    QVERIFY(!lockIn.isComposing());
    QCoreApplication::sendEvent(&field, &composing);
    lockIn.forgetComposing();
    QVERIFY(!lockIn.isComposing());
}

void LockInTest::thePointerGoesWithATouchScreenAndComesBackForStaff()
{
    LockIn lockIn;
    lockIn.hidePointerOfTouchScreens();
    QVERIFY(!QGuiApplication::overrideCursor()); // a mouse and no touch screen
    QPointingDevice *screen = QTest::createTouchDevice(); // registered for good: the last thing this test does
    QWidget window;
    window.show();
    QTest::touchEvent(&window, screen).press(0, QPoint(5, 5));
    QTest::touchEvent(&window, screen).release(0, QPoint(5, 5));
    QVERIFY(QGuiApplication::overrideCursor());
    QCOMPARE(QGuiApplication::overrideCursor()->shape(), Qt::BlankCursor);
    lockIn.release();
    QVERIFY(!QGuiApplication::overrideCursor());
    LockIn next;
    next.hidePointerOfTouchScreens();
    QVERIFY(QGuiApplication::overrideCursor()); // known from the beginning
}

QTEST_MAIN(LockInTest)
#include "tst_lockin.moc"
