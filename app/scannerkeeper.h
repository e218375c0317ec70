// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferencesstore.h"

#include <QObject>

namespace Foyer {

class MainWindow;

//! How this computer's scanners are told from people, as it is set in the window: kept, and there again next time.
class ScannerKeeper final : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive the keeper; \a preferences are loaded.
    ScannerKeeper(MainWindow &window, PreferencesStore &preferences, QObject *parent = nullptr);
};

}
