// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// The Summary lists of ReferenceData and TXN/ModesOfSale. Inactive rows are in them, as on a real service.
class ReferenceLists final
{
public:
    explicit ReferenceLists(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer loginTypes();
    [[nodiscard]] Answer electronicAddressTypes();
    [[nodiscard]] Answer seasons();
    [[nodiscard]] Answer deliveryMethods();
    [[nodiscard]] Answer organizations();
    [[nodiscard]] Answer businessUnits();
    [[nodiscard]] Answer modesOfSale();
    // ?keys=A,B: a key without a row is simply absent.
    [[nodiscard]] Answer systemDefaults(const Call &call);

private:
    Services &m_services;
};

// The T_DEFAULTS row as a SystemDefaultSummary; nothing when there is none.
[[nodiscard]] std::optional<QJsonObject> systemDefault(Database &store, const QString &fieldName);

// The id and name of a mode of sale's category, null when it has none.
[[nodiscard]] QJsonValue modeCategory(Database &store, int modeOfSaleId);

} // namespace Foyer::Sandbox
