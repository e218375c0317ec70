// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace Foyer {

//! Fields in two columns, or in one where two would be too narrow to read. Tab goes in the order of adding.
class FieldGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(QWidget *parent = nullptr);

    //! Takes the field. A wide one has a row of its own.
    void add(QWidget *field, bool wide = false);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    [[nodiscard]] int wantedColumns() const;

    struct Entry
    {
        QWidget *field;
        bool wide;
    };
    QList<Entry> m_entries;
    QGridLayout *m_grid;
    int m_columns = 0;
};

}
