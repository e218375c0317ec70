// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/signinchecks.h"

#include <QSet>

#include <algorithm>

namespace Foyer {

namespace {

using Login = std::optional<LoginRecord>;

CheckResult yes(SignInCheck check, SignInClue clue, Particulars about = {}, Certainty certainty = Certainty::Certain)
{
    return {check, CheckMark::Yes, clue, std::move(about), certainty, Unseen::None};
}

CheckResult no(SignInCheck check, SignInClue clue, Particulars about = {}, Certainty certainty = Certainty::Certain)
{
    return {check, CheckMark::No, clue, std::move(about), certainty, Unseen::None};
}

CheckResult unknown(SignInCheck check, Unseen because, SignInClue clue = SignInClue::Nothing, Particulars about = {})
{
    return {check, CheckMark::Unknown, clue, std::move(about), Certainty::Certain, because};
}

bool isOwn(const LoginRecord &login, const SignInFacts &facts)
{
    return facts.constituentId == 0 || !login.constituentId || *login.constituentId == facts.constituentId;
}

QList<LoginRecord> ownLogins(const SignInFacts &facts)
{
    QList<LoginRecord> own;
    for (const LoginRecord &login : facts.logins.value.value_or(QList<LoginRecord>())) {
        if (isOwn(login, facts))
            own.append(login);
    }
    return own;
}

bool isEmail(const QString &typed) { return typed.contains(QLatin1Char('@')); }

//! Why there is no login to speak of.
Unseen whyNone(const SignInFacts &facts) { return facts.logins.value ? Unseen::NoLogin : facts.logins.why; }

CheckResult exists(const SignInFacts &facts, const Login &login)
{
    const auto check = SignInCheck::LoginExists;
    if (!facts.logins.value)
        return unknown(check, facts.logins.why);
    Particulars about;
    if (login) {
        about.name = login->name;
        about.toId = login->loginTypeId;
        return yes(check, SignInClue::LoginFound, about);
    }
    if (facts.constituentId > 0)
        about.number = facts.constituentId;
    about.name = facts.constituentId > 0 ? QString() : facts.typed;
    if (facts.logins.value->isEmpty())
        return no(check, SignInClue::NoLoginAtAll, about);
    about.count = static_cast<int>(facts.logins.value->size());
    return no(check, SignInClue::OnlyAffiliatesHave, about);
}

CheckResult rightType(const SignInFacts &facts, const Login &login)
{
    const auto check = SignInCheck::RightType;
    if (!login)
        return unknown(check, whyNone(facts));
    if (!login->loginTypeId)
        return unknown(check, Unseen::NotReported);
    Particulars about;
    about.toId = login->loginTypeId;
    const bool fits = *login->loginTypeId == facts.loginTypeId;
    if (fits && login->typeInactive != true)
        return yes(check, SignInClue::TypeFits, about);
    about.fromId = facts.loginTypeId;
    about.name = login->name;
    return no(check, login->typeInactive == true ? SignInClue::OtherTypeRetired : SignInClue::OtherType, about);
}

CheckResult active(const SignInFacts &facts, const Login &login)
{
    const auto check = SignInCheck::Active;
    if (!login)
        return unknown(check, whyNone(facts));
    if (!login->inactive)
        return unknown(check, Unseen::NotReported);
    Particulars about;
    about.name = login->name;
    return *login->inactive ? no(check, SignInClue::IsInactive, about) : yes(check, SignInClue::IsActive);
}

CheckResult lockOf(const SignInFacts &facts, std::optional<int> failures, const std::optional<Timestamp> &since)
{
    const auto check = SignInCheck::NotLocked;
    const LockView lock = lockAt(since, facts.lockLength, facts.server);
    Particulars about;
    about.count = failures;
    about.limit = facts.attemptLimit;
    about.at = lock.since;
    about.until = lock.until;
    about.length = lock.left;
    switch (lock.state) {
    case LockView::State::Locked:
        return no(check, SignInClue::LockedUntil, about);
    case LockView::State::ClockUnknown:
        return no(check, SignInClue::LockedUntil, about, Certainty::Likely);
    case LockView::State::LengthUnknown:
        return no(check, SignInClue::LockedNoLength, about, Certainty::Likely);
    case LockView::State::RanOut:
        return yes(check, SignInClue::LockRanOut, about);
    case LockView::State::Free:
        break;
    }
    if (!failures)
        return unknown(check, Unseen::NotReported);
    if (*failures <= 0)
        return yes(check, SignInClue::NoFailures, about);
    if (facts.attemptLimit && *failures >= *facts.attemptLimit)
        return unknown(check, Unseen::Contradictory, SignInClue::LimitWithoutLock, about);
    return yes(check, SignInClue::FailuresBelow, about);
}

CheckResult notLocked(const SignInFacts &facts, const Login &login)
{
    if (login)
        return lockOf(facts, login->failedAttempts, login->lockedSince);
    if (facts.tried && !facts.logins.value)
        return lockOf(facts, facts.tried->failedAttempts, facts.tried->lockedSince);
    return unknown(SignInCheck::NotLocked, whyNone(facts));
}

CheckResult permanent(const SignInFacts &facts, const Login &login)
{
    const auto check = SignInCheck::Permanent;
    if (!login)
        return unknown(check, whyNone(facts));
    if (!login->temporary)
        return unknown(check, Unseen::NotReported);
    return *login->temporary ? no(check, SignInClue::IsTemporary) : yes(check, SignInClue::IsPermanent);
}

CheckResult lastGood(const SignInFacts &facts, const Login &login)
{
    const auto check = SignInCheck::LastGood;
    if (!login)
        return unknown(check, whyNone(facts));
    if (!login->lastGood || isNoDate(*login->lastGood))
        return unknown(check, Unseen::NotReported, SignInClue::NeverOnRecord);
    Particulars about;
    about.at = login->lastGood;
    return yes(check, SignInClue::LastGoodAt, about);
}

CheckResult emailMatches(const SignInFacts &facts, const Login &login)
{
    const auto check = SignInCheck::EmailMatches;
    if (!isEmail(facts.typed))
        return unknown(check, Unseen::NothingGiven);
    if (!login)
        return unknown(check, whyNone(facts));
    Particulars about;
    about.name = facts.typed;
    if (login->name.compare(facts.typed, Qt::CaseInsensitive) == 0)
        return yes(check, SignInClue::EmailIsTheLogins, about);
    if (!facts.byEmail.value)
        return unknown(check, facts.byEmail.why);
    const QList<LoginRecord> &found = *facts.byEmail.value;
    const bool mine = std::any_of(
        found.cbegin(), found.cend(), [&login](const LoginRecord &other) { return other.id == login->id; });
    if (mine)
        return yes(check, SignInClue::EmailIsTheLogins, about);
    if (login->loginTypeId != facts.loginTypeId)
        return unknown(check, Unseen::NotAsked); // the question was about another type
    if (found.isEmpty()) {
        about.toId = facts.loginTypeId;
        return no(check, SignInClue::EmailUnknownHere, about);
    }
    about.number = found.first().constituentId;
    return no(check, SignInClue::EmailOpensAnother, about);
}

int patronsIn(const QList<LoginRecord> &logins)
{
    QSet<int> patrons;
    for (const LoginRecord &login : logins) {
        if (login.constituentId)
            patrons.insert(*login.constituentId);
    }
    return static_cast<int>(patrons.size());
}

CheckResult oneLogin(const SignInFacts &facts, const Login &login)
{
    const auto check = SignInCheck::OneLogin;
    if (!login)
        return unknown(check, whyNone(facts));
    Particulars about;
    const int sharing = facts.byEmail.value ? patronsIn(*facts.byEmail.value) : 0;
    if (sharing > 1) {
        about.name = facts.typed;
        about.count = sharing;
        return no(check, SignInClue::SharedEmail, about);
    }
    for (const LoginRecord &other : ownLogins(facts)) {
        if (other.id == login->id || other.inactive == true || other.typeInactive == true)
            continue;
        about.name = login->name;
        about.toId = login->loginTypeId;
        about.otherName = other.name;
        about.fromId = other.loginTypeId;
        return no(check, SignInClue::SeveralLogins, about, Certainty::Likely); // they may know both well
    }
    return yes(check, SignInClue::OnlyOne, about, facts.byEmail.value ? Certainty::Certain : Certainty::Likely);
}

CheckResult recordActive(const SignInFacts &facts)
{
    const auto check = SignInCheck::RecordActive;
    if (!facts.recordInactive)
        return unknown(check, facts.logins.value ? Unseen::NotReported : facts.logins.why);
    // Whether an inactive record stops a sign-in is the organisation's choice.
    return *facts.recordInactive ? no(check, SignInClue::RecordRetired, {}, Certainty::Likely)
                                 : yes(check, SignInClue::RecordInUse);
}

CheckResult staff(const SignInFacts &facts)
{
    const auto check = SignInCheck::Staff;
    switch (facts.staff) {
    case StaffHealth::Healthy:
        return yes(check, SignInClue::StaffHealthy);
    case StaffHealth::Refused:
        return no(check, SignInClue::StaffRefused);
    case StaffHealth::Forbidden:
        return no(check, SignInClue::StaffForbidden);
    case StaffHealth::Silent:
        return no(check, SignInClue::StaffSilent);
    case StaffHealth::Unknown:
        break;
    }
    return unknown(check, Unseen::NotAsked);
}

//! How near a login is to what the caller means; larger is nearer.
int nearness(const LoginRecord &login, const SignInFacts &facts)
{
    int points = 0;
    if (login.loginTypeId == facts.loginTypeId)
        points += 8;
    if (!facts.typed.isEmpty() && login.name.compare(facts.typed, Qt::CaseInsensitive) == 0)
        points += 4;
    if (login.typeInactive != true)
        points += 2;
    if (login.inactive != true)
        points += 1;
    return points;
}

}

std::optional<LoginRecord> loginInQuestion(const SignInFacts &facts)
{
    const QList<LoginRecord> own = ownLogins(facts);
    const auto nearest = std::max_element(own.cbegin(), own.cend(),
        [&facts](const LoginRecord &a, const LoginRecord &b) { return nearness(a, facts) < nearness(b, facts); });
    return nearest == own.cend() ? std::nullopt : std::optional<LoginRecord>(*nearest);
}

QList<CheckResult> signInChecks(const SignInFacts &facts, const std::optional<LoginRecord> &login)
{
    return {exists(facts, login), rightType(facts, login), active(facts, login), notLocked(facts, login),
        permanent(facts, login), lastGood(facts, login), emailMatches(facts, login), oneLogin(facts, login),
        recordActive(facts), staff(facts)};
}

}
