// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casekey.h"
#include "models/settings/managedsettings.h"

namespace Foyer::PracticeKiosk {

//! For foyer --kiosk --sandbox without settings of an organisation: what the sandbox's demo data has
//! (app/sandbox/README.md). Slow: makes the PIN's hash.
[[nodiscard]] ManagedSettings settings();
//! Known to everybody who reads this: good for a practice server on this computer only.
[[nodiscard]] std::optional<CaseKey> caseKey();
//! Who sells at the sandbox, unless its options say otherwise.
[[nodiscard]] QStringList sandboxArguments(QStringList given);
inline constexpr auto pin = "271828";

}
