// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deliverymodel.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class Card;
class CoveredTable;
class DeliveryTextModel;
class PlainLabel;

//! What the session may be delivered by, and what the cart keeps. Shows only; choosing belongs to the checkout.
class DeliveryCard final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the card. See DeliveryModel for \a allowHoldAtBoxOffice.
    DeliveryCard(SessionDesk &desk, bool allowHoldAtBoxOffice, QWidget *parent = nullptr);

    //! Reads the list.
    void activate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    [[nodiscard]] QString keptText() const;

    SessionDesk &m_desk;
    DeliveryModel m_model;
    DeliveryTextModel *m_texts;
    Card *m_card = nullptr;
    CoveredTable *m_table = nullptr;
    PlainLabel *m_kept = nullptr, *m_note = nullptr;
    QPushButton *m_again = nullptr;
};

}
