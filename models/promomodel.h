// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/rowsmodel.h"

namespace Foyer {

//! What a promo code stands for, one source a row, in the server's order. The row number is what a person picks by.
class PromoModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Role { SourceIdRole = Qt::UserRole + 1, ModeOfSaleRole };
    using RowsModel::RowsModel;

    void setMatches(const QList<PromoMatch> &matches);
    //! \a row must be a row.
    [[nodiscard]] const PromoMatch &at(int row) const { return m_rows.at(row).match; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        PromoMatch match;
        int place = 0; //!< the same source may come twice
        bool operator==(const Row &other) const;
    };

    QList<Row> m_rows;
};

}
