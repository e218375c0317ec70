// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptpicture.h"
#include "tests/ui/patronworld.h"
#include "ui/patron/patronpanel.h"
#include "ui/promo/promopanel.h"
#include "ui/theme/themeswitcher.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

namespace {

const QByteArray dinner = R"([
  {"OverrideRankIndicator":"N","Source":{"Id":20,"Description":"Opera and Dinner: Riverside Grill"}},
  {"ModeOfSaleId":4,"OverrideRankIndicator":"Y","PromotionDate":"2026-03-07T19:00:00-05:00",
   "Source":{"Id":21,"Description":"Opera and Dinner: Cafe Aria","Appeal":{"Description":"Spring appeal"}},
   "Text1":"Two for one on Wednesdays","Text2":"<b>Festival Friends</b> save 20&nbsp;%",
   "Text4":"Not for the gala"}])";

void promo(WaysWorld &world)
{
    world.show([](WaysWorld &w) { return new PromoPanel(*w.desk, w.book); });
}

void code(WaysWorld &world, const QString &text)
{
    promo(world);
    world.typeInto(u"promoCode"_s, text);
    world.key(Qt::Key_Return);
    world.settle();
}

void patron(WaysWorld &world)
{
    world.show([](WaysWorld &w) { return new PatronPanel(*w.desk, w.book, w.brake, w.ledger, true); });
}

void way(WaysWorld &world, int which)
{
    patron(world);
    world.press(u"patronWay%1"_s.arg(which));
}

const QList<std::pair<const char *, void (*)(WaysWorld &)>> scenes{
    {"promo-start", promo},
    {"promo-several", [](WaysWorld &w) { w.transport.answerJson(GetPromoCode, dinner); code(w, u"DINNER"_s); w.key(Qt::Key_2); }},
    {"promo-empty", [](WaysWorld &w) { w.transport.answerJson(GetPromoCode, "[]"); code(w, u"2026"_s); }},
    {"promo-failed", [](WaysWorld &w) { code(w, u"DINNER"_s); }},
    {"customer", patron},
    {"customer-found", [](WaysWorld &w) {
        w.transport.answerJson(SearchConstituents, R"({"ConstituentSummaries":[
            {"Id":1012,"DisplayName":"The Dvorak household","City":"Portland","PostalCode":"97212","TypeDescription":"Household"},
            {"Id":1013,"DisplayName":"Karel Dvorak","City":"Portland","PostalCode":"97212","TypeDescription":"Individual","IsPrimaryAffiliation":true},
            {"Id":1023,"DisplayName":"Maximiliana-Alexandra von Hohenstein-Wallerburg-Dvorak","City":"Gresham","PostalCode":"97030",
             "TypeDescription":"Individual","Inactive":"Y"}],"SearchMetadata":{"Total":64}})");
        patron(w);
        w.typeInto(u"customerNumber"_s, u"Dvorak"_s);
        w.key(Qt::Key_Return);
        w.settle();
    }},
    {"customer-forbidden", [](WaysWorld &w) {
        w.transport.refuse(SearchConstituents, 403, ErrorKind::Forbidden);
        patron(w);
        w.typeInto(u"customerNumber"_s, u"Dvorak"_s);
        w.key(Qt::Key_Return);
        w.settle();
    }},
    {"customer-web", [](WaysWorld &w) { w.session[u"BusinessFacing"_s] = false; way(w, 1); }},
    {"household", [](WaysWorld &w) {
        w.transport.answerJson(SetConstituent, R"([{"Id":1012,"DisplayName":"The Dvorak household"},{"Id":1013,"DisplayName":"Karel Dvorak"}])");
        patron(w);
        w.typeInto(u"customerNumber"_s, u"1013"_s);
        w.key(Qt::Key_Return);
        w.settle();
    }},
    {"token", [](WaysWorld &w) {
        w.transport.answerJson(SendLoginCredentials, "{}");
        way(w, 2);
        w.typeInto(u"tokenEmail"_s, u"rosa@example.com"_s);
        w.key(Qt::Key_Return);
        w.settle();
    }},
    {"new-password", [](WaysWorld &w) { w.patronIsIn(u"T"_s); patron(w); }},
    {"change", [](WaysWorld &w) { w.patronIsIn(); way(w, 3); }},
    {"new-login", [](WaysWorld &w) { w.login = {{u"ConstituentId"_s, 1009}}; way(w, 4); }},
    {"external", [](WaysWorld &w) {
        way(w, 5);
        w.typeInto(u"externalUser"_s, u"grace"_s);
        w.chooseReason(AuditReason::PatronAtDesk);
        w.key(Qt::Key_Return);
    }},
};

}

//! Paints both panels in every state; with FOYER_PICTURES=<folder> the pictures are kept for a person to look at.
class PatronPicturesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.setReducedMotion(true); }
    void everyStatePaints_data();
    void everyStatePaints();

private:
    ThemeSwitcher m_theme;
};

void PatronPicturesTest::everyStatePaints_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<SchemePreference>("scheme");
    QTest::addColumn<bool>("rightToLeft");
    for (int scene = 0; scene < scenes.size(); ++scene) {
        const char *name = scenes[scene].first;
        QTest::newRow(name) << scene << SchemePreference::Light << false;
        QTest::addRow("%s-dark", name) << scene << SchemePreference::Dark << false;
        QTest::addRow("%s-rtl", name) << scene << SchemePreference::Light << true;
    }
}

void PatronPicturesTest::everyStatePaints()
{
    QFETCH(int, scene);
    QFETCH(SchemePreference, scheme);
    QFETCH(bool, rightToLeft);
    m_theme.setPreference(scheme);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    WaysWorld world;
    scenes[scene].second(world);
    const QImage picture = pictureOf(*world.panel);
    QCOMPARE(qRound(picture.height() / picture.devicePixelRatio()), 430);
    QVERIFY(keepPictureOfRow(picture, u"patron-"_s));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(PatronPicturesTest)
#include "tst_patronpictures.moc"
