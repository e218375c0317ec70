// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/performancefilter.h"

#include "ui/widgets/textchecks.h"
#include "ui/words/timewords.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

PerformanceFilter::PerformanceFilter(PerformanceModel &performances, QObject *parent)
    : QSortFilterProxyModel(parent), m_performances(performances)
{
    setSourceModel(&performances);
}

void PerformanceFilter::setWords(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

int PerformanceFilter::firstOnSale() const
{
    int possible = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const Performance *performance = at(index(row, 0));
        if (performance->onSale == true)
            return row;
        if (possible < 0 && !performance->onSale)
            possible = row;
    }
    return possible;
}

const Performance *PerformanceFilter::at(const QModelIndex &index) const
{
    const int row = mapToSource(index).row();
    return row >= 0 && row < m_performances.performances().size() ? &m_performances.performances().at(row) : nullptr;
}

void PerformanceFilter::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant PerformanceFilter::data(const QModelIndex &index, int role) const
{
    const Performance *performance = at(index);
    if (role == Qt::DisplayRole && performance)
        return text(*performance, index.column());
    return QSortFilterProxyModel::data(index, role);
}

QVariant PerformanceFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PerformanceModel::When:
        return tr("When"); //: Column: day and time at the venue
    case PerformanceModel::Title:
        return tr("Performance"); //: Column: title of the show
    default:
        return tr("Place"); //: Column: hall or stage
    }
}

bool PerformanceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Performance &performance = m_performances.performances().at(row);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        for (int column = 0; column < PerformanceModel::ColumnCount; ++column) {
            if (text(performance, column).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return performance.code.contains(word, Qt::CaseInsensitive);
    });
}

QString PerformanceFilter::text(const Performance &performance, int column)
{
    switch (column) {
    case PerformanceModel::When:
        return performance.when ? TimeWords::dayAndTime(*performance.when) : u"–"_s;
    case PerformanceModel::Title: {
        const QString title = TextChecks::isolated(performance.title);
        //: %1: title of a performance that cannot be sold
        return performance.onSale == false ? tr("%1 (not on sale)").arg(title) : title;
    }
    default:
        return TextChecks::isolated(performance.facility);
    }
}

}
