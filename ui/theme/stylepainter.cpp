// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainter.h"

#include "ui/theme/foyerstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace Foyer::StylePainter {

namespace {

class Saved final {
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

//! A rounded box whose outline lies inside \a rect, sharp at every scale.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal width, qreal corner)
{
    const qreal inset = width / 2;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(outline.isValid() && width > 0 ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
}

QColor buttonFill(const Colors &c, const QStyleOption &option, ButtonRole role)
{
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver);
    if (!has(option, QStyle::State_Enabled)) {
        // White at a third over black would hide the faint text of a disabled button.
        const qreal share = schemeOf(option.palette) == Scheme::HighContrast ? 0 : 0.35;
        return role == ButtonRole::Quiet ? QColor() : tint(c.line, c.window, share);
    }
    if (role == ButtonRole::Primary || role == ButtonRole::Danger) {
        const QColor base = role == ButtonRole::Primary ? c.accent : c.danger;
        return down ? tint(base, c.text, 0.75) : hover ? tint(base, c.text, 0.88) : base;
    }
    const QColor ground = role == ButtonRole::Quiet ? QColor() : c.surface;
    const QColor under = ground.isValid() ? ground : option.palette.color(QPalette::Window);
    return down ? tint(c.accent, under, 0.22) : hover ? tint(c.accent, under, 0.10) : ground;
}

QColor fieldOutline(const Colors &c, const QStyleOption &option, const QWidget *widget)
{
    if (widget && widget->property("invalid").toBool()) {
        return c.danger;
    }
    if (!has(option, QStyle::State_Enabled)) {
        return c.line;
    }
    return has(option, QStyle::State_HasFocus) ? c.accent : c.control;
}

}

void focusRing(QPainter &painter, const QRect &rect, const QStyleOption &option)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const bool onAccent = focus && focus->backgroundColor == option.palette.color(QPalette::Highlight);
    box(painter, rect, {}, onAccent ? c.onAccent : c.accent, Tokens::focusRing, Tokens::space4);
}

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    const ButtonRole role = buttonRole(widget);
    const bool filled = role == ButtonRole::Primary || role == ButtonRole::Danger;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool bare = role == ButtonRole::Quiet || (filled && enabled);
    box(painter, option.rect, buttonFill(c, option, role), bare ? QColor() : enabled ? c.control : c.line,
        bare ? 0 : c.lineWidth, Tokens::cornerSmall);
    if (!has(option, QStyle::State_HasFocus)) {
        return;
    }
    if (filled && enabled) {
        // A ring in the fill's own colour would not be seen: draw it inside, in the text's colour.
        const QRectF inner = QRectF(option.rect).adjusted(3, 3, -3, -3);
        box(painter, inner, {}, role == ButtonRole::Primary ? c.onAccent : c.onStatus, Tokens::focusRing,
            Tokens::space4);
    } else {
        box(painter, option.rect, {}, c.accent, Tokens::focusRing, Tokens::cornerSmall);
    }
}

void frame(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    box(painter, option.rect, {}, c.line, c.lineWidth, 0);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    box(painter, option.rect, buttonFill(c, option, ButtonRole::Quiet), {}, 0, Tokens::cornerSmall);
}

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    const bool strong = has(option, QStyle::State_HasFocus) || (widget && widget->property("invalid").toBool());
    const bool editable = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    box(painter, option.rect, editable ? c.surface : c.window, fieldOutline(c, option, widget),
        strong ? Tokens::focusRing : c.lineWidth, Tokens::cornerSmall);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Saved saved(painter);
    field(painter, option, widget);
    const Colors c = colorsFor(option.palette);
    QRect arrow(0, 0, Tokens::iconSize, Tokens::iconSize);
    arrow.moveCenter(option.rect.center());
    arrow.moveRight(option.rect.right() - Tokens::space12);
    arrow = QStyle::visualRect(option.direction, option.rect, arrow);
    paintIcon(painter, arrow, Icon::ChevronDown,
        has(option, QStyle::State_Enabled) ? c.muted : option.palette.color(QPalette::Disabled, QPalette::Text));
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor strong = enabled ? c.accent : c.muted;
    box(painter, option.rect, on || partly ? strong : c.surface, on || partly ? strong : enabled ? c.control : c.line,
        c.lineWidth + 0.5, Tokens::space4);
    if (on || partly) {
        paintIcon(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), on ? Icon::Check : Icon::Minus, c.onAccent);
    }
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QRectF rect(option.rect);
    const QColor strong = enabled ? c.accent : c.muted;
    box(painter, rect, c.surface, on ? strong : enabled ? c.control : c.line, on ? 2 : c.lineWidth + 0.5,
        rect.height() / 2);
    if (on) {
        box(painter, rect.adjusted(5, 5, -5, -5), strong, {}, 0, rect.height() / 2);
    }
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    const QRectF rect(option.rect);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        box(painter, rect.adjusted(0, 2, 0, -3), tint(c.accent, option.palette.color(QPalette::Window), 0.10), {}, 0,
            Tokens::cornerSmall);
    }
    if (has(option, QStyle::State_Selected)) {
        const QRectF mark(rect.left() + 6, rect.bottom() - 3, rect.width() - 12, 3);
        box(painter, mark, c.accent, {}, 0, 1.5);
    }
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    const bool down = option.orientation == Qt::Horizontal;
    const QRect edge = down ? QRect(option.rect.left(), option.rect.bottom() - c.lineWidth + 1, option.rect.width(),
                                  c.lineWidth)
                            : QRect(option.rect.right() - c.lineWidth + 1, option.rect.top(), c.lineWidth,
                                  option.rect.height());
    painter.fillRect(edge, c.control);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Saved saved(painter);
    const Colors c = colorsFor(option.palette);
    if (option.minimum >= option.maximum) {
        return;
    }
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF rect = QRectF(handle).adjusted(3, 3, -3, -3);
    const qreal corner = qMin(rect.width(), rect.height()) / 2;
    box(painter, rect, active ? c.muted : c.control, {}, 0, corner);
}

}
