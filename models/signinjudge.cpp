// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/signinjudge.h"

#include "models/domain/overloaded.h"

#include <utility>

namespace Foyer {

namespace {

SignInForm formOf(const SignInRequest &request)
{
    return std::visit(Overloaded{[](const SignInByName &) { return SignInForm::Name; },
                          [](const SignInByEmail &) { return SignInForm::Email; },
                          [](const SignInByConstituent &) { return SignInForm::Constituent; },
                          [](const SignInAsGuest &) { return SignInForm::Guest; }},
        request);
}

QString loginNameOf(const SignInRequest &request)
{
    return std::visit(
        Overloaded{[](const SignInByName &form) { return form.userName; },
            [](const SignInByEmail &form) { return form.email; },
            [](const SignInByConstituent &form) { return QString::number(form.constituentId); },
            [](const SignInAsGuest &form) { return form.email; }},
        request);
}

int loginTypeOf(const SignInRequest &request)
{
    return std::visit([](const auto &form) { return form.loginTypeId; }, request);
}

bool fellBack(std::optional<int> before, std::optional<int> after)
{
    return before && after && *before != *after;
}

}

bool isSignedIn(const Session &session) { return session.isLoggedIn == true || session.isGuest == true; }

bool isSamePatron(const LoginInfo &a, const LoginInfo &b)
{
    return a.constituentId == b.constituentId && a.userId == b.userId && a.electronicAddress == b.electronicAddress;
}

SignInJudge::SignInJudge(const SignInRequest &request, std::optional<Session> before)
    : m_form(formOf(request)), m_loginName(loginNameOf(request)), m_loginTypeId(loginTypeOf(request))
    , m_before(std::move(before))
{
}

bool SignInJudge::isNewlyIn(const Session &now) const
{
    const bool wasIn = m_before && isSignedIn(*m_before);
    return isSignedIn(now) && (!wasIn || !isSamePatron(m_before->login, now.login));
}

//! Some servers keep the patron who was signed in before when a try for another one fails: that is no success.
bool SignInJudge::isStillTheEarlierOne(const Session &now, OutcomeClass outcome) const
{
    if (m_form == SignInForm::Guest || !m_before || !isSignedIn(*m_before) || !isSignedIn(now)
        || !isSamePatron(m_before->login, now.login))
        return false;
    const auto is = [this](const QString &name) { return name.compare(m_loginName, Qt::CaseInsensitive) == 0; };
    const LoginInfo &login = now.login;
    const bool askedFor = is(login.userId.value_or(QString())) || is(login.electronicAddress.value_or(QString()))
        || (m_form == SignInForm::Constituent
            && (is(QString::number(login.constituentId.value_or(0)))
                || is(QString::number(login.originalConstituentId.value_or(0)))));
    return !askedFor || wasCounted(now, outcome);
}

//! Whether the server's count went up with the try.
bool SignInJudge::wasCounted(const Session &now, OutcomeClass outcome) const
{
    const int before = m_before ? m_before->login.failedAttempts.value_or(0) : 0;
    const int after = now.login.failedAttempts.value_or(0);
    return outcome == OutcomeClass::Done && !isSignedIn(now) ? after > 0 : after > before;
}

SignInVerdict SignInJudge::verdict(const Session &now, OutcomeClass outcome) const
{
    if (isStillTheEarlierOne(now, outcome))
        return SignInVerdict::NotRecognised;
    if (m_form == SignInForm::Guest && now.isGuest == true)
        return now.login.constituentId.value_or(0) == 0 ? SignInVerdict::GuestAnonymous : SignInVerdict::GuestAttached;
    if (m_form == SignInForm::Guest && now.isLoggedIn == true)
        return SignInVerdict::GuestAttached;
    if (now.isLoggedIn == true)
        return now.login.isTemporary() ? SignInVerdict::SignedInTemporary : SignInVerdict::SignedIn;
    return now.login.lockedDate ? SignInVerdict::LockedOut : SignInVerdict::NotRecognised;
}

SignInReport SignInJudge::judge(SignInReport report, const Session &now, OutcomeClass outcome) const
{
    report.failedAttempts = now.login.failedAttempts;
    report.lockedSince = now.login.lockedDate;
    report.verdict = verdict(now, outcome);
    const bool failed
        = report.verdict == SignInVerdict::NotRecognised || report.verdict == SignInVerdict::LockedOut;
    report.sessionWasReset = failed && m_before
        && (fellBack(m_before->modeOfSaleId, now.modeOfSaleId) || fellBack(m_before->sourceId, now.sourceId));
    report.countedForSure = failed && wasCounted(now, outcome);
    return report;
}

bool SignInJudge::countsFailuresOf(const Session &now) const
{
    return m_form != SignInForm::Guest && !isSignedIn(now);
}

}
