// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/residue.h"
#include "models/kioskjournal.h"

#include <QCoreApplication>

namespace Foyer {

//! What the kiosk's staff page says.
class KioskStaffWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::KioskStaffWords)
public:
    [[nodiscard]] static QString happening(HouseEvent what);
    [[nodiscard]] static QString place(ResiduePlace place);
    //! Something a person should look into.
    [[nodiscard]] static bool isTrouble(HouseEvent what);
};

}
