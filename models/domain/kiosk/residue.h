// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Foyer {

//! Where the self-test after each guest looks.
enum class ResiduePlace {
    Texts, //!< of any object of the window: fields, labels, tips, titles
    Undo,
    Completer,
    ReadOut, //!< what a screen reader finds
    Clipboard,
    Selection,
    InputMethod,
    WindowTitle,
    Language,
    Connections,
    Log,
    Settings,
    TemporaryFiles,
    Printer, //!< a receipt that is not handed over yet
    Count
};

//! Where something of the last guest is; never what.
struct Residue
{
    ResiduePlace place = ResiduePlace::Texts;
    QString where; //!< a class or a file of ours, for the log
    bool operator==(const Residue &) const = default;
};

}
