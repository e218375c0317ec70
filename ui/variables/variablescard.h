// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/sessiondesk.h"
#include "models/variablesdesk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Foyer {

class BusyButton;
class Card;
class ChoiceField;
class ConfirmStrip;
class CoveredTable;
class FormField;
class PlainLabel;
class TextField;
class VariablesTextModel;

//! The session's variables: find, show, set, delete, take the last change back. Keys: V shows and hides values,
//! Return in the form sets, and in the table Return takes the row over into the form, Delete asks to delete it,
//! Ctrl+Z undoes the last change. Each change needs a reason, which is kept in the audit.
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
    //! A press ended, or nearly so; and why it was made.
    void changed(const Foyer::VariableReport &report, Foyer::AuditReason why);

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
    bool demandReason(const QString &words);
    void submit();
    void undo();
    void settle(const VariableReport &report);
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] AuditReason reason() const;
    [[nodiscard]] const SessionVariable *current() const;

    SessionDesk &m_desk;
    VariablesModel m_model;
    VariablesDesk m_variables;
    VariablesTextModel *m_texts;
    Card *m_card = nullptr;
    TextField *m_filter = nullptr, *m_name = nullptr, *m_value = nullptr;
    ChoiceField *m_reason = nullptr;
    FormField *m_nameField = nullptr, *m_valueField = nullptr, *m_reasonField = nullptr;
    CoveredTable *m_table = nullptr;
    ConfirmStrip *m_confirm = nullptr;
    QPushButton *m_show = nullptr, *m_again = nullptr, *m_delete = nullptr, *m_undo = nullptr;
    BusyButton *m_set = nullptr;
    QWidget *m_undoRow = nullptr;
    PlainLabel *m_change = nullptr;
    AuditReason m_why = AuditReason::None; //!< of the last change
    bool m_deletionWaits = false; //!< for its reason
};

}
