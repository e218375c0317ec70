// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Messages, prices and limits of a cart.
class CartQuestions final
{
public:
    explicit CartQuestions(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer messages(const Call &call);
    [[nodiscard]] Answer price(const Call &call);
    [[nodiscard]] Answer validate(const Call &call);
    [[nodiscard]] Answer validateLimits(const Call &call);

private:
    Services &m_services;
};

} // namespace Foyer::Sandbox
