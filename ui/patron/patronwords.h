// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patronreport.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace Foyer {

//! What came of a press on the patron page: what happened, what it means for the patron, what to do now.
class PatronWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::PatronWords)
public:
    enum class Subject { Other, Login, Email, Password, NewPassword };

    [[nodiscard]] static Message of(const PatronReport &report);
    //! The server's own words for a refusal, for beside a field.
    [[nodiscard]] static QString refusal(const Error &error);
    //! Which field a refusal speaks of, by the contract's member names in the server's text.
    [[nodiscard]] static Subject subjectOf(const Error &error);

private:
    struct Words
    {
        QString headline, meaning;
        Severity severity = Severity::Warning;
    };
    static Words good(const PatronReport &report);
    static Words customer(const PatronReport &report);
    static Words failed(const PatronReport &report);
    static Words notSent(const PatronReport &report);
    static Words refused(const PatronReport &report);
    static Words undone(const PatronReport &report);
    static Words unknown(const PatronReport &report);
    static Words oldOrNew(const PatronReport &report);
    static Words notRecognised(const PatronReport &report);
};

}
