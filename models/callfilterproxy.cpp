// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callfilterproxy.h"

#include "models/calllog.h"

namespace Foyer {

CallFilterProxy::CallFilterProxy(CallLog &log, QObject *parent) : QSortFilterProxyModel(parent), m_log(log)
{
    setDynamicSortFilter(false); // a call does not change after it ended
    setSourceModel(&log);
}

void CallFilterProxy::setFilter(const CallFilter &filter)
{
    m_filter = filter;
    invalidateRowsFilter();
}

const CallEntry *CallFilterProxy::entry(int row) const
{
    const QModelIndex here = index(row, 0);
    return here.isValid() ? m_log.entry(mapToSource(here).row()) : nullptr;
}

bool CallFilterProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    const CallEntry *call = m_log.entry(row);
    return call && fits(*call, m_filter);
}

}
