// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cart.h"
#include "models/rowsmodel.h"

namespace Foyer {

//! The cart's lines, then the fees of the whole order. Columns: kind, title, when, seats, price type, amount; raw values, words are ui's.
class CartLinesModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Kind, Title, When, Seats, PriceType, Amount, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1, PerformanceIdRole, LineItemIdRole, SeatCountRole, AmountRole, WhenRole };
    using RowsModel::RowsModel;

    void setCart(const std::optional<Cart> &cart);
    [[nodiscard]] const QList<CartLine> &lines() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<CartLine> m_rows;
};

}
