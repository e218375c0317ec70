// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remedyreport.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/namelookup.h"

#include <QCoreApplication>

namespace Foyer {

//! What a remedy came to, for the message bar.
class SupervisorWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::SupervisorWords)
public:
    [[nodiscard]] static Message of(const RemedyReport &report, const NameLookup &names);
    //! What somebody else wrote: "failed tries 5 → 0; not locked any more".
    [[nodiscard]] static QString difference(const WebLogin &before, const WebLogin &now, const NameLookup &names);

private:
    static QString done(const RemedyReport &report, const NameLookup &names);
    static void lost(const RemedyReport &report, Message &message);
};

}
