// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choicemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

class ChoiceModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsGoOnTheWireAndNamesAreRead();
    void inactiveEntriesAreNoRowsButKeepTheirNames();
    void anUnknownIdHasNoName();
    void aLoadStateIsToldOnceForEachChange();
};

void ChoiceModelTest::idsGoOnTheWireAndNamesAreRead()
{
    ChoiceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChoices({{7, u"Members"_s}, {9, u"Staff"_s}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data().toString(), u"Staff"_s);
    QCOMPARE(model.index(1, 0).data(ChoiceModel::IdRole).toInt(), 9);
    QCOMPARE(model.nameOf(7), u"Members"_s);
    model.setChoices({{9, u"Employees"_s}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.nameOf(9), u"Employees"_s);
    QCOMPARE(model.nameOf(7), QString());
    model.setChoices({});
    QCOMPARE(model.rowCount(), 0);
}

void ChoiceModelTest::inactiveEntriesAreNoRowsButKeepTheirNames()
{
    ChoiceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChoices({{1, u"Web"_s}, {2, u"Old counter"_s, true}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.choices().constFirst().id, 1);
    QCOMPARE(model.nameOf(2), u"Old counter"_s);
    model.setChoices({{1, u"Web"_s, true}, {2, u"Old counter"_s}});
    QCOMPARE(model.choices().constFirst().id, 2);
    QCOMPARE(model.nameOf(1), u"Web"_s);
}

void ChoiceModelTest::anUnknownIdHasNoName()
{
    const ChoiceModel model;
    QVERIFY(model.nameOf(0).isNull());
}

void ChoiceModelTest::aLoadStateIsToldOnceForEachChange()
{
    ChoiceModel model;
    QSignalSpy told(&model, &RowsModel::loadStateChanged);
    Error error;
    error.kind = ErrorKind::Forbidden;
    model.setLoadState({LoadPhase::Loading, std::nullopt});
    model.setLoadState({LoadPhase::Loading, std::nullopt});
    model.setLoadState({LoadPhase::Failed, error});
    QCOMPARE(told.count(), 2);
    QCOMPARE(model.loadState().error->kind, ErrorKind::Forbidden);
}

QTEST_APPLESS_MAIN(ChoiceModelTest)
#include "tst_choicemodel.moc"
