// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// GET .../Summary: the cart with its seats summed up by price type, zone and price.
class CartSummaryOf final
{
public:
    explicit CartSummaryOf(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer get(const Call &call);

private:
    [[nodiscard]] QJsonArray products(const QString &key);
    [[nodiscard]] QJsonObject performance(const Row &line);
    [[nodiscard]] QJsonArray displayLines(int lineItem);

    Services &m_services;
};

} // namespace Foyer::Sandbox
