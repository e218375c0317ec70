// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Foyer::Sandbox::Wire {

// What Qt's reader lets pass: nesting deeper than kMaxDepth and a member named twice (in any case of
// letters). Empty when there is neither. The body need not be valid JSON.
[[nodiscard]] QString scanJson(const QByteArray &body);

} // namespace Foyer::Sandbox::Wire
