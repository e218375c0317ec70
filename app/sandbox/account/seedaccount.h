// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// On-account money and the promotions the core has no need of: two with one code, one with markup in its
// texts, one expired, one of another organisation.
void seedAccount(Services &services);

} // namespace Foyer::Sandbox
