// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

void seedCore(Services &services)
{
    seedStaff(services.store);
    seedSales(services);
    seedPatrons(services);
}

} // namespace Foyer::Sandbox
