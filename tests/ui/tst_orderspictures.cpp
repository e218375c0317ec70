// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/ui/ordersworld.h"
#include "ui/theme/themeswitcher.h"

#include <QLineEdit>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<std::pair<const char *, void (*)(OrdersWorld &)>> scenes{
    {"list", [](OrdersWorld &w) { w.show(); }},
    {"locked-session", [](OrdersWorld &w) { w.show(); w.choose(12006); }},
    {"locked-batch", [](OrdersWorld &w) { w.show(); w.choose(12005); }},
    {"open", [](OrdersWorld &w) { w.show(); w.choose(12006); w.key(Qt::Key_Return); }},
    {"reprint", [](OrdersWorld &w) { w.show(); w.choose(12003); w.key(Qt::Key_P); }},
    {"found", [](OrdersWorld &w) { w.show(); w.panel->findOrder(12011); }},
    {"receipt", [](OrdersWorld &w) {
        w.session[u"OrderId"_s] = 12011;
        w.show();
        w.panel->offerReceipts();
        w.choose(12011);
    }},
    {"loading", [](OrdersWorld &w) {
        w.transport.answer(Operation::OrderSearch, {}, ScriptedTransport::When::OnRelease);
        w.show();
    }},
    {"error", [](OrdersWorld &w) {
        w.transport.fail(Operation::OrderSearch, OutcomeClass::NotSent, ErrorKind::Unreachable);
        w.show();
    }},
    {"empty", [](OrdersWorld &w) { w.searchAnswers("[]"); w.show(); }},
    {"nopatron", [](OrdersWorld &w) {
        w.session[u"IsLoggedIn"_s] = false;
        w.login = {};
        w.show();
    }},
    {"guest", [](OrdersWorld &w) {
        w.session[u"IsLoggedIn"_s] = false;
        w.session[u"IsGuest"_s] = true;
        w.login = {};
        w.show();
    }},
    {"many", [](OrdersWorld &w) { w.searchAnswers(OrdersWorld::manyOrders(40000)); w.show(); }},
};

}

//! Paints the orders in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class OrdersPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void OrdersPicturesTest::everyStatePaints_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("rightToLeft");
    const QSize normal(934, 600), narrow(430, 900);
    for (int scene = 0; scene < scenes.size(); ++scene)
        QTest::newRow(scenes[scene].first) << scene << SchemePreference::Light << normal << false;
    for (const int scene : {1, 3, 4, 6, 8}) {
        const char *name = scenes[scene].first;
        QTest::addRow("%s-dark", name) << scene << SchemePreference::Dark << normal << false;
        QTest::addRow("%s-contrast", name) << scene << SchemePreference::HighContrast << normal << false;
        QTest::addRow("%s-rtl", name) << scene << SchemePreference::Light << normal << true;
        QTest::addRow("%s-narrow", name) << scene << SchemePreference::Light << narrow << false;
    }
}

void OrdersPicturesTest::everyStatePaints()
{
    QFETCH(int, scene);
    QFETCH(SchemePreference, scheme);
    QFETCH(QSize, size);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    OrdersWorld world;
    scenes[scene].second(world);
    world.panel->resize(size);
    const QImage picture = pictureOf(*world.panel);
    QVERIFY(picture.width() >= size.width() && picture.height() >= size.height());
    const QColor surface = colorsFor(m_theme.scheme()).surface;
    QCOMPARE(picture.pixelColor(picture.width() / 2, 4), surface);
    QVERIFY(keepPictureOfRow(picture, u"orders-"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(OrdersPicturesTest)
#include "tst_orderspictures.moc"
