// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Payments of a cart that is not saved yet, and what a user group may take. No payment is more than what is
// due.
class Payments final
{
public:
    explicit Payments(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer methods(const Call &call);
    [[nodiscard]] Answer cash(const Call &call);
    [[nodiscard]] Answer check(const Call &call);
    [[nodiscard]] Answer other(const Call &call);
    [[nodiscard]] Answer onAccount(const Call &call);
    [[nodiscard]] Answer certificate(const Call &call);
    [[nodiscard]] Answer remove(const Call &call);
    [[nodiscard]] Answer removeCertificate(const Call &call);

    struct Payment
    {
        int method = 0;
        qint64 cents = 0;
        std::optional<qint64> tendered = {};
        QString payer = {};
        QString checkNumber = {};
        QString certificate = {};
        QString notes = {};
        bool byReader = false;
    };
    // The number of the new payment. What it is may not be asked any more.
    int apply(const QString &key, const Payment &payment);
    // Why nothing can be paid into this cart, or not so much; nothing when it can.
    [[nodiscard]] std::optional<Answer> refusal(const Call &call, std::optional<qint64> cents);
    // Takes back everything that was paid into a cart and is not saved: authorizations are reversed,
    // certificates get their money back.
    void reverseAll(const QString &key);

private:
    [[nodiscard]] Answer take(const Call &call, std::initializer_list<int> types, Payment payment);
    [[nodiscard]] std::optional<Row> allowedMethod(const Call &call, std::initializer_list<int> types);
    void reverse(const Row &payment);

    Services &m_services;
};

} // namespace Foyer::Sandbox
