// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Foyer {

//! The two generations of the service; they differ in what a username login may carry (WIRE.md section 3).
enum class ApiVersion { V15, V16 };

}
