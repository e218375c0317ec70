// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deskworld.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

class SignInTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFormSendsItsOwnOperation_data();
    void eachFormSendsItsOwnOperation();
    void answeredIsNotSignedIn();
    void aLockIsToldWithItsTime();
    void aTemporaryPasswordIsTold();
    void aGuestMayBeAnonymousOrAttached();
    void aLostLoginThatWorkedIsFoundOut();
    void aLostLoginThatWasCountedIsToldAsCounted();
    void aLostLoginThatNeverArrivedIsNotCounted();
    void aRefusalStillBringsTheCountAndTheLock();
    void aRefusalWithoutALookIsToldAllTheSame();
    void anotherPatronOverAnEarlierOneIsASuccess();
    void anEarlierPatronWhoStaysIsNoSuccess();
    void theSamePatronAgainIsJudgedByTheCount();
    void aLostTryOverAnEarlierPatronIsNoSuccess();
    void aFallenModeOfSaleIsAReset();
    void failuresAreRememberedForEachLogin();
    void aGuestSpendsNoAttempt();
    void theSourceIsPassedOn();
};

namespace {

void failWith(DeskWorld &world, int attempts, const QJsonValue &locked = {})
{
    world.session[u"IsLoggedIn"_s] = false;
    world.login = {{u"UserId"_s, u"ann"_s}, {u"FailedAttempts"_s, attempts}, {u"LockedDate"_s, locked}};
    world.serve();
}

const SignInReport &lastSignIn(const DeskWorld &world) { return *world.reports.constLast().signIn; }

}

void SignInTest::eachFormSendsItsOwnOperation_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("operation");
    const auto row = [](SignInForm form, Operation operation) {
        QTest::newRow(operationName(operation)) << static_cast<int>(form) << static_cast<int>(operation);
    };
    row(SignInForm::Name, Login);
    row(SignInForm::Email, LoginUsingEmail);
    row(SignInForm::Constituent, LoginUsingConstituentInfo);
    row(SignInForm::Guest, LoginAsGuest);
}

void SignInTest::eachFormSendsItsOwnOperation()
{
    QFETCH(int, form);
    QFETCH(int, operation);
    DeskWorld world;
    world.open();
    world.signIn(5, u"ann"_s);
    world.serve();
    world.transport.answer(static_cast<Operation>(operation), world.sessionAnswer());
    const auto request = [form]() -> SignInRequest {
        switch (static_cast<SignInForm>(form)) {
        case SignInForm::Name:
            return SignInByName{u"ann"_s, Secret(u"pw"), 1, 10};
        case SignInForm::Email:
            return SignInByEmail{u"a@b.org"_s, Secret(u"pw"), 1, 10};
        case SignInForm::Constituent:
            return SignInByConstituent{5, u"555"_s, u"97232"_s, {}, 1, 10};
        case SignInForm::Guest:
            return SignInAsGuest{u"a@b.org"_s, 1, 3};
        }
        return SignInAsGuest{};
    };
    QVERIFY(world.desk->signIn(request()));
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.transport.count(static_cast<Operation>(operation)), 1);
    QCOMPARE(static_cast<int>(lastSignIn(world).form), form);
    QCOMPARE(lastSignIn(world).verdict,
        static_cast<SignInForm>(form) == SignInForm::Guest ? SignInVerdict::GuestAttached : SignInVerdict::SignedIn);
}

void SignInTest::answeredIsNotSignedIn()
{
    DeskWorld world;
    world.policy.attemptLimit = 5;
    world.open();
    failWith(world, 2);
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName());
    world.settle();
    QCOMPARE(world.reports.constLast().outcomeClass, OutcomeClass::Done);
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::NotRecognised);
    QCOMPARE(lastSignIn(world).failedAttempts, 2);
    QCOMPARE(lastSignIn(world).attemptLimit, 5);
    QVERIFY(lastSignIn(world).countedForSure);
    QCOMPARE(world.desk->knownFailures(u"ann"_s, 1), 2);
}

// D4
void SignInTest::aLockIsToldWithItsTime()
{
    DeskWorld world;
    world.open();
    failWith(world, 5, u"2026-03-14T14:05:00-05:00"_s);
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName());
    world.settle();
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::LockedOut);
    QCOMPARE(lastSignIn(world).lockedSince->time, QTime(14, 5));
}

// D6
void SignInTest::aTemporaryPasswordIsTold()
{
    DeskWorld world;
    world.open();
    world.signIn(5, u"ann"_s);
    world.login[u"Status"_s] = u"T"_s;
    world.serve();
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName());
    world.settle();
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::SignedInTemporary);
}

void SignInTest::aGuestMayBeAnonymousOrAttached()
{
    for (const int constituent : {0, 12}) {
        DeskWorld world;
        world.open();
        world.session[u"IsGuest"_s] = true;
        world.login = {{u"ConstituentId"_s, constituent}};
        world.serve();
        world.transport.answer(LoginAsGuest, world.sessionAnswer());
        QVERIFY(world.desk->signIn(SignInAsGuest{u"a@b.org"_s, 1, 3}));
        world.settle();
        QCOMPARE(lastSignIn(world).verdict, constituent == 0 ? SignInVerdict::GuestAnonymous : SignInVerdict::GuestAttached);
    }
}

// D7
void SignInTest::aLostLoginThatWorkedIsFoundOut()
{
    DeskWorld world;
    world.open();
    world.ledger.note(u"ann"_s, 1, 3);
    world.transport.fail(Login, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.byName());
    world.signIn(5, u"ann"_s);
    world.serve();
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::Happened);
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::SignedIn);
    QCOMPARE(world.desk->knownFailures(u"ann"_s, 1), 0);
    QCOMPARE(world.commands(), 1);
}

// D7
void SignInTest::aLostLoginThatWasCountedIsToldAsCounted()
{
    DeskWorld world;
    failWith(world, 1);
    world.open();
    world.transport.fail(Login, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.byName());
    failWith(world, 2);
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::DidNotHappen);
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::NotRecognised);
    QCOMPARE(lastSignIn(world).failedAttempts, 2);
    QVERIFY(lastSignIn(world).countedForSure);
    QCOMPARE(world.commands(), 1);
}

// D7
void SignInTest::aLostLoginThatNeverArrivedIsNotCounted()
{
    DeskWorld world;
    failWith(world, 1);
    world.open();
    world.transport.fail(Login, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.byName());
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::DidNotHappen);
    QCOMPARE(lastSignIn(world).failedAttempts, 1);
    QVERIFY(!lastSignIn(world).countedForSure);
}

// D3
void SignInTest::aRefusalStillBringsTheCountAndTheLock()
{
    DeskWorld world;
    world.open();
    for (const int attempts : {2, 5}) {
        failWith(world, attempts, attempts == 5 ? QJsonValue(u"2026-03-14T14:05:00-05:00"_s) : QJsonValue());
        world.transport.refuse(Login, 400, ErrorKind::Rejected, u"No."_s);
        QVERIFY(world.byName(u"ann"_s, QString::number(attempts)));
        QVERIFY(!world.desk->isReconciling());
        world.settle();
        QCOMPARE(world.reports.constLast().outcomeClass, OutcomeClass::Refused);
        QCOMPARE(world.reports.constLast().reconciled, Reconciled::NotNeeded);
        QCOMPARE(lastSignIn(world).failedAttempts, attempts);
        QCOMPARE(lastSignIn(world).verdict, attempts == 5 ? SignInVerdict::LockedOut : SignInVerdict::RefusedByServer);
        QCOMPARE(world.desk->knownFailures(u"ann"_s, 1), attempts);
    }
    QCOMPARE(world.reports.size(), 2);
}

void SignInTest::aRefusalWithoutALookIsToldAllTheSame()
{
    DeskWorld world;
    world.open();
    world.transport.refuse(Login, 400, ErrorKind::Rejected, u"No."_s);
    world.transport.fail(GetSession, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.byName());
    world.settle();
    QCOMPARE(world.reports.size(), 1);
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::RefusedByServer);
    QVERIFY(!world.desk->isBusy());
}

void SignInTest::anotherPatronOverAnEarlierOneIsASuccess()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    world.transport.fail(Login, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.byName(u"bob"_s));
    world.signIn(6, u"bob"_s);
    world.serve();
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::Happened);
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::SignedIn);
}

void SignInTest::anEarlierPatronWhoStaysIsNoSuccess()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName(u"bob"_s));
    world.settle();
    QCOMPARE(world.reports.constLast().outcomeClass, OutcomeClass::Done);
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::NotRecognised);
    QVERIFY(!world.desk->knownFailures(u"bob"_s, 1));
}

void SignInTest::theSamePatronAgainIsJudgedByTheCount()
{
    for (const int failures : {0, 1}) {
        DeskWorld world;
        world.signIn(5, u"ann"_s);
        world.open();
        world.login[u"FailedAttempts"_s] = failures;
        world.serve();
        world.transport.answer(Login, world.sessionAnswer());
        QVERIFY(world.byName(u"Ann"_s));
        world.settle();
        QCOMPARE(lastSignIn(world).verdict, failures == 0 ? SignInVerdict::SignedIn : SignInVerdict::NotRecognised);
    }
}

void SignInTest::aLostTryOverAnEarlierPatronIsNoSuccess()
{
    DeskWorld world;
    world.signIn(5, u"ann"_s);
    world.open();
    world.transport.fail(Login, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.byName(u"bob"_s));
    world.settle();
    QCOMPARE(world.reports.constLast().reconciled, Reconciled::DidNotHappen);
    QCOMPARE(lastSignIn(world).verdict, SignInVerdict::NotRecognised);
}

void SignInTest::aFallenModeOfSaleIsAReset()
{
    DeskWorld world;
    world.session[u"ModeOfSaleId"_s] = 7;
    world.open();
    failWith(world, 1);
    world.session[u"ModeOfSaleId"_s] = 3;
    world.serve();
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName());
    world.settle();
    QVERIFY(lastSignIn(world).sessionWasReset);
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName(u"ann"_s, u"another"_s));
    world.settle();
    QVERIFY(!lastSignIn(world).sessionWasReset);
}

void SignInTest::failuresAreRememberedForEachLogin()
{
    DeskWorld world;
    world.open();
    failWith(world, 3);
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName(u"ann"_s));
    world.settle();
    QCOMPARE(world.desk->knownFailures(u"ANN "_s, 1), 3);
    QVERIFY(!world.desk->knownFailures(u"ann"_s, 2));
    QVERIFY(!world.desk->knownFailures(u"bob"_s, 1));
    world.signIn(5, u"ann"_s);
    world.serve();
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName(u"ann"_s, u"right"_s));
    world.settle();
    QCOMPARE(world.desk->knownFailures(u"ann"_s, 1), 0);
}

void SignInTest::aGuestSpendsNoAttempt()
{
    DeskWorld world;
    world.open();
    failWith(world, 3);
    world.transport.answer(LoginAsGuest, world.sessionAnswer());
    QVERIFY(world.desk->signIn(SignInAsGuest{u"a@b.org"_s, 1, 3}));
    world.settle();
    QVERIFY(!world.desk->knownFailures(u"a@b.org"_s, 1));
}

void SignInTest::theSourceIsPassedOn()
{
    DeskWorld world;
    world.open();
    QCOMPARE(world.desk->sourceForSignIn(), 10);
    world.signIn(5, u"ann"_s);
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.byName());
    QVERIFY(world.transport.requests().constFirst().body.contains("\"PromotionCode\":10"));
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
