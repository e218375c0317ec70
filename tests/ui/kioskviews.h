// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskview.h"

#include <QByteArray>

namespace Foyer {

class Language;
struct KioskSpeech;

//! A page in one state, with what the machine would put into it.
struct KioskScene
{
    QByteArray name;
    KioskView view;
};

//! Every page, its states and what lies over it. The cart belongs to somebody whose name must never be shown.
[[nodiscard]] QList<KioskScene> kioskScenes();
[[nodiscard]] KioskView kioskScene(const QByteArray &name);
//! The program's own languages, as the composition gives them.
[[nodiscard]] KioskSpeech kioskSpeech(Language &language);

}
