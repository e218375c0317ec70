// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Saved orders: finding them, bringing one back into a cart, having its tickets mailed again.
Module orderModule();

} // namespace Foyer::Sandbox
