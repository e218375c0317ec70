// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Finance/Sources and Finance/BatchMaintenance.
class Finance final
{
public:
    explicit Finance(Services &services)
        : m_services(services)
    {
    }

    // ?appealIds=1,2 and ?activeOnly=true; without them every source, inactive and expired ones too.
    [[nodiscard]] Answer sources(const Call &call);
    // Open and held batches owned by the API user who asks; ?includeControlled=false leaves controlled ones
    // out.
    [[nodiscard]] Answer activeBatches(const Call &call);

private:
    Services &m_services;
};

// Id, Description, Inactive and Appeal of a row of `sources`.
[[nodiscard]] QJsonObject sourceSummary(Database &store, const Row &source);

} // namespace Foyer::Sandbox
