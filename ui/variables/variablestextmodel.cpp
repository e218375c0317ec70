// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variablestextmodel.h"

#include "ui/theme/icons.h"
#include "ui/variables/variablewords.h"

#include <algorithm>

namespace Foyer {

VariablesTextModel::VariablesTextModel(VariablesModel &variables, QObject *parent)
    : QSortFilterProxyModel(parent), m_variables(variables)
{
    setSourceModel(&variables);
}

void VariablesTextModel::setWords(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void VariablesTextModel::setValuesShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    retranslate();
    invalidateFilter();
}

const SessionVariable *VariablesTextModel::at(int row) const
{
    const int source = mapToSource(index(row, 0)).row();
    return source >= 0 && source < m_variables.variables().size() ? &m_variables.variables().at(source) : nullptr;
}

void VariablesTextModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant VariablesTextModel::data(const QModelIndex &index, int role) const
{
    const SessionVariable *variable = index.isValid() ? at(index.row()) : nullptr;
    if (variable == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*variable, index.column());
    case Qt::DecorationRole:
        if (index.column() == VariablesModel::Name && VariablesModel::isSystem(variable->name))
            return icon(Icon::Lock, QPalette::Text);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == VariablesModel::Value && !m_shown)
            return tr("hidden"); //: Read aloud in place of a value that is not shown
        return text(*variable, index.column());
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant VariablesTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VariablesModel::Name:
        return tr("Variable"); //: Column: name of a session variable
    case VariablesModel::Value:
        return tr("Value"); //: Column
    default:
        return tr("Note"); //: Column
    }
}

bool VariablesTextModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const SessionVariable &variable = m_variables.variables().at(row);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        // A filter that looked into hidden values would tell what they are.
        return variable.name.contains(word, Qt::CaseInsensitive)
            || (m_shown && variable.value.contains(word, Qt::CaseInsensitive));
    });
}

QString VariablesTextModel::text(const SessionVariable &variable, int column) const
{
    switch (column) {
    case VariablesModel::Name:
        return VariableWords::name(variable.name);
    case VariablesModel::Value:
        return m_shown ? VariableWords::value(variable.value) : VariableWords::hiddenValue();
    default:
        //: Beside a variable that the server itself sets when somebody signs in
        return VariablesModel::isSystem(variable.name) ? tr("set by sign-in · read only") : QString();
    }
}

}
