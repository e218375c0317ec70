// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// POST .../Checkout. Runs once: what has been started is never started again for the same session.
class Checkout final
{
public:
    explicit Checkout(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer run(const Call &call);

private:
    // Why this cart cannot be sold as it is; empty when it can.
    [[nodiscard]] QString problemOf(const Row &session);
    [[nodiscard]] QString amountProblem(const Call &call);
    [[nodiscard]] QString addressProblem(const Row &session);
    [[nodiscard]] bool paidByInvoice(const QString &key);

    Services &m_services;
};

} // namespace Foyer::Sandbox
