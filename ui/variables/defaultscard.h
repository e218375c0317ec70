// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/defaultsmodel.h"
#include "models/sessiondesk.h"

#include <QWidget>

class QPushButton;

namespace Foyer {

class Card;
class CoveredTable;
class DefaultsTextModel;
class FormField;
class PlainLabel;
class TextField;

//! The organisation's defaults: typing narrows the known names, Return looks the selected one up, or the typed
//! name where none is known. Nothing is read before it is asked for; nothing here writes.
class DefaultsCard final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the card.
    explicit DefaultsCard(SessionDesk &desk, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void refresh();
    void narrow();
    void lookUp();
    void lookUpRow();
    [[nodiscard]] QString wanted() const;

    SessionDesk &m_desk;
    DefaultsModel m_model;
    DefaultsTextModel *m_texts;
    Card *m_card = nullptr;
    TextField *m_name = nullptr;
    FormField *m_nameField = nullptr;
    QPushButton *m_lookUp = nullptr;
    CoveredTable *m_table = nullptr;
    PlainLabel *m_details = nullptr;
};

}
