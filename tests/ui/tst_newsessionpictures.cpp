// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referencebook.h"
#include "tests/models/modelworld.h"
#include "tests/support/keptpicture.h"
#include "ui/newsession/newsessionpage.h"
#include "ui/theme/themeswitcher.h"

#include <QAbstractButton>
#include <QStyleHints>
#include <QTest>

#include <memory>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

namespace {

const QList<Operation> tables{GetOrganizations, GetAllowedModesOfSale, GetSources, GetActiveBatches};

struct World : ModelWorld
{
    ReferenceBook book{service};
    std::unique_ptr<NewSessionPage> page;

    void open(const NewSessionChoices &last = {})
    {
        book.load();
        page = std::make_unique<NewSessionPage>(book, u"10.0.0.7"_s, last);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        settle();
    }
    void serveTables()
    {
        transport.answerAlways(GetOrganizations, timed(R"([{"Id":1,"Description":"Opera House"}])"));
        transport.answerAlways(GetAllowedModesOfSale,
            timed(R"([{"ModeOfSale":{"Id":3,"Description":"Counter, on the day"}},{"DefaultIndicator":true,"ModeOfSale":{"Id":7,"Description":"Phone"}}])"));
        transport.answerAlways(GetSources, timed(R"([{"Id":10,"Description":"Season brochure 2026/27, second mailing"}])"));
        transport.answerAlways(GetActiveBatches, timed(R"([{"Id":41,"Notes":"Foyer, Saturday"}])"));
    }
};

struct State
{
    const char *name;
    void (*make)(World &);
};

constexpr State states[] = {{"ready", [](World &w) { w.serveTables(); w.open(); }},
    {"remembered", [](World &w) { w.serveTables(); w.open({3, 10, 41, {}}); }},
    {"loading", [](World &w) {
        for (const Operation table : tables)
            w.transport.answer(table, {}, ScriptedTransport::When::OnRelease);
        w.open();
    }},
    {"failed", [](World &w) {
        for (const Operation table : tables)
            w.transport.refuse(table, 403, ErrorKind::Forbidden);
        w.open();
    }},
    {"busy", [](World &w) {
        w.serveTables();
        w.open();
        auto *button = w.page->findChild<QAbstractButton *>(u"openCounterSale"_s);
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QVERIFY(!button->isEnabled());
    }}};

struct Look
{
    const char *name;
    SchemePreference scheme;
    Qt::LayoutDirection direction;
    QSize room;
};

// What is left of 1366 x 768 below the desktop's and our own bars, and the smallest window.
constexpr QSize laptop(1366, 700), smallest(720, 440);
constexpr Look looks[] = {{"light", SchemePreference::Light, Qt::LeftToRight, laptop},
    {"dark", SchemePreference::Dark, Qt::LeftToRight, laptop},
    {"contrast", SchemePreference::HighContrast, Qt::LeftToRight, laptop},
    {"rtl", SchemePreference::Light, Qt::RightToLeft, laptop},
    {"small", SchemePreference::Light, Qt::LeftToRight, smallest}};

}

//! Paints the new-session page in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to
//! look at.
class NewSessionPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setReducedMotion(true);
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
    }
    void everyStateFitsAndPaintsInEveryLook_data();
    void everyStateFitsAndPaintsInEveryLook();

private:
    ThemeSwitcher m_theme;
};

void NewSessionPicturesTest::everyStateFitsAndPaintsInEveryLook_data()
{
    QTest::addColumn<const State *>("state");
    QTest::addColumn<const Look *>("look");
    for (const State &state : states) {
        for (const Look &look : looks)
            QTest::addRow("newsession-%s-%s", state.name, look.name) << &state << &look;
    }
}

void NewSessionPicturesTest::everyStateFitsAndPaintsInEveryLook()
{
    QFETCH(const State *, state);
    QFETCH(const Look *, look);
    m_theme.setPreference(look->scheme);
    QGuiApplication::setLayoutDirection(look->direction);
    World world;
    state->make(world);
    world.page->resize(look->room);
    const QImage picture = pictureOf(*world.page);
    QCOMPARE(world.page->size(), look->room); // fits
    QCOMPARE(picture.pixelColor(2, 2), colorsFor(m_theme.scheme()).window);
    QVERIFY(keepPictureOfRow(picture));
}

QTEST_MAIN(NewSessionPicturesTest)
#include "tst_newsessionpictures.moc"
