// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskreport.h"
#include "models/domain/session.h"

#include <optional>

namespace Foyer {

//! Whether somebody is in, as a patron or as a guest.
[[nodiscard]] bool isSignedIn(const Session &session);
[[nodiscard]] bool isSamePatron(const LoginInfo &a, const LoginInfo &b);

//! Says what became of one try to sign in, from the session before it and a session read after it. Keeps the
//! name that was tried, which is why it goes with the try.
class SignInJudge final
{
public:
    SignInJudge(const SignInRequest &request, std::optional<Session> before);

    [[nodiscard]] SignInForm form() const { return m_form; }
    [[nodiscard]] const QString &loginName() const { return m_loginName; }
    [[nodiscard]] int loginTypeId() const { return m_loginTypeId; }

    //! After a lost answer: \a now shows somebody who was not in before.
    [[nodiscard]] bool isNewlyIn(const Session &now) const;
    //! \a report with the verdict, the counts and whether the server's purge took the session's sale along.
    [[nodiscard]] SignInReport judge(SignInReport report, const Session &now, OutcomeClass outcome) const;
    //! The count of a session belongs to the login that was tried last, as long as nobody is in.
    [[nodiscard]] bool countsFailuresOf(const Session &now) const;

private:
    [[nodiscard]] SignInVerdict verdict(const Session &now, OutcomeClass outcome) const;
    [[nodiscard]] bool isStillTheEarlierOne(const Session &now, OutcomeClass outcome) const;
    [[nodiscard]] bool wasCounted(const Session &now, OutcomeClass outcome) const;

    SignInForm m_form = SignInForm::Email;
    QString m_loginName;
    int m_loginTypeId = 0;
    std::optional<Session> m_before;
};

}
