// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/box.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace Foyer {

void paintBox(
    QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal lineWidth, qreal corner)
{
    const qreal inset = lineWidth / 2.0;
    painter.setBrush(fill);
    painter.setPen(QPen(line, lineWidth));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
}

void paintBox(QWidget &widget, const QColor &fill, const QColor &line, qreal corner)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, widget.rect(), fill, line, colorsFor(widget.palette()).lineWidth, corner);
}

void paintTintedBox(QWidget &widget, const QColor &tone)
{
    const Colors c = colorsFor(widget.palette());
    const bool strong = schemeOf(widget.palette()) == Scheme::HighContrast;
    paintBox(widget, strong ? c.surface : tint(tone, c.surface, 0.1), strong ? tone : tint(tone, c.surface, 0.5));
}

}
