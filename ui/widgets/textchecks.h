// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

//! What is odd about an entered text. Pure functions.
namespace Foyer::TextChecks {

[[nodiscard]] bool hasLineBreak(QStringView text);
//! Starts or ends with a blank, a tab or a no-break space.
[[nodiscard]] bool hasOuterBlank(QStringView text);
[[nodiscard]] bool hasNoBreakSpace(QStringView text);
//! Zero-width, bidi and control characters other than line breaks and tabs.
[[nodiscard]] bool hasInvisible(QStringView text);
//! 13 to 19 digits with blanks, dots or dashes between them and a right check digit. A leading "+" makes it a
//! phone number.
[[nodiscard]] bool looksLikeCardNumber(QStringView text);

//! Line breaks and no-break spaces become one blank, invisible characters go, the ends are trimmed.
[[nodiscard]] QString cleaned(QStringView text);

//! Server text made safe to show inside our sentences: control and bidi characters removed, line breaks made
//! blanks, the rest wrapped in U+2068 … U+2069 so that it cannot reorder what stands beside it.
[[nodiscard]] QString isolated(QStringView text);

}
