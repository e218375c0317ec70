// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace Foyer {

//! Nothing but up to fifteen digits, perhaps below zero: nearly every number there is, at a tenth of what reading a
//! number with all its forms costs. Empty says nothing about the text.
inline std::optional<qint64> smallInteger(QByteArrayView text)
{
    constexpr qsizetype most = 15;
    const bool negative = text.startsWith('-');
    const QByteArrayView digits = negative ? text.sliced(1) : text;
    if (digits.isEmpty() || digits.size() > most)
        return std::nullopt;
    qint64 number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return negative ? -number : number;
}

}
