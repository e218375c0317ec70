// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// What ends a sale: payments, checkout, receipt and tickets.
Module checkoutModule();

} // namespace Foyer::Sandbox
