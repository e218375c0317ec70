// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Writes a print-at-home reprint request. As documented, the request is always written for an order of the
// session's constituent; whether anything is mailed is for the print-at-home service, which leaves its
// outcome in the request's row and the tickets in the outbox.
class Reprint final
{
public:
    explicit Reprint(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer request(const Call &call);

private:
    [[nodiscard]] std::optional<Row> addressOf(int constituent, int id);
    // What the print-at-home service does with the order: 'sent' or why it does nothing.
    [[nodiscard]] QString outcomeOf(const Row &order);

    Services &m_services;
};

} // namespace Foyer::Sandbox
