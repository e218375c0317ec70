// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/wire/types.h"
#include "app/sandbox/wire/wire.h"

namespace Foyer::Sandbox::Wire {

[[nodiscard]] Parsed readJson(const Type &type, bool list, const QByteArray &body);
[[nodiscard]] Parsed readXml(const Type &type, bool list, const QByteArray &body);

} // namespace Foyer::Sandbox::Wire
