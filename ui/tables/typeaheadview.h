// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace Foyer {

//! Letters typed into the table go to the next row that begins with them, in the current column. The one of Qt compares
//! what is painted, and our texts from a server begin with a sign that keeps their direction.
class TypeAheadView final : public QTableView
{
    Q_OBJECT
public:
    explicit TypeAheadView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &typed) override;

private:
    QString m_typed;
    QTimer m_forget;
};

}
