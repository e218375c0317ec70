// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Foyer {

//! Buttons side by side, the trailing ones at the far end; what finds no room in the line goes on in the next one, so
//! that large text or a long language asks for height and never for a wider window. Tab goes in the order of adding.
class ButtonRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonRow(QWidget *parent = nullptr);

    //! Takes ownership. Leading ones first.
    void addLeading(QWidget *button);
    void addTrailing(QWidget *button);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QWidget *button;
        bool trailing;
    };
    using Line = QList<Part>;
    void add(QWidget *button, bool trailing);
    [[nodiscard]] QList<Line> lines(int width) const;
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int lineHeight() const;
    void place();

    QList<Part> m_parts;
};

}
