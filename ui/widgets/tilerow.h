// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Foyer {

//! Equal tiles side by side, in as many rows as the width needs; mirrored from right to left.
class TileRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent = nullptr);

    //! Takes ownership.
    void addTile(QWidget *tile);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int columns(int width) const;
    void place();

    QList<QWidget *> m_tiles;
};

}
