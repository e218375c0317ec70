// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! The measures every screen shares, in device independent pixels.
namespace Foyer::Tokens {

inline constexpr int space4 = 4;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;
inline constexpr int space32 = 32;

inline constexpr int corner = 8;
inline constexpr int cornerSmall = 6;
inline constexpr int focusRing = 2;

//! Height of what a hand or a mouse must hit: staff and kiosk.
inline constexpr int controlHeight = 36;
inline constexpr int kioskControlHeight = 60;
//! Of what is pressed rarely, in a header or beside a value.
inline constexpr int compactHeight = 28;

inline constexpr int iconSize = 16;
inline constexpr int iconSizeLarge = 32;

//! The longest a fade or slide may take; none with reduced motion (see FoyerStyle).
inline constexpr int motionMilliseconds = 120;

}
