// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wrappingrow.h"

namespace Foyer {

//! Equal tiles, as evenly over the lines as can be; in one line as wide as each needs, where equal ones would need two.
class TileRow final : public WrappingRow
{
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent = nullptr);

    //! Takes ownership.
    void addTile(QWidget *tile);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int lineHeight() const override;
    void place() override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int columns(int width) const;
    void placeInALine();

    QList<QWidget *> m_tiles;
};

}
