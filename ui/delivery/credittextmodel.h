// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/onaccountmodel.h"

#include <QIdentityProxyModel>

namespace Foyer {

//! On-account credit in words and exact amounts, in the locale; "–" is not known, never 0.
class CreditTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    //! \a credits must outlive the model.
    explicit CreditTextModel(OnAccountModel &credits, QObject *parent = nullptr);

    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    OnAccountModel &m_credits;
};

}
