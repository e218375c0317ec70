// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Foyer {

//! Qt's own debug output names keys that are pressed, addresses with session keys in them and texts on the screen. It
//! stays off, whatever QT_LOGGING_RULES and configuration files say; warnings come through. Call it once, at the start.
void keepSecretsOutOfLogs();

}
