// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"

namespace Foyer::Sandbox::Wire {

const Type *findType(QLatin1StringView name)
{
    const std::span<const Type> groups[]
        = {sessionTypes(), cartTypes(), checkoutTypes(), paymentTypes(), crmTypes(), txnTypes(), referenceTypes()};
    for (const auto &group : groups) {
        for (const Type &type : group) {
            if (type.name == name)
                return &type;
        }
    }
    return nullptr;
}

TypeName splitTypeName(QLatin1StringView type)
{
    if (type.startsWith(QLatin1Char('[')) && type.endsWith(QLatin1Char(']')))
        return {type.sliced(1, type.size() - 2), true};
    return {type, false};
}

} // namespace Foyer::Sandbox::Wire
