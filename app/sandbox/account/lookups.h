// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// What a session can be asked about beside itself: a default, delivery methods, on-account money, a
// promotion.
class Lookups final
{
public:
    explicit Lookups(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer systemDefaultOf(const Call &call);
    // By the session's mode of sale; -1 (Hold at Box Office) is always there, inactive methods are too.
    [[nodiscard]] Answer deliveryMethods(const Call &call);
    // ?paymentMethodIds=1,2; refused where no known patron is behind the session.
    [[nodiscard]] Answer onAccountBalances(const Call &call);
    // By number when there is one, by text otherwise; a code that cannot be used gives an empty list.
    [[nodiscard]] Answer promoCode(const Call &call);

private:
    [[nodiscard]] bool isUsable(const Row &source, const QString &organization);

    Services &m_services;
};

} // namespace Foyer::Sandbox
