// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Choosing the customer of a business-facing session. Nobody is signed in by it: IsLoggedIn stays as it was.
class Constituents final
{
public:
    explicit Constituents(Services &services)
        : m_services(services)
    {
    }

    // A primary affiliate obeys TRANSACT_AS_HOUSEHOLD_ORDER (Yes, No, Prompt). Prompt gives the household and
    // the individual and sets nothing until OverridePrompt names one of them.
    [[nodiscard]] Answer set(const Call &call);

private:
    [[nodiscard]] std::optional<Row> householdOf(int individual);
    [[nodiscard]] QJsonObject display(int constituent);
    [[nodiscard]] Answer use(const QString &key, int constituent, int original);

    Services &m_services;
};

} // namespace Foyer::Sandbox
