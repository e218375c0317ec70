// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionfactsmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;

namespace {

Session knownSession()
{
    Session session;
    session.isLoggedIn = false;
    session.modeOfSaleId = 3;
    session.cart.performances = 0;
    session.hasLockedSeats = false;
    return session;
}

QModelIndex at(const SessionFactsModel &model, Fact fact) { return model.index(static_cast<int>(fact), 0); }

}

class SessionFactsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownIsInvalidAndNeverFalseOrZero();
    void falseAndZeroAreKnown();
    void timesKeepTheServersOffset();
    void theFirstLookMarksNothing();
    void aChangeIsMarkedWithWhatItWasUntilSeen();
    void aFactThatGoesBackLosesItsMark();
    void aSecondChangeStillTellsWhatThePersonLastSaw();
    void aLostSessionIsUnknownAndUnmarked();
    void temporaryNeedsAStatus();
};

void SessionFactsModelTest::unknownIsInvalidAndNeverFalseOrZero()
{
    SessionFactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), factCount);
    model.setSession(Session{});
    for (int row = 0; row < factCount; ++row) {
        QVERIFY2(!model.value(static_cast<Fact>(row)).isValid(), QByteArray::number(row).constData());
        QCOMPARE(model.index(row, 0).data(SessionFactsModel::FactRole).toInt(), row);
        QVERIFY(!model.index(row, 0).data(SessionFactsModel::ValueRole).isValid());
    }
}

void SessionFactsModelTest::falseAndZeroAreKnown()
{
    SessionFactsModel model;
    model.setSession(knownSession());
    QVERIFY(model.value(Fact::SignedIn).isValid() && !model.value(Fact::SignedIn).toBool());
    QVERIFY(model.value(Fact::Performances).isValid());
    QCOMPARE(model.value(Fact::Performances).toInt(), 0);
    QVERIFY(!model.value(Fact::Guest).isValid());
    QVERIFY(!model.value(Fact::SeatsExpired).isValid());
}

void SessionFactsModelTest::timesKeepTheServersOffset()
{
    SessionFactsModel model;
    Session session = knownSession();
    session.cart.firstSeatAdded = parseTimestamp(u"2026-03-14T19:56:00-07:00");
    session.login.lockedDate = parseTimestamp(u"2026-03-14T19:56:00");
    model.setSession(session);
    const QDateTime first = model.value(Fact::FirstSeat).toDateTime();
    QCOMPARE(first.offsetFromUtc(), -7 * 3600);
    QCOMPARE(first.time(), QTime(19, 56));
    QCOMPARE(model.value(Fact::LockedDate).toDateTime().time(), QTime(19, 56));
}

void SessionFactsModelTest::theFirstLookMarksNothing()
{
    SessionFactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(std::nullopt);
    model.setSession(knownSession());
    QVERIFY(!model.hasChanges());
}

void SessionFactsModelTest::aChangeIsMarkedWithWhatItWasUntilSeen()
{
    SessionFactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Session session = knownSession();
    model.setSession(session);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    session.modeOfSaleId = 7;
    session.orderId = 12;
    model.setSession(session);
    QCOMPARE(changed.count(), 2);
    QVERIFY(model.hasChanges());
    QCOMPARE(at(model, Fact::ModeOfSale).data(SessionFactsModel::ChangedRole).toBool(), true);
    QCOMPARE(at(model, Fact::ModeOfSale).data(SessionFactsModel::PreviousRole).toInt(), 3);
    QCOMPARE(at(model, Fact::OrderId).data(SessionFactsModel::ChangedRole).toBool(), true);
    QVERIFY(!at(model, Fact::OrderId).data(SessionFactsModel::PreviousRole).isValid());
    QCOMPARE(at(model, Fact::SignedIn).data(SessionFactsModel::ChangedRole).toBool(), false);
    model.setSession(session);
    QCOMPARE(changed.count(), 2);
    model.markSeen();
    QCOMPARE(changed.count(), 4);
    QVERIFY(!model.hasChanges());
    QVERIFY(!at(model, Fact::ModeOfSale).data(SessionFactsModel::PreviousRole).isValid());
    QCOMPARE(model.value(Fact::ModeOfSale).toInt(), 7);
}

void SessionFactsModelTest::aFactThatGoesBackLosesItsMark()
{
    SessionFactsModel model;
    Session session = knownSession();
    model.setSession(session);
    session.hasLockedSeats = true;
    model.setSession(session);
    QVERIFY(model.hasChanges());
    session.hasLockedSeats = false;
    model.setSession(session);
    QVERIFY(!model.hasChanges());
}

void SessionFactsModelTest::aSecondChangeStillTellsWhatThePersonLastSaw()
{
    SessionFactsModel model;
    Session session = knownSession();
    model.setSession(session);
    for (const int count : {1, 2}) {
        session.cart.performances = count;
        model.setSession(session);
    }
    QCOMPARE(at(model, Fact::Performances).data(SessionFactsModel::PreviousRole).toInt(), 0);
}

void SessionFactsModelTest::aLostSessionIsUnknownAndUnmarked()
{
    SessionFactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(knownSession());
    model.setSession(std::nullopt);
    QVERIFY(!model.hasChanges());
    QVERIFY(!model.value(Fact::SignedIn).isValid());
    model.setSession(knownSession());
    QVERIFY(!model.hasChanges());
}

void SessionFactsModelTest::temporaryNeedsAStatus()
{
    SessionFactsModel model;
    Session session = knownSession();
    model.setSession(session);
    QVERIFY(!model.value(Fact::Temporary).isValid());
    session.login.status = u"T"_s;
    model.setSession(session);
    QCOMPARE(model.value(Fact::Temporary).toBool(), true);
    session.login.status = u"P"_s;
    model.setSession(session);
    QVERIFY(model.value(Fact::Temporary).isValid() && !model.value(Fact::Temporary).toBool());
}

QTEST_APPLESS_MAIN(SessionFactsModelTest)
#include "tst_sessionfactsmodel.moc"
