// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

inline constexpr qint64 kDayMs = 86'400'000;

// Fills a new store with the demo organisation described in README.md.
void seedCore(Services &services);

// The parts of it.
void seedStaff(Database &store);
void seedSales(Services &services);
void seedHouse(Database &store);
void seedPerformances(Services &services);
void seedPatrons(Services &services);

// A kept store that was filled on an earlier day gets its season moved by whole days, so that there is a show
// tonight.
void movePerformancesToToday(Services &services);

} // namespace Foyer::Sandbox
