// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/kioskgrounds.h"

#include <QList>

namespace Foyer {

//! What is done after each guest, in this order. The session's key is the desk's, which drops it before.
enum class CleanupStep {
    InputMethod, //!< letters that are in no field yet
    Pages, //!< destroyed and rebuilt: texts, undo, drafts, what is read out
    Clipboard,
    Selection, //!< X11 keeps what was marked
    Language,
    WindowTitle,
    Connections, //!< cookies and kept-alive sockets
    TemporaryFiles,
    Printer, //!< a receipt nobody waits for
};

struct CleanupWork
{
    CleanupStep step;
    std::function<void()> run;
};

//! \a grounds are copied; what they point to must outlive the works.
[[nodiscard]] QList<CleanupWork> cleanupWorks(const KioskGrounds &grounds);

//! Deletes what is in \a folder, not the folder.
void emptyFolder(const QString &folder);

}
