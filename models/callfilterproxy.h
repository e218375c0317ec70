// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callfilter.h"

#include <QSortFilterProxyModel>

namespace Foyer {

class CallLog;

//! The calls that fit, in the order of the log.
class CallFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    //! \a log must outlive the proxy.
    explicit CallFilterProxy(CallLog &log, QObject *parent = nullptr);

    void setFilter(const CallFilter &filter);
    [[nodiscard]] const CallEntry *entry(int row) const;
    [[nodiscard]] CallLog &log() const { return m_log; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CallLog &m_log;
    CallFilter m_filter;
};

}
