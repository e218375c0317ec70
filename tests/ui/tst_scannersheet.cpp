// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scandesk.h"
#include "ui/shell/scannersheet.h"
#include "ui/shell/scantrial.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/textfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

//! The sheet over a page, the program's scans beside it, and a scanner: keys with the times the system gives them.
struct World
{
    TestClock clock;
    MainWindow window;
    TextField *field = new TextField(0);
    QStringList used;
    ScanDesk desk{&window, window.keys(), window.messages(), clock,
        {[] { return ScanPlace{.session = true, .customer = true}; },
            [this](ScanTarget, const QString &code) { used.append(code); }, {}}};
    ScannerSheet &sheet = window.keys().scanners();
    QSignalSpy changed{&sheet, &ScannerSheet::changed};
    quint64 now = 1000; //!< ms
    bool follows = true; //!< as the program does; not where a person types without pauses

    World()
    {
        window.showPage(field);
        window.show();
        QObject::connect(&sheet, &ScannerSheet::changed, &desk, [this](const ScanSettings &s) {
            if (follows)
                desk.setSettings(s);
        });
    }
    bool open()
    {
        if (!QTest::qWaitForWindowActive(&window))
            return false;
        sheet.open();
        return find<ScanTrial>()->hasFocus();
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name = {}) const { return window.findChild<T *>(name); }
    void press(int key, const QString &text)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        down.setTimestamp(now);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &down);
    }
    void scan(const QString &code, int gap, int end = Qt::Key_Return)
    {
        now += 1000;
        for (const QChar one : code) {
            press(one.unicode(), one);
            now += gap;
        }
        if (end != 0)
            press(end, end == Qt::Key_Tab ? u"\t"_s : u"\r"_s);
    }
    [[nodiscard]] QString lesson() const { return find<QLabel>(u"scanLesson"_s)->text(); }
};

}

class ScannerSheetTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTryIsToldAndNothingOfTheCodeIsShown();
    void whatWasSeenIsTakenOverAndWorksAtOnce();
    void aHandIsNoScanner();
    void aNumberThatCannotBeIsNotUsed();
    void closingForgetsWhatCouldNotBeUsed();
    void aTabOfAPersonLeavesTheBox();
    void thePaletteAndTheMenuOpenIt();
};

void ScannerSheetTest::aTryIsToldAndNothingOfTheCodeIsShown()
{
    World world;
    QVERIFY(world.open());
    world.scan(u"4111111111111111"_s, 4); // a payment card, as it happens
    QVERIFY2(world.lesson().contains(u"Taken as a scan"_s) && world.lesson().contains(u"16"_s), qPrintable(world.lesson()));
    for (const QLabel *label : world.window.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"4111"_s));
    QVERIFY(world.find<ScanTrial>()->text().isEmpty());
    QVERIFY(world.used.isEmpty());
    QVERIFY(world.sheet.isOpen()); // its Return pressed nothing
    QCOMPARE(world.changed.size(), 0);
}

void ScannerSheetTest::whatWasSeenIsTakenOverAndWorksAtOnce()
{
    World world;
    QVERIFY(world.open());
    world.scan(u"88123"_s, 60, Qt::Key_Tab);
    auto *learn = world.find<QPushButton>(u"learnScanner"_s);
    QVERIFY2(learn->isVisible() && learn->hasFocus(), qPrintable(world.lesson()));
    learn->click();
    QCOMPARE(world.changed.size(), 1);
    QCOMPARE(world.sheet.settings().suffix, ScanSuffix::Tab);
    QVERIFY(world.sheet.settings().slowestGap > 60);
    QCOMPARE(world.find<ChoiceField>(u"scanSuffix"_s)->currentId(), static_cast<int>(ScanSuffix::Tab));
    world.scan(u"88123"_s, 60, Qt::Key_Tab);
    QVERIFY2(world.lesson().contains(u"Taken as a scan"_s), qPrintable(world.lesson()));
    world.sheet.dismiss();
    world.field->setFocus();
    world.scan(u"88124"_s, 60, Qt::Key_Tab);
    QCOMPARE(world.used, QStringList{u"88124"_s});
    QVERIFY(world.field->text().isEmpty());
}

void ScannerSheetTest::aHandIsNoScanner()
{
    World world;
    QVERIFY(world.open());
    world.scan(u"88123"_s, 130);
    QVERIFY2(world.lesson().contains(u"by hand"_s), qPrintable(world.lesson()));
    QVERIFY(!world.find<QPushButton>(u"learnScanner"_s)->isVisible());
}

void ScannerSheetTest::aNumberThatCannotBeIsNotUsed()
{
    World world;
    QVERIFY(world.open());
    world.follows = false;
    world.desk.setSettings({.enabled = false}); // these are a person's keys
    auto *gap = world.find<TextField>(u"scanGap"_s);
    gap->setFocus();
    gap->selectAll();
    QTest::keyClicks(gap, u"900"_s);
    QCOMPARE(world.sheet.settings().slowestGap, 90); // the last that could be used
    gap->selectAll();
    QTest::keyClicks(gap, u"80"_s);
    QCOMPARE(world.sheet.settings().slowestGap, 80);
    auto *prefix = world.find<TextField>(u"scanPrefix"_s);
    prefix->setFocus();
    QTest::keyClicks(prefix, u"*"_s);
    QCOMPARE(world.sheet.settings().prefix, u"*"_s);
    QCOMPARE(world.changed.constLast().constFirst().value<ScanSettings>(), world.sheet.settings());
}

void ScannerSheetTest::closingForgetsWhatCouldNotBeUsed()
{
    World world;
    QVERIFY(world.open());
    auto *gap = world.find<TextField>(u"scanGap"_s);
    gap->setFocus();
    gap->selectAll();
    QTest::keyClick(gap, Qt::Key_Backspace);
    QCOMPARE(world.changed.size(), 0);
    QTest::keyClick(gap, Qt::Key_Escape);
    QVERIFY(!world.sheet.isOpen());
    world.sheet.open();
    QCOMPARE(gap->text(), u"35"_s);
}

void ScannerSheetTest::aTabOfAPersonLeavesTheBox()
{
    World world;
    QVERIFY(world.open());
    world.press(Qt::Key_Tab, u"\t"_s);
    QVERIFY(!world.find<ScanTrial>()->hasFocus());
    QVERIFY(world.sheet.isAncestorOf(QApplication::focusWidget()));
}

void ScannerSheetTest::thePaletteAndTheMenuOpenIt()
{
    World world;
    QVERIFY(QTest::qWaitForWindowActive(&world.window));
    for (const Action &action : world.window.keys().actions().actions()) {
        if (action.id == "window.scanners"_L1)
            action.run();
    }
    QVERIFY(world.sheet.isOpen());
    QVERIFY(world.window.keys().isCovered()); // what is scanned now waits
    world.sheet.dismiss();
    Q_EMIT world.window.lookMenu().scannersWanted();
    QTRY_VERIFY(world.sheet.isOpen());
}

QTEST_MAIN(ScannerSheetTest)
#include "tst_scannersheet.moc"
