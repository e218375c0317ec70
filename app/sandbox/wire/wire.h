// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

// Values as the contract writes and reads them. A type is named as in the contract; "[T]" is a list of T.
namespace Foyer::Sandbox::Wire {

// Largest body that is read at all, in bytes, and the deepest nesting in it.
inline constexpr qsizetype kMaxBody = 256 * 1024;
inline constexpr int kMaxDepth = 32;

// Members in the contract's order, absent ones as null, amounts with the four decimals of SQL money.
[[nodiscard]] QByteArray toJson(QLatin1StringView type, const QJsonValue &value);

// Members in alphabetical order under the type's name; a list stands under ArrayOfT, an absent member is
// i:nil.
[[nodiscard]] QByteArray toXml(QLatin1StringView type, const QJsonValue &value);

// Members of `value` that the contract does not know or that have another kind; empty means it fits.
[[nodiscard]] QStringList mismatches(QLatin1StringView type, const QJsonValue &value);

struct Parsed
{
    QJsonValue value;
    QString problem; // empty when the body could be read; otherwise names the member at fault
};

// Every member read is of the contract's kind or null. Members of other names are dropped.
[[nodiscard]] Parsed parse(QLatin1StringView type, const QByteArray &body, bool xml);

} // namespace Foyer::Sandbox::Wire
