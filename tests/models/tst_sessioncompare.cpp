// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshotreader.h"
#include "tests/models/modelworld.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

namespace {

SessionSnapshot whole()
{
    SessionSnapshot snapshot;
    snapshot.session = Session();
    snapshot.session->modeOfSaleId = 3;
    snapshot.session->sourceId = 10;
    snapshot.variables = QList<SessionVariable>{{u"LoginType"_s, u"1"_s}};
    snapshot.deliveryMethods = QList<DeliveryMethod>{{{1, u"Post"_s, false}, false, true, false, true}};
    snapshot.defaults = {{u"REQUIRE_ADDRESS"_s, u"Y"_s, {}, {}}};
    snapshot.defaultsRead = true;
    return snapshot;
}

const CompareRow *rowOf(const QList<CompareRow> &rows, CompareField field, const QString &name = {})
{
    for (const CompareRow &row : rows) {
        if (row.field == field && row.name == name)
            return &row;
    }
    return nullptr;
}

int differences(const QList<CompareRow> &rows) { return static_cast<int>(std::count_if(rows.begin(), rows.end(), differs)); }

}

class SessionCompareTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSessionDoesNotDifferFromItself();
    void eachDifferenceIsFound();
    void whatOnlyOneHasIsSaid();
    void unknownIsNotDifferent();
    void groupsStandInOrderAndNamesByAlphabet();
    void twoSessionsAreReadWithReadsOnly();
    void anAnswerForTheSessionBeforeIsDropped();
};

void SessionCompareTest::aSessionDoesNotDifferFromItself()
{
    QCOMPARE(differences(compareSessions(whole(), whole())), 0);
}

void SessionCompareTest::eachDifferenceIsFound()
{
    SessionSnapshot right = whole();
    right.session->modeOfSaleId = 4;
    (*right.variables)[0].value = u"4"_s;
    (*right.deliveryMethods)[0].isDefault = false;
    right.defaults[0].value = u"N"_s;
    const QList<CompareRow> rows = compareSessions(whole(), right);
    QCOMPARE(differences(rows), 4);
    QCOMPARE(rowOf(rows, CompareField::ModeOfSale)->state, CompareState::Different);
    QCOMPARE(rowOf(rows, CompareField::ModeOfSale)->left.number, 3);
    QCOMPARE(rowOf(rows, CompareField::ModeOfSale)->right.number, 4);
    QCOMPARE(rowOf(rows, CompareField::Named, u"LoginType"_s)->state, CompareState::Different);
    QCOMPARE(rowOf(rows, CompareField::Named, u"Post"_s)->state, CompareState::Different);
    QCOMPARE(rowOf(rows, CompareField::Named, u"REQUIRE_ADDRESS"_s)->state, CompareState::Different);
    QCOMPARE(rowOf(rows, CompareField::Source)->state, CompareState::Same);
}

void SessionCompareTest::whatOnlyOneHasIsSaid()
{
    SessionSnapshot left = whole(), right = whole();
    left.variables->append(SessionVariable{u"Promo"_s, u"SPRING"_s});
    right.deliveryMethods->append(DeliveryMethod{{2, u"Print at home"_s, false}, {}, {}, {}, {}});
    const QList<CompareRow> rows = compareSessions(left, right);
    QCOMPARE(rowOf(rows, CompareField::Named, u"Promo"_s)->state, CompareState::OnlyLeft);
    QCOMPARE(rowOf(rows, CompareField::Named, u"Print at home"_s)->state, CompareState::OnlyRight);
    QCOMPARE(differences(rows), 2);
}

void SessionCompareTest::unknownIsNotDifferent()
{
    SessionSnapshot left = whole(), right;
    left.session->seatsExpired = false;
    const QList<CompareRow> rows = compareSessions(left, right);
    QCOMPARE(differences(rows), 0);
    QCOMPARE(rowOf(rows, CompareField::ModeOfSale)->state, CompareState::NotKnown);
    QCOMPARE(rowOf(rows, CompareField::Named, u"Post"_s)->state, CompareState::NotKnown);
    right = whole(); // an older server does not tell about expired seats
    QCOMPARE(rowOf(compareSessions(left, right), CompareField::SeatsExpired)->state, CompareState::NotKnown);
}

void SessionCompareTest::groupsStandInOrderAndNamesByAlphabet()
{
    SessionSnapshot left = whole();
    left.variables = QList<SessionVariable>{{u"zebra"_s, {}}, {u"Alpha"_s, {}}, {u"mike"_s, {}}};
    const QList<CompareRow> rows = compareSessions(left, whole());
    QStringList names;
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i - 1].group <= rows[i].group);
    for (const CompareRow &row : rows) {
        if (row.group == CompareGroup::Variables)
            names.append(row.name);
    }
    QCOMPARE(names, (QStringList{u"Alpha"_s, u"LoginType"_s, u"mike"_s, u"zebra"_s}));
}

void SessionCompareTest::twoSessionsAreReadWithReadsOnly()
{
    ModelWorld world;
    world.holdSeats();
    world.serve();
    world.transport.answerAlways(GetVariables, world.timed(R"([{"Name":"LoginType","Value":"1"}])"));
    world.transport.answerAlways(GetDeliveryMethods, world.timed("[]"));
    world.transport.answerAlways(GetDefault, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::NotFound, 404));
    SnapshotReader reader(world.service);
    reader.read(SnapshotReader::Side::Left, u"key-left"_s);
    reader.read(SnapshotReader::Side::Right, u"key-right"_s);
    QVERIFY(reader.isReading());
    world.settle();
    QVERIFY(!reader.isReading());
    QVERIFY(reader.snapshot(SnapshotReader::Side::Left).session);
    QVERIFY(reader.snapshot(SnapshotReader::Side::Right).variables);
    QVERIFY(reader.snapshot(SnapshotReader::Side::Right).defaultsRead);
    QCOMPARE(world.transport.count(GetSession), 2);
    QCOMPARE(world.transport.count(GetExpiration), 0); // that one would start a clock
    for (const Request &request : world.transport.requests())
        QCOMPARE(endpointFor(request.operation).repeat, Repeat::Safe);
}

void SessionCompareTest::anAnswerForTheSessionBeforeIsDropped()
{
    ModelWorld world;
    world.session[u"ModeOfSaleId"_s] = 7;
    world.transport.answer(GetSession, world.sessionAnswer(), ScriptedTransport::When::OnRelease);
    SnapshotReader reader(world.service);
    reader.read(SnapshotReader::Side::Left, u"key-one"_s);
    world.session[u"ModeOfSaleId"_s] = 3;
    world.serve();
    reader.read(SnapshotReader::Side::Left, u"key-two"_s);
    world.settle();
    world.transport.release();
    world.settle();
    QCOMPARE(reader.snapshot(SnapshotReader::Side::Left).session->modeOfSaleId, 3);
    QVERIFY(!reader.isReading());
}

QTEST_GUILESS_MAIN(SessionCompareTest)
#include "tst_sessioncompare.moc"
