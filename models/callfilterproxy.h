// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callfilter.h"

#include <QAbstractTableModel>

#include <vector>

namespace Foyer {

class CallLog;

//! The calls that fit, in the order of the log. Another filter is one reset: QSortFilterProxyModel would tell of
//! every gap of a hundred thousand rows by itself.
class CallFilterProxy final : public QAbstractTableModel
{
    Q_OBJECT
public:
    //! \a log must outlive the proxy.
    explicit CallFilterProxy(CallLog &log, QObject *parent = nullptr);

    void setFilter(const CallFilter &filter);
    [[nodiscard]] const CallEntry *entry(int row) const;
    //! -1 when it is gone or does not fit.
    [[nodiscard]] int rowOf(qint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void take(int first, int last);
    void drop(int last);

    CallLog &m_log;
    CallFilter m_filter;
    std::vector<qint64> m_numbers; //!< of the calls that fit, ascending
};

}
