// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskreport.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace Foyer {

//! What came of a sign-in: what happened, what it means for the patron, what to do now.
class SignInWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::SignInWords)
public:
    //! \a report must carry a SignInReport.
    [[nodiscard]] static Message of(const DeskReport &report);
    //! The line above the button: tries known to have failed and tries left, before one is spent.
    [[nodiscard]] static QString attempts(std::optional<int> failed, std::optional<int> limit);
    //! How urgent that line is: Warning when one try is left, Danger when none is.
    [[nodiscard]] static Severity attemptsSeverity(std::optional<int> failed, std::optional<int> limit);

private:
    static Message success(const SignInReport &report);
    static Message failure(const DeskReport &report);
    static Message lost(const DeskReport &report);
    static QString notRecognised(SignInForm form);
    static QString counted(const SignInReport &report);
};

}
