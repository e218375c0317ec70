// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/environmentbadge.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/environmentband.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace Foyer {

namespace {

QFont badgeFont()
{
    QFont font = fontFor(Type::Small);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

void hatch(QPainter &painter, const QPainterPath &shape, const QColor &color)
{
    constexpr int step = 7;
    const QRectF box = shape.boundingRect();
    painter.setClipPath(shape);
    painter.setPen(QPen(color, 2));
    for (qreal x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.setClipping(false);
}

}

EnvironmentBadge::EnvironmentBadge(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEnvironment(m_environment);
}

void EnvironmentBadge::setEnvironment(Profile::Environment environment)
{
    m_environment = environment;
    setText(word(environment));
    updateGeometry();
    update();
}

QString EnvironmentBadge::word(Profile::Environment environment)
{
    return environmentWord(environment);
}

QSize EnvironmentBadge::sizeOf(Profile::Environment environment)
{
    const QFontMetrics metrics(badgeFont());
    return {metrics.horizontalAdvance(word(environment)) + 2 * Tokens::space8, metrics.height() + Tokens::space4};
}

QSize EnvironmentBadge::sizeHint() const
{
    return sizeOf(m_environment);
}

void EnvironmentBadge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        setEnvironment(m_environment);
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_environment, palette());
}

void EnvironmentBadge::paint(
    QPainter &painter, const QRect &rect, Profile::Environment environment, const QPalette &palette)
{
    const Colors c = colorsFor(palette);
    const bool live = environment == Profile::Environment::Live;
    const bool sandbox = environment == Profile::Environment::Sandbox;
    const QColor color = live ? c.danger : sandbox ? c.accent : c.warn;
    QPainterPath shape;
    const qreal round = live ? rect.height() / 2.0 : Tokens::space4;
    shape.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), round, round);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, live ? color : c.surface);
    if (sandbox && schemeOf(palette) != Scheme::HighContrast)
        hatch(painter, shape, tint(color, c.surface, 0.22));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, sandbox ? 1.0 : 1.5, sandbox ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(shape);
    painter.setFont(badgeFont());
    painter.setPen(live ? c.onStatus : color);
    painter.drawText(rect, Qt::AlignCenter, word(environment));
    painter.restore();
}

}
