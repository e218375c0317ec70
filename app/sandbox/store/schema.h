// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// The tables that every other module builds on: API users and their rights, T_DEFAULTS, constituents, web
// logins, sessions, performances, seats, prices, sources. Column meanings stand in schema.cpp beside each
// table.
Module coreModule();

} // namespace Foyer::Sandbox
