// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/wire/types.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace Foyer::Sandbox::Wire {

// The text of a scalar as its kind; none when it is not one. Text itself is returned unchanged.
[[nodiscard]] std::optional<QJsonValue> scalarFromText(Kind kind, const QString &text);

// A JSON scalar as its kind, as lenient as the vendor's reader: "12" is an int, 12 is a text.
[[nodiscard]] std::optional<QJsonValue> scalarFromJson(Kind kind, const QJsonValue &value);

[[nodiscard]] QString wrongKind(const QString &path, Kind kind);

} // namespace Foyer::Sandbox::Wire
