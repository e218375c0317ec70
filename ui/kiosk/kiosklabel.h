// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QLabel>

namespace Foyer {

//! A text of the kiosk: plain, wrapped, in the look's size. Owned by \a parent or the layout it is put in.
[[nodiscard]] QLabel *kioskLabel(
    const QString &text, const KioskLook &look, KioskText size, QWidget *parent, bool muted = false);

}
