// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"
#include "ui/kiosk/kioskspeech.h"

namespace Foyer {

//! Cover, closed, out of order: nothing to press, nothing of anybody, the same for all. The cover has not even a word.
class NoGuestPage final : public GuestPage
{
    Q_OBJECT
public:
    NoGuestPage(KioskPage page, const KioskLook &look, const KioskSpeech &speech, KioskDraft &draft, QWidget *parent);
};

}
