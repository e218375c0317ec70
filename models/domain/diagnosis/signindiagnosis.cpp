// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/signindiagnosis.h"

#include "models/domain/diagnosis/signinchecks.h"

#include <algorithm>

namespace Foyer {

namespace {

//! Waiting is quicker than typing a reason.
constexpr std::chrono::seconds soon{120};

SignInSentence sentenceOf(const CheckResult &cross)
{
    switch (cross.clue) {
    case SignInClue::NoLoginAtAll:
        return SignInSentence::NoLogin;
    case SignInClue::OnlyAffiliatesHave:
        return SignInSentence::OnlyAffiliates;
    case SignInClue::OtherType:
        return SignInSentence::WrongType;
    case SignInClue::OtherTypeRetired:
        return SignInSentence::RetiredType;
    case SignInClue::IsInactive:
        return SignInSentence::Inactive;
    case SignInClue::LockedUntil:
        return cross.about.length ? SignInSentence::Locked : SignInSentence::LockedNoClock;
    case SignInClue::LockedNoLength:
        return SignInSentence::LockedNoLength;
    case SignInClue::IsTemporary:
        return SignInSentence::Temporary;
    case SignInClue::EmailUnknownHere:
        return SignInSentence::WrongEmail;
    case SignInClue::EmailOpensAnother:
        return SignInSentence::EmailOfAnother;
    case SignInClue::SharedEmail:
        return SignInSentence::SharedEmail;
    case SignInClue::SeveralLogins:
        return SignInSentence::SeveralLogins;
    case SignInClue::RecordRetired:
        return SignInSentence::RecordInactive;
    case SignInClue::StaffRefused:
        return SignInSentence::StaffRefused;
    case SignInClue::StaffForbidden:
        return SignInSentence::StaffForbidden;
    case SignInClue::StaffSilent:
        return SignInSentence::StaffSilent;
    default:
        return SignInSentence::CannotSee;
    }
}

QList<Remedy> lockRemedies(SignInSentence sentence, const Particulars &about)
{
    switch (sentence) {
    case SignInSentence::Locked:
        if (about.length && *about.length <= soon)
            return {Remedy::TellWait, Remedy::Unlock, Remedy::SendToken};
        return {Remedy::Unlock, Remedy::TellWait, Remedy::SendToken};
    case SignInSentence::LockedNoClock:
        return {Remedy::Unlock, Remedy::TellWait, Remedy::SendToken};
    case SignInSentence::LockedNoLength:
        return {Remedy::Unlock, Remedy::SendToken};
    default:
        return {Remedy::TellTryNow, Remedy::SendToken};
    }
}

QList<Remedy> remediesOf(SignInSentence sentence, const Particulars &about)
{
    switch (sentence) {
    case SignInSentence::NoLogin:
    case SignInSentence::OnlyAffiliates:
        return {Remedy::CreateLogin};
    case SignInSentence::WrongType:
        return {Remedy::TellWhichLogin, Remedy::CorrectType, Remedy::CreateLogin};
    case SignInSentence::RetiredType:
        return {Remedy::CorrectType, Remedy::CreateLogin};
    case SignInSentence::Inactive:
        return {Remedy::Reactivate};
    case SignInSentence::Locked:
    case SignInSentence::LockedNoClock:
    case SignInSentence::LockedNoLength:
    case SignInSentence::LockRanOut:
        return lockRemedies(sentence, about);
    case SignInSentence::Temporary:
        return {Remedy::NewPassword, Remedy::SendToken};
    case SignInSentence::WrongEmail:
    case SignInSentence::SeveralLogins:
        return {Remedy::TellWhichLogin, Remedy::SendToken};
    case SignInSentence::EmailOfAnother:
    case SignInSentence::SharedEmail:
        return {Remedy::TellWhichLogin, Remedy::CleanUpDuplicates};
    case SignInSentence::RecordInactive:
        return {Remedy::AskRecords};
    case SignInSentence::StaffRefused:
    case SignInSentence::StaffForbidden:
        return {Remedy::CallIt, Remedy::LookAgain};
    case SignInSentence::StaffSilent:
        return {Remedy::LookAgain};
    case SignInSentence::OneTryLeft:
    case SignInSentence::PasswordLikely:
        return {Remedy::SendToken, Remedy::NewPassword};
    case SignInSentence::OneTryLeftHere:
    case SignInSentence::FailedHere:
    case SignInSentence::CannotSee:
        break;
    }
    return {Remedy::LookAgain};
}

//! Changes of a record are not offered where the group may not change it, or where no record was seen.
QList<Remedy> permitted(QList<Remedy> remedies, const SignInFacts &facts, bool hasLogin)
{
    const bool readOnly = facts.mayEdit == false;
    if (readOnly || !hasLogin)
        remedies.removeIf([](Remedy remedy) {
            return remedy == Remedy::Unlock || remedy == Remedy::CorrectType || remedy == Remedy::Reactivate;
        });
    if (remedies.isEmpty())
        remedies.append(Remedy::AskRecords);
    if (hasLogin && !readOnly && !remedies.contains(Remedy::LookAgain))
        remedies.append(Remedy::External);
    return remedies;
}

void nothingInTheWay(SignInDiagnosis &verdict, const SignInFacts &facts)
{
    const auto lock = std::find_if(verdict.checks.cbegin(), verdict.checks.cend(),
        [](const CheckResult &result) { return result.check == SignInCheck::NotLocked; });
    verdict.certainty = Certainty::Likely;
    verdict.about = lock->about;
    if (lock->mark == CheckMark::Unknown) {
        verdict.sentence = SignInSentence::CannotSee;
        verdict.about = {};
        verdict.certainty = Certainty::Certain;
        if (!facts.logins.value)
            verdict.otherWays = {OtherWay::TryThePassword, OtherWay::MailAToken};
        return;
    }
    const bool oneLeft = lock->about.count && lock->about.limit && *lock->about.count == *lock->about.limit - 1;
    if (lock->clue == SignInClue::LockRanOut) {
        verdict.sentence = SignInSentence::LockRanOut;
    } else if (facts.logins.value) {
        verdict.sentence = oneLeft ? SignInSentence::OneTryLeft : SignInSentence::PasswordLikely;
    } else {
        // The login itself was not seen: only what failed tries here reported is known. The last one is not offered.
        verdict.sentence = oneLeft ? SignInSentence::OneTryLeftHere : SignInSentence::FailedHere;
        verdict.otherWays = oneLeft ? QList<OtherWay>{OtherWay::MailAToken}
                                    : QList<OtherWay>{OtherWay::TryThePassword, OtherWay::MailAToken};
    }
}

}

SignInDiagnosis diagnoseSignIn(const SignInFacts &facts)
{
    SignInDiagnosis verdict;
    const auto login = loginInQuestion(facts);
    if (login)
        verdict.loginId = login->id;
    verdict.checks = signInChecks(facts, login);
    const auto cross = std::find_if(verdict.checks.cbegin(), verdict.checks.cend(),
        [](const CheckResult &result) { return result.mark == CheckMark::No; });
    if (cross != verdict.checks.cend()) {
        verdict.sentence = sentenceOf(*cross);
        verdict.about = cross->about;
        verdict.certainty = cross->certainty;
    } else {
        nothingInTheWay(verdict, facts);
    }
    verdict.remedies = permitted(remediesOf(verdict.sentence, verdict.about), facts, login.has_value());
    return verdict;
}

}
