// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace Foyer {

class AttemptStrip;
class BusyButton;
class Card;
class IconLabel;
class ReferenceBook;
class SignInFields;
class WhyBox;
class WrappedLabel;

//! The left column: who it is, and the four ways to sign a patron in. Alt+1 to Alt+4 choose a form, Return sends.
//! A press sends one request; while the answer is out the button stays dead, and after a lost answer until the
//! session could be read.
class SignInPanel final : public QWidget
{
    Q_OBJECT
public:
    //! \a desk and \a book must outlive the panel.
    SignInPanel(SessionDesk &desk, ReferenceBook &book, int shortestPostalCode, QWidget *parent = nullptr);

    void setForm(SignInForm form);
    [[nodiscard]] SignInForm form() const;
    //! Into the first field of the form, so that typing can begin.
    void focusForm();
    //! What stands in the form: a name or an e-mail, for a supervisor's search; empty = nothing.
    [[nodiscard]] QString loginName() const;

Q_SIGNALS:
    void message(const Foyer::Message &message);
    void formChosen(Foyer::SignInForm form); //!< to be remembered for the next session

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForms();
    void chooseForm(SignInForm form);
    void refreshFolded();
    void buildSubmit();
    void submit();
    void send(SignInRequest request, LastTry lastTry);
    void settle(const DeskReport &report);
    void refreshAttempts();
    void refreshSubmit();
    void refreshWhy();
    void refreshReady();
    void retranslate();

    SessionDesk &m_desk;
    Card *m_card = nullptr;
    QWidget *m_form = nullptr; //!< everything of the card but m_again
    QPushButton *m_again = nullptr; //!< instead of the form while somebody is signed in
    bool m_locked = false; //!< as far as is known, for what is typed
    bool m_formWanted = false; //!< the form was asked for although somebody is signed in
    QButtonGroup *m_forms = nullptr;
    SignInFields *m_fields = nullptr;
    IconLabel *m_attemptsIcon = nullptr;
    WrappedLabel *m_attempts = nullptr;
    BusyButton *m_submit = nullptr;
    WhyBox *m_why = nullptr;
    AttemptStrip *m_guard = nullptr;
};

}
