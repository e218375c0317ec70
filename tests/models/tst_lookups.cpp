// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/defaultsmodel.h"
#include "models/deliverymodel.h"
#include "models/onaccountmodel.h"
#include "tests/models/deskworld.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;
using When = ScriptedTransport::When;

namespace {

constexpr auto methodsJson = R"([
    {"Id":-1,"Description":"Hold at Box Office","Restricted":"N","Default":"N","PrintAtHome":"N","RequireAddress":"N","Inactive":false},
    {"Id":2,"Description":"Post   ","Restricted":"Y","Default":"N","PrintAtHome":"N","RequireAddress":"Y","Inactive":false},
    {"Id":3,"Description":"Print at home","Restricted":"N","Default":"Y","PrintAtHome":"Y","RequireAddress":null,"Inactive":false},
    {"Id":4,"Description":"Courier","Restricted":"N","Default":"N","PrintAtHome":"N","RequireAddress":"Y","Inactive":true}])";

constexpr auto creditJson = R"([
    {"PaymentMethodId":5,"Description":"Gift card  ","Balance":100.1000,"UsedInSession":0.3000,"CurrentBalance":99.8000},
    {"PaymentMethodId":6,"Description":"Account","Balance":20.0,"UsedInSession":5.0,"CurrentBalance":20.0},
    {"PaymentMethodId":7,"Description":"Voucher","Balance":0.0,"UsedInSession":0.0,"CurrentBalance":null},
    {"PaymentMethodId":8,"Description":"Old","Balance":null,"UsedInSession":1.0,"CurrentBalance":null}])";

void poll(DeskWorld &world)
{
    world.serve();
    world.desk->watch().refresh();
    world.settle();
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, 0).data().toString();
    return texts;
}

}

class LookupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadBeforeItIsAskedFor();
    void aDefaultIsFoundByItsName();
    void aDefaultTheServerDoesNotHaveIsNotFound();
    void aDefaultThatCannotBeReadKeepsItsError();
    void aNameOfOnesOwnIsListedToo();
    void aNameThatWouldEscapeThePathIsNotAskedFor();
    void aSecondPressAsksOnce();
    void inactiveMethodsAreLeftOut();
    void holdAtBoxOfficeIsListedOnlyWhereAllowed();
    void flagsAreUnknownAndNotFalse();
    void methodsAreReadAgainWhenTheModeOfSaleMoves();
    void methodsAreNotReadAgainByAnEvenPoll();
    void methodsOfTheModeBeforeDoNotStayAfterAFailure();
    void creditIsNotReadBeforeItIsShown();
    void balanceMinusUsedIsWhatRemains();
    void anEmptyListIsNotAZero();
    void guestsAndNobodyAreNotAskedAbout();
    void theNextCustomerDoesNotSeeTheCreditOfTheOneBefore();
    void creditIsReadAgainAfterAPayment();
    void creditThatCannotBeReadShowsNoOldFigures();
    void aLateAnswerAfterHidingIsDropped();
};

void LookupsTest::nothingIsReadBeforeItIsAskedFor()
{
    DeskWorld world;
    world.open();
    const DefaultsModel defaults(world.service, u"K"_s);
    const DeliveryModel delivery(world.desk->parts(), true);
    const OnAccountModel credit(world.desk->parts());
    world.settle();
    QCOMPARE(world.transport.requests().size(), 0);
    QVERIFY(defaults.rowCount() >= 8);
    QCOMPARE(delivery.loadState().phase, LoadPhase::Idle);
}

void LookupsTest::aDefaultIsFoundByItsName()
{
    DeskWorld world;
    world.open();
    DefaultsModel model(world.service, u"K"_s);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.transport.answerJson(GetDefault,
        R"({"FieldName":"Order Lock Timeout","Value":"20","ParentTable":"T_DEFAULTS","Inactive":true})");
    QVERIFY(model.lookUp(u"order lock timeout"_s));
    world.settle();
    QCOMPARE(world.transport.last().pathValues, QStringList({u"K"_s, u"Order Lock Timeout"_s}));
    const DefaultRow row = model.rows().at(model.rowOf(u"Order Lock Timeout"_s));
    QCOMPARE(row.phase, DefaultPhase::Found);
    QCOMPARE(row.value, u"20"_s);
    QCOMPARE(row.table, u"T_DEFAULTS"_s);
    QCOMPARE(row.inactive, true);
    QCOMPARE(model.rowCount(), DefaultsModel::usefulNames().size());
}

void LookupsTest::aDefaultTheServerDoesNotHaveIsNotFound()
{
    DeskWorld world;
    world.open();
    DefaultsModel model(world.service, u"K"_s);
    world.transport.refuse(GetDefault, 404, ErrorKind::NotFound);
    QVERIFY(model.lookUp(u"COMPANY_NAME"_s));
    world.settle();
    QCOMPARE(model.rows().at(model.rowOf(u"COMPANY_NAME"_s)).phase, DefaultPhase::NotFound);
    QVERIFY(!model.index(model.rowOf(u"COMPANY_NAME"_s), DefaultsModel::Value).data().isValid());
}

void LookupsTest::aDefaultThatCannotBeReadKeepsItsError()
{
    DeskWorld world;
    world.open();
    DefaultsModel model(world.service, u"K"_s);
    world.transport.refuse(GetDefault, 403, ErrorKind::Forbidden);
    QVERIFY(model.lookUp(u"COMPANY_NAME"_s));
    world.settle();
    const DefaultRow row = model.rows().at(model.rowOf(u"COMPANY_NAME"_s));
    QCOMPARE(row.phase, DefaultPhase::Failed);
    QCOMPARE(row.error->kind, ErrorKind::Forbidden);
}

void LookupsTest::aNameOfOnesOwnIsListedToo()
{
    DeskWorld world;
    world.open();
    DefaultsModel model(world.service, u"K"_s);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    world.transport.answerJson(GetDefault, R"({"FieldName":"Status","Value":"A","ParentTable":null,"Inactive":null})");
    QVERIFY(model.lookUp(u"Status"_s)); // a variable of that name is the system's, a default is not
    world.settle();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(names(model).constLast(), u"Status"_s);
    QCOMPARE(model.rows().constLast().phase, DefaultPhase::Found);
    QCOMPARE(model.rows().constLast().inactive, std::nullopt);
}

void LookupsTest::aNameThatWouldEscapeThePathIsNotAskedFor()
{
    DeskWorld world;
    world.open();
    DefaultsModel model(world.service, u"K"_s);
    const int before = model.rowCount();
    for (const QString &name : {u""_s, u"."_s, u".."_s, u"a\nb"_s})
        QVERIFY(!model.lookUp(name));
    world.settle();
    QCOMPARE(world.transport.requests().size(), 0);
    QCOMPARE(model.rowCount(), before);
}

void LookupsTest::aSecondPressAsksOnce()
{
    DeskWorld world;
    world.open();
    DefaultsModel model(world.service, u"K"_s);
    world.transport.fail(GetDefault, OutcomeClass::NotSent, ErrorKind::Timeout, When::OnRelease);
    QVERIFY(model.lookUp(u"COMPANY_NAME"_s));
    QVERIFY(!model.lookUp(u"COMPANY_NAME"_s));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.transport.count(GetDefault), 1);
    QVERIFY(model.lookUp(u"COMPANY_NAME"_s));
    world.settle();
}

void LookupsTest::inactiveMethodsAreLeftOut()
{
    DeskWorld world;
    world.open();
    DeliveryModel model(world.desk->parts(), true);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.transport.answerJson(GetDeliveryMethods, methodsJson);
    model.load();
    world.settle();
    QCOMPARE(names(model), QStringList({u"Hold at Box Office"_s, u"Post"_s, u"Print at home"_s}));
    QCOMPARE(model.inactiveCount(), 1);
}

// D28
void LookupsTest::holdAtBoxOfficeIsListedOnlyWhereAllowed()
{
    DeskWorld world;
    world.open();
    DeliveryModel model(world.desk->parts(), false);
    world.transport.answerJson(GetDeliveryMethods, methodsJson);
    model.load();
    world.settle();
    QCOMPARE(names(model), QStringList({u"Post"_s, u"Print at home"_s}));
    for (const DeliveryRow &row : model.methods())
        QVERIFY(row.id != DeliveryMethod::holdAtBoxOffice);
}

void LookupsTest::flagsAreUnknownAndNotFalse()
{
    DeskWorld world;
    world.open();
    DeliveryModel model(world.desk->parts(), false);
    world.transport.answerJson(GetDeliveryMethods, methodsJson);
    model.load();
    world.settle();
    const DeliveryRow post = model.methods().at(0), print = model.methods().at(1);
    QCOMPARE(post.requiresAddress, true);
    QCOMPARE(post.restricted, true);
    QCOMPARE(print.requiresAddress, std::nullopt);
    QCOMPARE(print.isDefault, true);
    QCOMPARE(print.restricted, false);
}

void LookupsTest::methodsAreReadAgainWhenTheModeOfSaleMoves()
{
    DeskWorld world;
    world.open();
    DeliveryModel model(world.desk->parts(), false);
    world.transport.answerAlways(GetDeliveryMethods, world.timed(methodsJson));
    model.load();
    world.settle();
    world.session[u"ModeOfSaleId"_s] = 7;
    poll(world);
    QCOMPARE(world.transport.count(GetDeliveryMethods), 2);
    QCOMPARE(model.rowCount(), 2);
}

void LookupsTest::methodsAreNotReadAgainByAnEvenPoll()
{
    DeskWorld world;
    world.open();
    DeliveryModel model(world.desk->parts(), false);
    world.transport.answerAlways(GetDeliveryMethods, world.timed(methodsJson));
    model.load();
    world.settle();
    poll(world);
    QCOMPARE(world.transport.count(GetDeliveryMethods), 1);
}

void LookupsTest::methodsOfTheModeBeforeDoNotStayAfterAFailure()
{
    DeskWorld world;
    world.open();
    DeliveryModel model(world.desk->parts(), false);
    world.transport.answerJson(GetDeliveryMethods, methodsJson);
    model.load();
    world.settle();
    world.transport.refuse(GetDeliveryMethods, 500, ErrorKind::ServerFault);
    world.session[u"ModeOfSaleId"_s] = 7;
    poll(world);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.loadState().phase, LoadPhase::Failed);
}

void LookupsTest::creditIsNotReadBeforeItIsShown()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    OnAccountModel model(world.desk->parts());
    poll(world);
    QCOMPARE(model.owner(), CreditOwner::Customer);
    QVERIFY(!model.isShown());
    QCOMPARE(world.transport.count(GetOnAccountBalances), 0);
    world.transport.answerJson(GetOnAccountBalances, creditJson);
    QVERIFY(model.show());
    world.settle();
    QCOMPARE(world.transport.count(GetOnAccountBalances), 1);
    QCOMPARE(model.rowCount(), 4);
    model.hide();
    QCOMPARE(model.rowCount(), 0);
}

void LookupsTest::balanceMinusUsedIsWhatRemains()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    OnAccountModel model(world.desk->parts());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    world.transport.answerJson(GetOnAccountBalances, creditJson);
    QVERIFY(model.show());
    world.settle();
    const QList<CreditRow> rows = model.credits();
    QCOMPARE(rows.at(0).name, u"Gift card"_s);
    QCOMPARE(rows.at(0).remaining->tenThousandths(), 998000); // exact, unlike 100.1 - 0.3 in doubles
    QVERIFY(rows.at(0).addsUp);
    QVERIFY(!rows.at(1).addsUp);
    QCOMPARE(rows.at(1).remaining->tenThousandths(), 200000); // the server's own figure is shown
    QCOMPARE(rows.at(2).remaining, Money()); // worked out from the two that are known
    QVERIFY(rows.at(2).addsUp);
    QCOMPARE(rows.at(3).remaining, std::nullopt);
    QVERIFY(!model.index(3, OnAccountModel::Balance).data(OnAccountModel::AmountRole).isValid());
}

void LookupsTest::anEmptyListIsNotAZero()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    OnAccountModel model(world.desk->parts());
    world.transport.answerJson(GetOnAccountBalances, "[]");
    QVERIFY(model.show());
    world.settle();
    QCOMPARE(model.loadState().phase, LoadPhase::Ready);
    QCOMPARE(model.rowCount(), 0);
}

void LookupsTest::guestsAndNobodyAreNotAskedAbout()
{
    for (const bool guest : {true, false}) {
        DeskWorld world;
        world.session[u"IsGuest"_s] = guest;
        world.login = {{u"ConstituentId"_s, guest ? 12 : 0}};
        world.open();
        OnAccountModel model(world.desk->parts());
        QCOMPARE(model.owner(), guest ? CreditOwner::Guest : CreditOwner::Nobody);
        QVERIFY(!model.show());
        world.settle();
        QCOMPARE(world.transport.count(GetOnAccountBalances), 0);
    }
}

void LookupsTest::theNextCustomerDoesNotSeeTheCreditOfTheOneBefore()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    OnAccountModel model(world.desk->parts());
    world.transport.answerAlways(GetOnAccountBalances, world.timed(creditJson));
    QVERIFY(model.show());
    world.settle();
    QSignalSpy changed(&model, &OnAccountModel::standingChanged);
    world.signIn(6, u"bob"_s);
    poll(world);
    QVERIFY(!model.isShown());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(world.transport.count(GetOnAccountBalances), 1);
}

void LookupsTest::creditIsReadAgainAfterAPayment()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    OnAccountModel model(world.desk->parts());
    world.transport.answerAlways(GetOnAccountBalances, world.timed(creditJson));
    QVERIFY(model.show());
    world.settle();
    world.counts[u"PaymentCount"_s] = 1; // the watch reads the cart when the counts move
    world.serve();
    world.transport.answer(GetCart,
        world.timed(R"({"Products":[],"Payments":[{"Id":1,"PaymentMethod":{"Id":5,"Description":"Gift card"},"Amount":0.3}]})"));
    world.desk->watch().refresh();
    world.settle();
    QCOMPARE(world.desk->watch().cart()->payments.size(), 1);
    QCOMPARE(world.transport.count(GetOnAccountBalances), 2);
    QVERIFY(model.isShown());
}

void LookupsTest::creditThatCannotBeReadShowsNoOldFigures()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    OnAccountModel model(world.desk->parts());
    world.transport.answerJson(GetOnAccountBalances, creditJson);
    QVERIFY(model.show());
    world.settle();
    world.transport.refuse(GetOnAccountBalances, 403, ErrorKind::Forbidden);
    QVERIFY(model.show());
    world.settle();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.loadState().error->kind, ErrorKind::Forbidden);
}

void LookupsTest::aLateAnswerAfterHidingIsDropped()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    OnAccountModel model(world.desk->parts());
    world.transport.answer(GetOnAccountBalances, world.timed(creditJson), When::OnRelease);
    QVERIFY(model.show());
    model.hide();
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.loadState().phase, LoadPhase::Idle);
}

QTEST_GUILESS_MAIN(LookupsTest)
#include "tst_lookups.moc"
