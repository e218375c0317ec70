// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deliverymodel.h"

#include <QIdentityProxyModel>

namespace Foyer {

//! Delivery methods in words.
class DeliveryTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    //! \a methods must outlive the model.
    explicit DeliveryTextModel(DeliveryModel &methods, QObject *parent = nullptr);

    //! The method the cart keeps, by its name; empty for none or not known.
    void setKept(const QString &name);
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString notes(const DeliveryRow &row) const;

    DeliveryModel &m_methods;
    QString m_kept;
};

}
