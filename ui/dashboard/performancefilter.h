// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/performancemodel.h"

#include <QSortFilterProxyModel>

namespace Foyer {

//! Performances in words, narrowed to those whose title, place or day has every word that was typed.
class PerformanceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    //! \a performances must outlive the filter.
    explicit PerformanceFilter(PerformanceModel &performances, QObject *parent = nullptr);

    void setWords(const QString &text);
    //! The first that is on sale, else the first that is not known to be off sale; -1 when there is none.
    [[nodiscard]] int firstOnSale() const;
    //! Null for an index that is not valid.
    [[nodiscard]] const Performance *at(const QModelIndex &index) const;
    void retranslate();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] static QString text(const Performance &performance, int column);

    PerformanceModel &m_performances;
    QStringList m_words;
};

}
