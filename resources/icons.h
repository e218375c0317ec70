// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Foyer {

//! The resource that holds the icon file of this name ("eye" gives :/foyer/icons/eye.svg).
[[nodiscard]] QString iconPath(const QString &name);

}
