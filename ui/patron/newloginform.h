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
class PasswordField;
class ReferenceBook;
class TextField;

//! A first or further web login for the customer of the session, who is signed in with it at once.
class NewLoginForm final : public PatronForm
{
    Q_OBJECT
public:
    //! \a book must outlive the form.
    NewLoginForm(PatronDesk &desk, ReferenceBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;
    void refresh() override;
    void wipeSecrets() override;
    //! For a patron found elsewhere, as long as the session has nobody of its own.
    void fill(int constituentId, int loginTypeId);

protected:
    void retranslate() override;
    void settle(const PatronReport &report) override;

private:
    void build(ReferenceBook &book);
    void buildFields(QGridLayout *grid, ReferenceBook &book);
    void submit();
    void showRefusal(const Error &error);
    [[nodiscard]] bool passes();
    [[nodiscard]] NewWebLogin takeLogin();
    //! The record the login is for: the person, also where the household buys. 0 = nobody.
    [[nodiscard]] int constituentId() const;

    int m_found = 0; //!< the patron a supervisor found; 0 = none
    PlainLabel *m_for = nullptr;
    QWidget *m_fields = nullptr;
    ChoiceField *m_type = nullptr;
    TextField *m_login = nullptr, *m_address = nullptr;
    PasswordField *m_password = nullptr, *m_again = nullptr;
    QCheckBox *m_temporary = nullptr, *m_primary = nullptr;
    FormField *m_typeField = nullptr, *m_loginField = nullptr, *m_addressField = nullptr;
    FormField *m_passwordField = nullptr, *m_againField = nullptr;
    BusyButton *m_create = nullptr;
};

}
