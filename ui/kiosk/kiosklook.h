// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QPalette>
#include <QSize>

namespace Foyer {

//! Steps of the kiosk's type scale: read from an arm's length, by anybody.
enum class KioskText { Small, Body, Lead, Button, Title, Huge };

//! Measures and colours of the kiosk's window for one room, one size of text and one contrast. A value: whatever of it
//! changes, the page is made anew.
struct KioskLook
{
    QSize room{1366, 768};
    bool largeText = false, highContrast = false;
    QColor house{0x2F5D8C}; //!< the organisation's colour; needs 4.5 : 1 to white
    bool onHouse = false; //!< the window is filled with the house's colour
    bool operator==(const KioskLook &) const = default;

    [[nodiscard]] bool isPortrait() const { return room.height() > room.width(); }
    //! A design of 768 pixels in the shorter side, grown with the screen.
    [[nodiscard]] int px(double designPixels) const;
    [[nodiscard]] int target() const { return px(isPortrait() ? 70 : 62); } //!< never below 60
    [[nodiscard]] int gap() const { return px(12); }
    [[nodiscard]] int margin() const { return px(28); }
    [[nodiscard]] int lineWidth() const { return highContrast ? qMax(2, px(2)) : qMax(1, px(1)); }
    [[nodiscard]] int ring() const { return px(3); } //!< the focus ring; room for it is around every control

    [[nodiscard]] int textPixels(KioskText text) const;
    [[nodiscard]] QFont font(KioskText text) const;
    [[nodiscard]] Colors colors() const;
    [[nodiscard]] QPalette palette() const;
};

//! The house's colour over a whole window, with the rows of an auditorium.
void paintHouse(QPainter &painter, const QRect &rect, const KioskLook &look);

}
