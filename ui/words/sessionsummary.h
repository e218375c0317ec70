// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace Foyer {

//! What is known of a session, in words already where words are needed.
struct SummaryFacts
{
    QString name; //!< as the cart has it; only its initials are used
    std::optional<int> constituentId; //!< only its last digits are used
    bool guest = false;
    std::optional<bool> signedIn;
    QStringList lines; //!< "Tosca · Sat 14 Mar 20:30 · Stalls F 12, F 13"
    std::optional<int> seats;
    std::optional<Money> total, toPay;
    QString clock; //!< "08:42 left, until 19:41 (venue)"; empty when no clock runs
    QString modeOfSale; //!< empty when not known
    int orderId = 0;
    QString asOf; //!< "as of 19:33:10"
};

//! A session in one paragraph, made to be pasted where others read it: nobody's full name or number, no address,
//! no phone, no key.
class SessionSummary final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::SessionSummary)
public:
    [[nodiscard]] static QString text(const SummaryFacts &facts);
    //! "A. K." of "Amrit Kaur"
    [[nodiscard]] static QString initials(const QString &name);
    //! "…345" of 120345; a number of three digits or fewer shows its last one.
    [[nodiscard]] static QString maskedNumber(int number);
    //! Addresses, and digits in numbers as long as a phone's, a card's or a key's, are dots.
    [[nodiscard]] static QString masked(const QString &text);

private:
    [[nodiscard]] static QString who(const SummaryFacts &facts);
    [[nodiscard]] static QString money(const SummaryFacts &facts);
};

}
