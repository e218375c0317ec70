// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cartpropertiesdesk.h"
#include "models/deliverymodel.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class BusyButton;
class Card;
class CoveredTable;
class DeliveryTextModel;
class PlainLabel;

//! What the session may be delivered by, and what the cart keeps. Enter on a row chooses it for the cart, once.
class DeliveryCard final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the card. See DeliveryModel for \a allowHoldAtBoxOffice.
    DeliveryCard(SessionDesk &desk, bool allowHoldAtBoxOffice, QWidget *parent = nullptr);

    //! Reads the list.
    void activate();

Q_SIGNALS:
    void message(const Foyer::Message &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void markKept();
    void choose();
    void settle(const CartPropertiesReport &report);
    //! The row the person is on, unless the cart keeps it already.
    [[nodiscard]] const DeliveryRow *choice() const;
    [[nodiscard]] QString keptText() const;

    SessionDesk &m_desk;
    DeliveryModel m_model;
    CartPropertiesDesk m_properties;
    DeliveryRow m_chosen; //!< as pressed last
    DeliveryTextModel *m_texts;
    Card *m_card = nullptr;
    CoveredTable *m_table = nullptr;
    PlainLabel *m_kept = nullptr, *m_note = nullptr;
    QPushButton *m_again = nullptr;
    BusyButton *m_choose = nullptr;
};

}
