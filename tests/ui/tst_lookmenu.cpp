// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookbutton.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowkeys.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class LookMenuTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneOfEachIsMarked();
    void aSizeThatIsNotOfferedMarksTheNearest();
    void choosingTellsTheWholeLook();
    void whatIsChosenAlreadyIsNotToldAgain();
    void theKeyOpensItWithAndWithoutABand();
    void arrowsAndReturnChoose();
    void thePaletteKnowsIt();
};

namespace {

const QList<LanguageName> languages{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};

QStringList marked(const LookMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isChecked())
            texts.append(action->text());
    }
    return texts;
}

QAction *named(const LookMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

}

void LookMenuTest::oneOfEachIsMarked()
{
    LookMenu menu;
    menu.setLanguages(languages);
    QCOMPARE(marked(menu), (QStringList{u"As this computer"_s, u"As this computer is set"_s, u"100 %"_s}));
    menu.setLook({u"de"_s, SchemePreference::HighContrast, 150});
    QCOMPARE(marked(menu), (QStringList{u"Deutsch"_s, u"High contrast"_s, u"150 %"_s}));
    // Told anew, for example after an update with more languages, the choice stays.
    menu.setLanguages(languages + QList<LanguageName>{{u"fr"_s, u"Français"_s}});
    QCOMPARE(marked(menu), (QStringList{u"Deutsch"_s, u"High contrast"_s, u"150 %"_s}));
}

void LookMenuTest::aSizeThatIsNotOfferedMarksTheNearest()
{
    LookMenu menu;
    menu.setLook({{}, SchemePreference::Light, 130});
    QCOMPARE(marked(menu).last(), u"125 %"_s);
    QCOMPARE(menu.look().textPercent, 130);
}

void LookMenuTest::choosingTellsTheWholeLook()
{
    LookMenu menu;
    menu.setLanguages(languages);
    Look told;
    connect(&menu, &LookMenu::chosen, this, [&told](const Look &look) { told = look; });
    named(menu, u"Deutsch"_s)->trigger();
    QCOMPARE(told.language, u"de"_s);
    named(menu, u"Dark"_s)->trigger();
    named(menu, u"200 %"_s)->trigger();
    QVERIFY((told == Look{u"de"_s, SchemePreference::Dark, 200}));
    QCOMPARE(marked(menu), (QStringList{u"Deutsch"_s, u"Dark"_s, u"200 %"_s}));
}

void LookMenuTest::whatIsChosenAlreadyIsNotToldAgain()
{
    LookMenu menu;
    menu.setLanguages(languages);
    QSignalSpy told(&menu, &LookMenu::chosen);
    named(menu, u"Light"_s)->trigger();
    named(menu, u"Light"_s)->trigger();
    QCOMPARE(told.size(), 1);
}

void LookMenuTest::theKeyOpensItWithAndWithoutABand()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto openAndClose = [&window] {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(window.lookMenu().isVisible());
        QTest::keyClick(&window.lookMenu(), Qt::Key_Escape);
        QVERIFY(!window.lookMenu().isVisible());
    };
    openAndClose();
    window.setEnvironment(Environment::Test, u"Opera"_s);
    openAndClose();
    int seen = 0;
    for (const auto *button : window.findChildren<LookButton *>())
        seen += button->isVisible() ? 1 : 0;
    QCOMPARE(seen, 1);
}

void LookMenuTest::arrowsAndReturnChoose()
{
    LookMenu menu;
    menu.setLanguages(languages);
    QSignalSpy told(&menu, &LookMenu::chosen);
    menu.popup({});
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&menu, Qt::Key_Down);
    QTest::keyClick(&menu, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QCOMPARE(menu.look().language, u"de"_s);
}

void LookMenuTest::thePaletteKnowsIt()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.keys().actions().run(u"window.look"_s));
    QVERIFY(window.lookMenu().isVisible());
    window.lookMenu().close();
}

QTEST_MAIN(LookMenuTest)
#include "tst_lookmenu.moc"
