// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Web/Session (open, read, log in, clock, close), Web/Cart, TXN/Performances and Diagnostics/Status.
Module webModule();

} // namespace Foyer::Sandbox
