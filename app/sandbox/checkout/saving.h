// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Makes an order of a cart. The order is there at once, so that its seats are sold whatever happens to the
// session; the session learns its number and that it is complete when saving is over.
class Saving final
{
public:
    explicit Saving(Services &services)
        : m_services(services)
    {
    }

    // Saves the session's cart as the switches say: "SaveComplete", "SaveInProgress" or "Error".
    [[nodiscard]] QString save(const Row &session);
    // The session's checkout has failed; cart and payments stay as they are.
    void fail(const QString &key);
    // Ends what has been saved long enough.
    static void tick(Services &services);

private:
    [[nodiscard]] int makeOrder(const Row &session);
    [[nodiscard]] int orderFor(const Row &session);
    void moveSeats(const QString &key, int order);
    void bookPayments(const QString &key, int order);
    void bookProducts(const QString &key, int order);
    void confirm(const Row &session, int order);
    void publish(const QString &key, int order);
    void setStatus(const QString &key, const QString &letter);

    Services &m_services;
};

} // namespace Foyer::Sandbox
