// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kiosksettings.h"

namespace Foyer {

//! Whether the kiosk may begin a sale at \a venue's time of day. Hours may run past midnight.
[[nodiscard]] inline bool isOpenAt(const KioskSettings &settings, const QTime &venue)
{
    if (settings.closed)
        return false;
    if (!settings.opens || !settings.closes || !venue.isValid())
        return true;
    const bool overnight = *settings.closes < *settings.opens;
    const bool afterOpening = venue >= *settings.opens, beforeClosing = venue < *settings.closes;
    return overnight ? afterOpening || beforeClosing : afterOpening && beforeClosing;
}

}
