// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Brings a saved order into an empty cart, locks it for the session and moves the session to the order's mode
// of sale.
class LoadOrder final
{
public:
    explicit LoadOrder(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer load(const Call &call);

private:
    [[nodiscard]] bool cartHasItems(const QString &key);
    [[nodiscard]] std::optional<Answer> refusal(const Row &session, const Row &order);
    // The session that has the order in its cart now; nothing when its lock no longer means anything.
    [[nodiscard]] std::optional<Row> holderOf(const Row &order);
    [[nodiscard]] bool isAbandoned(const Row &session);
    void takeFrom(const QString &otherKey, int orderId);
    void copyProducts(const QString &key, const Row &order);
    void copyPayments(const QString &key, int orderId);

    Services &m_services;
};

} // namespace Foyer::Sandbox
