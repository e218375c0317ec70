// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fuzzymatch.h"

#include <algorithm>
#include <limits>

namespace Foyer {

namespace {

constexpr int hit = 1, wordStart = 8, textStart = 2, inARow = 10, gap = 2;
constexpr int never = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longestTyped = 64, longestText = 256;

//! "É" and "e" are the same key to a hand in a hurry.
QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar unit : text) {
        const bool accented = unit.decompositionTag() == QChar::Canonical;
        result.append((accented ? unit.decomposition().at(0) : unit).toCaseFolded());
    }
    return result;
}

int worth(QStringView text, qsizetype place)
{
    if (place == 0)
        return hit + wordStart + textStart;
    const bool afterBreak = !text[place - 1].isLetterOrNumber() && text[place].isLetterOrNumber();
    return afterBreak ? hit + wordStart : hit;
}

//! For each letter typed a row: the best score with that letter at this place, and where the letter before stood.
struct Row
{
    QList<int> score, before;
};

Row firstRow(QStringView text, QChar letter, QStringView letters)
{
    Row row{QList<int>(text.size(), never), QList<int>(text.size(), -1)};
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (letters[place] == letter)
            row.score[place] = worth(text, place);
    }
    return row;
}

Row nextRow(QStringView text, QChar letter, QStringView letters, const Row &last)
{
    Row row{QList<int>(text.size(), never), QList<int>(text.size(), -1)};
    int best = -1; // the best place for the letter before, leaving a gap
    for (qsizetype place = 1; place < text.size(); ++place) {
        const qsizetype apart = place - 2;
        if (apart >= 0 && (best < 0 || last.score[apart] > last.score[best]))
            best = static_cast<int>(apart);
        if (letters[place] != letter)
            continue;
        const int joined = last.score[place - 1] + inARow;
        const int separate = best < 0 ? never : last.score[best] - gap;
        row.before[place] = joined >= separate ? static_cast<int>(place - 1) : best;
        row.score[place] = std::max(joined, separate) + worth(text, place);
    }
    return row;
}

}

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView text)
{
    typed = typed.left(longestTyped);
    text = text.left(longestText);
    if (typed.isEmpty())
        return FuzzyMatch{};
    if (typed.size() > text.size())
        return std::nullopt;
    const QString wanted = folded(typed), letters = folded(text);
    QList<Row> rows{firstRow(text, wanted[0], letters)};
    for (qsizetype i = 1; i < wanted.size(); ++i)
        rows.append(nextRow(text, wanted[i], letters, rows.last()));
    const auto best = std::ranges::max_element(rows.last().score);
    if (*best < 0)
        return std::nullopt;
    FuzzyMatch match{*best, QList<int>(wanted.size())};
    int place = static_cast<int>(best - rows.last().score.begin());
    for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
        match.places[i] = place;
        place = rows[i].before[place];
    }
    return match;
}

}
