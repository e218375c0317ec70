// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/referencebook.h"
#include "models/sessiondesk.h"
#include "tests/models/modelworld.h"
#include "ui/login/signinpanel.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <memory>

namespace Foyer {

//! A sign-in panel on a scripted server, filled by keys as a person does. A customer session of source 10 with
//! nobody signed in; a test changes that before open().
class SignInWorld final : public ModelWorld
{
public:
    SignInWorld();
    ~SignInWorld();

    AttemptLedger ledger; //!< its limit is the policy's once the desk is open
    DeskPolicy policy;
    ReferenceBook book{service};
    std::unique_ptr<SessionDesk> desk;
    std::unique_ptr<SignInPanel> panel;
    QList<Message> messages;

    //! How many kinds of e-mail address the organisation has.
    void serveAddressTypes(int count);
    //! Desk and panel, the tables read, the panel shown and active. Requests count from here.
    void open(QSize size = {400, 660});
    //! As open(), but waits for no answer.
    void show(QSize size);

    // What a person does
    void choose(SignInForm form); //!< Alt+1 to Alt+4
    void type(const QString &text); //!< into whatever has the focus
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void letADoubleClickPass(); //!< a press after it is a new one
    void tabTo(const QString &name);
    //! Every needed field of the form, with values that can be sent; ends in the last one typed.
    void fill(SignInForm form);

    [[nodiscard]] qsizetype commands() const; //!< requests that change something
    [[nodiscard]] QLineEdit *field(const QString &name) const { return part<QLineEdit>(name); }
    [[nodiscard]] QString messageUnder(const QString &name) const; //!< the line below that field
    [[nodiscard]] QAbstractButton *button() const { return part<QAbstractButton>(QStringLiteral("signIn")); }
    [[nodiscard]] QString focus() const; //!< name of the widget that has it

    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return panel->findChild<T *>(name);
    }

    static Operation operationOf(SignInForm form);
    static const QList<SignInForm> &forms();
};

}
