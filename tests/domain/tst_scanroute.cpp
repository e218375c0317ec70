// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scanroute.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum ScanTarget;
using What = ScanRoute::What;

class ScanRouteTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeLandsInItsBox_data();
    void aCodeLandsInItsBox();
    void neverMoreThanTwoChoices();
    void aCardNumberIsNeverHandedOn();
};

namespace {

const ScanPlace nothing{}, signedIn{.session = true, .customer = true}, signedOut{.session = true},
    counter{.session = true, .businessFacing = true}, served{.session = true, .businessFacing = true, .customer = true};

ScanPlace at(ScanPlace place, ScanTarget aim)
{
    place.aim = aim;
    return place;
}

}

void ScanRouteTest::aCodeLandsInItsBox_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ScanPlace>("place");
    QTest::addColumn<ScanRoute>("route");
    const auto go = [](ScanTarget target, const char *code) { return ScanRoute{What::Go, {target}, QString::fromLatin1(code)}; };
    QTest::newRow("order of a patron") << u"88123"_s << signedIn << go(Order, "88123");
    QTest::newRow("order at the counter") << u"88123"_s << served << go(Order, "88123");
    QTest::newRow("customer of a counter sale") << u"120345"_s << counter << go(Constituent, "120345");
    QTest::newRow("marked as an order") << u"#88123"_s << counter << go(Order, "88123");
    QTest::newRow("digits before anybody is signed in") << u"88123"_s << signedOut << ScanRoute{What::Ask, {Order, Promo}, u"88123"_s};
    QTest::newRow("promo code") << u"SPRING10"_s << signedIn << go(Promo, "SPRING10");
    QTest::newRow("promo code, nobody yet") << u"SPRING10"_s << signedOut << go(Promo, "SPRING10");
    QTest::newRow("promo code at the counter") << u"SPRING-10"_s << counter << go(Promo, "SPRING-10");
    QTest::newRow("digits into the promo box") << u"10"_s << at(signedIn, Promo) << go(Promo, "10");
    QTest::newRow("digits into the order box") << u"88123"_s << at(counter, Order) << go(Order, "88123");
    QTest::newRow("digits into the customer box") << u"88123"_s << at(counter, Constituent) << go(Constituent, "88123");
    QTest::newRow("the customer is there already") << u"88123"_s << at(served, Constituent) << go(Order, "88123");
    QTest::newRow("letters into the order box") << u"SPRING10"_s << at(signedIn, Order) << go(Promo, "SPRING10");
    QTest::newRow("blanks around") << u" 88123 "_s << signedIn << go(Order, "88123");
    QTest::newRow("no session") << u"88123"_s << nothing << ScanRoute{What::NoSession, {}, u"88123"_s};
    QTest::newRow("more digits than any number") << u"98765432109"_s << signedIn << ScanRoute{What::Ask, {Promo}, u"98765432109"_s};
    QTest::newRow("zero is nobody's") << u"0"_s << signedIn << ScanRoute{What::Ask, {Promo}, u"0"_s};
    QTest::newRow("an address") << u"https://example.com/x"_s << signedIn << ScanRoute{What::NotOurs, {}, u"https://example.com/x"_s};
    QTest::newRow("an e-mail address") << u"ann@example.com"_s << signedIn << ScanRoute{What::NotOurs, {}, u"ann@example.com"_s};
    const QString sealed = u"FYC1"_s + QString(200, u'Q');
    int places = 0;
    for (const ScanPlace &place : {nothing, signedIn, at(counter, Order), at(signedIn, Promo)})
        QTest::addRow("a kiosk's case, place %d", ++places) << sealed << place << ScanRoute{What::Case, {}, sealed};
    QTest::newRow("a promo code that begins like a case") << u"FYC1SPRING"_s << signedIn << go(Promo, "FYC1SPRING");
    QTest::newRow("nothing") << u"  "_s << signedIn << ScanRoute{What::NotOurs, {}, {}};
    QTest::newRow("too long a word") << QString(51, u'A') << signedIn << ScanRoute{What::NotOurs, {}, QString(51, u'A')};
}

void ScanRouteTest::aCodeLandsInItsBox()
{
    QFETCH(QString, code);
    QFETCH(ScanPlace, place);
    QTEST(routeScan(code, place), "route");
}

void ScanRouteTest::neverMoreThanTwoChoices()
{
    for (const char *code : {"1", "88123", "98765432109", "SPRING10", "#5"}) {
        for (const ScanPlace &place : {nothing, signedIn, signedOut, counter, served}) {
            const ScanRoute route = routeScan(QString::fromLatin1(code), place);
            QVERIFY(route.targets.size() <= 2);
            QCOMPARE(route.what == What::Go, route.what != What::Ask && route.targets.size() == 1);
        }
    }
}

// H18
void ScanRouteTest::aCardNumberIsNeverHandedOn()
{
    for (const char *code : {"4111111111111111", "4111-1111-1111-1111", "378282246310005"}) {
        for (const ScanPlace &place : {nothing, signedIn, at(signedIn, Promo), counter})
            QCOMPARE(routeScan(QString::fromLatin1(code), place), ScanRoute{What::CardNumber});
    }
}

QTEST_APPLESS_MAIN(ScanRouteTest)
#include "tst_scanroute.moc"
