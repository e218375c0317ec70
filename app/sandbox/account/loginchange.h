// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account/loginrules.h"
#include "app/sandbox/web/logins.h"

namespace Foyer::Sandbox {

// PUT Web/Session/{key}/WebLogins: new name, password or address for the login that is signed in. A login
// that came in with a temporary password or a token sends null as its current password; every other must know
// it.
class LoginChange final
{
public:
    explicit LoginChange(Services &services)
        : m_services(services)
        , m_rules(services.store)
    {
    }

    [[nodiscard]] Answer update(const Call &call);

private:
    [[nodiscard]] std::optional<Answer> identityProblem(
        const Call &call, const Row &session, const Row &login);
    [[nodiscard]] std::optional<Answer> newValueProblem(const Call &call, const Row &login);
    [[nodiscard]] int addressIdOf(const QString &address, const Row &login);
    void save(const Call &call, const Row &login);

    Services &m_services;
    LoginRules m_rules;
};

} // namespace Foyer::Sandbox
