// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watchlist.h"

#include <QIdentityProxyModel>

namespace Foyer {

class ChoiceModel;

//! The watch list in words; rows are those of WatchList.
class WatchTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    //! Both must outlive the model.
    WatchTextModel(WatchList &list, const ChoiceModel &modesOfSale, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! Another language or other names.
    void refresh();

private:
    [[nodiscard]] QString text(const WatchedSession &session, int column) const;

    const WatchList &m_list;
    const ChoiceModel &m_modes;
};

}
