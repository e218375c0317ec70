// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patron/patronform.h"

class QCheckBox;
class QGridLayout;

namespace Foyer {

class BusyButton;
class ChoiceField;
class FormField;
class IconLabel;
class PasswordField;
class ReferenceBook;
class TextField;
class ValueLabel;

//! The signed-in web login, before → after. What is left alone is sent unchanged, as the service wants it; after a
//! temporary or forgotten password there is no "before" to send. A temporary login makes it "set a new password now".
class LoginChangeForm final : public PatronForm
{
    Q_OBJECT
public:
    //! \a book must outlive the form.
    LoginChangeForm(PatronDesk &desk, ReferenceBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;
    void refresh() override;
    void wipeSecrets() override;
    void setLoginTypeId(int id);
    //! The patron signed in with a token: the password is forgotten.
    void setForgotten();
    [[nodiscard]] bool isNewPasswordDue() const;

protected:
    void changeEvent(QEvent *event) override;
    void retranslate() override;
    void settle(const PatronReport &report) override;

private:
    void build(ReferenceBook &book);
    void addRow(QGridLayout *grid, int row, QWidget *before, QWidget *after);
    void turnArrows();
    void submit();
    void takeOver(const Session &session);
    void showRefusal(const Error &error);
    [[nodiscard]] bool passes();
    [[nodiscard]] WebLoginChange takeChange();
    [[nodiscard]] bool isLoginThere() const;
    [[nodiscard]] bool changesAnything() const;

    PlainLabel *m_head = nullptr;
    QWidget *m_rows = nullptr;
    ValueLabel *m_oldName = nullptr, *m_oldEmail = nullptr;
    TextField *m_name = nullptr, *m_email = nullptr;
    PasswordField *m_current = nullptr, *m_new = nullptr, *m_again = nullptr;
    QCheckBox *m_forgotten = nullptr;
    ChoiceField *m_type = nullptr;
    FormField *m_nameField = nullptr, *m_emailField = nullptr, *m_currentField = nullptr;
    FormField *m_newField = nullptr, *m_againField = nullptr, *m_typeField = nullptr;
    QList<IconLabel *> m_arrows;
    BusyButton *m_save = nullptr;
    QString m_shownName, m_shownEmail; //!< of the login the fields were filled from
    bool m_wasDue = false;
};

}
