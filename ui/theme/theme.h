// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Foyer {

enum class Scheme { Light, Dark, HighContrast };
enum class SchemePreference { System, Light, Dark, HighContrast };

//! Every colour a screen may use. All text colours reach 4.5 : 1 on window and on surface.
struct Colors {
    QColor window;
    QColor surface;
    QColor text;
    QColor muted;
    QColor line;      //!< separators and quiet frames
    QColor control;   //!< outline of something that can be operated, 3 : 1 on surface
    QColor accent;
    QColor onAccent;  //!< text on a filled accent
    QColor ok;
    QColor warn;
    QColor danger;
    QColor onStatus;  //!< text on a filled ok, warn or danger
    QColor unknown;
    int lineWidth = 1;
};

//! Steps of the type scale; 13 px body at the normal text size.
enum class Type { Small, Body, Field, Heading, Section, Clock, Kiosk };

[[nodiscard]] Colors colorsFor(Scheme scheme);
[[nodiscard]] QPalette paletteFor(Scheme scheme);

//! Which scheme a palette stands for. Widgets ask with their own palette() when they paint, so a change
//! of palette at run time is followed without anything being told.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] Colors colorsFor(const QPalette &palette);

//! `System` is resolved with the palette the platform gave before ours was set.
[[nodiscard]] Scheme resolve(SchemePreference preference, const QPalette &systemPalette);

//! \a color laid over \a ground with \a share (0..1): quiet tints of status colours.
[[nodiscard]] QColor tint(const QColor &color, const QColor &ground, qreal share);

//! The contrast ratio of WCAG 2, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

//! The application font at a step of the scale; follows the text size set by ThemeSwitcher.
[[nodiscard]] QFont fontFor(Type type);

}
