// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditentry.h"
#include "models/mailbrake.h"
#include "models/referencebook.h"
#include "tests/models/deskworld.h"
#include "tests/support/deliberateperson.h"
#include "ui/widgets/sessionpanel.h"

#include <QTranslator>

#include <functional>

namespace Foyer {

//! Every text in capitals, so that one that was not translated again stands out.
class Shouting final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
};

//! A desk with the names of the house and one panel in a window of its own. Servers say what a test states.
struct WaysWorld : DeskWorld
{
    WaysWorld();

    DeliberatePerson person;
    ReferenceBook book{service};
    MailBrake brake{clock};
    std::unique_ptr<SessionPanel> panel;
    QList<Message> messages;

    //! Opens the desk, makes the panel, shows and activates it.
    void show(const std::function<SessionPanel *(WaysWorld &)> &make);
    //! What every read answers from now on, and reads it.
    void poll();
    void patronIsIn(const QString &status = QStringLiteral("P"));

    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        return panel->findChild<T *>(name);
    }
    //! Into the field that has the focus, or the panel.
    void key(Qt::Key which);
    void type(const QString &text);
    void typeInto(const QString &field, const QString &text);
    //! Why somebody is signed in without a password; the field has the focus then.
    void chooseReason(AuditReason reason);
    void press(const QString &button);
    [[nodiscard]] QString focused() const; //!< object name of what has the focus
    //! All a person or a screen reader could get out of the panel and its messages, hidden pages too.
    [[nodiscard]] QString everyText() const;
    //! Only what is seen now.
    [[nodiscard]] QString visibleText() const;
    [[nodiscard]] QByteArray bodyOf(Operation operation) const; //!< of the last such request
};

//! Names of widgets that take the focus and have no accessible name.
QStringList namelessIn(const QWidget &panel);

}
