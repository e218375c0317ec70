// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referencebook.h"
#include "tests/models/modelworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

class ReferenceBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsReadOnceAndLoadedIsToldOnce();
    void aTableThatFailsStaysEmptyWithItsErrorAndHarmsNoOther();
    void inactiveEntriesAreLeftOutButTheirNamesAreKnown();
    void onlyEmailTypesAreOffered();
    void batchesHaveAName();
    void theDefaultModeIsTheGroupsOwnElseTheStaffs();
    void rightsAreUnknownUntilRead();
    void loadingAgainDropsWhatIsUnderWay();
};

namespace {

struct World : ModelWorld
{
    World()
    {
        const auto two = timed(R"([{"Id":1,"Description":"One"},{"Id":2,"Description":"Two","Inactive":true}])");
        for (const Operation table : {GetLoginTypes, GetSeasons, GetDeliveryMethodNames, GetOrganizations, GetBusinessUnits, GetModesOfSale, GetSources})
            transport.answerAlways(table, two);
        transport.answerAlways(GetElectronicAddressTypes,
            timed(R"([{"Id":1,"Description":"E-mail","IsEmail":true},{"Id":2,"Description":"Web page","IsEmail":false}])"));
        transport.answerAlways(GetAllowedModesOfSale,
            timed(R"([{"ModeOfSale":{"Id":3,"Description":"Counter"}},{"DefaultIndicator":true,"ModeOfSale":{"Id":7,"Description":"Phone"}}])"));
        transport.answerAlways(GetActiveBatches,
            timed(R"([{"Id":41,"Notes":"Foyer"},{"Id":42,"BatchType":{"Description":"Web"}},{"Id":43}])"));
        transport.answerAlways(GetContextInformation, timed(R"({"OrganizationName":"House","DefaultModeOfSaleId":9})"));
        transport.answerAlways(GetServiceResources, timed(R"([{"ServiceResource":{"Name":"Web/Session"},"CanCreate":true},
            {"ServiceResource":{"Name":"CRM/WebLogins"},"CanCreate":false}])"));
    }
    ReferenceBook book{service};

    void load()
    {
        book.load();
        settle();
    }
};

}

void ReferenceBookTest::everyTableIsReadOnceAndLoadedIsToldOnce()
{
    World world;
    QSignalSpy loaded(&world.book, &ReferenceBook::loaded);
    QSignalSpy changed(&world.book, &ReferenceBook::changed);
    QVERIFY(!world.book.isLoaded());
    world.load();
    QVERIFY(world.book.isLoaded());
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(changed.count(), 12);
    QCOMPARE(world.transport.requests().size(), 12);
    for (const Request &request : world.transport.requests())
        QVERIFY(endpointFor(request.operation).repeat == Repeat::Safe);
    QCOMPARE(world.book.staff().organizationName, u"House"_s);
}

void ReferenceBookTest::aTableThatFailsStaysEmptyWithItsErrorAndHarmsNoOther()
{
    World world;
    QAbstractItemModelTester tester(&world.book.sources(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.transport.refuse(GetSources, 403, ErrorKind::Forbidden);
    world.load();
    QVERIFY(world.book.isLoaded());
    QCOMPARE(world.book.sources().rowCount(), 0);
    QCOMPARE(world.book.sources().loadState().phase, LoadPhase::Failed);
    QCOMPARE(world.book.sources().loadState().error->kind, ErrorKind::Forbidden);
    QCOMPARE(world.book.seasons().rowCount(), 1);
    QCOMPARE(world.book.seasons().loadState().phase, LoadPhase::Ready);
}

void ReferenceBookTest::inactiveEntriesAreLeftOutButTheirNamesAreKnown()
{
    World world;
    world.load();
    const std::initializer_list<ChoiceModel *> models{&world.book.loginTypes(), &world.book.seasons(), &world.book.deliveryMethods(),
        &world.book.organizations(), &world.book.businessUnits(), &world.book.modesOfSale(), &world.book.sources()};
    for (const ChoiceModel *model : models) {
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->nameOf(2), u"Two"_s);
    }
}

void ReferenceBookTest::onlyEmailTypesAreOffered()
{
    World world;
    world.load();
    QCOMPARE(world.book.emailAddressTypes().rowCount(), 1);
    QCOMPARE(world.book.emailAddressTypes().choices().constFirst().name, u"E-mail"_s);
}

void ReferenceBookTest::batchesHaveAName()
{
    World world;
    world.load();
    QCOMPARE(world.book.batches().nameOf(41), u"41 · Foyer"_s);
    QCOMPARE(world.book.batches().nameOf(42), u"42 · Web"_s);
    QCOMPARE(world.book.batches().nameOf(43), u"43"_s);
}

void ReferenceBookTest::theDefaultModeIsTheGroupsOwnElseTheStaffs()
{
    World world;
    world.load();
    QCOMPARE(world.book.defaultModeOfSale(), 7);
    world.transport.answerAlways(GetAllowedModesOfSale, world.timed(R"([{"ModeOfSale":{"Id":3}}])"));
    world.load();
    QCOMPARE(world.book.defaultModeOfSale(), 9);
}

void ReferenceBookTest::rightsAreUnknownUntilRead()
{
    World world;
    QVERIFY(!world.book.mayAdd(u"Web/Session"_s));
    world.load();
    QCOMPARE(world.book.mayAdd(u"web/session"_s), true);
    QCOMPARE(world.book.mayAdd(u"CRM/WebLogins"_s), false);
    QCOMPARE(world.book.mayAdd(u"Finance/Orders"_s), false);
    World other;
    other.transport.refuse(GetServiceResources, 403, ErrorKind::Forbidden);
    other.load();
    QVERIFY(!other.book.mayAdd(u"Web/Session"_s));
}

void ReferenceBookTest::loadingAgainDropsWhatIsUnderWay()
{
    World world;
    QSignalSpy loaded(&world.book, &ReferenceBook::loaded);
    world.transport.answerJson(GetSeasons, R"([{"Id":8,"Description":"Old"}])", ScriptedTransport::When::OnRelease);
    world.book.load();
    world.load();
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.book.seasons().nameOf(8), QString());
    QCOMPARE(world.book.seasons().nameOf(1), u"One"_s);
    QCOMPARE(loaded.count(), 1);
    QVERIFY(world.book.isLoaded());
}

QTEST_GUILESS_MAIN(ReferenceBookTest)
#include "tst_referencebook.moc"
