// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/deskworld.h"
#include "tests/support/deliberateperson.h"
#include "ui/widgets/sessionpanel.h"

#include <QSize>

#include <memory>

namespace Foyer {

//! One panel of a session on a scripted server, used by keys as a person does.
struct PanelWorld : DeskWorld
{
    DeliberatePerson person;
    std::unique_ptr<SessionPanel> panel;
    QList<Message> messages;

    //! Shows \a shown, brings it to the front and waits for what it reads.
    void show(std::unique_ptr<SessionPanel> shown, QSize size = {934, 430});
    //! To whatever has the focus in the panel.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString &text) const;
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return panel->findChild<T *>(name);
    }
    //! All texts a person can see, one a line, without the marks of text direction.
    [[nodiscard]] QString visibleText() const;
    //! What can take the focus and has no name for a screen reader.
    [[nodiscard]] QStringList nameless() const;
    //! Keeps a picture in $FOYER_PICTURES, when that is set; false when it could not be written.
    [[nodiscard]] bool picture(const QString &name) const;
    //! The last request of \a operation; a default one when there was none.
    [[nodiscard]] Request lastOf(Operation operation) const;
};

}
