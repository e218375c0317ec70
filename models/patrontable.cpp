// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patrontable.h"

namespace Foyer {

void PatronTable::setRows(const QList<PatronRow> &rows)
{
    synchronize(m_rows, rows,
        [](const PatronRow &row) { return qMakePair(row.constituentId, row.login ? row.login->id : 0); });
}

int PatronTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PatronTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PatronTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PatronRow &row = m_rows[index.row()];
    if (role == ConstituentRole)
        return row.constituentId == 0 ? QVariant() : QVariant(row.constituentId);
    if (role == LoginIdRole)
        return row.login ? QVariant(row.login->id) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.patron ? QVariant(row.patron->displayName) : QVariant();
    case Number:
        return row.constituentId == 0 ? QVariant() : QVariant(row.constituentId);
    case Place:
        return row.patron ? QVariant(row.patron->city) : QVariant();
    case Login:
        return row.login ? QVariant(row.login->login) : QVariant();
    case LoginType:
        return row.login ? QVariant(row.loginType) : QVariant();
    case Failures:
        return row.login && row.login->failedAttempts ? QVariant(*row.login->failedAttempts) : QVariant();
    default:
        return {};
    }
}

}
