// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// What the caller's user group may do and starts with.
class Security final
{
public:
    explicit Security(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer modesOfSale(const Call &call);
    [[nodiscard]] Answer serviceResources(const Call &call);
    [[nodiscard]] Answer contextInformation(const Call &call);
    [[nodiscard]] Answer seatServerStatus();

private:
    [[nodiscard]] QJsonObject modeOfSale(const Row &mode);

    Services &m_services;
};

} // namespace Foyer::Sandbox
