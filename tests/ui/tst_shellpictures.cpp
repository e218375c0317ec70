// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/support/testclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scandesk.h"
#include "ui/shell/scannersheet.h"
#include "ui/shell/scantrial.h"
#include "ui/shell/sessiontabs.h"
#include "ui/shell/windowkeys.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Action> eveningsWork()
{
    const QString session = u"Session"_s, patron = u"Patron"_s, tabs = u"Sessions"_s;
    const auto run = [] {};
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto alt = [](Qt::Key key) { return QKeySequence(Qt::ALT | key); };
    return {{u"a"_s, u"More time for the seats"_s, session, QKeySequence(Qt::Key_F8), u"extend"_s, u"no seats are held"_s, run},
        {u"b"_s, u"Hold seats"_s, session, ctrl(Qt::Key_H), u"tickets"_s, {}, run},
        {u"c"_s, u"Read the session again"_s, session, QKeySequence(Qt::Key_F5), {}, {}, run},
        {u"d"_s, u"Log out"_s, session, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), {}, {}, run},
        {u"e"_s, u"Cart"_s, session, alt(Qt::Key_5), {}, {}, run},
        {u"f"_s, u"Orders"_s, session, alt(Qt::Key_6), {}, {}, run},
        {u"g"_s, u"Promo"_s, session, alt(Qt::Key_7), {}, {}, run},
        {u"h"_s, u"Sign in by user name"_s, patron, alt(Qt::Key_1), {}, {}, run},
        {u"i"_s, u"Sign in by e-mail"_s, patron, alt(Qt::Key_2), {}, {}, run},
        {u"j"_s, u"Name this tab"_s, tabs, QKeySequence(Qt::Key_F2), {}, {}, run},
        {u"k"_s, u"Close this session"_s, tabs, ctrl(Qt::Key_W), {}, {}, run},
        {u"l"_s, u"Open a new session"_s, tabs, ctrl(Qt::Key_N), {}, {}, run},
        {u"m"_s, u"Go to Ms Kaur"_s, tabs, ctrl(Qt::Key_1), {}, {}, run},
        {u"n"_s, u"Go to Mr Lind with a very long name that does not end where one would think it should end"_s, tabs, ctrl(Qt::Key_2), {}, {}, run}};
}

struct World
{
    TestClock clock;
    MainWindow window;
    QWidget *page = new QWidget;
    TextField *field = nullptr;
    ScanDesk scans{&window, window.keys(), window.messages(), clock,
        {[] { return ScanPlace{.session = true}; }, [](ScanTarget, const QString &) {}}};

    World()
    {
        window.setEnvironment(Environment::Test, u"Demo Opera House · test"_s);
        window.setStaff(u"Sam Roe · roving"_s);
        window.lamp().setState(LampState::Connected, u"2 s ago"_s);
        auto *row = new QHBoxLayout(page);
        auto *who = new Card(u"who"_s, u"Who"_s), *what = new Card(u"what"_s, u"Seats held"_s);
        field = new TextField(80);
        who->body()->addWidget(new FormField(u"mail"_s, u"&E-mail"_s, field));
        row->addWidget(who, 1);
        row->addWidget(what, 2);
        window.keys().actions().add(page, eveningsWork);
        window.showPage(page);
        window.showSessions({{u"Ms Kaur"_s, {}}, {u"seat 4 queue"_s, u"1:42 left"_s, true, true}, {u"Nobody is signed in"_s, {}}}, 0);
    }
    void type(const QString &text)
    {
        scans.setSettings({.enabled = false});
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
};

struct Scene
{
    const char *name;
    void (*make)(World &);
};

constexpr Scene scenes[] = {{"tabs", [](World &) {}}, {"palette", [](World &w) { w.window.keys().togglePalette(); }},
    {"palette-typed", [](World &w) {
        w.window.keys().togglePalette();
        w.type(u"se"_s);
    }},
    {"palette-nothing", [](World &w) {
        w.window.keys().togglePalette();
        w.type(u"zebra"_s);
    }},
    {"keys", [](World &w) { w.window.keys().toggleSheet(); }},
    {"scanners", [](World &w) { w.window.keys().scanners().open(); }},
    {"scanners-tried", [](World &w) {
        w.window.keys().scanners().open();
        auto *trial = w.window.findChild<ScanTrial *>();
        Q_EMIT trial->tried({TryVerdict::NotTaken, 13, 61, ScanSuffix::Tab, ScanSettings{}});
    }},
    {"naming", [](World &w) { w.window.sessionTabs().askForName(); }},
    {"scan", [](World &w) {
        for (const char one : {'8', '8', '1', '2', '3'})
            QTest::keyClick(w.field, one);
        QTest::keyClick(w.field, Qt::Key_Return);
        QVERIFY(w.window.messages().hasMessage());
    }}};

struct Shade
{
    const char *name;
    SchemePreference scheme;
    Qt::LayoutDirection direction;
    QSize room;
};

constexpr QSize laptop(1366, 768), smallest(720, 480);
constexpr Shade looks[] = {{"light", SchemePreference::Light, Qt::LeftToRight, laptop},
    {"dark", SchemePreference::Dark, Qt::LeftToRight, laptop},
    {"contrast", SchemePreference::HighContrast, Qt::LeftToRight, laptop},
    {"rtl", SchemePreference::Light, Qt::RightToLeft, laptop},
    {"small", SchemePreference::Light, Qt::LeftToRight, smallest}};

}

//! Paints what lies over a page; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class ShellPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void everySceneFitsAndPaints_data();
    void everySceneFitsAndPaints();

private:
    ThemeSwitcher m_theme;
};

void ShellPicturesTest::everySceneFitsAndPaints_data()
{
    QTest::addColumn<const Scene *>("scene");
    QTest::addColumn<const Shade *>("look");
    for (const Scene &scene : scenes) {
        for (const Shade &look : looks)
            QTest::addRow("shell-%s-%s", scene.name, look.name) << &scene << &look;
    }
}

void ShellPicturesTest::everySceneFitsAndPaints()
{
    QFETCH(const Scene *, scene);
    QFETCH(const Shade *, look);
    m_theme.setPreference(look->scheme);
    QGuiApplication::setLayoutDirection(look->direction);
    World world;
    world.window.resize(look->room);
    world.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&world.window));
    world.field->setFocus();
    scene->make(world);
    const QImage picture = pictureOf(world.window);
    QCOMPARE(world.window.size(), look->room); // fits
    QVERIFY(keepPictureOfRow(picture));
}

QTEST_MAIN(ShellPicturesTest)
#include "tst_shellpictures.moc"
