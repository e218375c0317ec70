// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// What the forms choose from: ReferenceData, TXN/ModesOfSale, Finance, Security, SeatServerStatus; and the
// supervisor's CRM/Constituents/Search and CRM/WebLogins.
Module referenceModule();

} // namespace Foyer::Sandbox
