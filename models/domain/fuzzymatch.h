// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace Foyer {

//! How well typed letters fit a text, and where.
struct FuzzyMatch
{
    int score = 0; //!< more is better; only to be compared with matches of the same typed letters
    QList<int> places; //!< UTF-16 units of the text that were hit, ascending; one for each that was typed
};

//! All letters of \a typed, in this order, anywhere in \a text; case and accents do not count. Of all the ways to read
//! them the best one: starts of words and letters in a row are what people mean. Empty when one cannot be found.
//! Nothing typed fits everything. Looks at the first 64 letters typed and 256 of the text.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text);

}
