// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/splitpage.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class ShellTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void theTitleSaysWhichServerItIs();
    void closingAsksFirst();
    void exposureFollowsTheWindow();
    void thePageBeforeIsLetGo();
    void aPageGetsTheFocus();
    void twoColumnsWhereThereIsRoom();
    void belowEachOtherWhereThereIsNone();
    void mirroredForRightToLeft();
    void bothHalvesScrollByThemselves();
};

namespace {

//! Content that needs \a smallest, as a layout would say.
class Half final : public QWidget
{
public:
    explicit Half(QSize smallest) : m_smallest(smallest) { }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_smallest; }

private:
    const QSize m_smallest;
};

//! A split page whose halves need 300 and 500 pixels.
struct Split
{
    QWidget *who = new Half({300, 200});
    QWidget *what = new Half({500, 200});
    SplitPage page{who, what};

    void show(QSize size)
    {
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] QRect placeOf(const QWidget *widget) const
    {
        const QWidget *area = widget->parentWidget()->parentWidget();
        return {area->mapTo(&page, QPoint(0, 0)), area->size()};
    }
};

}

void ShellTest::theTitleSaysWhichServerItIs()
{
    MainWindow window;
    QCOMPARE(window.windowTitle(), u"Foyer"_s);
    QSet<QString> titles;
    for (const Environment environment : {Environment::Live, Environment::Test, Environment::Sandbox}) {
        window.setEnvironment(environment, u"Opera House · main"_s);
        QVERIFY2(window.windowTitle().contains(environmentWord(environment)), qPrintable(window.windowTitle()));
        QVERIFY(window.windowTitle().contains(u"Opera House · main"_s));
        titles.insert(window.windowTitle());
    }
    QCOMPARE(titles.size(), 3);
    window.hideEnvironment();
    QCOMPARE(window.windowTitle(), u"Foyer"_s);
}

void ShellTest::closingAsksFirst()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy asked(&window, &MainWindow::closeRequested);
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    QCOMPARE(asked.size(), 1);
    window.allowClose();
    QVERIFY(!window.isVisible());
    QCOMPARE(asked.size(), 1);
}

void ShellTest::exposureFollowsTheWindow()
{
    MainWindow window;
    QSignalSpy exposed(&window, &MainWindow::exposedChanged);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(exposed.takeFirst(), QVariantList{true});
    window.showMinimized();
    QTRY_COMPARE(exposed.size(), 1);
    QCOMPARE(exposed.takeFirst(), QVariantList{false});
    window.showNormal();
    QTRY_COMPARE(exposed.size(), 1);
    QCOMPARE(exposed.takeFirst(), QVariantList{true});
    window.hide();
    QTRY_COMPARE(exposed.size(), 1);
    QCOMPARE(exposed.takeFirst(), QVariantList{false});
}

void ShellTest::thePageBeforeIsLetGo()
{
    MainWindow window;
    QPointer<QWidget> first = new Half({10, 10});
    window.showPage(first);
    QCOMPARE(window.page(), first.data());
    QWidget *second = new Half({10, 10});
    window.showPage(second);
    QCOMPARE(window.page(), second);
    QTRY_VERIFY(first.isNull());
}

void ShellTest::aPageGetsTheFocus()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *page = new QWidget;
    page->setFocusPolicy(Qt::StrongFocus);
    window.showPage(page);
    QCOMPARE(QApplication::focusWidget(), page);
}

void ShellTest::twoColumnsWhereThereIsRoom()
{
    Split split;
    split.show({1366, 640});
    const QRect who = split.placeOf(split.who), what = split.placeOf(split.what);
    QVERIFY(who.right() < what.left());
    QCOMPARE(who.top(), what.top());
    // All that is over goes to the right half.
    QVERIFY(who.width() >= 380 && who.width() < 420);
    split.page.resize(1900, 640);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(split.placeOf(split.who).width(), who.width());
}

// L22
void ShellTest::belowEachOtherWhereThereIsNone()
{
    Split split;
    split.show({1366, 640});
    split.page.resize(720, 640);
    QCoreApplication::sendPostedEvents();
    const QRect who = split.placeOf(split.who), what = split.placeOf(split.what);
    QVERIFY(who.bottom() < what.top());
    QCOMPARE(who.left(), what.left());
    QCOMPARE(who.width(), what.width());
    QVERIFY(who.height() > 100 && what.height() > 100);
    split.page.resize(1366, 640);
    QCoreApplication::sendPostedEvents();
    QVERIFY(split.placeOf(split.who).right() < split.placeOf(split.what).left());
}

void ShellTest::mirroredForRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Split split;
    split.show({1366, 640});
    QVERIFY(split.placeOf(split.what).right() < split.placeOf(split.who).left());
}

// L22
void ShellTest::bothHalvesScrollByThemselves()
{
    Split split;
    split.who->setMinimumHeight(2000);
    split.show({1366, 640});
    const auto areas = split.page.findChildren<QScrollArea *>();
    QCOMPARE(areas.size(), 2);
    for (QScrollArea *area : areas) {
        // No stop on the way by Tab, and nothing cut off at the side.
        QCOMPARE(area->focusPolicy(), Qt::NoFocus);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
    }
    QCOMPARE(split.page.size(), QSize(1366, 640));
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
