// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Delivery methods, the details of modes of sale and batches, and the defaults the core does not need itself.
void seedReference(Services &services);

} // namespace Foyer::Sandbox
