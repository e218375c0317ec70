// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ordersmodel.h"

#include "models/sessionfactsmodel.h"

#include <algorithm>

namespace Foyer {

namespace {

template<typename T>
QVariant ifKnown(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant amount(const std::optional<Money> &money)
{
    return money ? QVariant(money->tenThousandths()) : QVariant();
}

int roleOf(int column)
{
    switch (column) {
    case OrdersModel::Number:
        return OrdersModel::OrderIdRole;
    case OrdersModel::Ordered:
        return OrdersModel::OrderedRole;
    case OrdersModel::ModeOfSale:
        return OrdersModel::ModeOfSaleIdRole;
    case OrdersModel::Total:
        return OrdersModel::TotalRole;
    case OrdersModel::Paid:
        return OrdersModel::PaidRole;
    default:
        return OrdersModel::LockRole;
    }
}

}

void OrdersModel::replace(const QList<OrderSummary> &orders)
{
    if (m_rows.isEmpty() && orders.isEmpty())
        return;
    beginResetModel();
    m_rows = orders;
    endResetModel();
}

void OrdersModel::update(const QList<OrderSummary> &orders)
{
    synchronize(m_rows, orders, [](const OrderSummary &order) { return order.orderId; });
}

const OrderSummary *OrdersModel::order(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int OrdersModel::rowOf(int orderId) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [orderId](const OrderSummary &order) { return order.orderId == orderId; });
    return found == m_rows.cend() ? -1 : static_cast<int>(std::distance(m_rows.cbegin(), found));
}

int OrdersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrdersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OrdersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderSummary &order = m_rows[index.row()];
    switch (role == Qt::DisplayRole ? roleOf(index.column()) : role) {
    case OrderIdRole:
        return order.orderId;
    case ConstituentIdRole:
        return ifKnown(order.constituentId);
    case OrderedRole:
        return asWritten(order.orderDate ? order.orderDate : order.createDate);
    case ModeOfSaleIdRole:
        return ifKnown(order.modeOfSaleId);
    case TotalRole:
        return amount(order.totalDue);
    case PaidRole:
        return amount(order.totalPaid);
    case LockRole:
        return static_cast<int>(order.lock);
    case BatchRole:
        return ifKnown(order.lockedInBatch);
    case UnprintedRole:
        return ifKnown(order.unprintedSeats);
    case OkToPrintRole:
        return ifKnown(order.okToPrint);
    case RolloverRole:
        return ifKnown(order.isRollover);
    default:
        return {};
    }
}

}
