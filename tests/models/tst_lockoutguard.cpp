// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patrondesk.h"
#include "tests/models/deskworld.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using enum Operation;

namespace {

struct GuardWorld : DeskWorld
{
    MailBrake brake{clock};
    std::unique_ptr<PatronDesk> patron;

    void start()
    {
        ledger.setLimit(5);
        open();
        patron = std::make_unique<PatronDesk>(desk->parts(), brake, ledger);
    }
    //! The server counts this failure from now on.
    void failNext(int attempts, Operation operation = Login)
    {
        session[u"IsLoggedIn"_s] = false;
        login = {{u"UserId"_s, u"ann"_s}, {u"FailedAttempts"_s, attempts}};
        serve();
        transport.answer(operation, sessionAnswer());
    }
    void succeedNext()
    {
        signIn(5, u"ann"_s);
        serve();
        transport.answer(Login, sessionAnswer());
    }
    SignInRequest password(const QString &text) { return SignInByName{u"ann"_s, Secret(text), 1, 10}; }
    SignInByToken token(const QString &text) { return {u"ann@example.org"_s, Secret(text), 1, 10}; }
    WebLoginChange change(const QString &present)
    {
        return {u"ann"_s, u"ann"_s, Secret(present), Secret(u"new-pw"), u"a@b.org"_s, u"a@b.org"_s, 1, 10};
    }
};

}

class LockoutGuardTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSamePasswordGoesOutOnceHoweverOftenItIsPressed();
    void inEveryWayTheSameProofGoesOutOnce();
    void anotherSessionOfTheServerKnowsItToo();
    void afterASuccessTheSamePasswordMayBeWrongAgain();
    void aPasswordRefusedWhileLockedMayBeTheRightOne();
    void aPasswordThatNeverArrivedIsNotRefused();
    void theLastTryNeedsToBeAllowed();
    void theLastTryOfATokenNeedsToBeAllowed();
    void aGuestIsNeverHeldBack();
    void theReportTellsTheLastTryAndWhoseItWas();
};

// D3
void LockoutGuardTest::theSamePasswordGoesOutOnceHoweverOftenItIsPressed()
{
    GuardWorld world;
    world.start();
    world.failNext(1);
    for (int press = 0; press < 20; ++press) {
        QCOMPARE(world.desk->signIn(world.password(u"hunter2"_s)), press == 0);
        world.settle();
    }
    QCOMPARE(world.transport.count(Login), 1);
    QCOMPARE(world.desk->gateOf(world.password(u"hunter2"_s)), AttemptGate::SameAgain);
    QCOMPARE(world.desk->gateOf(world.password(u"Hunter2"_s)), AttemptGate::Free);
    world.failNext(2);
    QVERIFY(world.desk->signIn(world.password(u"Hunter2"_s)));
    world.settle();
    QCOMPARE(world.transport.count(Login), 2);
}

void LockoutGuardTest::inEveryWayTheSameProofGoesOutOnce()
{
    GuardWorld world;
    world.start();
    world.failNext(1, LoginUsingEmail);
    world.failNext(1, LoginUsingConstituentInfo);
    world.failNext(1, LoginUsingToken);
    world.transport.refuse(UpdateWebLogin, 400, ErrorKind::Rejected);
    for (int press = 0; press < 5; ++press) {
        world.desk->signIn(SignInByEmail{u"ann@example.org"_s, Secret(u"pw"), 1, 10});
        world.settle();
        world.desk->signIn(SignInByConstituent{5, u"5551234"_s, u"97232"_s, {}, 1, 10});
        world.settle();
        world.patron->signIn(world.token(u"t0ken"_s));
        world.settle();
        world.patron->changeLogin(world.change(u"old"_s));
        world.settle();
    }
    for (const Operation operation : {LoginUsingEmail, LoginUsingConstituentInfo, LoginUsingToken, UpdateWebLogin})
        QVERIFY2(world.transport.count(operation) == 1, operationName(operation));
}

void LockoutGuardTest::anotherSessionOfTheServerKnowsItToo()
{
    GuardWorld world;
    world.start();
    world.failNext(1);
    QVERIFY(world.desk->signIn(world.password(u"hunter2"_s)));
    world.settle();
    SessionDesk other(world.service, world.clock, world.ledger, u"K2"_s, world.policy);
    world.settle();
    QVERIFY(!other.signIn(world.password(u"hunter2"_s)));
    world.settle();
    QCOMPARE(world.transport.count(Login), 1);
}

void LockoutGuardTest::afterASuccessTheSamePasswordMayBeWrongAgain()
{
    GuardWorld world;
    world.start();
    world.failNext(1);
    QVERIFY(world.desk->signIn(world.password(u"old"_s)));
    world.settle();
    world.succeedNext();
    QVERIFY(world.desk->signIn(world.password(u"new"_s)));
    world.settle();
    QCOMPARE(world.desk->gateOf(world.password(u"old"_s)), AttemptGate::Free);
}

void LockoutGuardTest::aPasswordRefusedWhileLockedMayBeTheRightOne()
{
    GuardWorld world;
    world.start();
    world.login = {{u"UserId"_s, u"ann"_s}, {u"FailedAttempts"_s, 5}, {u"LockedDate"_s, u"2026-03-14T14:05:00-05:00"_s}};
    world.serve();
    world.transport.answer(Login, world.sessionAnswer());
    QVERIFY(world.desk->signIn(world.password(u"right"_s)));
    world.settle();
    QVERIFY(world.ledger.lockedSince(u"ann"_s, 1));
    QCOMPARE(world.desk->gateOf(world.password(u"right"_s)), AttemptGate::Free);
}

void LockoutGuardTest::aPasswordThatNeverArrivedIsNotRefused()
{
    GuardWorld world;
    world.start();
    world.transport.fail(Login, OutcomeClass::NotSent, ErrorKind::Unreachable);
    QVERIFY(world.desk->signIn(world.password(u"pw"_s)));
    world.settle();
    QCOMPARE(world.desk->gateOf(world.password(u"pw"_s)), AttemptGate::Free);
    world.transport.fail(Login, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.desk->signIn(world.password(u"pw"_s))); // lost, and the count did not move
    world.settle();
    QCOMPARE(world.desk->gateOf(world.password(u"pw"_s)), AttemptGate::Free);
}

// D5
void LockoutGuardTest::theLastTryNeedsToBeAllowed()
{
    GuardWorld world;
    world.start();
    world.ledger.note(u"ann"_s, 1, 4);
    world.failNext(5);
    for (int press = 0; press < 5; ++press)
        QVERIFY(!world.desk->signIn(world.password(QString::number(press))));
    QCOMPARE(world.transport.count(Login), 0);
    QVERIFY(world.desk->signIn(world.password(u"pw"_s), LastTry::Allowed));
    world.settle();
    QCOMPARE(world.transport.count(Login), 1);
}

void LockoutGuardTest::theLastTryOfATokenNeedsToBeAllowed()
{
    GuardWorld world;
    world.start();
    world.ledger.note(u"ann@example.org"_s, 1, 4);
    world.ledger.note(u"ann"_s, 1, 4);
    QVERIFY(!world.patron->signIn(world.token(u"t"_s)));
    QVERIFY(!world.patron->changeLogin(world.change(u"old"_s)));
    QCOMPARE(world.commands(), 0);
    WebLoginChange forgotten = world.change({});
    forgotten.password.reset();
    QCOMPARE(world.patron->gateOf(forgotten), AttemptGate::Free);
    world.failNext(5, LoginUsingToken);
    QVERIFY(world.patron->signIn(world.token(u"t"_s), LastTry::Allowed));
    world.settle();
    QCOMPARE(world.commands(), 1);
}

void LockoutGuardTest::aGuestIsNeverHeldBack()
{
    GuardWorld world;
    world.start();
    world.ledger.note(u"a@b.org"_s, 1, 4);
    QCOMPARE(world.desk->gateOf(SignInAsGuest{u"a@b.org"_s, 1, 3}), AttemptGate::Free);
}

void LockoutGuardTest::theReportTellsTheLastTryAndWhoseItWas()
{
    GuardWorld world;
    world.start();
    world.ledger.note(u"ann"_s, 1, 4);
    world.failNext(5);
    QVERIFY(world.desk->signIn(world.password(u"pw"_s), LastTry::Allowed));
    world.settle();
    QVERIFY(world.reports.constLast().signIn->lastTry);
    QCOMPARE(world.reports.constLast().signIn->tried.name, u"ann"_s);
    QCOMPARE(world.reports.constLast().signIn->tried.typeId, 1);
}

QTEST_GUILESS_MAIN(LockoutGuardTest)
#include "tst_lockoutguard.moc"
