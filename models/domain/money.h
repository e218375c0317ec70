// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

namespace Foyer {

//! An amount in ten-thousandths of the currency's unit, the scale of the service's money columns.
//! Never a double beyond the moment it is read; the currency belongs to the organisation.
class Money final
{
public:
    constexpr Money() = default;
    static constexpr Money fromTenThousandths(qint64 units) { return Money(units); }
    //! Empty for NaN, infinity and anything beyond ±10^11 units of currency.
    static std::optional<Money> fromNumber(double value);

    [[nodiscard]] constexpr qint64 tenThousandths() const { return m_units; }
    [[nodiscard]] double toNumber() const { return static_cast<double>(m_units) / 10000.0; }
    [[nodiscard]] constexpr bool isZero() const { return m_units == 0; }

    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_units + b.m_units); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_units - b.m_units); }
    friend constexpr Money operator*(Money a, int n) { return Money(a.m_units * n); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 units) : m_units(units) { }
    qint64 m_units = 0;
};

}
