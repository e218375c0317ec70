// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/callworld.h"
#include "tests/support/keptpicture.h"
#include "tests/ui/timelineworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/timeline/timelinewindow.h"

#include <QDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Scene
{
    const char *name;
    int calls;
    void (*prepare)(TimelineView &, QTableView &);
};

const QList<Scene> scenes{
    {"empty", 0, [](TimelineView &, QTableView &) { }},
    {"filled", 200, [](TimelineView &, QTableView &) { }},
    {"filtered", 200, [](TimelineView &view, QTableView &) { view.setFilterText(u"failed session 2"_s); }},
    {"nothing", 200, [](TimelineView &view, QTableView &) { view.setFilterText(u"zebra"_s); }},
    {"detail", 200, [](TimelineView &, QTableView &table) { table.selectRow(196); }},
    {"many", 100000, [](TimelineView &, QTableView &table) { table.selectRow(50006); table.scrollTo(table.currentIndex()); }},
    {"error", 60, [](TimelineView &view, QTableView &) { view.writeHar(u"/proc/nowhere/a.har"_s); }},
    {"saved", 60, [](TimelineView &view, QTableView &) { view.writeHar(QDir::temp().filePath(u"foyer-picture.har"_s)); }},
};

}

//! Paints the timeline in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class TimelinePicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void cleanupTestCase() { QFile::remove(QDir::temp().filePath(u"foyer-picture.har"_s)); }
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void TimelinePicturesTest::everyStatePaints_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rightToLeft");
    const QSize normal(1366, 740), narrow(640, 740);
    for (int scene = 0; scene < scenes.size(); ++scene)
        QTest::newRow(scenes[scene].name) << scene << SchemePreference::Light << normal << false;
    for (const int scene : {1, 4}) {
        const char *name = scenes[scene].name;
        QTest::addRow("%s-dark", name) << scene << SchemePreference::Dark << normal << false;
        QTest::addRow("%s-contrast", name) << scene << SchemePreference::HighContrast << normal << false;
        QTest::addRow("%s-rtl", name) << scene << SchemePreference::Light << normal << true;
        QTest::addRow("%s-narrow", name) << scene << SchemePreference::Light << narrow << false;
    }
}

void TimelinePicturesTest::everyStatePaints()
{
    QFETCH(int, scene);
    QFETCH(SchemePreference, scheme);
    QFETCH(QSize, size);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    ScriptedTransport transport;
    CallDesk desk(transport, QUrl(u"https://tickets.example/api"_s));
    CallWorld::fill(desk.log(), scenes[scene].calls);
    TimelineWindow window(desk, u"Opera House"_s);
    window.resize(size);
    window.bring();
    auto *view = window.findChild<TimelineView *>();
    auto *table = window.findChild<QTableView *>(u"calls"_s);
    QVERIFY(view && table);
    scenes[scene].prepare(*view, *table);
    const QImage picture = pictureOf(window);
    QVERIFY(picture.width() >= size.width() && picture.height() >= size.height());
    QVERIFY(keepPictureOfRow(picture, u"timeline-"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TimelinePicturesTest)
#include "tst_timelinepictures.moc"
