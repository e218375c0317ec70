// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/orderwords.h"

namespace Foyer {

//! How a press on an order ended, for the message bar: what happened · what it means · what to do now.
class OrderReportWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::OrderReportWords)
public:
    //! \a words must outlive these.
    explicit OrderReportWords(const OrderWords &words) : m_words(&words) { }

    [[nodiscard]] Message of(const OrderReport &report) const;
    //! The brake of Reprint holds.
    [[nodiscard]] static Message braked(int orderId, std::chrono::seconds left);
    //! A receipt can be printed of the open order alone.
    [[nodiscard]] static Message openFirst(int orderId);
    [[nodiscard]] static Message notFound(int orderId);
    //! An order cannot be looked for without a customer.
    [[nodiscard]] static Message noCustomer(int orderId);

private:
    struct Words
    {
        QString headline, meaning;
        Severity severity = Severity::Warning;
    };
    [[nodiscard]] Words opened(const OrderReport &report) const;
    [[nodiscard]] QString whatChanged(const OrderReport &report) const;
    static Words reprinted(const OrderReport &report);

    const OrderWords *m_words;
};

}
