// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cartlinesmodel.h"

#include "models/sessionfactsmodel.h"

namespace Foyer {

namespace {

//! Lines without an id of their own (fees, gift certificates) are told apart by kind and title.
QString keyOf(const CartLine &line)
{
    return QString::number(static_cast<int>(line.kind)) + u'/'
        + (line.id ? QString::number(*line.id) : QString(line.title));
}

QString priceTypesOf(const CartLine &line)
{
    QStringList names;
    for (const CartSeat &seat : line.seats) {
        if (!names.contains(seat.priceType))
            names.append(seat.priceType);
    }
    return names.join(QStringLiteral(", "));
}

}

void CartLinesModel::setCart(const std::optional<Cart> &cart)
{
    QList<CartLine> lines = cart ? cart->lines : QList<CartLine>();
    for (const CartFee &fee : cart ? cart->orderFees : QList<CartFee>())
        lines.append({CartLineKind::Fee, {}, {}, fee.name, {}, {}, fee.amount});
    synchronize(m_rows, lines, keyOf);
}

int CartLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CartLinesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CartLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CartLine &line = m_rows[index.row()];
    switch (role) {
    case KindRole:
        return static_cast<int>(line.kind);
    case PerformanceIdRole:
        return line.performanceId ? QVariant(*line.performanceId) : QVariant();
    case LineItemIdRole:
        return line.id ? QVariant(*line.id) : QVariant();
    case SeatCountRole:
        return static_cast<int>(line.seats.size());
    case AmountRole:
        return line.due ? QVariant(line.due->tenThousandths()) : QVariant();
    case WhenRole:
        return asWritten(line.when);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Title:
        return line.title;
    case When:
        return asWritten(line.when);
    case Seats:
        return seatNames(line.seats);
    case PriceType:
        return priceTypesOf(line);
    default:
        return {};
    }
}

}
