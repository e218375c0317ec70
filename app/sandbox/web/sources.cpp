// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/sources.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

std::optional<SourceChoice> chooseSource(Database &store, int promotionCode)
{
    const auto row = promotionCode == 0
        ? store.one(
            u"SELECT id, mode_of_sale_id FROM sources WHERE is_web_default=1 AND inactive=0 ORDER BY id LIMIT 1"_s)
        : store.one(u"SELECT id, mode_of_sale_id FROM sources WHERE id=? AND inactive=0"_s, {promotionCode});
    if (!row)
        return std::nullopt;
    return SourceChoice{row->number("id"_L1), row->maybeNumber("mode_of_sale_id"_L1)};
}

} // namespace Foyer::Sandbox
