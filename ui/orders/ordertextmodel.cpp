// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordertextmodel.h"

#include "models/sessionfactsmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/moneywords.h"

#include <QLocale>

#include <utility>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant alignment(int column)
{
    const bool number = column == OrdersModel::Total || column == OrdersModel::Paid;
    return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

}

OrderTextModel::OrderTextModel(OrdersDesk &desk, const OrderWords &words, QObject *parent)
    : QIdentityProxyModel(parent), m_desk(desk), m_words(words)
{
    setSourceModel(&desk.orders());
}

QVariant OrderTextModel::data(const QModelIndex &index, int role) const
{
    const OrderSummary *order = m_desk.orders().order(index.row());
    if (!index.isValid() || !order)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*order, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::DecorationRole:
        // The shape says it as well as the words.
        if (index.column() == OrdersModel::State && order->lock != OrderLock::None)
            return icon(Icon::Lock, QPalette::Text);
        return {};
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString OrderTextModel::text(const OrderSummary &order, int column) const
{
    switch (column) {
    case OrdersModel::Number:
        return QString::number(order.orderId);
    case OrdersModel::Ordered: {
        const QDateTime day = asWritten(order.orderDate ? order.orderDate : order.createDate);
        return day.isValid() ? TextChecks::isolated(QLocale().toString(day.date(), QLocale::ShortFormat)) : u"–"_s;
    }
    case OrdersModel::ModeOfSale:
        return m_words.modeOfSale(order.modeOfSaleId);
    case OrdersModel::Total:
        return MoneyWords::amount(order.totalDue);
    case OrdersModel::Paid:
        return MoneyWords::amount(order.totalPaid);
    default:
        return OrderWords::state(order, m_desk.openOrder() == order.orderId,
            m_narrow ? OrderWords::First::Lock : OrderWords::First::Payment);
    }
}

QVariant OrderTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrdersModel::Number:
        return tr("Order"); //: Column: order number
    case OrdersModel::Ordered:
        return tr("Ordered"); //: Column: the day of the order
    case OrdersModel::ModeOfSale:
        return tr("Mode of sale"); //: Column
    case OrdersModel::Total:
        return tr("Total"); //: Column: what the order costs
    case OrdersModel::Paid:
        return tr("Paid"); //: Column: what was paid for it
    default:
        return tr("State"); //: Column: payment, printing and lock in words
    }
}

void OrderTextModel::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        refresh();
}

void OrderTextModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, OrdersModel::ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, OrdersModel::ColumnCount - 1));
}

}
