// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace Foyer {

KeyHint::KeyHint(const QKeySequence &key, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(Type::Small));
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyHint::setKey(const QKeySequence &key)
{
    setText(key.toString(QKeySequence::NativeText));
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int high = metrics.height() + Tokens::space4;
    return {qMax(high, metrics.horizontalAdvance(text()) + Tokens::space12), high};
}

void KeyHint::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(Type::Small));
    }
}

void KeyHint::paintEvent(QPaintEvent *event)
{
    const Colors c = colorsFor(palette());
    const qreal inset = c.lineWidth / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.window);
    painter.setPen(QPen(c.line, c.lineWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Tokens::space4, Tokens::space4);
    painter.end();
    QLabel::paintEvent(event);
}

}
