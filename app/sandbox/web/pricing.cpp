// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/pricing.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

int inMode(Database &store, int cents, int priceType, int modeOfSale)
{
    const auto rule = store.one(u"SELECT percent FROM mode_price_rules WHERE mode_of_sale_id=? AND price_type_id=?"_s,
        {modeOfSale, priceType});
    return rule ? cents * rule->number("percent"_L1) / 100 : cents;
}

std::optional<int> seatPrice(Database &store, int performance, int zone, int priceType, int modeOfSale)
{
    const auto row = store.one(u"SELECT cents FROM prices WHERE performance_id=? AND zone_id=? AND price_type_id=?"_s,
        {performance, zone, priceType});
    if (!row)
        return std::nullopt;
    return inMode(store, row->number("cents"_L1), priceType, modeOfSale);
}

} // namespace Foyer::Sandbox
