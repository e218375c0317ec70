// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparetable.h"

#include "ui/theme/icons.h"

#include <QFont>

#include <algorithm>

namespace Foyer {

CompareTable::CompareTable(const CompareNames &names, QObject *parent) : QAbstractTableModel(parent), m_names(names) { }

void CompareTable::setRows(const QList<CompareRow> &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    narrow();
}

void CompareTable::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    narrow();
}

void CompareTable::setSideNames(const QString &left, const QString &right)
{
    m_left = left;
    m_right = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, Left, Right);
}

void CompareTable::narrow()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(m_shown),
        [this](const CompareRow &row) { return !m_onlyDifferences || differs(row); });
    endResetModel();
}

int CompareTable::differences() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const CompareRow &row) { return differs(row); }));
}

int CompareTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CompareTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CompareTable::text(int row, int column) const
{
    const CompareRow &shown = m_shown[row];
    switch (column) {
    case Group: // once a group, so that groups can be seen
        return row == 0 || m_shown[row - 1].group != shown.group ? CompareWords::group(shown.group) : QString();
    case Field:
        return CompareWords::field(shown);
    case Left:
        return CompareWords::value(shown, shown.left, m_names);
    case Right:
        return CompareWords::value(shown, shown.right, m_names);
    default:
        return CompareWords::state(shown.state);
    }
}

QVariant CompareTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareRow &row = m_shown[index.row()];
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole && index.column() == Group)
        return CompareWords::group(row.group);
    if (role == Qt::FontRole && differs(row) && index.column() != Group) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::DecorationRole && index.column() == State)
        return icon(differs(row) ? Icon::Alert : row.state == CompareState::Same ? Icon::Check : Icon::Help, QPalette::Text);
    return {};
}

QVariant CompareTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group:
        return tr("Part"); //: Column: sale, patron, cart …
    case Field:
        return tr("What"); //: Column: what is compared
    case Left:
        return m_left.isEmpty() ? tr("Left") : m_left;
    case Right:
        return m_right.isEmpty() ? tr("Right") : m_right;
    default:
        return tr("State"); //: Column: same, differs …
    }
}

}
