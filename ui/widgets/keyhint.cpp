// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>

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
    m_key = key;
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
    } else if (event->type() == QEvent::LanguageChange) {
        setKey(m_key);
    }
}

void KeyHint::paintEvent(QPaintEvent *event)
{
    const Colors c = colorsFor(palette());
    paintBox(*this, c.window, c.line, Tokens::space4);
    QLabel::paintEvent(event);
}

}
