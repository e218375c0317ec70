// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/particulars.h"
#include "models/domain/diagnosis/signinfacts.h"

namespace Foyer {

//! In the order in which they are looked at; the first No is the headline.
enum class SignInCheck {
    LoginExists, RightType, Active, NotLocked, Permanent, LastGood, EmailMatches, OneLogin, RecordActive, Staff
};

enum class CheckMark { Yes, No, Unknown };

//! The evidence of one check; in brackets what its Particulars hold.
enum class SignInClue {
    Nothing, //!< see CheckResult::because
    LoginFound, //!< [name, toId = its type]
    NoLoginAtAll, //!< [number = patron]
    OnlyAffiliatesHave, //!< [number, count = logins of the household or its members]
    TypeFits, //!< [toId]
    OtherType, //!< [fromId = asked for, toId = what there is, name]
    OtherTypeRetired, //!< the same; that type is not in use any more
    IsActive,
    IsInactive, //!< [name]
    NoFailures,
    FailuresBelow, //!< [count, limit if known]
    LimitWithoutLock, //!< [count, limit]
    LockedUntil, //!< [count, limit if known, at, until, length = time left if the clock is known]
    LockedNoLength, //!< [count, limit if known, at]
    LockRanOut, //!< [at, until]
    IsPermanent,
    IsTemporary,
    LastGoodAt, //!< [at]
    NeverOnRecord,
    EmailIsTheLogins, //!< [name]
    EmailOpensAnother, //!< [name, number = the other patron, if known]
    EmailUnknownHere, //!< [name, toId = type asked]
    OnlyOne,
    SharedEmail, //!< [name, count = patrons]
    SeveralLogins, //!< [name, toId, otherName, fromId = type of the other]
    RecordInUse, RecordRetired, StaffHealthy, StaffRefused, StaffForbidden, StaffSilent,
};

struct CheckResult
{
    SignInCheck check = SignInCheck::LoginExists;
    CheckMark mark = CheckMark::Unknown;
    SignInClue clue = SignInClue::Nothing;
    Particulars about;
    Certainty certainty = Certainty::Certain;
    Unseen because = Unseen::None; //!< meaningful when Unknown
    bool operator==(const CheckResult &) const = default;
};

//! The headline; in brackets what its Particulars hold beside those of the check it comes from.
enum class SignInSentence {
    NoLogin, OnlyAffiliates, WrongType, RetiredType, Inactive, Locked, LockedNoClock, LockedNoLength, Temporary,
    WrongEmail, EmailOfAnother, SharedEmail, SeveralLogins, RecordInactive, StaffRefused, StaffForbidden, StaffSilent,
    LockRanOut, //!< nothing stands in the way any more [at, until]
    OneTryLeft, //!< [count, limit]
    OneTryLeftHere, //!< the same by tries of this program alone: what else is in the way cannot be read [count, limit]
    FailedHere, //!< as OneTryLeftHere, with more than one left [count, limit if known]
    PasswordLikely, //!< nothing stands in the way: it is the password, or the way it is typed [count, limit if known]
    CannotSee, //!< what stands in the way cannot be read; see SignInDiagnosis::otherWays
};

enum class Remedy {
    TellWait, TellTryNow, TellWhichLogin, Unlock, SendToken, NewPassword, CorrectType, Reactivate, CreateLogin,
    External, CleanUpDuplicates, AskRecords, CallIt, LookAgain
};

//! What is left where the server does not let us see, and what it costs.
enum class OtherWay { TryThePassword /*!< one of the patron's attempts */, MailAToken /*!< one mail to the patron */ };

struct SignInDiagnosis
{
    SignInSentence sentence = SignInSentence::CannotSee;
    Particulars about;
    Certainty certainty = Certainty::Certain;
    QList<Remedy> remedies; //!< the first is the default
    QList<CheckResult> checks; //!< all of them, in their order
    QList<OtherWay> otherWays;
    std::optional<int> loginId; //!< the login the checks are about
    bool operator==(const SignInDiagnosis &) const = default;
};

//! Pure: the same facts give the same verdict.
[[nodiscard]] SignInDiagnosis diagnoseSignIn(const SignInFacts &facts);

//! The login the caller means: of the asked type and name if there is one, else the nearest; empty = none.
[[nodiscard]] std::optional<LoginRecord> loginInQuestion(const SignInFacts &facts);

}
