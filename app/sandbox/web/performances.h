// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// What is on, how full it is and what it costs.
class Performances final
{
public:
    explicit Performances(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer search(const Call &call);
    [[nodiscard]] Answer summary(const Call &call);
    [[nodiscard]] Answer zoneAvailabilities(const Call &call);
    [[nodiscard]] Answer prices(const Call &call);
    [[nodiscard]] Answer priceTypes(const Call &call);

private:
    [[nodiscard]] QJsonObject found(const Row &performance, std::optional<int> modeOfSale);
    [[nodiscard]] std::vector<Row> named(const Call &call);
    [[nodiscard]] QString described(const QString &table, int id);

    Services &m_services;
};

} // namespace Foyer::Sandbox
