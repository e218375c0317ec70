// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referencebook.h"
#include "models/supervisordesk.h"
#include "tests/models/modelworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;
using S = SignInSentence;

namespace {

constexpr int id = 7, patron = 1003, web = 1, portal = 2;
constexpr AuditReason reason = AuditReason::PatronCalled;

struct World : ModelWorld
{
    ReferenceBook book{service};
    MailBrake brake{clock};
    SupervisorDesk desk{service, book, brake, clock, {}, u"10.0.0.5"_s};
    QList<RemedyReport> reports;
    QList<Handover> handovers;
    QJsonObject record;

    World()
    {
        record = {{u"Id"_s, id}, {u"Login"_s, u"chloe"_s}, {u"Constituent"_s, QJsonObject{{u"Id"_s, patron}}},
            {u"LoginType"_s, QJsonObject{{u"Id"_s, web}, {u"Description"_s, u"Web"_s}}}, {u"FailedAttempts"_s, 5},
            {u"Inactive"_s, false}, {u"PrimaryIndicator"_s, true}, {u"TemporaryIndicator"_s, false},
            {u"LockedDate"_s, clock.wall().addSecs(-540).toString(Qt::ISODate)},
            {u"UpdatedDateTime"_s, u"2026-03-01T18:58:20.1234567-05:00"_s}};
        QObject::connect(&desk, &SupervisorDesk::remedied, &desk, [this](const RemedyReport &r) { reports.append(r); });
        QObject::connect(&desk, &SupervisorDesk::handedOver, &desk, [this](const Handover &h) { handovers.append(h); });
        transport.answerAlways(GetStatus, timed(R"({"Success":true,"TimeStamp":"2026-03-01T19:07:00-05:00"})"));
        transport.answerAlways(GetSystemDefaults,
            timed(R"([{"FieldName":"LOGIN_ATTEMPTS_ALLOWED","Value":"5"},{"FieldName":"LOGIN_LOCKOUT_MINUTES","Value":"30"}])"));
    }
    [[nodiscard]] QByteArray json() const { return QJsonDocument(record).toJson(QJsonDocument::Compact); }
    void serveLogin()
    {
        transport.answerAlways(GetWebLogins, timed("[" + json() + "]"));
        transport.answerAlways(SearchWebLogins, timed("[" + json() + "]"));
        transport.answerAlways(GetWebLogin, timed(json()));
    }
    void look(const QString &typed = u"chloe@example.com"_s)
    {
        serveLogin();
        InquirySubject subject;
        subject.constituentId = patron;
        subject.typed = typed;
        subject.loginTypeId = web;
        desk.look(subject);
        settle();
        forgetRequests();
    }
    [[nodiscard]] qsizetype writes() const { return transport.count(MendWebLogin); }
    [[nodiscard]] SignInDiagnosis diagnosis() const { return desk.inquiry().diagnosis(); }
};

}

class SupervisorDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lookingOnlyReads();
    void theHeadlineRunsWithTheServersClock();
    void withoutPermissionItSaysSoAndSendsNothingElse();
    void aRefusedStaffSignInIsNotThePatrons();
    void aNewQuestionDropsTheOldAnswers();
    void unlockingIsOneReadAndOneWrite();
    void nothingIsWrittenWithoutAReason();
    void aSecondPressSendsNothing();
    void aRecordThatChangedIsNotWritten();
    void aConflictShowsWhatIsThereNow();
    void afterALostAnswerTheRecordTells_data();
    void afterALostAnswerTheRecordTells();
    void aReadThatFailsWroteNothing();
    void theTypeIsCorrected();
    void aTokenIsOneMailInASessionOfItsOwn();
    void theBrakeHoldsTheSecondMail();
    void aLostMailIsNotSentAgain();
    void theSessionOfAMailEndsWithThePatron();
    void aWizardTakesTheSessionOver();
    void aMailGoesOnlyToAnAddressOfThisLogin();
    void withoutTheRightNoLoginIsChanged();
    void aPinForOneActionLetsOneChangeLeave();
    void whatWasTriedHereSpeaksWhereLoginsMayNotBeRead();
    void whatTheServerShowsCountsMoreThanTriesHere();
    void unlockingFreesTheTriesHere();
};

void SupervisorDeskTest::lookingOnlyReads()
{
    World world;
    world.serveLogin();
    InquirySubject subject;
    subject.constituentId = patron;
    subject.typed = u"chloe@example.com"_s;
    subject.loginTypeId = web;
    world.desk.look(subject);
    world.settle();
    for (const Request &request : world.transport.requests())
        QCOMPARE(endpointFor(request.operation).repeat, Repeat::Safe);
    QCOMPARE(world.transport.requests().size(), 4);
    QCOMPARE(world.diagnosis().sentence, S::Locked);
}

void SupervisorDeskTest::theHeadlineRunsWithTheServersClock()
{
    World world;
    world.look();
    QCOMPARE(world.diagnosis().about.length, 21min);
    world.clock.advance(20min);
    QCOMPARE(world.diagnosis().about.length, 1min);
    QCOMPARE(world.diagnosis().remedies.first(), Remedy::TellWait);
    world.clock.advance(61s);
    QCOMPARE(world.diagnosis().sentence, S::LockRanOut);
    QCOMPARE(world.transport.requests().size(), 0);
}

void SupervisorDeskTest::withoutPermissionItSaysSoAndSendsNothingElse()
{
    World world;
    world.transport.refuse(GetWebLogins, 403, ErrorKind::Forbidden);
    world.transport.refuse(SearchWebLogins, 403, ErrorKind::Forbidden);
    world.desk.look({patron, {}, {}, u"chloe@example.com"_s, web});
    world.settle();
    QCOMPARE(world.diagnosis().sentence, S::CannotSee);
    QCOMPARE(world.diagnosis().otherWays.size(), 2);
    QCOMPARE(world.diagnosis().checks.first().because, Unseen::NotPermitted);
    QVERIFY(!world.desk.unlock(reason));
    QCOMPARE(world.writes(), 0);
}

void SupervisorDeskTest::aRefusedStaffSignInIsNotThePatrons()
{
    World world;
    world.transport.answerAlways(GetStatus, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::StaffRefused, 401));
    world.transport.answerAlways(GetSystemDefaults, ScriptedTransport::failure(OutcomeClass::Refused, ErrorKind::StaffRefused, 401));
    world.transport.refuse(GetWebLogins, 401, ErrorKind::StaffRefused);
    world.desk.look({patron, {}, {}, {}, web});
    world.settle();
    QCOMPARE(world.diagnosis().sentence, S::StaffRefused);
}

void SupervisorDeskTest::aNewQuestionDropsTheOldAnswers()
{
    World world;
    world.transport.answer(GetWebLogins, world.timed("[]"), ScriptedTransport::When::OnRelease);
    world.desk.look({patron, {}, {}, {}, web});
    world.look({});
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.diagnosis().sentence, S::Locked);
}

void SupervisorDeskTest::unlockingIsOneReadAndOneWrite()
{
    World world;
    world.look();
    QJsonObject mended = world.record;
    mended[u"FailedAttempts"_s] = 0;
    mended[u"LockedDate"_s] = QJsonValue();
    world.transport.answerJson(MendWebLogin, QJsonDocument(mended).toJson());
    QVERIFY(world.desk.unlock(reason));
    world.settle();
    QCOMPARE(world.transport.count(GetWebLogin), 1);
    QCOMPARE(world.writes(), 1);
    const QByteArray body = world.transport.last().body;
    QVERIFY(body.contains("\"UpdatedDateTime\":\"2026-03-01T18:58:20.1234567-05:00\""));
    QVERIFY(body.contains("\"FailedAttempts\":0"));
    QCOMPARE(world.reports.size(), 1);
    const RemedyReport report = world.reports.first();
    QCOMPARE(report.outcome, RemedyOutcome::Done);
    QCOMPARE(report.reason, reason);
    QCOMPARE(report.constituentId, patron);
    QCOMPARE(world.diagnosis().sentence, S::PasswordLikely);
}

void SupervisorDeskTest::nothingIsWrittenWithoutAReason()
{
    World world;
    world.look();
    QVERIFY(!world.desk.unlock(AuditReason::None));
    QVERIFY(!world.desk.sendToken(u"chloe@example.com"_s, AuditReason::None));
    QVERIFY(!world.desk.handOver(Remedy::External, AuditReason::None));
    world.settle();
    QCOMPARE(world.transport.requests().size(), 0);
}

void SupervisorDeskTest::aSecondPressSendsNothing()
{
    World world;
    world.look();
    world.transport.answer(MendWebLogin, world.timed(world.json()), ScriptedTransport::When::OnRelease);
    QVERIFY(world.desk.unlock(reason));
    QVERIFY(!world.desk.unlock(reason));
    world.settle();
    QVERIFY(!world.desk.reactivate(reason));
    QVERIFY(world.transport.release());
    world.settle();
    QCOMPARE(world.writes(), 1);
    QCOMPARE(world.reports.size(), 1);
}

// D19
void SupervisorDeskTest::aRecordThatChangedIsNotWritten()
{
    World world;
    world.look();
    QJsonObject other = world.record;
    other[u"UpdatedDateTime"_s] = u"2026-03-01T19:06:00-05:00"_s;
    other[u"FailedAttempts"_s] = 0;
    world.transport.answer(GetWebLogin, world.timed(QJsonDocument(other).toJson()));
    QVERIFY(world.desk.unlock(reason));
    world.settle();
    QCOMPARE(world.writes(), 0);
    QCOMPARE(world.reports.first().outcome, RemedyOutcome::ChangedMeanwhile);
    QCOMPARE(world.reports.first().before->failedAttempts, 5);
    QCOMPARE(world.reports.first().now->failedAttempts, 0);
}

// P5
void SupervisorDeskTest::aConflictShowsWhatIsThereNow()
{
    World world;
    world.look();
    world.transport.answer(GetWebLogin, world.timed(world.json()));
    world.transport.refuse(MendWebLogin, 409, ErrorKind::Conflict);
    world.record[u"Inactive"_s] = true;
    world.serveLogin();
    QVERIFY(world.desk.unlock(reason));
    world.settle();
    QCOMPARE(world.writes(), 1);
    QCOMPARE(world.reports.first().outcome, RemedyOutcome::ChangedMeanwhile);
    QCOMPARE(world.reports.first().now->inactive, true);
    QCOMPARE(world.diagnosis().sentence, S::Inactive);
}

void SupervisorDeskTest::afterALostAnswerTheRecordTells_data()
{
    QTest::addColumn<bool>("unlocked");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<int>("outcome");
    QTest::newRow("done") << true << true << static_cast<int>(RemedyOutcome::Done);
    QTest::newRow("not done") << false << true << static_cast<int>(RemedyOutcome::DidNotHappen);
    QTest::newRow("not readable") << true << false << static_cast<int>(RemedyOutcome::StillUnknown);
}

void SupervisorDeskTest::afterALostAnswerTheRecordTells()
{
    QFETCH(bool, unlocked);
    QFETCH(bool, readable);
    World world;
    world.look();
    world.transport.answer(GetWebLogin, world.timed(world.json()));
    world.transport.fail(MendWebLogin, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    if (unlocked) {
        world.record[u"FailedAttempts"_s] = 0;
        world.record[u"LockedDate"_s] = QJsonValue();
    }
    world.serveLogin();
    if (!readable)
        world.transport.answerAlways(GetWebLogin, ScriptedTransport::failure(OutcomeClass::Unknown, ErrorKind::Timeout));
    QVERIFY(world.desk.unlock(reason));
    world.settle();
    QCOMPARE(world.writes(), 1);
    QCOMPARE(world.reports.size(), 1);
    QTEST(static_cast<int>(world.reports.first().outcome), "outcome");
    QVERIFY(!world.desk.isBusy());
}

void SupervisorDeskTest::aReadThatFailsWroteNothing()
{
    World world;
    world.look();
    world.transport.answerAlways(GetWebLogin, ScriptedTransport::failure(OutcomeClass::Unknown, ErrorKind::Timeout));
    QVERIFY(world.desk.unlock(reason));
    world.settle();
    QCOMPARE(world.writes(), 0);
    QCOMPARE(world.reports.first().outcome, RemedyOutcome::NotSent);
}

void SupervisorDeskTest::theTypeIsCorrected()
{
    World world;
    world.record[u"LockedDate"_s] = QJsonValue();
    world.record[u"FailedAttempts"_s] = 0;
    world.record[u"LoginType"_s] = QJsonObject{{u"Id"_s, portal}, {u"Description"_s, u"Portal"_s}};
    world.look({});
    QCOMPARE(world.diagnosis().sentence, S::WrongType);
    QVERIFY(!world.desk.correctType(0, reason));
    QJsonObject mended = world.record;
    mended[u"LoginType"_s] = QJsonObject{{u"Id"_s, web}};
    world.transport.answerJson(MendWebLogin, QJsonDocument(mended).toJson());
    QVERIFY(world.desk.correctType(web, reason));
    // Read again afterwards: whom an e-mail opens hangs on the type.
    world.transport.answerAlways(GetWebLogins, world.timed("[" + QJsonDocument(mended).toJson() + "]"));
    world.settle();
    QCOMPARE(world.transport.count(GetWebLogins), 1);
    QCOMPARE(world.reports.first().outcome, RemedyOutcome::Done);
    QCOMPARE(world.diagnosis().sentence, S::PasswordLikely);
}

void SupervisorDeskTest::aTokenIsOneMailInASessionOfItsOwn()
{
    World world;
    world.look();
    world.transport.answerJson(CreateSession, R"({"SessionKey":"K1"})");
    world.transport.answerJson(SendLoginCredentials, "{}");
    QVERIFY(world.desk.sendToken(world.desk.mailAddress(), reason));
    world.settle();
    QCOMPARE(world.transport.count(CreateSession), 1);
    QCOMPARE(world.transport.count(SendLoginCredentials), 1);
    QCOMPARE(world.reports.first().outcome, RemedyOutcome::Done);
    QVERIFY(world.desk.mailPause(u"chloe@example.com"_s) > 0s);
}

// D26
void SupervisorDeskTest::theBrakeHoldsTheSecondMail()
{
    World world;
    world.look();
    world.transport.answerJson(CreateSession, R"({"SessionKey":"K1"})");
    world.transport.answerJson(SendLoginCredentials, "{}");
    world.transport.answerJson(SendLoginCredentials, "{}");
    QVERIFY(world.desk.sendToken(u"chloe@example.com"_s, reason));
    world.settle();
    QVERIFY(!world.desk.sendToken(u"CHLOE@example.com"_s, reason));
    world.clock.advance(61s);
    QVERIFY(world.desk.sendToken(u"chloe@example.com"_s, reason));
    world.settle();
    QCOMPARE(world.transport.count(CreateSession), 1); // the same session serves
    QCOMPARE(world.transport.count(SendLoginCredentials), 2);
}

void SupervisorDeskTest::aLostMailIsNotSentAgain()
{
    World world;
    world.look();
    world.transport.answerJson(CreateSession, R"({"SessionKey":"K1"})");
    world.transport.fail(SendLoginCredentials, OutcomeClass::Unknown, ErrorKind::ConnectionLost);
    QVERIFY(world.desk.sendToken(u"chloe@example.com"_s, reason));
    world.settle();
    QCOMPARE(world.reports.first().outcome, RemedyOutcome::MailMayHaveGone);
    QVERIFY(!world.desk.sendToken(u"chloe@example.com"_s, reason));
    QCOMPARE(world.transport.count(SendLoginCredentials), 1);
}

void SupervisorDeskTest::theSessionOfAMailEndsWithThePatron()
{
    World world;
    world.look();
    world.transport.answerJson(CreateSession, R"({"SessionKey":"K1"})");
    world.transport.answerJson(SendLoginCredentials, "{}");
    QVERIFY(world.desk.sendToken(u"chloe@example.com"_s, reason));
    world.settle();
    world.desk.clear();
    world.settle();
    QCOMPARE(world.transport.count(Logout), 1);
    world.desk.clear();
    world.settle();
    QCOMPARE(world.transport.count(Logout), 1);
}

void SupervisorDeskTest::aWizardTakesTheSessionOver()
{
    World world;
    world.look();
    world.transport.answerJson(CreateSession, R"({"SessionKey":"K1"})");
    world.transport.answerJson(SendLoginCredentials, "{}");
    QVERIFY(world.desk.sendToken(u"chloe@example.com"_s, reason));
    world.settle();
    QVERIFY(world.desk.handOver(Remedy::NewPassword, reason));
    QCOMPARE(world.handovers.size(), 1);
    QCOMPARE(world.handovers.first().session, u"K1"_s);
    QCOMPARE(world.handovers.first().name, u"chloe@example.com"_s);
    QCOMPARE(world.handovers.first().loginTypeId, web);
    QCOMPARE(world.reports.last().outcome, RemedyOutcome::HandedOver);
    world.desk.clear();
    world.settle();
    QCOMPARE(world.transport.count(Logout), 0);
}

void SupervisorDeskTest::aMailGoesOnlyToAnAddressOfThisLogin()
{
    World world;
    world.look();
    QCOMPARE(world.desk.mailAddress(), u"chloe@example.com"_s);
    world.look(u"chloe"_s);
    QCOMPARE(world.desk.mailAddress(), QString());
    world.transport.answer(SearchWebLogins, world.timed("[]"));
    world.look(u"other@example.com"_s);
    QCOMPARE(world.diagnosis().checks.at(static_cast<int>(SignInCheck::EmailMatches)).mark, CheckMark::No);
    QCOMPARE(world.desk.mailAddress(), QString());
}

void SupervisorDeskTest::withoutTheRightNoLoginIsChanged()
{
    World world;
    const QTemporaryDir home;
    SupervisorRights rights(Profile(), world.book, home.path(), world.clock);
    world.desk.setRights(&rights);
    world.look();
    QCOMPARE(world.diagnosis().sentence, S::Locked);
    for (const Remedy remedy : {Remedy::Unlock, Remedy::Reactivate, Remedy::CorrectType, Remedy::External})
        QVERIFY(!world.diagnosis().remedies.contains(remedy));
    QVERIFY(!world.desk.unlock(reason));
    QVERIFY(!world.desk.reactivate(reason));
    QVERIFY(!world.desk.correctType(portal, reason));
    QVERIFY(!world.desk.handOver(Remedy::External, reason));
    QCOMPARE(world.transport.requests().size(), 0);
    QVERIFY(!world.desk.needsPin(Remedy::Unlock)); // there is none to give
}

void SupervisorDeskTest::aPinForOneActionLetsOneChangeLeave()
{
    World world;
    const QTemporaryDir home;
    Profile profile;
    profile.id = u"p1"_s;
    profile.supervisorPin = PinHash::of(Secret(u"482913"_s), 1000).text();
    SupervisorRights rights(profile, world.book, home.path(), world.clock);
    world.desk.setRights(&rights);
    world.look();
    QVERIFY(world.diagnosis().remedies.contains(Remedy::Unlock));
    QVERIFY(world.desk.needsPin(Remedy::Unlock));
    QVERIFY(!world.desk.needsPin(Remedy::SendToken));
    QVERIFY(!world.desk.unlock(reason));
    QSignalSpy answered(&rights, &SupervisorRights::answered);
    rights.tryPin(PinPurpose::OneAction, Secret(u"482913"_s));
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(!world.desk.unlock(AuditReason::None)); // does not use it up
    world.transport.answerJson(MendWebLogin, world.json());
    QVERIFY(world.desk.unlock(reason));
    world.settle();
    QCOMPARE(world.writes(), 1);
    QVERIFY(!world.desk.unlock(reason));
    QCOMPARE(world.writes(), 1);
}

void SupervisorDeskTest::whatWasTriedHereSpeaksWhereLoginsMayNotBeRead()
{
    World world;
    AttemptLedger ledger;
    world.desk.setLedger(&ledger);
    world.transport.refuse(GetWebLogins, 403, ErrorKind::Forbidden);
    world.transport.refuse(SearchWebLogins, 403, ErrorKind::Forbidden);
    world.desk.look({patron, {}, {}, u"chloe@example.com"_s, web});
    world.settle();
    QCOMPARE(world.diagnosis().sentence, S::CannotSee);
    ledger.note(u"CHLOE@example.com"_s, web, 4);
    QCOMPARE(world.diagnosis().sentence, S::OneTryLeftHere);
    ledger.note(u"chloe@example.com"_s, web, 5, parseTimestamp(world.clock.wall().addSecs(-540).toString(Qt::ISODate)));
    QCOMPARE(world.diagnosis().sentence, S::Locked);
    ledger.note(u"somebody@example.com"_s, web, 4);
    world.transport.refuse(GetWebLogins, 403, ErrorKind::Forbidden);
    world.desk.look({patron, {}, {}, u"chloe"_s, web});
    world.settle();
    QCOMPARE(world.diagnosis().sentence, S::CannotSee); // another name: nothing was tried with it
}

void SupervisorDeskTest::whatTheServerShowsCountsMoreThanTriesHere()
{
    World world;
    AttemptLedger ledger;
    world.desk.setLedger(&ledger);
    world.record[u"LockedDate"_s] = QJsonValue();
    world.record[u"FailedAttempts"_s] = 0;
    ledger.note(u"chloe@example.com"_s, web, 4);
    world.look();
    QCOMPARE(world.diagnosis().sentence, S::PasswordLikely);
}

void SupervisorDeskTest::unlockingFreesTheTriesHere()
{
    World world;
    AttemptLedger ledger;
    ledger.setLimit(5);
    world.desk.setLedger(&ledger);
    const QString typed = u"chloe@example.com"_s;
    const QByteArray wrong = ledger.mark(typed, web, "wrong");
    ledger.note(typed, web, 4);
    ledger.noteRefused(typed, web, wrong);
    QCOMPARE(ledger.gate(typed, web, {}), AttemptGate::LastTry);
    world.look();
    QJsonObject mended = world.record;
    mended[u"FailedAttempts"_s] = 0;
    mended[u"LockedDate"_s] = QJsonValue();
    world.transport.answerJson(MendWebLogin, QJsonDocument(mended).toJson());
    QVERIFY(world.desk.unlock(reason));
    world.settle();
    QCOMPARE(ledger.gate(typed, web, {}), AttemptGate::Free);
    QCOMPARE(ledger.gate(typed, web, wrong), AttemptGate::SameAgain); // a wrong password stays wrong
}

QTEST_GUILESS_MAIN(SupervisorDeskTest)
#include "tst_supervisordesk.moc"
