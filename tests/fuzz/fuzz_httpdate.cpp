// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Date and Retry-After headers.
#include "models/domain/timestamp.h"
#include "models/service/verdict.h"
#include "tests/fuzz/fuzzed.h"

using namespace Foyer;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now(QDate(2026, 3, 14), QTime(19, 0), Qt::UTC);
    const QByteArray text = FoyerFuzz::bytes(data, size);
    const auto date = parseHttpDate(text);
    FoyerFuzz::claim(!date || (date->isValid() && date->timeSpec() == Qt::UTC), "a date is an instant in UTC");
    const auto wait = parseRetryAfter(text, now);
    FoyerFuzz::claim(!wait || (wait->count() >= 1 && wait->count() <= 300), "nobody waits longer than five minutes");
    return 0;
}
