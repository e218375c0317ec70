// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

void seedPatrons(Services &services)
{
    services.store.run(u"INSERT INTO constituents VALUES(0,'G',NULL,'General Public','General Public','General Public',0)"_s);
}

} // namespace Foyer::Sandbox
