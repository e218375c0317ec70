// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// CRM/Constituents/Search in its fluent, basic and advanced forms. Inactive records and households are found
// too; constituent 0 is not.
class ConstituentSearch final
{
public:
    explicit ConstituentSearch(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer search(const Call &call);

private:
    // A WHERE clause over the constituent `c`, its bound values, and what the service understood.
    struct Filter
    {
        QString sql;
        Database::Values values;
        QJsonArray tokens;

        void add(QLatin1StringView condition, const Database::Values &more, const QString &key,
            const QString &value);
    };

    [[nodiscard]] static Filter fluent(const QString &query);
    [[nodiscard]] static Filter basic(const Call &call);
    [[nodiscard]] static std::optional<Filter> advanced(const Call &call);
    [[nodiscard]] QJsonObject summary(const Row &row);
    [[nodiscard]] Answer page(const std::vector<Row> &rows, const Call &call, const Filter &filter);

    Services &m_services;
};

} // namespace Foyer::Sandbox
