// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/ui/resumeworld.h"
#include "ui/theme/themeswitcher.h"

#include <QStyleHints>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

namespace {

const QList<std::pair<const char *, void (*)(ResumeWorld &)>> scenes{
    {"reading", [](ResumeWorld &w) {
        w.transport.answer(GetSession, w.sessionAnswer(), ScriptedTransport::When::OnRelease);
        w.open();
    }},
    {"live", [](ResumeWorld &w) { w.open(); }},
    {"hurry", [](ResumeWorld &w) {
        w.transport.answerAlways(GetExpiration, w.deadlineAnswer(std::chrono::seconds(100)));
        w.open();
    }},
    {"stale", [](ResumeWorld &w) {
        w.open();
        w.transport.fail(GetSession, OutcomeClass::NotSent, ErrorKind::Unreachable);
        w.clock.advance(std::chrono::seconds(65));
        w.desk->offers().constFirst()->readAgain();
        w.settle();
    }},
    {"unread", [](ResumeWorld &w) {
        w.transport.fail(GetSession, OutcomeClass::NotSent, ErrorKind::Unreachable);
        w.open();
    }},
    {"dead", [](ResumeWorld &w) {
        w.transport.answerAlways(GetSession, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
        w.open();
    }},
    {"sold", [](ResumeWorld &w) {
        w.session[u"CheckoutStatus"_s] = QJsonObject{{u"Status"_s, u"SaveComplete"_s}};
        w.session[u"OrderId"_s] = 12017;
        w.serve();
        w.serveCart(2);
        w.open();
    }},
    {"release", [](ResumeWorld &w) {
        w.open();
        w.button("release")->click();
    }},
    {"several", [](ResumeWorld &w) {
        w.transport.answer(GetSession, w.sessionAnswer());
        w.transport.refuse(GetSession, 404, ErrorKind::NotFound);
        w.transport.answer(GetSession, w.sessionAnswer(), ScriptedTransport::When::OnRelease);
        w.open({ResumeWorld::anna(), {u"KEY-2"_s, u"seat 4 queue"_s, true, false}, {u"KEY-3"_s, u"Guest"_s, false, false}});
    }},
    {"nokeychain", [](ResumeWorld &w) {
        w.open({});
        w.panel->showNoKeychain();
    }},
};

}

//! Paints the offers in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class ResumePicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setReducedMotion(true);
        QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
    }
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void ResumePicturesTest::everyStatePaints_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rightToLeft");
    const QSize normal(1300, 560), narrow(640, 560);
    for (int scene = 0; scene < scenes.size(); ++scene) {
        const char *name = scenes[scene].first;
        QTest::newRow(name) << scene << SchemePreference::Light << normal << false;
        QTest::addRow("%s-dark", name) << scene << SchemePreference::Dark << normal << false;
        QTest::addRow("%s-narrow", name) << scene << SchemePreference::Light << narrow << false;
    }
    QTest::newRow("live-contrast") << 1 << SchemePreference::HighContrast << normal << false;
    QTest::newRow("live-rtl") << 1 << SchemePreference::Light << normal << true;
}

void ResumePicturesTest::everyStatePaints()
{
    QFETCH(int, scene);
    QFETCH(SchemePreference, scheme);
    QFETCH(QSize, size);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    ResumeWorld world;
    scenes[scene].second(world);
    world.page->resize(size);
    const QImage picture = pictureOf(*world.page);
    QCOMPARE(world.page->width(), size.width()); // fits
    QCOMPARE(picture.pixelColor(2, 2), colorsFor(m_theme.scheme()).window);
    QVERIFY(keepPictureOfRow(picture, u"resume-"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ResumePicturesTest)
#include "tst_resumepictures.moc"
