// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace Foyer {

//! What turns one list into another, in an order in which each step is valid on the list as it then is.
struct RowChange
{
    enum class Kind { Remove, Insert, Update };
    Kind kind = Kind::Update;
    qsizetype first = 0; //!< row in the list at that moment
    qsizetype count = 0;
    bool operator==(const RowChange &) const = default;
};

//! Calls \a step(change) for each change, after the model announced it, and applies it to \a current.
//! \a keyOf names a row (equal key = same row, perhaps updated); keys are unique in each list.
//! A row whose key moved to another place is removed and inserted again: tables of this program are short or
//! keep their order, and views keep their selection by key.
template<typename T, typename KeyOf, typename Before, typename After>
void applyListDiff(QList<T> &current, const QList<T> &wanted, KeyOf keyOf, Before before, After after)
{
    const auto wantedAt = [&](const T &row) {
        return std::find_if(wanted.begin(), wanted.end(), [&](const T &w) { return keyOf(w) == keyOf(row); });
    };
    qsizetype position = 0;
    for (qsizetype row = 0; row < current.size();) {
        const auto found = std::find_if(wanted.begin() + position, wanted.end(),
            [&](const T &w) { return keyOf(w) == keyOf(current[row]); });
        if (found != wanted.end()) {
            position = std::distance(wanted.begin(), found) + 1;
            ++row;
            continue;
        }
        qsizetype last = row + 1;
        while (last < current.size() && wantedAt(current[last]) == wanted.end())
            ++last;
        const RowChange change{RowChange::Kind::Remove, row, last - row};
        before(change);
        current.remove(row, last - row);
        after(change);
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (row < current.size() && keyOf(current[row]) == keyOf(wanted[row])) {
            if (!(current[row] == wanted[row])) {
                const RowChange change{RowChange::Kind::Update, row, 1};
                before(change);
                current[row] = wanted[row];
                after(change);
            }
            continue;
        }
        qsizetype last = row + 1;
        while (last < wanted.size() && (row >= current.size() || !(keyOf(wanted[last]) == keyOf(current[row]))))
            ++last;
        const RowChange change{RowChange::Kind::Insert, row, last - row};
        before(change);
        for (qsizetype i = row; i < last; ++i)
            current.insert(i, wanted[i]);
        after(change);
        row = last - 1;
    }
}

}
