// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditreading.h"
#include "models/auditscribe.h"
#include "models/service/credentials/keychaincredentialstore.h"
#include "models/service/credentials/memorycredentialstore.h"
#include "models/supervisorrights.h"
#include "tests/models/modelworld.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <tuple>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using enum Operation;

namespace {

const QString goodPin = u"482913"_s;

struct RightsWorld : ModelWorld
{
    QTemporaryDir home;
    ReferenceBook book{service};
    Profile profile;
    std::unique_ptr<SupervisorRights> rights;
    QList<PinAnswer> answers;

    void start(bool withPin, std::optional<bool> mayEdit = {})
    {
        profile.id = u"p1"_s;
        profile.supervisorPin = withPin ? PinHash::of(Secret(goodPin), 1000).text() : QString();
        if (mayEdit)
            transport.answerAlways(GetServiceResources,
                timed(QByteArray(R"([{"ServiceResource":{"Name":"CRM/WebLogins"},"CanRead":true,"CanCreate":false,"CanUpdate":)")
                    + (*mayEdit ? "true" : "false") + R"(,"CanDelete":false}])"));
        book.load();
        settle();
        restart();
    }
    void restart()
    {
        rights = std::make_unique<SupervisorRights>(profile, book, home.path(), clock);
        QObject::connect(rights.get(), &SupervisorRights::answered, rights.get(),
            [this](PinPurpose, PinAnswer answer) { answers.append(answer); });
    }
    PinAnswer pin(const QString &text, PinPurpose purpose = PinPurpose::Open)
    {
        const qsizetype before = answers.size();
        rights->tryPin(purpose, Secret(text));
        [this, before] { QTRY_COMPARE(answers.size(), before + 1); }();
        return answers.constLast();
    }
};

}

class SupervisorRightsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAPinTheServersPermissionDecides();
    void withAPinThePermissionIsNotEnough();
    void theRightPinOpensUntilNobodyDoesAnything();
    void aPinForOneActionAllowsOneAndSoon();
    void wrongPinsHaveToWaitAlsoAfterARestart();
    void aTryIsCountedBeforeItIsLookedAt();
    void aDamagedPinOpensNothing();
    void whatPeopleDidIsInTheAuditWithoutWhoItWas();
    void everyRemedyIsInTheAuditWithItsReason();
    void theAliasKeyIsKeptInTheKeychainOrInMemoryOnly();
};

void SupervisorRightsTest::withoutAPinTheServersPermissionDecides()
{
    for (const auto &[mayEdit, access] : {std::pair(std::optional<bool>(), SupervisorAccess::None),
             std::pair(std::optional(false), SupervisorAccess::None), std::pair(std::optional(true), SupervisorAccess::Open)}) {
        RightsWorld world;
        world.start(false, mayEdit);
        QCOMPARE(world.rights->access(), access);
        QCOMPARE(world.rights->takeAction(), access == SupervisorAccess::Open);
        QCOMPARE(world.pin(goodPin), PinAnswer::Busy);
        QCOMPARE(world.rights->access(), access);
    }
}

void SupervisorRightsTest::withAPinThePermissionIsNotEnough()
{
    RightsWorld world;
    world.start(true, true);
    QCOMPARE(world.rights->access(), SupervisorAccess::AskPin);
    QVERIFY(!world.rights->takeAction());
}

void SupervisorRightsTest::theRightPinOpensUntilNobodyDoesAnything()
{
    RightsWorld world;
    world.start(true);
    QCOMPARE(world.pin(u"000000"_s), PinAnswer::Wrong);
    QVERIFY(!world.rights->isOpen());
    QSignalSpy changed(world.rights.get(), &SupervisorRights::changed);
    QCOMPARE(world.pin(goodPin), PinAnswer::Right);
    QVERIFY(world.rights->isOpen());
    QCOMPARE(changed.size(), 1);
    world.clock.advance(9min);
    world.rights->noteActivity();
    world.clock.advance(9min);
    fire(*timerOf(*world.rights, false));
    QVERIFY(world.rights->isOpen());
    world.clock.advance(2min);
    fire(*timerOf(*world.rights, false));
    QCOMPARE(world.rights->access(), SupervisorAccess::AskPin);
    QCOMPARE(changed.size(), 2);
}

void SupervisorRightsTest::aPinForOneActionAllowsOneAndSoon()
{
    RightsWorld world;
    world.start(true);
    QCOMPARE(world.pin(goodPin, PinPurpose::OneAction), PinAnswer::Right);
    QVERIFY(!world.rights->isOpen());
    QVERIFY(world.rights->takeAction());
    QVERIFY(!world.rights->takeAction());
    QCOMPARE(world.pin(goodPin, PinPurpose::OneAction), PinAnswer::Right);
    world.clock.advance(61s);
    QVERIFY(!world.rights->takeAction());
}

// H17
void SupervisorRightsTest::wrongPinsHaveToWaitAlsoAfterARestart()
{
    RightsWorld world;
    world.start(true);
    for (int i = 0; i < PinBrake::freeTries; ++i)
        QCOMPARE(world.pin(u"000000"_s), PinAnswer::Wrong);
    QCOMPARE(world.pin(goodPin), PinAnswer::TooSoon);
    QCOMPARE(world.rights->waitLeft(), 30s);
    world.restart();
    QCOMPARE(world.rights->waitLeft(), 30s);
    QCOMPARE(world.pin(goodPin), PinAnswer::TooSoon);
    world.clock.advance(30s);
    QCOMPARE(world.pin(goodPin), PinAnswer::Right);
    world.restart();
    QCOMPARE(world.rights->waitLeft(), 0s);
}

void SupervisorRightsTest::aTryIsCountedBeforeItIsLookedAt()
{
    RightsWorld world;
    world.start(true);
    for (int i = 0; i < PinBrake::freeTries; ++i) {
        world.rights->tryPin(PinPurpose::Open, Secret(u"000000"_s));
        world.restart(); // killed while it was looked at
    }
    QCOMPARE(world.rights->waitLeft(), 30s);
}

void SupervisorRightsTest::aDamagedPinOpensNothing()
{
    RightsWorld world;
    world.start(true, true);
    world.profile.supervisorPin = u"pbkdf2-sha256$1$x$y"_s;
    world.restart();
    QCOMPARE(world.rights->access(), SupervisorAccess::AskPin);
    QCOMPARE(world.pin(goodPin), PinAnswer::Wrong);
    QCOMPARE(world.pin({}), PinAnswer::Wrong);
}

void SupervisorRightsTest::whatPeopleDidIsInTheAuditWithoutWhoItWas()
{
    const QTemporaryDir home;
    const TestClock clock;
    MemoryCredentialStore store;
    AuditTrail trail(home.path(), clock);
    AuditScribe scribe(trail, store);
    scribe.setPlace(u"p1"_s);
    scribe.setStaff(u"ines"_s);
    DeskReport signIn;
    signIn.command = DeskCommand::SignIn;
    signIn.signIn = SignInReport{};
    signIn.signIn->verdict = SignInVerdict::LockedOut;
    signIn.signIn->lastTry = true;
    signIn.signIn->tried = {u"kim@example.com"_s, 1};
    scribe.write(signIn);
    DeskReport hold;
    hold.command = DeskCommand::HoldSeats;
    scribe.write(hold);
    PatronReport mail;
    mail.act = PatronAct::SendCredentials;
    mail.verdict = PatronVerdict::MailAsked;
    mail.tried = {u"KIM@example.com"_s, 1};
    scribe.write(mail, AuditReason::PatronCalled);
    scribe.write(PinPurpose::OneAction, PinAnswer::Wrong);
    scribe.write(PinPurpose::OneAction, PinAnswer::Busy);

    const QList<AuditEntry> entries = readAudit(home.path()).entries;
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].deed, AuditDeed::LastTry);
    QCOMPARE(entries[0].result, AuditResult::LockedOut);
    QCOMPARE(entries[1].deed, AuditDeed::SendToken);
    QCOMPARE(entries[1].reason, AuditReason::PatronCalled);
    QCOMPARE(entries[1].login, entries[0].login);
    QCOMPARE(entries[2].result, AuditResult::NotRecognised);
    QFile file(auditSegments(home.path()).first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(!kept.toLower().contains("kim") && !kept.contains("example"));
    QVERIFY(kept.contains("ines"));
}

void SupervisorRightsTest::everyRemedyIsInTheAuditWithItsReason()
{
    const QTemporaryDir home;
    const TestClock clock;
    MemoryCredentialStore store;
    AuditTrail trail(home.path(), clock);
    AuditScribe scribe(trail, store);
    scribe.setPlace(u"p1"_s);
    scribe.setStaff(u"ines"_s);
    const auto press = [&scribe](Remedy remedy, RemedyOutcome outcome, AuditReason reason) {
        RemedyReport report;
        report.remedy = remedy;
        report.outcome = outcome;
        report.reason = reason;
        report.loginName = u"kim@example.com"_s;
        report.loginTypeId = 1;
        report.constituentId = 99001;
        report.error.messages.append({{}, u"kim is known"_s, {}, {}});
        scribe.write(report);
    };
    press(Remedy::Unlock, RemedyOutcome::Done, AuditReason::PatronCalled);
    press(Remedy::CorrectType, RemedyOutcome::ChangedMeanwhile, AuditReason::StaffMistake);
    press(Remedy::SendToken, RemedyOutcome::MailMayHaveGone, AuditReason::PatronWrote);
    press(Remedy::External, RemedyOutcome::HandedOver, AuditReason::ShowStarts);
    press(Remedy::TellWait, RemedyOutcome::Told, AuditReason::None);
    scribe.writePin(u"p2"_s, true);
    scribe.writePin(u"p2"_s, false);

    const QList<AuditEntry> entries = readAudit(home.path()).entries;
    QCOMPARE(entries.size(), 7);
    const std::array expected{std::tuple(AuditDeed::Unlock, AuditResult::Done, AuditReason::PatronCalled),
        std::tuple(AuditDeed::CorrectLoginType, AuditResult::DidNotHappen, AuditReason::StaffMistake),
        std::tuple(AuditDeed::SendToken, AuditResult::Unknown, AuditReason::PatronWrote),
        std::tuple(AuditDeed::ExternalSignIn, AuditResult::GoesOn, AuditReason::ShowStarts),
        std::tuple(AuditDeed::TellPatron, AuditResult::Done, AuditReason::None)};
    for (size_t i = 0; i < expected.size(); ++i) {
        const AuditEntry &entry = entries[static_cast<qsizetype>(i)];
        QVERIFY(std::tuple(entry.deed, entry.result, entry.reason) == expected[i]);
        QCOMPARE(entry.login, scribe.aliasOf({u"kim@example.com"_s, 1}));
        QCOMPARE(entry.staff, u"ines"_s);
    }
    QCOMPARE(entries[5].deed, AuditDeed::SetPin);
    QCOMPARE(entries[5].place, u"p2"_s);
    QCOMPARE(entries[6].deed, AuditDeed::RemovePin);
    QFile file(auditSegments(home.path()).first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(!kept.toLower().contains("kim") && !kept.contains("99001"));
}

void SupervisorRightsTest::theAliasKeyIsKeptInTheKeychainOrInMemoryOnly()
{
    const QTemporaryDir home;
    const TestClock clock;
    AuditTrail trail(home.path(), clock);
    MemoryCredentialStore memory;
    QString first;
    {
        AuditScribe scribe(trail, memory);
        QTRY_VERIFY(!scribe.aliasOf({u"kim"_s, 1}).isEmpty());
        QCoreApplication::sendPostedEvents();
        first = scribe.aliasOf({u"kim"_s, 1});
    }
    AuditScribe again(trail, memory);
    QTRY_COMPARE(again.aliasOf({u"kim"_s, 1}).mid(1), first.mid(1));

    KeychainCredentialStore none(nullptr, 10ms);
    AuditScribe without(trail, none);
    QSignalSpy gone(&none, &CredentialStore::keychainUnavailable);
    QTRY_VERIFY(gone.size() == 1 || without.aliasOf({u"kim"_s, 1}).startsWith(u'r'));
    QVERIFY(without.aliasOf({u"kim"_s, 1}).startsWith(u'r'));
    const QStringList files = QDir(home.path()).entryList(QDir::Files);
    QVERIFY(files.isEmpty()); // no key, no file
}

QTEST_GUILESS_MAIN(SupervisorRightsTest)
#include "tst_supervisorrights.moc"
