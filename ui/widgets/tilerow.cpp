// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilerow.h"

#include "ui/theme/tokens.h"

namespace Foyer {

TileRow::TileRow(QWidget *parent) : WrappingRow(parent) {}

void TileRow::addTile(QWidget *tile)
{
    tile->setParent(this);
    m_tiles += tile;
    rearrange();
}

int TileRow::heightForWidth(int width) const
{
    const int across = columns(width);
    const int rows = (static_cast<int>(m_tiles.size()) + across - 1) / across;
    return rows * cell().height() + qMax(0, rows - 1) * Tokens::space8;
}

QSize TileRow::sizeHint() const
{
    const int count = static_cast<int>(m_tiles.size());
    const int width = count * cell().width() + qMax(0, count - 1) * Tokens::space16;
    return {width, wantedHeight()};
}

QSize TileRow::minimumSizeHint() const { return {cell().width(), wantedHeight()}; }

int TileRow::lineHeight() const { return cell().height(); }

QSize TileRow::cell() const
{
    QSize size(1, 1);
    for (const QWidget *tile : m_tiles)
        size = size.expandedTo(tile->sizeHint());
    return size;
}

//! All in one line, each as wide as it needs.
int TileRow::lineWidth() const
{
    int wide = qMax(0, static_cast<int>(m_tiles.size()) - 1) * Tokens::space16;
    for (const QWidget *tile : m_tiles)
        wide += tile->sizeHint().width();
    return wide;
}

int TileRow::columns(int width) const
{
    const int most = qMax(1, static_cast<int>(m_tiles.size()));
    if (lineWidth() <= width)
        return most;
    const int fit = qBound(1, (width + Tokens::space16) / (cell().width() + Tokens::space16), most);
    // Even rows: eight tiles in two rows are four and four, not seven and one.
    const int rows = (most + fit - 1) / fit;
    return (most + rows - 1) / rows;
}

void TileRow::placeInALine()
{
    const int spare = (width() - lineWidth()) / static_cast<int>(m_tiles.size());
    int x = 0;
    for (QWidget *tile : std::as_const(m_tiles)) {
        const int wide = tile->sizeHint().width() + spare;
        put(tile, QRect(x, 0, wide, lineHeight()));
        x += wide + Tokens::space16;
    }
}

void TileRow::place()
{
    const int across = columns(width());
    const int high = cell().height();
    const int wide = (width() - (across - 1) * Tokens::space16) / across;
    if (across == m_tiles.size() && wide < cell().width() && lineWidth() <= width()) {
        placeInALine();
        return;
    }
    for (int i = 0; i < m_tiles.size(); ++i) {
        const QRect where(
            (i % across) * (wide + Tokens::space16), (i / across) * (high + Tokens::space8), wide, high);
        put(m_tiles.at(i), where);
    }
}

}
