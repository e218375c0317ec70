// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

void seedSales(Services &services)
{
    Database &store = services.store;
    for (const auto &[id, name] : {std::pair{1, u"Demo Opera House"_s}, {2, u"IMPRESARIO"_s}})
        store.run(u"INSERT INTO organizations VALUES(?,?,?)"_s, {id, name, u"DOH"_s});
}

} // namespace Foyer::Sandbox
