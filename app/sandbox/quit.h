// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// The ways this program is told to end by its surroundings.
namespace Foyer::Sandbox::Quit {

// SIGTERM, SIGINT and SIGHUP end the event loop; what was answered is already on disk.
void onSignals();
// The event loop ends when standard input is closed.
void withStandardInput();
[[nodiscard]] bool processExists(qint64 pid);

} // namespace Foyer::Sandbox::Quit
