// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casekey.h"
#include "models/settings/managedsettings.h"
#include "ui/widgets/messagebar.h"

#include <memory>
#include <optional>

namespace Foyer {

//! What an organisation fixed on a staff computer. A damaged file fixes nothing, and says so.
struct ManagedHere
{
    ManagedLocks locks;
    ReceiptSettings receipts;
    std::shared_ptr<const CaseKey> caseKey; //!< null: no kiosk's case can be opened here
    std::optional<Message> trouble; //!< to be shown once
};

//! \a asked: the file of the command line; empty = the usual place, where none need be.
[[nodiscard]] ManagedHere readManaged(const QString &asked);

}
