// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Foyer::ScreenAudit {

//! The text of \a widget when a part of it cannot be seen: wider or higher than its room, or beyond the side of what
//! it lies in. Empty when all can be seen, or when it shows no text of its own. Names and titles that are shortened
//! with a tool tip (ElidedLabel) and cells of tables are data, not labels.
[[nodiscard]] QString cutText(const QWidget &widget);
//! Pairs of controls in \a window that can be seen and answer to the same Alt key.
[[nodiscard]] QStringList sharedKeys(const QWidget &window);

}
