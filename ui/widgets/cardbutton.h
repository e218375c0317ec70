// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Foyer {

//! A large choice that paints itself: answers to Return as to Space, once however long it is held, and shows the mouse
//! over it. The look is for whoever derives from it.
class CardButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CardButton(const QString &name, QWidget *parent = nullptr);

protected:
    //! The mouse is over it, or it is held down.
    [[nodiscard]] bool isLively() const { return isEnabled() && (underMouse() || isDown()); }
    //! A key on its cap, centred in \a place.
    void paintKeyCap(QPainter &painter, const QRect &place, const QString &key, const QColor &line,
        const QColor &words) const;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

}
