// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/account/loginrules.h"
#include "app/sandbox/web/logins.h"

namespace Foyer::Sandbox {

// POST Web/Session/{key}/WebLogins: a new login for a constituent, who is then signed in with it.
class LoginMaking final
{
public:
    explicit LoginMaking(Services &services)
        : m_services(services)
        , m_rules(services.store)
    {
    }

    [[nodiscard]] Answer create(const Call &call);

private:
    // The request with what it leaves out filled in.
    struct Wish
    {
        int constituent = 0;
        int type = 0;
        std::optional<Row> address; // row of electronic_addresses
        QString login;
        QString password;
        bool primary = false;
        bool temporary = true;
    };

    [[nodiscard]] std::optional<Answer> read(const Call &call, const Row &session, Wish &wish);
    [[nodiscard]] std::optional<Answer> refusal(const Wish &wish) const;
    [[nodiscard]] int save(const Wish &wish, const Caller &caller);

    Services &m_services;
    LoginRules m_rules;
};

} // namespace Foyer::Sandbox
