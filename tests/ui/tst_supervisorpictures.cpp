// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/ui/supervisorworld.h"
#include "ui/theme/themeswitcher.h"
#include "ui/widgets/attemptstrip.h"
#include "ui/widgets/pinstrip.h"

#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

void inOrder(QJsonObject &) { }

void showLocked(PagesWorld &world)
{
    world.help([&world](QJsonObject &login) {
        login[u"FailedAttempts"_s] = 5;
        login[u"LockedDate"_s] = world.clock.wall().addSecs(-540).toString(Qt::ISODate);
    });
}

void press(PagesWorld &world, const char *name)
{
    auto *button = world.part<QPushButton>(QString::fromLatin1(name));
    QVERIFY2(button, name);
    button->click();
}

void showStrips(PagesWorld &world, bool pin)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    auto *guard = new AttemptStrip, *same = new AttemptStrip, *unknown = new AttemptStrip;
    auto *asks = new PinStrip, *waits = new PinStrip;
    for (QWidget *strip : std::initializer_list<QWidget *>{guard, same, unknown, asks, waits})
        column->addWidget(strip);
    column->addStretch(1);
    world.show(holder, {pin ? 900 : 420, 420});
    if (pin) {
        asks->ask(u"The supervisor's desk needs the PIN of this profile."_s, [] { return 0s; });
        waits->ask(u"The supervisor's desk needs the PIN of this profile."_s, [] { return 30s; });
    } else {
        guard->askLast(4, 5, [] { });
        unknown->askLast(2, {}, [] { });
        same->tellSame();
    }
}

void showHealth(PagesWorld &world, bool detailed)
{
    auto *strip = world.show(new HealthStrip(*world.health), {1366, detailed ? 220 : 40});
    world.settle();
    strip->setDetailed(detailed);
}

struct Scene
{
    const char *name;
    void (*show)(PagesWorld &);
};

const QList<Scene> scenes{
    {"help-empty", [](PagesWorld &w) { w.help(inOrder, false); }},
    {"help-in-order", [](PagesWorld &w) { w.help(inOrder); }},
    {"help-failed", [](PagesWorld &w) { w.help([](QJsonObject &login) { login[u"FailedAttempts"_s] = 2; }); }},
    {"help-one-left", [](PagesWorld &w) { w.help([](QJsonObject &login) { login[u"FailedAttempts"_s] = 4; }); }},
    {"help-locked", showLocked},
    {"help-reason", [](PagesWorld &w) { showLocked(w); press(w, "remedy3"); }},
    {"help-token", [](PagesWorld &w) { w.help(inOrder); press(w, "remedy4"); }},
    {"help-off", [](PagesWorld &w) { w.help([](QJsonObject &login) { login[u"Inactive"_s] = true; }); }},
    {"help-temporary", [](PagesWorld &w) { w.help([](QJsonObject &login) { login[u"TemporaryIndicator"_s] = true; }); }},
    {"help-type", [](PagesWorld &w) {
        w.help([](QJsonObject &login) {
            login[u"LoginType"_s] = QJsonObject{{u"Id"_s, 2}, {u"Description"_s, u"Subscriber Portal"_s}};
        });
    }},
    {"help-cannot-see", [](PagesWorld &w) { w.blind(); }},
    {"help-tried-here", [](PagesWorld &w) {
        static AttemptLedger ledger;
        ledger.note(u"chloe.dubois@example.com"_s, 1, 4);
        w.desk.setLedger(&ledger);
        w.blind();
    }},
    {"watch", [](PagesWorld &w) { w.watch(true); }},
    {"watch-empty", [](PagesWorld &w) { w.watch(false); }},
    {"compare", [](PagesWorld &w) { w.compare(); }},
    {"compare-empty", [](PagesWorld &w) { w.show(new ComparePage(w.service, {w.modes, w.sources})); }},
    {"audit", [](PagesWorld &w) { w.fillAudit(); w.show(new AuditPage(w.trail)); }},
    {"audit-empty", [](PagesWorld &w) { w.show(new AuditPage(w.trail)); }},
    {"health", [](PagesWorld &w) { w.well(); showHealth(w, false); }},
    {"health-well", [](PagesWorld &w) { w.well(); showHealth(w, true); }},
    {"health-ill", [](PagesWorld &w) { w.ill(); showHealth(w, true); }},
    {"guard", [](PagesWorld &w) { showStrips(w, false); }},
    {"pin", [](PagesWorld &w) { showStrips(w, true); }},
};

}

//! Paints the supervisor's pages in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class SupervisorPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void SupervisorPicturesTest::everyStatePaints_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<bool>("rightToLeft");
    for (int scene = 0; scene < scenes.size(); ++scene) {
        const char *name = scenes[scene].name;
        QTest::newRow(name) << scene << SchemePreference::Light << false;
        QTest::addRow("%s-dark", name) << scene << SchemePreference::Dark << false;
        QTest::addRow("%s-rtl", name) << scene << SchemePreference::Light << true;
    }
}

void SupervisorPicturesTest::everyStatePaints()
{
    QFETCH(int, scene);
    QFETCH(SchemePreference, scheme);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    PagesWorld world;
    scenes[scene].show(world);
    const QImage picture = pictureOf(*world.page);
    QVERIFY(!picture.isNull());
    QVERIFY(keepPictureOfRow(picture, u"supervisor-"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(SupervisorPicturesTest)
#include "tst_supervisorpictures.moc"
