// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/performancemodel.h"
#include "tests/models/modelworld.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

class PerformanceModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void performancesComeSoonestFirstAndWithoutATimeLast();
    void anAnswerToAnOlderSearchIsDropped();
    void aFailedSearchKeepsTheRowsAndItsError();
    void rowsStayWhileASearchRuns();
    void offersJoinZonesPricesAndPriceTypes();
    void offersThatMayNotBeSoldAreLeftOut();
    void aZoneWithoutACountIsUnknownAndNotSoldOut();
    void offersOfAnotherPerformanceAreDropped();
    void oneFailedPartFailsTheOffers_data();
    void oneFailedPartFailsTheOffers();
    void clearedOffersStayClear();

private:
    static void offerParts(ModelWorld &world, ScriptedTransport::When when = ScriptedTransport::When::AtOnce);
};

namespace {

constexpr auto zones = R"([{"PerformanceId":1,"Zone":{"Id":1,"Description":"Stalls"},"AvailableCount":14},
    {"PerformanceId":1,"Zone":{"Id":2,"Description":"Circle"}}])";
constexpr auto types = R"([{"PriceTypeId":1,"Description":"Adult","DefaultIndicator":true},
    {"PriceTypeId":2,"Description":"Student"},{"PriceTypeId":3,"Description":"House","ReasonIndicator":true}])";
constexpr auto prices = R"([{"ZoneId":2,"PriceTypeId":2,"Price":16.0},{"ZoneId":1,"PriceTypeId":2,"Price":24.0},
    {"ZoneId":2,"PriceTypeId":1,"Price":32.0},{"ZoneId":1,"PriceTypeId":1,"Price":48.0},
    {"ZoneId":1,"PriceTypeId":3,"Price":0.0},{"ZoneId":9,"PriceTypeId":1,"Price":1.0},{"ZoneId":1,"PriceTypeId":8,"Price":1.0},
    {"ZoneId":2,"PriceTypeId":2,"Price":2.0,"Enabled":false}])";

QStringList titles(const PerformanceModel &model)
{
    QStringList titles;
    for (const Performance &performance : model.performances())
        titles.append(performance.title);
    return titles;
}

}

void PerformanceModelTest::performancesComeSoonestFirstAndWithoutATimeLast()
{
    ModelWorld world;
    PerformanceModel model(world.service);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.transport.answerJson(SearchPerformances, R"([{"PerformanceId":1,"PerformanceDescription":"Unset"},
        {"PerformanceId":2,"PerformanceDescription":"Late","PerformanceDate":"2026-03-15T19:00:00+01:00","AvailSaleIndicator":"N"},
        {"PerformanceId":3,"PerformanceDescription":"Soon","PerformanceDate":"2026-03-14T23:30:00Z","AvailSaleIndicator":"Y"}])");
    model.search({});
    QCOMPARE(model.loadState().phase, LoadPhase::Loading);
    QTRY_COMPARE(model.loadState().phase, LoadPhase::Ready);
    QCOMPARE(titles(model), QStringList({u"Soon"_s, u"Late"_s, u"Unset"_s}));
    QCOMPARE(model.index(0, PerformanceModel::When).data().toDateTime().time(), QTime(23, 30));
    QCOMPARE(model.index(0, 0).data(PerformanceModel::OnSaleRole).toBool(), true);
    QVERIFY(!model.index(2, 0).data(PerformanceModel::OnSaleRole).isValid());
    QVERIFY(!model.index(2, 0).data(PerformanceModel::WhenRole).toDateTime().isValid());
}

void PerformanceModelTest::anAnswerToAnOlderSearchIsDropped()
{
    ModelWorld world;
    PerformanceModel model(world.service);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.transport.answerJson(SearchPerformances, R"([{"PerformanceId":1,"PerformanceDescription":"Old"}])", ScriptedTransport::When::OnRelease);
    world.transport.answerJson(SearchPerformances, R"([{"PerformanceId":2,"PerformanceDescription":"New"}])");
    PerformanceQuery query;
    model.search(query);
    query.text = u"new"_s;
    model.search(query);
    QTRY_COMPARE(model.loadState().phase, LoadPhase::Ready);
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(titles(model), QStringList{u"New"_s});
    QCOMPARE(world.transport.count(SearchPerformances), 2);
}

void PerformanceModelTest::aFailedSearchKeepsTheRowsAndItsError()
{
    ModelWorld world;
    PerformanceModel model(world.service);
    world.transport.answerJson(SearchPerformances, R"([{"PerformanceId":1,"PerformanceDescription":"Tosca"}])");
    model.search({});
    QTRY_COMPARE(model.rowCount(), 1);
    world.transport.fail(SearchPerformances, OutcomeClass::Unknown, ErrorKind::Timeout);
    model.search({});
    QTRY_COMPARE(model.loadState().phase, LoadPhase::Failed);
    QCOMPARE(model.loadState().error->kind, ErrorKind::Timeout);
    QCOMPARE(model.rowCount(), 1);
    world.transport.answerJson(SearchPerformances, "[]");
    model.search({});
    QTRY_COMPARE(model.loadState().phase, LoadPhase::Ready);
    QVERIFY(!model.loadState().error);
    QCOMPARE(model.rowCount(), 0);
}

void PerformanceModelTest::rowsStayWhileASearchRuns()
{
    ModelWorld world;
    PerformanceModel model(world.service);
    world.transport.answerJson(SearchPerformances, R"([{"PerformanceId":1}])");
    model.search({});
    QTRY_COMPARE(model.rowCount(), 1);
    model.search({});
    QCOMPARE(model.loadState().phase, LoadPhase::Loading);
    QCOMPARE(model.rowCount(), 1);
}

void PerformanceModelTest::offerParts(ModelWorld &world, ScriptedTransport::When when)
{
    world.transport.answerJson(GetZoneAvailabilities, zones, when);
    world.transport.answerJson(GetPriceTypes, types, when);
    world.transport.answerJson(GetPrices, prices, when);
}

void PerformanceModelTest::offersJoinZonesPricesAndPriceTypes()
{
    ModelWorld world;
    SeatOfferModel model(world.service);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    offerParts(world);
    model.load(1, 3, 10);
    QTRY_COMPARE(model.loadState().phase, LoadPhase::Ready);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row, SeatOfferModel::Zone).data().toString() + u'/'
            + model.index(row, SeatOfferModel::PriceTypeName).data().toString() + u'/'
            + QString::number(model.index(row, SeatOfferModel::PriceAmount).data(SeatOfferModel::AmountRole).toLongLong() / 10000));
    }
    // The default price type first, dearer before cheaper.
    QCOMPARE(rows, QStringList({u"Stalls/Adult/48"_s, u"Circle/Adult/32"_s, u"Stalls/Student/24"_s, u"Circle/Student/16"_s}));
    QCOMPARE(world.transport.requests().size(), 3);
}

void PerformanceModelTest::offersThatMayNotBeSoldAreLeftOut()
{
    ModelWorld world;
    SeatOfferModel model(world.service);
    offerParts(world);
    model.load(1, {}, {});
    QTRY_COMPARE(model.loadState().phase, LoadPhase::Ready);
    for (const SeatOffer &offer : model.offers()) {
        QVERIFY2(offer.priceTypeId != 3, "needs a reason");
        QVERIFY2(offer.zoneId != 9 && offer.priceTypeId != 8, "has no zone or no price type");
        QVERIFY2(offer.price.tenThousandths() != 20000, "is not enabled");
    }
}

void PerformanceModelTest::aZoneWithoutACountIsUnknownAndNotSoldOut()
{
    ModelWorld world;
    SeatOfferModel model(world.service);
    offerParts(world);
    model.load(1, {}, {});
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, SeatOfferModel::Available).data().toInt(), 14);
    QVERIFY(!model.index(1, SeatOfferModel::Available).data().isValid());
}

void PerformanceModelTest::offersOfAnotherPerformanceAreDropped()
{
    ModelWorld world;
    SeatOfferModel model(world.service);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    offerParts(world, ScriptedTransport::When::OnRelease);
    model.load(1, {}, {});
    for (const Operation part : {GetZoneAvailabilities, GetPriceTypes, GetPrices})
        world.transport.answerJson(part, "[]");
    model.load(2, {}, {});
    QTRY_COMPARE(model.loadState().phase, LoadPhase::Ready);
    while (world.transport.release()) { }
    world.settle();
    QCOMPARE(model.rowCount(), 0);
}

void PerformanceModelTest::oneFailedPartFailsTheOffers_data()
{
    QTest::addColumn<int>("part");
    for (const Operation part : {GetZoneAvailabilities, GetPriceTypes, GetPrices})
        QTest::newRow(operationName(part)) << static_cast<int>(part);
}

void PerformanceModelTest::oneFailedPartFailsTheOffers()
{
    QFETCH(int, part);
    ModelWorld world;
    SeatOfferModel model(world.service);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.transport.refuse(static_cast<Operation>(part), 403, ErrorKind::Forbidden);
    offerParts(world);
    model.load(1, {}, {});
    world.settle();
    QCOMPARE(model.loadState().phase, LoadPhase::Failed);
    QCOMPARE(model.loadState().error->kind, ErrorKind::Forbidden);
    QCOMPARE(model.rowCount(), 0);
}

void PerformanceModelTest::clearedOffersStayClear()
{
    ModelWorld world;
    SeatOfferModel model(world.service);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    offerParts(world);
    model.load(1, {}, {});
    model.clear();
    world.settle();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.loadState().phase, LoadPhase::Idle);
}

QTEST_GUILESS_MAIN(PerformanceModelTest)
#include "tst_performancemodel.moc"
