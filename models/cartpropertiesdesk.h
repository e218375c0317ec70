// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cartpropertiesreport.h"
#include "models/sessiondesk.h"

#include <QObject>
#include <QPointer>

namespace Foyer {

//! Changes what the whole cart has: its source, how it is delivered. Reads the properties, sends all of them back with
//! the change in them, once. A lost answer is settled by reading them again.
class CartPropertiesDesk final : public QObject
{
    Q_OBJECT
public:
    explicit CartPropertiesDesk(const SessionParts &parts, QObject *parent = nullptr);

    //! False, and nothing sent, when the session is busy or gone, a change is under way, or nothing is to change.
    bool change(const CartPropertiesChange &change);
    //! This desk's own press is under way, its reading before included.
    [[nodiscard]] bool isChanging() const { return m_change.has_value(); }
    //! Another press may be sent.
    [[nodiscard]] bool isFree() const { return !isChanging() && !m_slot.isBusy() && !m_watch.isGone(); }

Q_SIGNALS:
    void busyChanged();
    //! Once for each press; a second time when a lost answer that was NotYetKnown is settled later.
    void reported(const Foyer::CartPropertiesReport &report);

private:
    void send(const CartProperties &before);
    void end(CartPropertiesReport report);
    [[nodiscard]] CommandSlot::Look look(const CartPropertiesChange &change);

    SessionService &m_service;
    SessionWatch &m_watch;
    CommandSlot &m_slot;
    const SessionKey m_key;
    std::optional<CartPropertiesChange> m_change;
    std::optional<CartProperties> m_seen; //!< by the last look after a lost answer
    QPointer<Reply> m_reply;
};

}
