// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "models/domain/diagnosis/explanation.h"

#include <QHash>

namespace Foyer {

//! What the seats of one cart cost when this program first saw them, and under which mode of sale, source and customer.
//! A seat that leaves the cart is forgotten.
class PriceStory final
{
public:
    //! \a cart was read after \a session.
    void look(const Session &session, const Cart &cart);
    //! Of the seats that cost something else now: all of them then and now; empty when there are none.
    [[nodiscard]] const std::optional<PriceChange> &change() const { return m_change; }

private:
    struct Seen
    {
        Money due;
        std::optional<int> mode, source, customer;
    };
    QHash<int, Seen> m_first; //!< by sub line item
    std::optional<PriceChange> m_change;
};

}
