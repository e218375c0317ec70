// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scanrecogniser.h"

#include <QList>

namespace Foyer {

struct TriedKey
{
    QChar character;
    Nanoseconds at{};
};

enum class TryVerdict {
    Nothing, //!< too little came to say anything
    Scan, //!< the settings take it for a scan
    NotTaken, //!< it was a scanner's, and the settings do not see that
    ByHand, //!< a person's: no settings should take it for a scan
};

//! What a try with a scanner shows. Holds how long the code was and how fast it came, never the code.
struct ScanLesson
{
    TryVerdict verdict = TryVerdict::Nothing;
    qsizetype characters = 0; //!< with the prefix, without the end
    int slowestGap = 0; //!< ms between two of them, rounded up
    std::optional<ScanSuffix> end; //!< empty: the keys just stopped
    std::optional<ScanSettings> better; //!< with NotTaken: these would have taken it
};

//! The try at \a keys that ended with \a end at \a endAt, or with silence.
[[nodiscard]] ScanLesson lessonOf(const QList<TriedKey> &keys, std::optional<ScanSuffix> end, Nanoseconds endAt,
    const ScanSettings &settings);

}
