// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/fieldgrid.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QGridLayout>

namespace Foyer {

namespace {

//! The narrowest column in which an address can still be read, in characters.
constexpr int columnCharacters = 26;

int narrowestColumn()
{
    return QFontMetrics(fontFor(Type::Field)).averageCharWidth() * columnCharacters + 2 * Tokens::space12;
}

}

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Tokens::space16);
    m_grid->setVerticalSpacing(Tokens::space4);
}

void FieldGrid::add(QWidget *field, bool wide)
{
    m_entries.append({field, wide});
    m_columns = 0;
    arrange(wantedColumns());
}

QSize FieldGrid::minimumSizeHint() const
{
    return {qMin(narrowestColumn(), QWidget::minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

void FieldGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        arrange(wantedColumns());
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(wantedColumns());
}

int FieldGrid::wantedColumns() const
{
    return width() < 2 * narrowestColumn() + Tokens::space16 ? 1 : 2;
}

void FieldGrid::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (const Entry &entry : m_entries) {
        const bool whole = entry.wide || columns == 1;
        if (whole && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(entry.field, row, column, 1, whole ? columns : 1, Qt::AlignTop);
        column += whole ? columns : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

}
