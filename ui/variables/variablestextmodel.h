// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/variablesmodel.h"

#include <QSortFilterProxyModel>

namespace Foyer {

//! Variables in words, values as dots until they are asked for, narrowed to those that have every word typed:
//! in the name, and in the value while values are shown.
class VariablesTextModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    //! \a variables must outlive the model.
    explicit VariablesTextModel(VariablesModel &variables, QObject *parent = nullptr);

    void setWords(const QString &text);
    void setValuesShown(bool shown);
    [[nodiscard]] bool areValuesShown() const { return m_shown; }
    //! Null for a row that is not there.
    [[nodiscard]] const SessionVariable *at(int row) const;
    //! After a change of language.
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QString text(const SessionVariable &variable, int column) const;

    VariablesModel &m_variables;
    QStringList m_words;
    bool m_shown = false;
};

}
