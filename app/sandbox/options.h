// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Foyer::Sandbox {

struct Options
{
    quint16 port = 0;
    QString dataFolder; // empty: a private temporary folder, removed at exit
    bool reset = false;
    double clockRate = 1.0;
    QString faultsFile;
    int apiVersion = 15;
    QByteArray basePath; // empty: the usual one of the API version
    QByteArray zone; // IANA name; empty: this machine's
    qint64 parentPid = 0;
    bool exitWithStdin = false;
    QString staff = QStringLiteral("rover"); // the API user whose credentials are announced
};

// Ends the program with a message on wrong usage, --help and --version.
Options parseOptions(const QStringList &arguments);

} // namespace Foyer::Sandbox
