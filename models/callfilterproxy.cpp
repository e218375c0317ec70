// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callfilterproxy.h"

#include "models/calllog.h"

#include <algorithm>

namespace Foyer {

CallFilterProxy::CallFilterProxy(CallLog &log, QObject *parent) : QAbstractTableModel(parent), m_log(log)
{
    setFilter({});
    connect(&log, &CallLog::rowsInserted, this, [this](const QModelIndex &, int first, int last) { take(first, last); });
    connect(&log, &CallLog::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int, int last) { drop(last); });
}

void CallFilterProxy::setFilter(const CallFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_numbers.clear();
    for (int row = 0; row < m_log.rowCount(); ++row) {
        if (fits(*m_log.entry(row), m_filter))
            m_numbers.push_back(m_log.entry(row)->number);
    }
    endResetModel();
}

void CallFilterProxy::take(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (!fits(*m_log.entry(row), m_filter))
            continue;
        beginInsertRows({}, rowCount(), rowCount());
        m_numbers.push_back(m_log.entry(row)->number);
        endInsertRows();
    }
}

//! The log drops its oldest.
void CallFilterProxy::drop(int last)
{
    const auto kept = std::upper_bound(m_numbers.begin(), m_numbers.end(), m_log.entry(last)->number);
    if (kept == m_numbers.begin())
        return;
    beginRemoveRows({}, 0, static_cast<int>(kept - m_numbers.begin()) - 1);
    m_numbers.erase(m_numbers.begin(), kept);
    endRemoveRows();
}

const CallEntry *CallFilterProxy::entry(int row) const
{
    return row >= 0 && row < rowCount() ? m_log.entry(m_log.rowOf(m_numbers[static_cast<size_t>(row)])) : nullptr;
}

int CallFilterProxy::rowOf(qint64 number) const
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
    return found == m_numbers.end() || *found != number ? -1 : static_cast<int>(found - m_numbers.begin());
}

int CallFilterProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int CallFilterProxy::columnCount(const QModelIndex &parent) const { return m_log.columnCount(parent); }

QVariant CallFilterProxy::data(const QModelIndex &index, int role) const
{
    const CallEntry *call = index.isValid() ? entry(index.row()) : nullptr;
    return call ? m_log.index(m_log.rowOf(call->number), index.column()).data(role) : QVariant();
}

}
