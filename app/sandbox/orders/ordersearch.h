// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// The orders of the session's constituent through nine filters. Affiliates' orders are left out and
// unfulfilled rollovers are in unless the request says otherwise.
class OrderSearch final
{
public:
    explicit OrderSearch(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer search(const Call &call);

private:
    struct Filter
    {
        QString sql;
        Database::Values values;

        void add(QLatin1StringView condition, const Database::Values &more = {});
    };

    // Nothing when a parameter has no meaning; then `problem` names it.
    [[nodiscard]] std::optional<Filter> filterOf(const Call &call, int constituent, QString *problem) const;
    [[nodiscard]] std::optional<qint64> dayEdge(const QString &text, bool end) const;
    [[nodiscard]] QJsonObject describe(const Row &order) const;

    Services &m_services;
};

} // namespace Foyer::Sandbox
