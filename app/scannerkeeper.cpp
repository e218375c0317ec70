// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scannerkeeper.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/scannersheet.h"
#include "ui/shell/windowkeys.h"

namespace Foyer {

ScannerKeeper::ScannerKeeper(MainWindow &window, PreferencesStore &preferences, QObject *parent) : QObject(parent)
{
    ScannerSheet &sheet = window.keys().scanners();
    sheet.setSettings(preferences.preferences().scanner);
    connect(&sheet, &ScannerSheet::changed, this, [&preferences](const ScanSettings &settings) {
        Preferences kept = preferences.preferences();
        kept.scanner = settings;
        preferences.set(kept);
    });
}

}
