// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// CRM/WebLogins: what a supervisor sees and mends. No password is in any of it.
class WebLogins final
{
public:
    explicit WebLogins(Services &services)
        : m_services(services)
    {
    }

    // ?constituentId= (required), ?includeAffiliations= (true), ?primaryOnly= (false)
    [[nodiscard]] Answer ofConstituent(const Call &call);
    // ?emailAddress= and ?loginTypeId=, both required
    [[nodiscard]] Answer search(const Call &call);
    [[nodiscard]] Answer get(const Call &call);
    // The whole object; 409 when UpdatedDateTime is not the one last read.
    [[nodiscard]] Answer put(const Call &call);

private:
    [[nodiscard]] std::optional<Row> find(int id);
    [[nodiscard]] Answer list(const std::vector<Row> &rows);
    [[nodiscard]] std::optional<Answer> refusal(const Call &call, const Row &current);
    void write(const Call &call, const Row &current);

    Services &m_services;
};

// The members that WebLogin and SessionWebLogin share, of a row of `web_logins`.
[[nodiscard]] QJsonObject webLoginValue(Services &services, const Row &login);

// A stamp later than the one the row has, so that two changes within a millisecond still differ.
[[nodiscard]] qint64 nextUpdate(Services &services, const Row &login);

} // namespace Foyer::Sandbox
