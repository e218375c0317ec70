// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reference.h"
#include "models/rowsmodel.h"

#include <QHash>

namespace Foyer {

//! Names for ids: login types, modes of sale, sources, batches … One column; IdRole is what goes on the wire.
class ChoiceModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1 };
    using RowsModel::RowsModel;

    //! Rows are the active ones; the names of all are kept.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] const QList<Choice> &choices() const { return m_rows; }
    //! Also of an inactive entry; empty when the id is not known.
    [[nodiscard]] QString nameOf(int id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Choice> m_rows;
    QHash<int, QString> m_names;
};

}
