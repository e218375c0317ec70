// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditreading.h"

#include <QAbstractTableModel>

namespace Foyer {

//! The audit as a table of words, the newest line first, narrowed by words and by how things ended.
class AuditTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Staff, Deed, Login, Result, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReading(const AuditReading &reading);
    //! Every word has to be found somewhere in a line.
    void setFilter(const QString &words, bool onlyTrouble);
    [[nodiscard]] qsizetype total() const { return m_entries.size(); }
    [[nodiscard]] const AuditEntry &at(int row) const { return m_entries[m_shown[row]]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void narrow();
    [[nodiscard]] static QString text(const AuditEntry &entry, int column);
    [[nodiscard]] bool passes(const AuditEntry &entry) const;

    QList<AuditEntry> m_entries; //!< newest first
    QList<qsizetype> m_shown;
    QStringList m_words;
    bool m_onlyTrouble = false;
};

}
