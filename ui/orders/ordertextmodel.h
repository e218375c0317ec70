// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/orderwords.h"

#include <QIdentityProxyModel>

namespace Foyer {

//! Orders in words, a row a sentence can be read from; rows are those of OrdersModel.
class OrderTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    //! Both must outlive the model.
    OrderTextModel(OrdersDesk &desk, const OrderWords &words, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! Another language, or names and the open order are known now.
    void refresh();
    //! Where the room is short, who holds a locked order comes before its payment.
    void setNarrow(bool narrow);

private:
    [[nodiscard]] QString text(const OrderSummary &order, int column) const;

    const OrdersDesk &m_desk;
    const OrderWords &m_words;
    bool m_narrow = false;
};

}
