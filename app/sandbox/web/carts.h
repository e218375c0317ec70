// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/web/seatserver.h"

namespace Foyer::Sandbox {

// Reading and emptying a cart. Reserving seats is in reservation.h.
class Carts final
{
public:
    explicit Carts(Services &services)
        : m_services(services)
        , m_seats(services)
    {
    }

    [[nodiscard]] Answer get(const Call &call);
    [[nodiscard]] Answer clear(const Call &call);
    [[nodiscard]] Answer removeTickets(const Call &call);

    [[nodiscard]] Answer removeSeat(const Call &call);

    // The contract's Cart of a session that exists. After checkout it is empty, unless the saved one is asked for.
    [[nodiscard]] QJsonObject describe(const QString &key, bool saved = false);
    // Whose rows are in that cart: the session's, or nobody's.
    [[nodiscard]] QString contentsOf(const Row &session, bool saved) const;

private:
    [[nodiscard]] QJsonObject lineItem(const Row &item);
    [[nodiscard]] QJsonArray subLineItems(int lineItemId);
    [[nodiscard]] QJsonObject performance(int id);
    [[nodiscard]] QJsonArray products(const QString &key);
    void forgetEmptyCart(const QString &key);
    [[nodiscard]] QJsonValue entity(const QString &table, std::optional<int> id);

    Services &m_services;
    SeatServer m_seats;
};

// Amounts are kept in cents and leave as JSON numbers.
[[nodiscard]] inline double amount(qint64 cents) { return static_cast<double>(cents) / 100.0; }

} // namespace Foyer::Sandbox
