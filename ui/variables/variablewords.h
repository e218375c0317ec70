// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/variablesdesk.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace Foyer {

//! Variables and what became of a press, in words. A value is never part of a message.
class VariableWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::VariableWords)
public:
    [[nodiscard]] static Message message(const VariableReport &report);
    //! "door: 7 → 8"; values as dots unless \a shown.
    [[nodiscard]] static QString change(const VariableChange &change, bool shown);
    //! As one line: blanks at the ends can be seen, "(empty)" stands for an empty text.
    [[nodiscard]] static QString value(const QString &value);
    //! Stands for a value that is hidden; as long for every value.
    [[nodiscard]] static QString hiddenValue();
    //! Safe to stand in a sentence; shortened when it is very long.
    [[nodiscard]] static QString name(const QString &name);

private:
    struct Words
    {
        QString headline, meaning;
        Severity severity = Severity::Warning;
    };
    static Words done(const VariableReport &report);
    static Words foundOut(const VariableReport &report);
    static Words nothingSent(const VariableReport &report);
};

}
