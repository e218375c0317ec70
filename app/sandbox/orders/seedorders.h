// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Orders in every state, from 12001 on, and what the print-at-home service is configured for.
void seedOrders(Services &services);

} // namespace Foyer::Sandbox
