// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callfilter.h"

#include <QCoreApplication>
#include <QHash>

namespace Foyer {

//! What a person types above the timeline, as a filter: "failed", "slow", "changed", "read", "session 2", part of what was
//! asked, an outcome, a trouble, an HTTP status. All words have to fit; "a phrase" in quotes is one word.
class FilterWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::FilterWords)
public:
    //! \a titles: what sessions are called on the screen.
    [[nodiscard]] static CallFilter filterFor(const QString &typed, const QHash<int, QString> &titles);
    //! Words that are understood, for the empty field.
    [[nodiscard]] static QString examples();

private:
    [[nodiscard]] static CallTerm termFor(const QString &word, const QHash<int, QString> &titles);
    static void addSpecial(const QString &word, CallTerm &term);
};

}
