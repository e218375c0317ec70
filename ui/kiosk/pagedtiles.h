// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QWidget>

class QLabel;

namespace Foyer {

class KioskButton;

//! Answers of one kind in rows and columns; what does not fit stands on further pages, with large arrows in place of
//! scrolling.
class PagedTiles final : public QWidget
{
    Q_OBJECT
public:
    PagedTiles(const KioskLook &look, int columns, QWidget *parent);

    //! Takes the tiles; those of before are gone.
    void setTiles(const QList<QWidget *> &tiles);
    //! By how much, in percent, a tile may be higher than it has to where there is room.
    void setGrowth(int percent) { m_grow = percent; }
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void turned(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int tileHeight() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int barHeight() const;
    [[nodiscard]] int rowsIn(int height) const;
    [[nodiscard]] int tilesAPage() const;
    void arrange();
    void fitArrows(int of);
    void turn(int by);

    KioskLook m_look;
    int m_columns;
    QList<QWidget *> m_tiles;
    int m_page = 0, m_grow = 150;
    KioskButton *m_before, *m_after;
    QLabel *m_where;
};

}
