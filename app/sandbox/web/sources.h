// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/store/database.h"

namespace Foyer::Sandbox {

// The source a session works with, and the mode of sale it is tied to, if any.
struct SourceChoice
{
    int id = 0;
    std::optional<int> modeOfSaleId;
};

// 0 is the web default. Nothing when the number is not an active source.
[[nodiscard]] std::optional<SourceChoice> chooseSource(Database &store, int promotionCode);

} // namespace Foyer::Sandbox
