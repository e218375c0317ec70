// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// A CHAR(8) column as the service sends it: short names keep their trailing blanks.
[[nodiscard]] inline QString charColumn(const QString &text) { return text.leftJustified(8, u' '); }

[[nodiscard]] inline QJsonValue textOrNull(const Row &row, QLatin1StringView column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(row.text(column));
}

[[nodiscard]] inline QJsonValue numberOrNull(const Row &row, QLatin1StringView column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue(row.number(column));
}

[[nodiscard]] inline QJsonValue stampOrNull(
    const Services &services, const Row &row, QLatin1StringView column)
{
    return row.isNull(column) ? QJsonValue()
                              : QJsonValue(stamp(row.big(column), services.switches.serverZone));
}

// Cents as the decimal the wire layer writes with four digits.
[[nodiscard]] inline QJsonValue money(qint64 cents) { return static_cast<double>(cents) / 100.0; }

// "1,2,3" as numbers; what is not a number is left out.
[[nodiscard]] QList<int> idList(const std::optional<QString> &text);

} // namespace Foyer::Sandbox
