// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/store/database.h"

// T_DEFAULTS by field name, in any case; inactive rows do not count.
namespace Foyer::Sandbox::SystemDefaults {

[[nodiscard]] QString text(Database &store, const QString &name, const QString &otherwise = {});
[[nodiscard]] int number(Database &store, const QString &name, int otherwise);
// "False", "No" and "0" are false, in any case; everything else is true.
[[nodiscard]] bool flag(Database &store, const QString &name, bool otherwise);

} // namespace Foyer::Sandbox::SystemDefaults
