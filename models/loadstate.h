// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <optional>

namespace Foyer {

//! How far the content of a model or panel is.
enum class LoadPhase { Idle, Loading, Ready, Failed };

struct LoadState
{
    LoadPhase phase = LoadPhase::Idle;
    std::optional<Error> error; //!< of the last load, also while older content is still shown
    bool operator==(const LoadState &) const = default;
};

}
