// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace Foyer {

class HttpTransport;
class LockIn;
class LogWitness;
class ReceiptPrinter;

//! Where a guest can leave something in this program; what is cleaned and searched. All must outlive who uses it.
struct KioskGrounds
{
    QWidget *window = nullptr;
    LockIn *lockIn = nullptr;
    LogWitness *log = nullptr;
    ReceiptPrinter *printer = nullptr; //!< may be missing, as the next
    HttpTransport *transport = nullptr; //!< nothing is asked of a server
    std::function<void()> rebuildPages;
    std::function<void()> speakHouseLanguage;
    QString title; //!< of the window, always
    QStringList keptFolders; //!< settings and state
    QString temporaryFolder; //!< this program's alone
};

}
