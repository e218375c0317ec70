// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faults.h"
#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// A situation to train or to test with, put in place on top of what is there.
struct Scenario
{
    QString name;
    QString description;
    std::function<void(Services &, Faults &)> play;
};

[[nodiscard]] const std::vector<Scenario> &scenarios();

} // namespace Foyer::Sandbox
