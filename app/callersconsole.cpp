// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callersconsole.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#    include <qt_windows.h>

#    include <cstdio>
#    include <cstdlib>
#endif

namespace Foyer {

#if defined(Q_OS_WIN)

namespace {

UINT callersCodePage = 0;

//! A file or a pipe the caller gave stays what it is.
bool leadsNowhere(DWORD stream) { return GetFileType(GetStdHandle(stream)) == FILE_TYPE_UNKNOWN; }

}

void speakToCallersConsole()
{
    const bool out = leadsNowhere(STD_OUTPUT_HANDLE);
    const bool error = leadsNowhere(STD_ERROR_HANDLE);
    const bool in = leadsNowhere(STD_INPUT_HANDLE);
    if (!(out || error || in) || !AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    if (in)
        std::freopen("CONIN$", "r", stdin);
    if (out)
        std::freopen("CONOUT$", "w", stdout);
    if (error)
        std::freopen("CONOUT$", "w", stderr);
    // The console is the caller's, and so is the way it shows bytes afterwards.
    callersCodePage = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(callersCodePage); });
}

#else

void speakToCallersConsole() { }

#endif

}
