// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/defaultsmodel.h"

#include <QSortFilterProxyModel>

namespace Foyer {

//! The organisation's defaults in words, narrowed to those that have every typed word in name or meaning.
class DefaultsTextModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    //! \a defaults must outlive the model.
    explicit DefaultsTextModel(DefaultsModel &defaults, QObject *parent = nullptr);

    void setWords(const QString &text);
    //! Null for a row that is not there.
    [[nodiscard]] const DefaultRow *at(int row) const;
    [[nodiscard]] int rowOf(const QString &name) const; //!< -1 when it is not shown
    void retranslate();

    //! What a known name decides, in plain words; empty for others.
    [[nodiscard]] static QString meaning(const QString &name);
    //! All there is to say of one row, a line each.
    [[nodiscard]] static QString details(const DefaultRow &row);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] static QString value(const DefaultRow &row);
    [[nodiscard]] static QString lockoutMeaning(const QString &name);

    DefaultsModel &m_defaults;
    QStringList m_words;
};

}
