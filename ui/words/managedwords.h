// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/managedsettings.h"

#include <QCoreApplication>

namespace Foyer {

//! What is wrong in the organisation's settings, for the administrator who wrote them.
class ManagedWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::ManagedWords)
public:
    //! One line, beginning with the member: "kiosk.idleAfterSeconds: has to be a whole number from 15 to 600."
    [[nodiscard]] static QString problem(const ManagedProblem &problem);

private:
    [[nodiscard]] static QString ofFile(const ManagedProblem &problem);
    [[nodiscard]] static QString ofMember(const ManagedProblem &problem);
};

}
