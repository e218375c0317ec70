// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Receipts, and tickets of an order of the session's customer. Only paid seats are printed, and printing
// marks them.
class Printing final
{
public:
    explicit Printing(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer receipt(const Call &call);
    [[nodiscard]] Answer strings(const Call &call);
    [[nodiscard]] Answer elements(const Call &call);
    [[nodiscard]] Answer email(const Call &call);

private:
    struct Ticket
    {
        int seatId = 0; // sub line item of this session, else the order's
        int number = 0;
        QString title, date, place, price;
    };
    // What is printed now; or why nothing is.
    [[nodiscard]] std::vector<Ticket> print(const Call &call, std::optional<Answer> &refused);
    [[nodiscard]] std::optional<Answer> refusal(const Call &call, int order);
    [[nodiscard]] std::vector<Row> seatsOf(const Call &call, int order);
    [[nodiscard]] int ticketNumber(const Call &call, int orderSeat);
    [[nodiscard]] QStringList receiptLines(const QString &key, const Row &session);

    Services &m_services;
};

} // namespace Foyer::Sandbox
