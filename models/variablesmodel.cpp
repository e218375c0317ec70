// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/variablesmodel.h"

#include "models/domain/validation.h"

#include <algorithm>

namespace Foyer {

VariablesModel::VariablesModel(SessionService &service, SessionKey key, QObject *parent)
    : RowsModel(parent), m_service(service), m_key(std::move(key))
{
}

void VariablesModel::load()
{
    const int generation = ++m_generation;
    setLoadState({LoadPhase::Loading, std::nullopt});
    auto *reply = m_service.variables(m_key);
    connect(reply, &Reply::finished, this, [this, reply, generation] {
        if (generation != m_generation)
            return;
        if (reply->outcome().isDone()) {
            setVariables(*reply->outcome().value);
            return;
        }
        setVariables({}); // an old value must not pass for a present one
        setLoadState({LoadPhase::Failed, reply->outcome().error});
    });
}

void VariablesModel::setVariables(QList<SessionVariable> variables)
{
    ++m_generation;
    std::sort(variables.begin(), variables.end(), [](const SessionVariable &a, const SessionVariable &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
    synchronize(m_rows, variables, [](const SessionVariable &row) { return row.name; });
    setLoadState({LoadPhase::Ready, std::nullopt});
}

std::optional<QString> VariablesModel::valueIn(const QList<SessionVariable> &list, const QString &name)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const SessionVariable &row) { return row.name == name; });
    return found == list.end() ? std::nullopt : std::optional(found->value);
}

QString VariablesModel::nameLike(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const SessionVariable &row) {
        return row.name != name && row.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.end() ? QString() : found->name;
}

bool VariablesModel::isSystem(const QString &name)
{
    const Validation::Verdict verdict = Validation::variableName(name);
    return verdict && verdict->problem == Problem::ReservedName;
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VariablesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionVariable &row = m_rows[index.row()];
    if (role == SystemRole)
        return isSystem(row.name);
    if (role != Qt::DisplayRole || index.column() == Note)
        return {};
    return index.column() == Name ? row.name : row.value;
}

}
