// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/bigchoice.h"

#include "ui/theme/box.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

namespace Foyer {

namespace {

constexpr int padding = Tokens::space24;
constexpr int tileSide = 48;
constexpr int narrowest = 300;

}

BigChoice::BigChoice(const QString &name, Icon icon, const QKeySequence &key, QWidget *parent)
    : CardButton(name, parent), m_icon(icon), m_key(key)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // QAbstractButton's own shortcut is dropped whenever the text changes.
    auto *shortcut = new QShortcut(m_key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [this] { click(); });
}

void BigChoice::setWords(const QString &title, const QString &purpose)
{
    setText(title);
    m_purpose = purpose;
    setAccessibleName(title);
    setAccessibleDescription(purpose);
    updateGeometry();
    update();
}

void BigChoice::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QFont BigChoice::titleFont() const
{
    QFont font = fontFor(Type::Heading);
    font.setWeight(QFont::DemiBold);
    return font;
}

int BigChoice::textWidth(int width) const
{
    return qMax(1, width - 2 * padding);
}

int BigChoice::heightForWidth(int width) const
{
    const int flags = Qt::AlignLeading | Qt::TextWordWrap;
    const QRect room(0, 0, textWidth(width), QWIDGETSIZE_MAX);
    const int title = QFontMetrics(titleFont()).boundingRect(room, flags, text()).height();
    const int purpose = QFontMetrics(fontFor(Type::Body)).boundingRect(room, flags, m_purpose).height();
    return 2 * padding + tileSide + Tokens::space16 + title + Tokens::space8 + purpose;
}

QSize BigChoice::sizeHint() const
{
    const int width = qMax(narrowest, QFontMetrics(fontFor(Type::Body)).averageCharWidth() * 44 + 2 * padding);
    return {width, heightForWidth(width)};
}

QSize BigChoice::minimumSizeHint() const
{
    return {narrowest, heightForWidth(narrowest)};
}

void BigChoice::changeEvent(QEvent *event)
{
    CardButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void BigChoice::paintEvent(QPaintEvent *)
{
    const Colors c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QColor words = !isEnabled() ? c.muted : m_primary ? c.onAccent : c.text;
    const QRect tile = QStyle::visualRect(layoutDirection(), rect(), QRect(padding, padding, tileSide, tileSide));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_primary && isEnabled() ? tint(c.onAccent, c.accent, 0.18) : tint(c.accent, c.surface, 0.12));
    painter.drawRoundedRect(tile, Tokens::corner, Tokens::corner);
    constexpr int signInset = 12;
    paintIcon(painter, tile.adjusted(signInset, signInset, -signInset, -signInset), m_icon,
        !isEnabled() ? c.muted : m_primary ? c.onAccent : c.accent);

    QRect room(padding, tile.bottom() + 1 + Tokens::space16, textWidth(width()), height());
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop))
        | Qt::TextWordWrap;
    QRect used;
    painter.setPen(words);
    painter.setFont(titleFont());
    painter.drawText(room, flags, text(), &used);
    room.setTop(used.bottom() + 1 + Tokens::space8);
    painter.setFont(fontFor(Type::Body));
    painter.setPen(m_primary && isEnabled() ? words : c.muted);
    painter.drawText(room, flags, m_purpose);
    paintKey(painter, tile);
}

void BigChoice::paintFrame(QPainter &painter) const
{
    const Colors c = colorsFor(palette());
    const bool filled = m_primary && isEnabled();
    const QColor ground = filled ? (isLively() ? tint(c.text, c.accent, 0.12) : c.accent)
                                 : (isLively() ? tint(c.accent, c.surface, 0.06) : c.surface);
    paintBox(painter, rect(), ground, filled ? ground : c.control, c.lineWidth);
    if (!hasFocus())
        return;
    // Inside a filled choice the ring needs the colour that stands out from the fill.
    const qreal away = filled ? 4.0 : 2.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(filled ? c.onAccent : c.accent, Tokens::focusRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(away, away, -away, -away), Tokens::cornerSmall, Tokens::cornerSmall);
}

void BigChoice::paintKey(QPainter &painter, const QRect &tile) const
{
    const Colors c = colorsFor(palette());
    const bool filled = m_primary && isEnabled();
    const QString name = m_key.toString(QKeySequence::NativeText);
    painter.setFont(fontFor(Type::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const int high = metrics.height() + Tokens::space8;
    const int wide = qMax(high, metrics.horizontalAdvance(name) + Tokens::space16);
    const QRect end(width() - padding - wide, tile.top(), wide, high);
    const QRect cap = QStyle::visualRect(layoutDirection(), rect(), end);
    paintKeyCap(painter, cap, name, filled ? c.onAccent : c.control,
        !isEnabled() ? c.muted : filled ? c.onAccent : c.text);
}

}
