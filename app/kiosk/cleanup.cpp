// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/cleanup.h"

#include "app/kiosk/lockin.h"
#include "app/receipts/receiptprinter.h"
#include "models/service/httptransport.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QInputMethod>
#include <QWidget>

namespace Foyer {

void emptyFolder(const QString &folder)
{
    QDir dir(folder);
    for (const QFileInfo &one : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (one.isDir() && !one.isSymLink())
            QDir(one.filePath()).removeRecursively();
        else
            QFile::remove(one.filePath());
    }
}

QList<CleanupWork> cleanupWorks(const KioskGrounds &grounds)
{
    const KioskGrounds g = grounds;
    return {
        {CleanupStep::InputMethod,
            [g] {
                QGuiApplication::inputMethod()->reset();
                QGuiApplication::inputMethod()->hide();
                g.lockIn->forgetComposing();
            }},
        {CleanupStep::Pages, g.rebuildPages},
        {CleanupStep::Clipboard, [] { QGuiApplication::clipboard()->clear(QClipboard::Clipboard); }},
        {CleanupStep::Selection,
            [] {
                if (QGuiApplication::clipboard()->supportsSelection())
                    QGuiApplication::clipboard()->clear(QClipboard::Selection);
            }},
        {CleanupStep::Language, g.speakHouseLanguage},
        {CleanupStep::WindowTitle, [g] { g.window->setWindowTitle(g.title); }},
        {CleanupStep::Connections,
            [g] {
                if (g.transport)
                    g.transport->forgetVisitor();
            }},
        {CleanupStep::TemporaryFiles, [g] { emptyFolder(g.temporaryFolder); }},
        {CleanupStep::Printer,
            [g] {
                if (g.printer)
                    g.printer->forget();
            }},
    };
}

}
