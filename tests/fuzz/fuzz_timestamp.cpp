// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times as a server writes them, in six zones.
#include "models/domain/timestamp.h"
#include "tests/fuzz/fuzzed.h"

#include <QTimeZone>

#include <array>

using namespace Foyer;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::array zones{QTimeZone("America/New_York"), QTimeZone("Europe/London"),
        QTimeZone("Australia/Lord_Howe"), QTimeZone("Asia/Kolkata"), QTimeZone::utc(), QTimeZone()};
    const QString text = QString::fromUtf8(FoyerFuzz::bytes(data, size));
    const auto time = parseTimestamp(text);
    if (!time)
        return 0;
    FoyerFuzz::claim(time->text == text, "the text stays as it was");
    FoyerFuzz::claim(time->date.isValid() && time->time.isValid(), "what is read is a time");
    for (const QTimeZone &zone : zones) {
        const auto resolved = resolve(*time, zone);
        if (!resolved)
            continue;
        FoyerFuzz::claim(resolved->utc.isValid() && resolved->utc.timeSpec() == Qt::UTC, "an instant is in UTC");
        const QDateTime bare(time->date, time->time, Qt::UTC);
        FoyerFuzz::claim(std::abs(bare.secsTo(resolved->utc)) <= 26 * 3600, "an instant is within a day of its text");
    }
    return 0;
}
