// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskreport.h"

#include <QWidget>

#include <optional>

namespace Foyer {

class ChoiceField;
class FormField;
class PasswordField;
class ReferenceBook;
class TextField;

//! The fields of the four sign-in forms in one column, always in the same order: who, proof, login type. Only those
//! of the chosen form are shown. Values stay when the form changes or a try fails; secrets do not.
class SignInFields final : public QWidget
{
    Q_OBJECT
public:
    //! \a book must outlive the fields.
    SignInFields(ReferenceBook &book, int shortestPostalCode, QWidget *parent = nullptr);

    void setForm(SignInForm form);
    [[nodiscard]] SignInForm form() const { return m_form; }
    //! Every needed field is filled. Says nothing about whether it is right.
    [[nodiscard]] bool isComplete() const;
    //! Puts a sentence beside each field that cannot be sent and the focus into the first; true when all can.
    bool validate();
    //! The request of the shown form; the password field is emptied for good. Call validate() first.
    [[nodiscard]] SignInRequest takeRequest(int source);
    void wipeSecrets();
    void focusFirst();
    //! Where the next try begins: the password, or the first field of a form without one.
    void focusForRetry();
    //! The name whose failed tries are counted, as typed; empty for forms without one.
    [[nodiscard]] QString loginName() const;
    [[nodiscard]] std::optional<int> loginTypeId() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    FormField *addText(TextField *&field, const char *name, int limit, Qt::InputMethodHints hints);
    void buildFields();
    void bindChoices();
    //! The first field that cannot be sent, null when all can; each says why.
    FormField *checkAll();
    void check(FormField *field, const QString &sentence, FormField *&first);
    void arrange();
    void retranslate();

    ReferenceBook &m_book;
    const int m_shortestPostalCode;
    SignInForm m_form = SignInForm::Email;
    TextField *m_userName = nullptr;
    TextField *m_email = nullptr;
    TextField *m_constituent = nullptr;
    TextField *m_phone = nullptr;
    TextField *m_postalCode = nullptr;
    PasswordField *m_password = nullptr;
    ChoiceField *m_loginType = nullptr;
    ChoiceField *m_addressType = nullptr;
    FormField *m_userNameField = nullptr;
    FormField *m_emailField = nullptr;
    FormField *m_constituentField = nullptr;
    FormField *m_phoneField = nullptr;
    FormField *m_postalCodeField = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_loginTypeField = nullptr;
    FormField *m_addressTypeField = nullptr;
};

}
