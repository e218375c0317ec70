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

void reprice(Database &store, const QString &key, int mode)
{
    const auto seats = store.all(u"SELECT i.id, i.price_type_id, l.performance_id, COALESCE(s.zone_id, l.zone_id) AS zone "
                                 "FROM sub_line_items i JOIN line_items l ON l.id=i.line_item_id LEFT JOIN seats s ON "
                                 "s.id=i.seat_id WHERE l.session_key=? AND l.order_id IS NULL"_s,
        {key});
    for (const Row &seat : seats) {
        const auto cents = seatPrice(store, seat.number("performance_id"_L1), seat.number("zone"_L1),
            seat.number("price_type_id"_L1), mode);
        if (cents)
            store.run(u"UPDATE sub_line_items SET cents=? WHERE id=?"_s, {*cents, seat.number("id"_L1)});
    }
}

} // namespace Foyer::Sandbox
