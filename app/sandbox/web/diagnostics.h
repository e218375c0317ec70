// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

[[nodiscard]] Answer diagnosticsStatus(Services &services);

} // namespace Foyer::Sandbox
