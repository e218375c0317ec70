// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace Foyer {

//! The outline that the `d` of an SVG path describes (M, L, H, V, C, A, Z and their relative forms, which is
//! what our drawings use); empty when it says anything else.
[[nodiscard]] QPainterPath outline(QStringView d);

//! Paints one of our own SVG drawings into \a rect where there is no QtSvg: path, circle, line and rect,
//! without groups, styles or transforms. `currentColor` is \a color. False, and nothing is painted, when the
//! drawing says anything else.
[[nodiscard]] bool paintDrawing(
    QPainter &painter, const QRectF &rect, const QByteArray &svg, const QColor &color);

}
