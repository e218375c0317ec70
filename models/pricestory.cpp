// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricestory.h"

#include <utility>

namespace Foyer {

void PriceStory::look(const Session &session, const Cart &cart)
{
    QHash<int, Seen> present;
    m_change.reset();
    for (const CartLine &line : cart.lines) {
        for (const CartSeat &seat : line.seats) {
            if (!seat.due || seat.subLineItemId <= 0)
                continue;
            const Seen now{*seat.due, session.modeOfSaleId, session.sourceId, session.login.constituentId};
            const Seen first = m_first.value(seat.subLineItemId, now);
            present.insert(seat.subLineItemId, first);
            if (first.due == now.due)
                continue;
            if (!m_change) {
                m_change = PriceChange{{}, {}, first.mode, now.mode, first.source, now.source, first.customer, now.customer};
            }
            m_change->before = m_change->before + first.due;
            m_change->after = m_change->after + now.due;
        }
    }
    m_first = std::move(present);
}

}
