// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Foyer {

//! Names for ids. A function that is not set, or knows no name, leaves the number to be shown.
struct NameLookup
{
    std::function<QString(int)> loginType, mode, source;
};

}
