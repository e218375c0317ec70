// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patrontable.h"

#include <QIdentityProxyModel>

namespace Foyer {

//! Patrons to choose from, in words: name, number, place, and what to know about the record.
class FoundTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Column { Name, Number, Place, Notes, ColumnCount };
    //! \a table must outlive the model.
    explicit FoundTextModel(PatronTable &table, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    [[nodiscard]] static QString notes(const PatronHit &patron);
    [[nodiscard]] QString text(const PatronRow &row, int column) const;

    PatronTable &m_table;
};

}
