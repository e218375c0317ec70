// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Foyer {

//! For what is answered in words and without a window (--help, --check …). On Windows a program with windows has no
//! console, so what it says to the one it was called from would be lost; elsewhere there is nothing to do.
void speakToCallersConsole();

}
