// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/comparewords.h"

#include <QAbstractTableModel>

namespace Foyer {

//! Two sessions side by side in words; rows that differ are bold and carry a sign.
class CompareTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Group, Field, Left, Right, State, ColumnCount };

    explicit CompareTable(const CompareNames &names, QObject *parent = nullptr);

    void setRows(const QList<CompareRow> &rows);
    void setOnlyDifferences(bool only);
    [[nodiscard]] int differences() const;
    [[nodiscard]] qsizetype total() const { return m_rows.size(); }
    void setSideNames(const QString &left, const QString &right);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    [[nodiscard]] QString text(int row, int column) const;

    const CompareNames m_names;
    QList<CompareRow> m_rows, m_shown;
    QString m_left, m_right;
    bool m_onlyDifferences = false;
};

}
