// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choicemodel.h"

#include <utility>

namespace Foyer {

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    QHash<int, QString> names;
    QList<Choice> active;
    for (const Choice &choice : choices) {
        names.insert(choice.id, choice.name);
        if (!choice.inactive)
            active.append(choice);
    }
    m_names = std::move(names);
    synchronize(m_rows, active, [](const Choice &choice) { return choice.id; });
}

QString ChoiceModel::nameOf(int id) const { return m_names.value(id); }

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
