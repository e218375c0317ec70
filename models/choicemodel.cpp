// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choicemodel.h"

#include <algorithm>

namespace Foyer {

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    synchronize(m_rows, choices, [](const Choice &choice) { return choice.id; });
}

QString ChoiceModel::nameOf(int id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Choice &row) { return row.id == id; });
    return found == m_rows.end() ? QString() : found->name;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChoiceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 1; }

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Choice &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.name;
    return role == IdRole ? QVariant(row.id) : QVariant();
}

}
