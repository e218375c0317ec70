// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onaccountmodel.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class Card;
class CoveredTable;
class CreditTextModel;
class KeyHint;
class PlainLabel;

//! What the customer has on account: hidden until asked for, because the queue reads along. V shows and hides it.
class CreditCard final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the card.
    explicit CreditCard(SessionDesk &desk, QWidget *parent = nullptr);

    void toggle();
    void hideCredit();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshCover();

    SessionDesk &m_desk;
    OnAccountModel m_model;
    CreditTextModel *m_texts;
    Card *m_card = nullptr;
    CoveredTable *m_table = nullptr;
    PlainLabel *m_note = nullptr;
    QPushButton *m_show = nullptr;
    KeyHint *m_hint = nullptr;
};

}
