// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/order.h"
#include "models/rowsmodel.h"

namespace Foyer {

//! What an order search found, a row an order, in the server's sequence. Raw values; words are ui's. A role is
//! invalid where the server did not say: never false or zero instead.
class OrdersModel final : public RowsModel
{
    Q_OBJECT
public:
    enum Column { Number, Ordered, ModeOfSale, Total, Paid, State, ColumnCount };
    enum Role {
        OrderIdRole = Qt::UserRole + 1,
        ConstituentIdRole, //!< 0 = general public
        OrderedRole, //!< QDateTime with the server's offset
        ModeOfSaleIdRole,
        TotalRole, //!< ten-thousandths, as Money
        PaidRole,
        LockRole, //!< OrderLock as int
        BatchRole, //!< number of the batch that holds it
        UnprintedRole,
        OkToPrintRole,
        RolloverRole,
    };
    using RowsModel::RowsModel;

    //! The answer to another question: views start anew.
    void replace(const QList<OrderSummary> &orders);
    //! A newer answer to the same question: rows come, go and change one by one and keep their selection.
    void update(const QList<OrderSummary> &orders);

    [[nodiscard]] const QList<OrderSummary> &orders() const { return m_rows; }
    //! Null when there is no such row; valid until the model changes.
    [[nodiscard]] const OrderSummary *order(int row) const;
    //! -1 when the order is not in the list.
    [[nodiscard]] int rowOf(int orderId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<OrderSummary> m_rows;
};

}
