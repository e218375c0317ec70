// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patrontable.h"
#include "models/signininquiry.h"

#include <QAbstractListModel>

namespace Foyer {

//! The patrons that were found, one a line, each with the logins that were read: "Chloé Dubois · no. 1003 · Seattle"
//! and below it "chloe (Web)". A login without a known owner is a line of its own.
class PatronLines final : public QAbstractListModel
{
    Q_OBJECT
public:
    //! \a table must outlive the lines.
    explicit PatronLines(const PatronTable &table, QObject *parent = nullptr);

    //! Who a line stands for; without what was typed and the login type, which the search box knows.
    [[nodiscard]] InquirySubject subjectAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void refresh();

private:
    struct Line
    {
        InquirySubject subject;
        QString place;
        QStringList logins;
        bool operator==(const Line &) const = default;
    };
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] static QString loginText(const PatronRow &row);

    const PatronTable &m_table;
    QList<Line> m_lines;
};

}
