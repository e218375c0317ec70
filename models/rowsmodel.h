// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listdiff.h"
#include "models/loadstate.h"

#include <QAbstractTableModel>

namespace Foyer {

//! A table over a list of values with exact row signals. Subclasses say what a row's key and cells are;
//! they are not templates themselves, so that moc sees them.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] const LoadState &loadState() const { return m_loadState; }
    void setLoadState(const LoadState &state)
    {
        if (m_loadState == state)
            return;
        m_loadState = state;
        Q_EMIT loadStateChanged();
    }

Q_SIGNALS:
    void loadStateChanged();

protected:
    //! Brings \a rows to \a wanted with insert, remove and change signals; never a reset.
    template<typename T, typename KeyOf>
    void synchronize(QList<T> &rows, const QList<T> &wanted, KeyOf keyOf)
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
                Q_EMIT dataChanged(index(static_cast<int>(change.first), 0),
                    index(static_cast<int>(change.first), columnCount() - 1));
        };
        applyListDiff(rows, wanted, keyOf, before, after);
    }

private:
    LoadState m_loadState;
};

}
