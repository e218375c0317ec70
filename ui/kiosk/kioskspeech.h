// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace Foyer {

//! The languages of the kiosk, given by the composition because the texts belong to the program: see
//! translations/language.h, whose members have these very forms.
struct KioskSpeech
{
    QStringList languages; //!< codes, in the order of the buttons
    std::function<void(const QString &language)> use; //!< texts, formats and direction from now on
    std::function<QString(const QString &language)> nameOf; //!< in itself: "Deutsch"
    //! One text in another language than that in use.
    std::function<QString(const QString &language, const char *context, const char *text)> textIn;
};

}
