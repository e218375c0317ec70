// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/performancemodel.h"

#include <QIdentityProxyModel>

namespace Foyer {

//! Zones and prices of one performance in words; unknown numbers are "–".
class OfferTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    //! \a offers must outlive the model.
    explicit OfferTextModel(SeatOfferModel &offers, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    SeatOfferModel &m_offers;
};

}
