// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"
#include "ui/kiosk/kioskspeech.h"

namespace Foyer {

//! The page a view asks for, still without its state.
[[nodiscard]] GuestPage *makePage(
    const KioskView &view, const KioskLook &look, const KioskSpeech &speech, KioskDraft &draft, QWidget *parent);

}
