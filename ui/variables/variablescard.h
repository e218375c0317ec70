// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "models/variablesdesk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class Card;
class ConfirmStrip;
class CoveredTable;
class FormField;
class PlainLabel;
class TextField;
class VariablesTextModel;

//! The session's variables: find, show, set, delete, take the last change back. Keys: V shows and hides values,
//! Return in the form sets, and in the table Return takes the row over into the form, Delete asks to delete it,
//! Ctrl+Z undoes the last change.
class VariablesCard final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk must outlive the card.
    explicit VariablesCard(SessionDesk &desk, QWidget *parent = nullptr);

    //! Reads the list and takes the focus.
    void activate();
    //! Where a variable is named that is to be set.
    void focusName();
    //! Why nothing can be set now; empty when it can.
    [[nodiscard]] QString whyNoChange() const;
    void setValuesShown(bool shown);
    void toggleValues();

Q_SIGNALS:
    void message(const Foyer::Message &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildForm(QBoxLayout *body);
    void buildUndo(QBoxLayout *body);
    void buildKeys();
    void connectAll();
    void retranslate();
    void refresh();
    void refreshEmptyText();
    void refreshUndo();
    void checkName();
    void takeOver();
    void askToDelete();
    void submit();
    void undo();
    void settle(const VariableReport &report);
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] const SessionVariable *current() const;

    SessionDesk &m_desk;
    VariablesModel m_model;
    VariablesDesk m_variables;
    VariablesTextModel *m_texts;
    Card *m_card = nullptr;
    TextField *m_filter = nullptr, *m_name = nullptr, *m_value = nullptr;
    FormField *m_nameField = nullptr, *m_valueField = nullptr;
    CoveredTable *m_table = nullptr;
    ConfirmStrip *m_confirm = nullptr;
    QPushButton *m_show = nullptr, *m_again = nullptr, *m_delete = nullptr, *m_undo = nullptr;
    BusyButton *m_set = nullptr;
    QWidget *m_undoRow = nullptr;
    PlainLabel *m_change = nullptr;
};

}
