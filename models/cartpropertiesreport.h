// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskreport.h"
#include "models/domain/cartproperties.h"

namespace Foyer {

//! How one press ended. Words are made in ui.
struct CartPropertiesReport
{
    CartPropertiesChange change;
    //! NotSent also when what the cart has could not be read before: then nothing was changed.
    OutcomeClass outcomeClass = OutcomeClass::NotSent;
    Reconciled reconciled = Reconciled::NotNeeded;
    Error error; //!< meaningful when not Done
    std::optional<int> modeOfSaleBefore, modeOfSaleNow; //!< as the cart had it, as it has it; empty = not known

    [[nodiscard]] bool happened() const
    {
        return outcomeClass == OutcomeClass::Done || reconciled == Reconciled::Happened;
    }
    [[nodiscard]] bool isFinal() const { return reconciled != Reconciled::NotYetKnown; }
};

}
