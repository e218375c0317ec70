// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patron/patronform.h"

#include <QTimer>

namespace Foyer {

class BusyButton;
class ChoiceField;
class FormField;
class PasswordField;
class ReferenceBook;
class TextField;

//! A patron who forgot the password: mail them a token (once a minute at most), take the token they read out, and
//! the new password follows on its own page.
class TokenForm final : public PatronForm
{
    Q_OBJECT
public:
    //! \a book must outlive the form.
    TokenForm(PatronDesk &desk, ReferenceBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void focusFirst() override;
    void refresh() override;
    void wipeSecrets() override;
    [[nodiscard]] int loginTypeId() const;
    void fill(const QString &email, int loginTypeId);

Q_SIGNALS:
    void signedIn(); //!< by this form's token: a new password is the next step

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void retranslate() override;
    void settle(const PatronReport &report) override;

private:
    void build(ReferenceBook &book);
    void buildMailStep();
    void buildTokenStep();
    void send();
    void signIn();
    void stripToken();
    void refreshMail();
    [[nodiscard]] QString mailWords() const;

    TextField *m_email = nullptr;
    ChoiceField *m_type = nullptr;
    PasswordField *m_token = nullptr;
    FormField *m_emailField = nullptr, *m_typeField = nullptr, *m_tokenField = nullptr;
    PlainLabel *m_first = nullptr, *m_second = nullptr, *m_mail = nullptr, *m_attempts = nullptr;
    BusyButton *m_send = nullptr, *m_signIn = nullptr;
    QString m_mailedTo; //!< address of the last mail asked for here
    bool m_mailLost = false; //!< its answer was lost
    bool m_tokenStripped = false;
    QTimer m_everySecond{this}; //!< counts the brake down while the form is seen
};

}
