// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionlistmodel.h"

#include "models/domain/fuzzymatch.h"
#include "models/listdiff.h"

#include <algorithm>

namespace Foyer {

namespace {

struct Rated
{
    ActionHit hit;
    int score = 0;
};

std::optional<Rated> rate(const Action &action, const QStringList &words)
{
    constexpr int ofText = 3, ofKeywords = 2; // the words on the screen count most
    Rated rated{{action, {}}, 0};
    for (const QString &word : words) {
        const auto text = fuzzyMatch(word, action.text);
        // Further words are found by their beginning: letters strewn over a line of them fit nearly everything.
        const auto starts = [&word](const QString &other) { return other.startsWith(word, Qt::CaseInsensitive); };
        const bool other = std::ranges::any_of(action.keywords.split(u' '), starts)
            || std::ranges::any_of(action.place.split(u' '), starts);
        const int wholeWord = other ? fuzzyMatch(word, word)->score * ofKeywords : -1;
        const int byText = text ? text->score * ofText : -1;
        if (!text && !other)
            return std::nullopt;
        rated.score += std::max(byText, wholeWord);
        if (byText >= wholeWord)
            rated.hit.places += text->places;
    }
    std::ranges::sort(rated.hit.places);
    return rated;
}

}

QList<ActionHit> fittingActions(const QList<Action> &actions, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<Rated> found;
    for (const Action &action : actions) {
        if (!action.run || (words.isEmpty() && !action.isPossible()))
            continue;
        if (const auto rated = rate(action, words))
            found.append(*rated);
    }
    std::ranges::stable_sort(found, [](const Rated &a, const Rated &b) {
        const bool can = a.hit.action.isPossible(), canToo = b.hit.action.isPossible();
        return can != canToo ? can : a.score > b.score;
    });
    QList<ActionHit> hits;
    for (const Rated &rated : std::as_const(found))
        hits.append(rated.hit);
    return hits;
}

void ActionListModel::setHits(const QList<ActionHit> &hits)
{
    const auto before = [this](const RowChange &change) {
        const int first = static_cast<int>(change.first), last = static_cast<int>(change.first + change.count - 1);
        if (change.kind == RowChange::Kind::Remove)
            beginRemoveRows({}, first, last);
        else if (change.kind == RowChange::Kind::Insert)
            beginInsertRows({}, first, last);
    };
    const auto after = [this](const RowChange &change) {
        if (change.kind == RowChange::Kind::Remove)
            endRemoveRows();
        else if (change.kind == RowChange::Kind::Insert)
            endInsertRows();
        else
            Q_EMIT dataChanged(index(static_cast<int>(change.first)),
                index(static_cast<int>(change.first + change.count - 1)));
    };
    applyListDiff(m_hits, hits, [](const ActionHit &hit) { return hit.action.id; }, before, after);
}

int ActionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant ActionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActionHit &hit = m_hits[index.row()];
    const QString key = hit.action.key.toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return hit.action.text;
    case Qt::AccessibleTextRole: {
        QStringList parts{hit.action.text, hit.action.place, key, hit.action.whyNot};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return hit.action.id;
    case PlaceRole:
        return hit.action.place;
    case KeyRole:
        return key;
    case WhyNotRole:
        return hit.action.whyNot;
    case HitsRole:
        return QVariant::fromValue(hit.places);
    default:
        return {};
    }
}

Qt::ItemFlags ActionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool possible = m_hits[index.row()].action.isPossible();
    return possible ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

}
