// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Web/Session: variables, defaults, delivery methods, on-account money, promotions, the customer of a
// business-facing session, and the making and mending of web logins.
Module accountModule();

} // namespace Foyer::Sandbox
