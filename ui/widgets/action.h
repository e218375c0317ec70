// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <functional>

namespace Foyer {

//! Something a person can do now, as the command palette and the sheet of keys show it: a value, gathered anew each
//! time. The page that gives it binds the key itself; here the key is only named.
struct Action
{
    QString id; //!< the same for as long as it means the same; never shown
    QString text; //!< what it does: "Hold seats"
    QString place; //!< where it belongs: "Session", "Window"
    QKeySequence key = {};
    QString keywords = {}; //!< other words people say for it, separated by blanks
    QString whyNot = {}; //!< why it cannot be done now; empty: it can
    std::function<void()> run = {}; //!< empty: only its key is told

    [[nodiscard]] bool isPossible() const { return whyNot.isEmpty() && run; }
};

}
