// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/moneywords.h"

#include <QLocale>

namespace Foyer::MoneyWords {

using namespace Qt::Literals::StringLiterals;

QString amount(Money money)
{
    // Exact: amounts are at most 10^15 ten-thousandths, well inside a double's 53 bits.
    int decimals = 4;
    for (qint64 units = money.tenThousandths(); decimals > 2 && units % 10 == 0; units /= 10)
        --decimals;
    return QLocale().toString(money.toNumber(), 'f', decimals);
}

QString amount(const std::optional<Money> &money) { return money ? amount(*money) : u"–"_s; }

std::optional<QString> amountIfKnown(const std::optional<Money> &money)
{
    return money ? std::optional(amount(*money)) : std::nullopt;
}

}
