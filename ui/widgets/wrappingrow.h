// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Foyer {

//! Widgets side by side that go on in a next line where the width ends: large text or a long language asks for height and
//! never for a wider window. Stacks and scroll areas above do not pass heightForWidth on, so the hints speak for the width
//! there is.
class WrappingRow : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    explicit WrappingRow(QWidget *parent);

    [[nodiscard]] virtual int lineHeight() const = 0;
    //! Gives every widget its place within rect().
    virtual void place() = 0;

    //! After a widget was added.
    void rearrange();
    [[nodiscard]] int wantedHeight() const;
    //! Puts \a part at \a where, mirrored from right to left.
    void put(QWidget *part, const QRect &where) const;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

}
