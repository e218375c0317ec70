// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/managedsettings.h"

#include <QCoreApplication>

namespace Foyer {

//! What people read of the organisation's settings: the administrator who wrote them what is wrong, everybody else what
//! is fixed.
class ManagedWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::ManagedWords)
public:
    //! One line, beginning with the member: "kiosk.idleAfterSeconds: has to be a whole number from 15 to 600."
    [[nodiscard]] static QString problem(const ManagedProblem &problem);
    //! Beside a value that nobody can change here.
    [[nodiscard]] static QString fixedHere();

private:
    [[nodiscard]] static QString ofFile(const ManagedProblem &problem);
    [[nodiscard]] static QString ofMember(const ManagedProblem &problem);
};

}
