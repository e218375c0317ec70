// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Foyer {

struct LaunchOptions
{
    bool sandbox = false; //!< start foyer-sandbox and sign in to it
    QStringList sandboxArguments; //!< passed on, e.g. --api-version 16
    QString profile; //!< name of the profile to connect to at once; empty = the connect page
    QString check; //!< name of the profile to test without a window; empty = a window
    bool passwordFromStdin = false; //!< for check: not the keychain's
    bool kiosk = false; //!< the lobby's window, for guests alone
    QString managedFile; //!< the organisation's settings; empty = where they usually are
    bool hashPin = false; //!< reads a PIN and prints what the settings take; no window
};

struct LaunchRequest
{
    LaunchOptions options;
    //! --help, --version or wrong usage: print this and exit with code, without needing a display.
    std::optional<QString> printAndExit;
    int exitCode = 0;
};

//! Needs a QCoreApplication (for the program's name), not a display.
LaunchRequest parseLaunch(const QStringList &arguments);

//! Why no window could be shown here; empty when one probably can. Qt itself would abort.
QString missingDisplay();

}
