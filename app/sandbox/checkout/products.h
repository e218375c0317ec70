// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// What is sold beside seats: contributions and gift certificates.
class Products final
{
public:
    explicit Products(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer addContribution(const Call &call);
    [[nodiscard]] Answer removeContribution(const Call &call);
    [[nodiscard]] Answer addGiftCertificate(const Call &call);
    [[nodiscard]] Answer removeGiftCertificate(const Call &call);

private:
    struct Facts
    {
        QString kind;
        QString description;
        qint64 cents = 0;
        QVariant fund = {};
        QVariant level = {};
        QVariant certificate = {};
        QVariant name = {};
        QVariant notes = {};
    };
    int add(const QString &key, const Facts &facts);
    [[nodiscard]] Answer remove(const std::optional<Row> &product);
    // Fills in what a contribution is for; or says why it cannot be.
    [[nodiscard]] QString readFund(const Call &call, const Row &session, Facts &facts);

    Services &m_services;
};

} // namespace Foyer::Sandbox
