// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scanlesson.h"

#include <algorithm>

namespace Foyer {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype leastCharacters = 2;
constexpr int handFrom = 70; //!< ms: nobody types a whole code faster than that, no scanner is slower

int slowestOf(const QList<TriedKey> &keys, std::optional<ScanSuffix> end, Nanoseconds endAt)
{
    Nanoseconds slowest{};
    for (qsizetype i = 1; i < keys.size(); ++i)
        slowest = std::max(slowest, keys[i].at - keys[i - 1].at);
    if (end)
        slowest = std::max(slowest, endAt - keys.constLast().at);
    return static_cast<int>(std::chrono::ceil<milliseconds>(slowest).count());
}

bool takes(const ScanSettings &settings, const QList<TriedKey> &keys, std::optional<ScanSuffix> end, Nanoseconds endAt)
{
    ScanRecogniser recogniser(settings);
    for (const TriedKey &key : keys) {
        if (recogniser.character(key.character, key.at) == ScanVerdict::Person)
            return false;
    }
    return (end ? recogniser.end(*end, endAt) : recogniser.silence()) == ScanVerdict::Scan;
}

//! Half as slow again as what was seen, so that a tired battery does not undo it.
ScanSettings fitting(const ScanLesson &lesson, const QList<TriedKey> &keys, ScanSettings settings)
{
    constexpr int least = 5, step = 5, most = 200, fewest = 2;
    settings.enabled = true;
    settings.suffix = lesson.end.value_or(ScanSuffix::None);
    const int wanted = lesson.slowestGap + lesson.slowestGap / 2 + least;
    settings.slowestGap = std::clamp(std::max(settings.slowestGap, (wanted + step - 1) / step * step), least, most);
    QString all;
    for (const TriedKey &key : keys)
        all.append(key.character);
    if (!all.startsWith(settings.prefix))
        settings.prefix.clear();
    const auto code = static_cast<int>(lesson.characters - settings.prefix.size());
    settings.shortest = std::max(fewest, std::min(settings.shortest, code));
    return settings;
}

}

ScanLesson lessonOf(const QList<TriedKey> &keys, std::optional<ScanSuffix> end, Nanoseconds endAt,
    const ScanSettings &settings)
{
    ScanLesson lesson;
    lesson.characters = keys.size();
    lesson.end = end;
    if (keys.size() < leastCharacters)
        return lesson;
    lesson.slowestGap = slowestOf(keys, end, endAt);
    if (takes(settings, keys, end, endAt)) {
        lesson.verdict = TryVerdict::Scan;
        return lesson;
    }
    if (lesson.slowestGap >= handFrom) {
        lesson.verdict = TryVerdict::ByHand;
        return lesson;
    }
    lesson.verdict = TryVerdict::NotTaken;
    const ScanSettings better = fitting(lesson, keys, settings);
    if (takes(better, keys, end, endAt))
        lesson.better = better;
    return lesson;
}

}
