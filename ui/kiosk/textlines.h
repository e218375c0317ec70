// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QStringList>

namespace Foyer {

//! \a text in lines of \a width; the last of \a most ends in … when there is more.
[[nodiscard]] QStringList linesOf(const QString &text, const QFont &font, int width, int most);
//! Narrower than this it would be torn.
[[nodiscard]] int longestWord(const QString &text, const QFontMetrics &metrics);

}
