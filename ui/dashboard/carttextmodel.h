// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cartlinesmodel.h"

#include <QIdentityProxyModel>

namespace Foyer {

//! The cart's lines in words, in the locale; days and times as the venue wrote them.
class CartTextModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    //! \a lines must outlive the model.
    explicit CartTextModel(CartLinesModel &lines, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    //! After a change of language.
    void retranslate();
    [[nodiscard]] static QString kindWord(CartLineKind kind);
    //! "Adult 2 × 48.00, Student 1 × 24.00"
    [[nodiscard]] static QString prices(const QList<CartSeat> &seats);

private:
    [[nodiscard]] QString text(const CartLine &line, const QModelIndex &index) const;

    CartLinesModel &m_lines;
};

}
