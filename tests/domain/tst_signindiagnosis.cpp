// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/signindiagnosis.h"

#include <QTest>

using namespace Foyer;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Change = std::function<void(SignInFacts &)>;
using S = SignInSentence;
using R = Remedy;

Q_DECLARE_METATYPE(SignInFacts)
Q_DECLARE_METATYPE(SignInSentence)
Q_DECLARE_METATYPE(Remedy)
Q_DECLARE_METATYPE(Certainty)

namespace {

constexpr int web = 1, portal = 2, old = 4, anna = 1001;

Timestamp at(const char *text) { return *parseTimestamp(QString::fromLatin1(text)); }

LoginRecord login(int id = 1, const QString &name = u"anna"_s, int type = web)
{
    LoginRecord record;
    record.id = id;
    record.name = name;
    record.loginTypeId = type;
    record.constituentId = anna;
    record.inactive = false;
    record.temporary = false;
    record.typeInactive = type == old;
    record.failedAttempts = 0;
    record.lastGood = at("2026-11-01T10:00:00-08:00");
    return record;
}

//! Everything in order: Anna, asked about by number, at 19:07 in Portland.
SignInFacts inOrder()
{
    SignInFacts facts;
    facts.loginTypeId = web;
    facts.constituentId = anna;
    facts.logins = Seen<QList<LoginRecord>>::of({login()});
    facts.recordInactive = false;
    facts.attemptLimit = 5;
    facts.lockLength = 30min;
    facts.server.now = QDateTime(QDate(2026, 11, 22), QTime(3, 7), Qt::UTC);
    facts.staff = StaffHealth::Healthy;
    facts.mayEdit = true;
    return facts;
}

LoginRecord &theLogin(SignInFacts &facts) { return (*facts.logins.value)[0]; }

void lock(SignInFacts &facts, const char *since, int failures = 5)
{
    theLogin(facts).lockedSince = at(since);
    theLogin(facts).failedAttempts = failures;
}

void unseen(SignInFacts &facts, Unseen why)
{
    facts.logins = Seen<QList<LoginRecord>>::missing(why);
    facts.recordInactive.reset();
}

QString marks(const SignInDiagnosis &verdict)
{
    QString text;
    for (const CheckResult &result : verdict.checks)
        text += result.mark == CheckMark::Yes ? u'Y' : result.mark == CheckMark::No ? u'N' : u'?';
    return text;
}

CheckResult resultOf(const SignInDiagnosis &verdict, SignInCheck check)
{
    return verdict.checks.at(static_cast<int>(check));
}

}

class TestSignInDiagnosis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdict_data();
    void verdict();
    void theFirstCrossIsTheHeadline();
    void aLockIsReckonedInTheServersTime();
    void whatMayNotBeChangedIsNotOffered();
    void whereNothingCanBeSeenTheOtherWaysHaveAPrice();
    void everyUnknownSaysWhy_data();
    void everyUnknownSaysWhy();
    void theLoginMeantIsTheNearest();

private:
    void rowsInOrder();
    void rowsLocked();
    void rowsLogins();
    void rowsNames();
    void rowsUnseen();
    static void row(const char *name, const Change &change, S sentence, Certainty certainty, R remedy, const char *marks);
};

void TestSignInDiagnosis::row(
    const char *name, const Change &change, S sentence, Certainty certainty, R remedy, const char *marks)
{
    SignInFacts facts = inOrder();
    change(facts);
    QTest::newRow(name) << facts << sentence << certainty << remedy << QString::fromLatin1(marks);
}

constexpr auto sure = Certainty::Certain, likely = Certainty::Likely;

// Marks: exists, type, active, not locked, permanent, last good, e-mail, one login, record, staff.

void TestSignInDiagnosis::rowsInOrder()
{
    row("nothing in the way", [](auto &) {}, S::PasswordLikely, likely, R::SendToken, "YYYYYY?YYY");
    row("two of five failed", [](auto &f) { theLogin(f).failedAttempts = 2; }, S::PasswordLikely, likely,
        R::SendToken, "YYYYYY?YYY");
    row("four of five failed", [](auto &f) { theLogin(f).failedAttempts = 4; }, S::OneTryLeft, likely, R::SendToken,
        "YYYYYY?YYY");
    row("four failed, limit not known", [](auto &f) { theLogin(f).failedAttempts = 4; f.attemptLimit.reset(); },
        S::PasswordLikely, likely, R::SendToken, "YYYYYY?YYY");
    row("all five failed without a lock", [](auto &f) { theLogin(f).failedAttempts = 5; }, S::CannotSee, sure,
        R::LookAgain, "YYY?YY?YYY");
    row("never signed in", [](auto &f) { theLogin(f).lastGood.reset(); }, S::PasswordLikely, likely, R::SendToken,
        "YYYYY??YYY");
    row(".NET's no date is no sign-in", [](auto &f) { theLogin(f).lastGood = at("0001-01-01T00:00:00"); },
        S::PasswordLikely, likely, R::SendToken, "YYYYY??YYY");
    row("temporary password", [](auto &f) { theLogin(f).temporary = true; }, S::Temporary, sure, R::NewPassword,
        "YYYYNY?YYY");
    row("inactive record", [](auto &f) { f.recordInactive = true; }, S::RecordInactive, likely, R::AskRecords,
        "YYYYYY?YNY");
}

void TestSignInDiagnosis::rowsLocked()
{
    row("locked", [](auto &f) { lock(f, "2026-11-21T18:58:00-08:00"); }, S::Locked, sure, R::Unlock, "YYYNYY?YYY");
    row("lock that ends in a minute", [](auto &f) { lock(f, "2026-11-21T18:38:00-08:00"); }, S::Locked, sure,
        R::TellWait, "YYYNYY?YYY");
    row("lock that ended this second", [](auto &f) { lock(f, "2026-11-21T18:37:00-08:00"); }, S::LockRanOut, likely,
        R::TellTryNow, "YYYYYY?YYY");
    row("lock of three hours ago", [](auto &f) { lock(f, "2026-11-21T16:07:00-08:00"); }, S::LockRanOut, likely,
        R::TellTryNow, "YYYYYY?YYY");
    row("locked in the future", [](auto &f) { lock(f, "2026-11-21T19:20:00-08:00"); }, S::Locked, sure, R::Unlock,
        "YYYNYY?YYY");
    row("length of a lock not known", [](auto &f) { lock(f, "2026-11-21T18:58:00-08:00"); f.lockLength.reset(); },
        S::LockedNoLength, likely, R::Unlock, "YYYNYY?YYY");
    row("a length of nothing is not known", [](auto &f) { lock(f, "2026-11-21T18:58:00-08:00"); f.lockLength = 0s; },
        S::LockedNoLength, likely, R::Unlock, "YYYNYY?YYY");
    row("server's time not known", [](auto &f) { lock(f, "2026-11-21T18:58:00-08:00"); f.server.now.reset(); },
        S::LockedNoClock, likely, R::Unlock, "YYYNYY?YYY");
    row("no offset and no zone", [](auto &f) { lock(f, "2026-11-21T18:58:00"); }, S::LockedNoClock, likely, R::Unlock,
        "YYYNYY?YYY");
    row("no offset, zone known",
        [](auto &f) { lock(f, "2026-11-21T18:58:00"); f.server.zone = QTimeZone("America/Los_Angeles"); }, S::Locked,
        sure, R::Unlock, "YYYNYY?YYY");
    row(".NET's no date is no lock", [](auto &f) { lock(f, "0001-01-01T00:00:00", 0); }, S::PasswordLikely, likely,
        R::SendToken, "YYYYYY?YYY");
    row("locked and limit not known", [](auto &f) { lock(f, "2026-11-21T18:58:00-08:00"); f.attemptLimit.reset(); },
        S::Locked, sure, R::Unlock, "YYYNYY?YYY");
    row("locked and temporary: the lock comes first",
        [](auto &f) { lock(f, "2026-11-21T18:58:00-08:00"); theLogin(f).temporary = true; }, S::Locked, sure,
        R::Unlock, "YYYNNY?YYY");
}

void TestSignInDiagnosis::rowsLogins()
{
    row("no login", [](auto &f) { f.logins.value->clear(); }, S::NoLogin, sure, R::CreateLogin, "N???????YY");
    row("no login, found by e-mail alone",
        [](auto &f) { f.logins.value->clear(); f.constituentId = 0; f.typed = u"who@example.com"_s; }, S::NoLogin, sure,
        R::CreateLogin, "N???????YY");
    row("only a member of the household has one", [](auto &f) { theLogin(f).constituentId = 1013; },
        S::OnlyAffiliates, sure, R::CreateLogin, "N???????YY");
    row("login of another type", [](auto &f) { theLogin(f).loginTypeId = portal; }, S::WrongType, sure,
        R::TellWhichLogin, "YNYYYY?YYY");
    row("login of a retired type", [](auto &f) { f.logins = f.logins.of({login(1, u"yusuf"_s, old)}); },
        S::RetiredType, sure, R::CorrectType, "YNYYYY?YYY");
    row("type not reported", [](auto &f) { theLogin(f).loginTypeId.reset(); }, S::PasswordLikely, likely,
        R::SendToken, "Y?YYYY?YYY");
    row("inactive login", [](auto &f) { theLogin(f).inactive = true; }, S::Inactive, sure, R::Reactivate,
        "YYNYYY?YYY");
    row("inactive is not reported", [](auto &f) { theLogin(f).inactive.reset(); }, S::PasswordLikely, likely,
        R::SendToken, "YY?YYY?YYY");
    row("failures are not reported", [](auto &f) { theLogin(f).failedAttempts.reset(); }, S::CannotSee, sure,
        R::LookAgain, "YYY?YY?YYY");
    row("two logins", [](auto &f) { f.logins.value->append(login(2, u"anna@example.com"_s, portal)); },
        S::SeveralLogins, likely, R::TellWhichLogin, "YYYYYY?NYY");
    row("a second login that is inactive does not count",
        [](auto &f) {
            f.logins.value->append(login(2, u"anna@example.com"_s, portal));
            (*f.logins.value)[1].inactive = true;
        },
        S::PasswordLikely, likely, R::SendToken, "YYYYYY?YYY");
    row("a login of the household beside one's own does not count",
        [](auto &f) {
            f.logins.value->append(login(2, u"bob"_s));
            (*f.logins.value)[1].constituentId = 1013;
        },
        S::PasswordLikely, likely, R::SendToken, "YYYYYY?YYY");
}

void TestSignInDiagnosis::rowsNames()
{
    const auto byEmail = [](SignInFacts &f, const QList<LoginRecord> &found) {
        f.typed = u"anna@example.com"_s;
        f.byEmail = f.byEmail.of(found);
    };
    row("e-mail is the login's", [=](auto &f) { byEmail(f, {login()}); }, S::PasswordLikely, likely, R::SendToken,
        "YYYYYYYYYY");
    row("e-mail is the login's name", [](auto &f) { f.typed = u"ANNA@example.com"_s; theLogin(f).name = u"anna@example.com"_s; },
        S::PasswordLikely, likely, R::SendToken, "YYYYYYYYYY");
    row("e-mail belongs to no login", [=](auto &f) { byEmail(f, {}); }, S::WrongEmail, sure, R::TellWhichLogin,
        "YYYYYYNYYY");
    row("e-mail opens another patron's login",
        [=](auto &f) {
            LoginRecord jack = login(9, u"jack"_s);
            jack.constituentId = 1010;
            byEmail(f, {jack});
        },
        S::EmailOfAnother, sure, R::TellWhichLogin, "YYYYYYNYYY");
    row("two patrons share the e-mail",
        [=](auto &f) {
            LoginRecord jack = login(9, u"jack"_s);
            jack.constituentId = 1010;
            byEmail(f, {jack, login()});
        },
        S::SharedEmail, sure, R::TellWhichLogin, "YYYYYYYNYY");
    row("e-mail could not be looked up",
        [](auto &f) { f.typed = u"anna@example.com"_s; f.byEmail = f.byEmail.missing(Unseen::NotAnswered); },
        S::PasswordLikely, likely, R::SendToken, "YYYYYY?YYY");
    row("with the wrong type the e-mail was asked of another type",
        [=](auto &f) { byEmail(f, {}); theLogin(f).loginTypeId = portal; }, S::WrongType, sure, R::TellWhichLogin,
        "YNYYYY?YYY");
}

void TestSignInDiagnosis::rowsUnseen()
{
    row("not permitted", [](auto &f) { unseen(f, Unseen::NotPermitted); }, S::CannotSee, sure, R::LookAgain,
        "?????????Y");
    row("staff sign-in refused", [](auto &f) { unseen(f, Unseen::StaffRefused); f.staff = StaffHealth::Refused; },
        S::StaffRefused, sure, R::CallIt, "?????????N");
    row("every call forbidden", [](auto &f) { unseen(f, Unseen::NotPermitted); f.staff = StaffHealth::Forbidden; },
        S::StaffForbidden, sure, R::CallIt, "?????????N");
    row("server silent", [](auto &f) { unseen(f, Unseen::NotAnswered); f.staff = StaffHealth::Silent; },
        S::StaffSilent, sure, R::LookAgain, "?????????N");
    row("not permitted, but a failed try told of a lock",
        [](auto &f) {
            unseen(f, Unseen::NotPermitted);
            f.tried = TriedHere{5, at("2026-11-21T18:58:00-08:00")};
        },
        S::Locked, sure, R::TellWait, "???N?????Y");
    row("not permitted, but a failed try told of one try left",
        [](auto &f) { unseen(f, Unseen::NotPermitted); f.tried = TriedHere{4, {}}; }, S::OneTryLeftHere, likely,
        R::LookAgain, "???Y?????Y");
    row("not permitted, but failed tries here",
        [](auto &f) { unseen(f, Unseen::NotPermitted); f.tried = TriedHere{2, {}}; }, S::FailedHere, likely, R::LookAgain,
        "???Y?????Y");
    row("staff not looked at", [](auto &f) { f.staff = StaffHealth::Unknown; }, S::PasswordLikely, likely,
        R::SendToken, "YYYYYY?YY?");
}

void TestSignInDiagnosis::verdict_data()
{
    QTest::addColumn<SignInFacts>("facts");
    QTest::addColumn<S>("sentence");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<R>("remedy");
    QTest::addColumn<QString>("expectedMarks");
    rowsInOrder();
    rowsLocked();
    rowsLogins();
    rowsNames();
    rowsUnseen();
}

void TestSignInDiagnosis::verdict()
{
    QFETCH(SignInFacts, facts);
    QFETCH(QString, expectedMarks);
    const SignInDiagnosis verdict = diagnoseSignIn(facts);
    QCOMPARE(marks(verdict), expectedMarks);
    QTEST(verdict.sentence, "sentence");
    QTEST(verdict.certainty, "certainty");
    QTEST(verdict.remedies.first(), "remedy");
    QCOMPARE(diagnoseSignIn(facts), verdict);
}

void TestSignInDiagnosis::theFirstCrossIsTheHeadline()
{
    SignInFacts facts = inOrder();
    facts.recordInactive = true;
    theLogin(facts).temporary = true;
    theLogin(facts).inactive = true;
    const SignInDiagnosis verdict = diagnoseSignIn(facts);
    QCOMPARE(verdict.sentence, S::Inactive);
    QCOMPARE(verdict.about.name, u"anna"_s);
    QCOMPARE(resultOf(verdict, SignInCheck::Permanent).mark, CheckMark::No);
}

// D4
void TestSignInDiagnosis::aLockIsReckonedInTheServersTime()
{
    SignInFacts facts = inOrder();
    lock(facts, "2026-11-21T18:58:10.5-08:00");
    const SignInDiagnosis verdict = diagnoseSignIn(facts);
    QCOMPARE(verdict.about.count, 5);
    QCOMPARE(verdict.about.limit, 5);
    QCOMPARE(verdict.about.until->time, QTime(19, 28, 10, 500));
    QCOMPARE(verdict.about.until->offsetSeconds, -8 * 3600);
    QCOMPARE(verdict.about.length, 21min + 11s);

    // Over midnight and a change of offset nothing moves but the clock.
    const Timestamp late = later(at("2026-11-21T23:50:00-08:00"), 30min);
    QCOMPARE(late.date, QDate(2026, 11, 22));
    QCOMPARE(late.time, QTime(0, 20));
}

void TestSignInDiagnosis::whatMayNotBeChangedIsNotOffered()
{
    SignInFacts facts = inOrder();
    facts.mayEdit = false;
    lock(facts, "2026-11-21T18:58:00-08:00");
    QCOMPARE(diagnoseSignIn(facts).remedies, (QList<R>{R::TellWait, R::SendToken}));

    facts = inOrder();
    facts.mayEdit = false;
    theLogin(facts).inactive = true;
    QCOMPARE(diagnoseSignIn(facts).remedies, QList<R>{R::AskRecords});

    facts.mayEdit.reset(); // not known: the server decides
    QCOMPARE(diagnoseSignIn(facts).remedies, (QList<R>{R::Reactivate, R::External}));
}

void TestSignInDiagnosis::whereNothingCanBeSeenTheOtherWaysHaveAPrice()
{
    SignInFacts facts = inOrder();
    unseen(facts, Unseen::NotPermitted);
    const SignInDiagnosis verdict = diagnoseSignIn(facts);
    QCOMPARE(verdict.otherWays, (QList<OtherWay>{OtherWay::TryThePassword, OtherWay::MailAToken}));
    QVERIFY(!verdict.loginId);

    // The try that would lock it is not among them.
    facts.tried = TriedHere{4, {}};
    QCOMPARE(diagnoseSignIn(facts).otherWays, QList<OtherWay>{OtherWay::MailAToken});
    facts.tried = TriedHere{2, {}};
    QCOMPARE(diagnoseSignIn(facts).otherWays, (QList<OtherWay>{OtherWay::TryThePassword, OtherWay::MailAToken}));

    // With the record in sight there is no reason to spend anything.
    QVERIFY(diagnoseSignIn(inOrder()).otherWays.isEmpty());
}

void TestSignInDiagnosis::everyUnknownSaysWhy_data() { verdict_data(); }

void TestSignInDiagnosis::everyUnknownSaysWhy()
{
    QFETCH(SignInFacts, facts);
    for (const CheckResult &result : diagnoseSignIn(facts).checks) {
        QCOMPARE(result.mark == CheckMark::Unknown, result.because != Unseen::None);
        QVERIFY(result.mark == CheckMark::Unknown || result.clue != SignInClue::Nothing);
    }
}

void TestSignInDiagnosis::theLoginMeantIsTheNearest()
{
    SignInFacts facts = inOrder();
    facts.logins.value = QList<LoginRecord>{login(1, u"old"_s, old), login(2, u"anna2"_s), login(3, u"anna"_s)};
    (*facts.logins.value)[1].inactive = true;
    QCOMPARE(loginInQuestion(facts)->id, 3);
    facts.typed = u"Anna2"_s; // asked for by name, inactive or not
    QCOMPARE(loginInQuestion(facts)->id, 2);
    facts.loginTypeId = portal;
    facts.typed.clear();
    QCOMPARE(loginInQuestion(facts)->id, 3); // none of that type: one that is in use
}

QTEST_APPLESS_MAIN(TestSignInDiagnosis)
#include "tst_signindiagnosis.moc"
