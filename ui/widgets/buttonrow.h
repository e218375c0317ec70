// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wrappingrow.h"

namespace Foyer {

//! Buttons, the trailing ones at the far end. Tab goes in the order of adding.
class ButtonRow final : public WrappingRow
{
    Q_OBJECT
public:
    explicit ButtonRow(QWidget *parent = nullptr);

    //! Takes ownership. Leading ones first.
    void addLeading(QWidget *button);
    void addTrailing(QWidget *button);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int lineHeight() const override;
    void place() override;

private:
    struct Part
    {
        QWidget *button;
        bool trailing;
    };
    using Line = QList<Part>;
    void add(QWidget *button, bool trailing);
    [[nodiscard]] QList<Line> lines(int width) const;

    QList<Part> m_parts;
};

}
