// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardbutton.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace Foyer {

CardButton::CardButton(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void CardButton::paintKeyCap(
    QPainter &painter, const QRect &place, const QString &key, const QColor &line, const QColor &words) const
{
    paintBox(painter, place, Qt::transparent, line, colorsFor(palette()).lineWidth, Tokens::space4);
    painter.setPen(words);
    painter.drawText(place, Qt::AlignCenter, key);
}

void CardButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        event->accept();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}
