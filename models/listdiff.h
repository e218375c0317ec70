// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>
#include <type_traits>

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

//! Where the rows of a list stand, by key: finds one among tens of thousands without walking through them.
template<typename Key>
class KeyPlaces final
{
public:
    template<typename T, typename KeyOf>
    KeyPlaces(const QList<T> &list, KeyOf keyOf) : m_next(list.size(), -1)
    {
        m_first.reserve(list.size());
        for (qsizetype at = list.size() - 1; at >= 0; --at) {
            const Key key = keyOf(list[at]);
            m_next[at] = m_first.value(key, -1);
            m_first.insert(key, at);
        }
    }
    //! The first place at or after \a position; -1 when there is none.
    [[nodiscard]] qsizetype find(const Key &key, qsizetype position = 0) const
    {
        qsizetype at = m_first.value(key, -1);
        while (at >= 0 && at < position)
            at = m_next[at];
        return at;
    }

private:
    QHash<Key, qsizetype> m_first;
    QList<qsizetype> m_next; //!< the next row with the same key, for lists that are not as unique as they should be
};

//! Calls \a step(change) for each change, after the model announced it, and applies it to \a current.
//! \a keyOf names a row (equal key = same row, perhaps updated); keys are unique in each list and have a qHash().
//! A row whose key moved to another place is removed and inserted again: tables of this program are short or
//! keep their order, and views keep their selection by key.
template<typename T, typename KeyOf, typename Before, typename After>
void applyListDiff(QList<T> &current, const QList<T> &wanted, KeyOf keyOf, Before before, After after)
{
    const KeyPlaces<std::decay_t<decltype(keyOf(wanted.front()))>> places(wanted, keyOf);
    qsizetype position = 0;
    for (qsizetype row = 0; row < current.size();) {
        const qsizetype found = places.find(keyOf(current[row]), position);
        if (found >= 0) {
            position = found + 1;
            ++row;
            continue;
        }
        qsizetype last = row + 1;
        while (last < current.size() && places.find(keyOf(current[last])) < 0)
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
        current.insert(row, last - row, wanted[row]);
        std::copy(wanted.begin() + row, wanted.begin() + last, current.begin() + row);
        after(change);
        row = last - 1;
    }
}

}
