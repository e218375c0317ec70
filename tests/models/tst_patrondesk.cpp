// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patrondesk.h"
#include "tests/models/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;
using When = ScriptedTransport::When;

namespace {

struct PatronWorld : DeskWorld
{
    MailBrake brake{clock};
    std::unique_ptr<PatronDesk> patron;
    QList<PatronReport> told;

    void start()
    {
        session[u"BusinessFacing"_s] = true;
        open();
        patron = std::make_unique<PatronDesk>(desk->parts(), brake, ledger);
        QObject::connect(patron.get(), &PatronDesk::reported, patron.get(),
            [this](const PatronReport &report) { told.append(report); });
    }
    [[nodiscard]] PatronVerdict verdict() const { return told.constLast().verdict; }
    bool byToken() { return patron->signIn(SignInByToken{u"ann@example.com"_s, Secret(u"tok"), 1, patron->sourceToPass()}); }
    //! A change of password alone, of a permanent login.
    bool newPassword()
    {
        WebLoginChange change{u"ann"_s, u"ann"_s, Secret(u"old-pw"), Secret(u"new-pw"), u"a@b.org"_s, u"a@b.org"_s, 1, 10};
        return patron->changeLogin(std::move(change));
    }
    void annIsIn(const QString &status = u"P"_s)
    {
        signIn(5, u"ann"_s);
        login[u"ElectronicAddress"_s] = u"a@b.org"_s;
        login[u"Status"_s] = status;
    }
    [[nodiscard]] QByteArray bodyOf(Operation operation) const
    {
        for (const Request &request : transport.requests()) {
            if (request.operation == operation)
                return request.body;
        }
        return {};
    }
    //! The pause before the next look at the session, which no test waits for.
    void lookAgain()
    {
        fire(*timerOf(desk->parts().slot, true));
        settle();
    }
};

const QByteArray karel = R"([{"Id":1012,"DisplayName":"The Dvorak household"},{"Id":1013,"DisplayName":"Karel Dvorak"}])";

}

class PatronDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneNameMeansTheCustomerIsSet();
    void theHouseholdPromptSetsNothingUntilChosen();
    void nobodyButTheOfferedMayBeChosen();
    void keepingNobodySendsNothing();
    void aLostCustomerIsFoundByLooking();
    void aMailGoesOnceAMinuteForAnAddress();
    void aLostMailIsNotSentAgainAndSaysSo();
    void aRefusedMailMayBeAskedForAgainAtOnce();
    void theBrakeHoldsForEverySessionAndThroughSleep();
    void aTokenLeadsToATemporaryPassword();
    void aWrongTokenIsCounted();
    void aLostTokenSignInIsFoundOutAndNotRepeated();
    void aRefusedTokenStillBringsTheCount();
    void theChosenSourceIsPassedOnceElseTheSessionsOwn();
    void anExternalSignInSendsNoSecret();
    void aForgottenPasswordIsNull();
    void aChangeSendsWhatStaysAsOldAndNew();
    void aLostChangeOfPasswordSaysOldOrNew();
    void aLostChangeThatShowsIsFoundDone();
    void aChangeThatCannotBeLookedIntoIsToldTwice();
    void aNewLoginGoesInTheContractsForm();
    void oneTokenForTheWholeSession();
    void theLoginTypeIsReadFromTheSession();
};

void PatronDeskTest::oneNameMeansTheCustomerIsSet()
{
    PatronWorld world;
    world.start();
    world.transport.answerJson(SetConstituent, R"([{"Id":1001,"DisplayName":"Anna"}])");
    QVERIFY(world.patron->setConstituent(1001));
    QVERIFY(!world.patron->setConstituent(1001));
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.verdict(), PatronVerdict::CustomerSet);
    QCOMPARE(world.bodyOf(SetConstituent), QByteArray(R"({"ConstituentId":1001,"OverridePrompt":false})"));
    QCOMPARE(world.reads(), 1);
}

void PatronDeskTest::theHouseholdPromptSetsNothingUntilChosen()
{
    PatronWorld world;
    world.start();
    world.transport.answerJson(SetConstituent, karel);
    QVERIFY(world.patron->setConstituent(1013));
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::CustomerToChoose);
    QCOMPARE(world.patron->prompt().size(), 2);
    QCOMPARE(world.commands(), 1);
    QVERIFY(!world.patron->watch().session()->login.constituentId);
    world.forgetRequests();
    world.transport.answerJson(SetConstituent, R"([{"Id":1012,"DisplayName":"The Dvorak household"}])");
    QVERIFY(world.patron->choose(1012));
    world.settle();
    QCOMPARE(world.bodyOf(SetConstituent), QByteArray(R"({"ConstituentId":1012,"OverridePrompt":true})"));
    QCOMPARE(world.verdict(), PatronVerdict::CustomerSet);
    QVERIFY(world.patron->prompt().isEmpty());
}

void PatronDeskTest::nobodyButTheOfferedMayBeChosen()
{
    PatronWorld world;
    world.start();
    world.transport.answerJson(SetConstituent, karel);
    QVERIFY(world.patron->setConstituent(1013));
    world.settle();
    QVERIFY(!world.patron->choose(1001));
    QCOMPARE(world.commands(), 1);
}

void PatronDeskTest::keepingNobodySendsNothing()
{
    PatronWorld world;
    world.start();
    world.transport.answerJson(SetConstituent, karel);
    QVERIFY(world.patron->setConstituent(1013));
    world.settle();
    world.forgetRequests();
    world.patron->keepNobody();
    world.settle();
    QVERIFY(world.patron->prompt().isEmpty());
    QCOMPARE(world.transport.requests().size(), 0);
}

void PatronDeskTest::aLostCustomerIsFoundByLooking()
{
    for (const bool happened : {true, false}) {
        PatronWorld world;
        world.start();
        world.transport.fail(SetConstituent, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
        if (happened)
            world.login = {{u"ConstituentId"_s, 1001}};
        world.serve();
        QVERIFY(world.patron->setConstituent(1001));
        world.settle();
        QCOMPARE(world.commands(), 1);
        QCOMPARE(world.verdict(), happened ? PatronVerdict::CustomerSet : PatronVerdict::DidNotHappen);
        QVERIFY(!world.patron->isBusy());
    }
}

// D26
void PatronDeskTest::aMailGoesOnceAMinuteForAnAddress()
{
    PatronWorld world;
    world.start();
    world.transport.answerAlways(SendLoginCredentials, world.timed(R"({"Password":"x"})"));
    QVERIFY(world.patron->sendCredentials(u"ann@example.com"_s, 1));
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::MailAsked);
    QVERIFY(!world.patron->sendCredentials(u" ANN@example.com"_s, 1));
    world.clock.advance(59s);
    QCOMPARE(world.brake.left(u"ann@example.com"_s, 1), 1s);
    QVERIFY(!world.patron->sendCredentials(u"ann@example.com"_s, 1));
    QCOMPARE(world.transport.count(SendLoginCredentials), 1);
    QVERIFY(world.patron->sendCredentials(u"bob@example.com"_s, 1));
    world.settle();
    world.clock.advance(1s);
    QVERIFY(world.patron->sendCredentials(u"ann@example.com"_s, 1));
    world.settle();
    QCOMPARE(world.transport.count(SendLoginCredentials), 3);
}

void PatronDeskTest::aLostMailIsNotSentAgainAndSaysSo()
{
    PatronWorld world;
    world.start();
    world.transport.fail(SendLoginCredentials, OutcomeClass::Unknown, ErrorKind::Timeout);
    QVERIFY(world.patron->sendCredentials(u"ann@example.com"_s, 1));
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::MailMayHaveGone);
    QVERIFY(!world.patron->isBusy());
    QVERIFY(!world.patron->sendCredentials(u"ann@example.com"_s, 1));
    QCOMPARE(world.transport.count(SendLoginCredentials), 1);
}

void PatronDeskTest::aRefusedMailMayBeAskedForAgainAtOnce()
{
    PatronWorld world;
    world.start();
    world.transport.refuse(SendLoginCredentials, 400, ErrorKind::Rejected, u"No login was found"_s);
    QVERIFY(world.patron->sendCredentials(u"ann@example.com"_s, 2));
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::Refused);
    QCOMPARE(world.brake.left(u"ann@example.com"_s, 2), 0s);
    QVERIFY(!world.brake.lastAsked(u"ann@example.com"_s, 2));
}

void PatronDeskTest::theBrakeHoldsForEverySessionAndThroughSleep()
{
    PatronWorld world;
    world.start();
    world.transport.answerJson(SendLoginCredentials, "{}");
    QVERIFY(world.patron->sendCredentials(u"ann@example.com"_s, 1));
    world.settle();
    PatronDesk other(world.desk->parts(), world.brake, world.ledger);
    QVERIFY(!other.sendCredentials(u"ann@example.com"_s, 1));
    world.clock.sleepFor(61s);
    QCOMPARE(world.brake.left(u"ann@example.com"_s, 1), 0s);
    world.clock.setWall(world.clock.wall().addDays(-1));
    QCOMPARE(world.brake.left(u"ann@example.com"_s, 1), 0s);
}

void PatronDeskTest::aTokenLeadsToATemporaryPassword()
{
    PatronWorld world;
    world.start();
    world.annIsIn(u"T"_s);
    world.serve();
    world.transport.answer(LoginUsingToken, world.sessionAnswer());
    QVERIFY(world.byToken());
    world.settle();
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.verdict(), PatronVerdict::SignedInTemporary);
    QCOMPARE(world.patron->knownFailures(u"ann@example.com"_s, 1), 0);
}

void PatronDeskTest::aWrongTokenIsCounted()
{
    PatronWorld world;
    world.start();
    world.login = {{u"FailedAttempts"_s, 3}};
    world.session[u"SourceId"_s] = 8;
    world.serve();
    world.transport.answer(LoginUsingToken, world.sessionAnswer());
    QVERIFY(world.byToken());
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::NotRecognised);
    QCOMPARE(world.told.constLast().failedAttempts, 3);
    QVERIFY(world.told.constLast().sessionWasReset);
    QCOMPARE(world.patron->knownFailures(u"ann@example.com"_s, 1), 3);
    QCOMPARE(world.desk->knownFailures(u"ann@example.com"_s, 1), 3);
}

void PatronDeskTest::aLostTokenSignInIsFoundOutAndNotRepeated()
{
    for (const bool happened : {true, false}) {
        PatronWorld world;
        world.start();
        world.transport.fail(LoginUsingToken, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
        if (happened)
            world.annIsIn(u"T"_s);
        world.serve();
        QVERIFY(world.byToken());
        world.settle();
        QCOMPARE(world.commands(), 1);
        QCOMPARE(world.verdict(), happened ? PatronVerdict::SignedInTemporary : PatronVerdict::DidNotHappen);
    }
}

void PatronDeskTest::aRefusedTokenStillBringsTheCount()
{
    PatronWorld world;
    world.start();
    world.transport.refuse(LoginUsingToken, 400, ErrorKind::Rejected);
    world.login = {{u"FailedAttempts"_s, 4}};
    world.serve();
    QVERIFY(world.byToken());
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::Refused);
    QCOMPARE(world.patron->knownFailures(u"ann@example.com"_s, 1), 4);
}

void PatronDeskTest::theChosenSourceIsPassedOnceElseTheSessionsOwn()
{
    PatronWorld world;
    world.start();
    QCOMPARE(world.patron->sourceToPass(), 10);
    world.patron->chooseSource(21);
    QCOMPARE(world.patron->sourceToPass(), 21);
    world.annIsIn();
    world.serve();
    world.transport.answer(LoginUsingToken, world.sessionAnswer());
    QVERIFY(world.byToken());
    world.settle();
    QVERIFY(world.bodyOf(LoginUsingToken).contains("\"PromotionCode\":21"));
    QCOMPARE(world.patron->sourceToPass(), 10);
}

void PatronDeskTest::anExternalSignInSendsNoSecret()
{
    PatronWorld world;
    world.start();
    world.annIsIn();
    world.serve();
    world.transport.answer(LoginUsingExternal, world.sessionAnswer());
    QVERIFY(world.patron->signIn(SignInExternal{u"ann"_s, 1, 10}));
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::SignedIn);
    QCOMPARE(world.bodyOf(LoginUsingExternal), QByteArray(R"({"UserName":"ann","LoginTypeId":1,"PromotionCode":10})"));
}

void PatronDeskTest::aForgottenPasswordIsNull()
{
    PatronWorld world;
    world.annIsIn(u"T"_s);
    world.start();
    world.annIsIn(u"P"_s);
    world.serve();
    world.transport.answer(UpdateWebLogin, world.sessionAnswer());
    WebLoginChange change{u"ann"_s, u"ann"_s, {}, Secret(u"new-pw"), u"a@b.org"_s, u"a@b.org"_s, 1, 10};
    QVERIFY(world.patron->changeLogin(std::move(change)));
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::LoginChanged);
    QVERIFY(world.bodyOf(UpdateWebLogin).contains("\"Password\":null"));
}

void PatronDeskTest::aChangeSendsWhatStaysAsOldAndNew()
{
    PatronWorld world;
    world.annIsIn();
    world.start();
    world.transport.answer(UpdateWebLogin, world.sessionAnswer());
    QVERIFY(world.newPassword());
    world.settle();
    QCOMPARE(world.bodyOf(UpdateWebLogin),
        QByteArray(R"({"LoginName":"ann","NewLoginName":"ann","Password":"old-pw","NewPassword":"new-pw",)"
                   R"("EmailAddress":"a@b.org","NewEmailAddress":"a@b.org","LoginTypeId":1,"PromotionCode":10})"));
}

// D25
void PatronDeskTest::aLostChangeOfPasswordSaysOldOrNew()
{
    PatronWorld world;
    world.annIsIn();
    world.start();
    world.transport.fail(UpdateWebLogin, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.newPassword());
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::OldOrNewPassword);
    QCOMPARE(world.commands(), 1); // and no sign-in to find out which
    QVERIFY(!world.patron->isBusy());
}

void PatronDeskTest::aLostChangeThatShowsIsFoundDone()
{
    PatronWorld world;
    world.annIsIn(u"T"_s);
    world.start();
    world.transport.fail(UpdateWebLogin, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.annIsIn(u"P"_s);
    world.serve();
    QVERIFY(world.newPassword());
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::LoginChanged);
    QVERIFY(world.told.constLast().wasLost());
}

void PatronDeskTest::aChangeThatCannotBeLookedIntoIsToldTwice()
{
    PatronWorld world;
    world.annIsIn();
    world.start();
    world.transport.fail(UpdateWebLogin, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    world.transport.fail(GetSession, OutcomeClass::NotSent, ErrorKind::Unreachable);
    QVERIFY(world.newPassword());
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::StillUnknown);
    QVERIFY(world.patron->isBusy());
    QVERIFY(!world.byToken());
    world.lookAgain();
    QCOMPARE(world.told.size(), 2);
    QCOMPARE(world.verdict(), PatronVerdict::OldOrNewPassword);
    QCOMPARE(world.commands(), 1);
}

void PatronDeskTest::aNewLoginGoesInTheContractsForm()
{
    PatronWorld world;
    world.start();
    world.annIsIn(u"T"_s);
    world.serve();
    world.transport.answer(CreateWebLogin, world.sessionAnswer());
    NewWebLogin login;
    login.constituentId = 1009;
    login.loginTypeId = 1;
    login.password = Secret(u"first-pw");
    QVERIFY(world.patron->createLogin(std::move(login)));
    world.settle();
    QCOMPARE(world.verdict(), PatronVerdict::LoginCreated);
    const QByteArray body = world.bodyOf(CreateWebLogin);
    QVERIFY(body.contains(R"("Constituent":{"Id":1009})") && body.contains(R"("Email":null)"));
    QVERIFY(body.contains(R"("TemporaryIndicator":true)"));
}

void PatronDeskTest::oneTokenForTheWholeSession()
{
    PatronWorld world;
    world.start();
    world.transport.answer(Logout, world.timed({}), When::OnRelease);
    QVERIFY(world.desk->logOut());
    QVERIFY(!world.patron->setConstituent(1001));
    QVERIFY(!world.patron->sendCredentials(u"a@b.org"_s, 1));
    QVERIFY(!world.byToken());
    QCOMPARE(world.commands(), 1);
    QCOMPARE(world.brake.left(u"a@b.org"_s, 1), 0s);
}

void PatronDeskTest::theLoginTypeIsReadFromTheSession()
{
    PatronWorld world;
    world.start();
    QSignalSpy read(world.patron.get(), &PatronDesk::loginTypeRead);
    world.transport.answerJson(GetVariable, R"({"Name":"LoginType","Value":"2 "})");
    world.transport.answerJson(GetVariable, R"({"Name":"LoginType","Value":"Web"})");
    world.patron->readLoginType();
    world.settle();
    world.patron->readLoginType();
    world.settle();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().constFirst().toInt(), 2);
}

QTEST_GUILESS_MAIN(PatronDeskTest)
#include "tst_patrondesk.moc"
