// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QColor;
class QPainter;
class QRectF;
class QWidget;

namespace Foyer {

//! A rounded box that fills \a rect, its line inside it, as wide as the scheme's lines are.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal lineWidth,
    qreal corner = Tokens::corner);

//! The same over the whole of \a widget; from its paintEvent.
void paintBox(QWidget &widget, const QColor &fill, const QColor &line, qreal corner = Tokens::corner);

//! A box in a quiet tint of \a tone; in high contrast the line alone tells it.
void paintTintedBox(QWidget &widget, const QColor &tone);

}
