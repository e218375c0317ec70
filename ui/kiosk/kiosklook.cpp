// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosklook.h"

#include <QApplication>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace Foyer {

namespace {

constexpr double designSide = 768;
constexpr double mostGrowth = 2;

struct TextSize
{
    double usual, large; //!< large is twice what is read, and half as much again what is large already
};

TextSize sizeOf(KioskText text)
{
    switch (text) {
    case KioskText::Small:
        return {17, 30};
    case KioskText::Body:
        return {20, 40};
    case KioskText::Lead:
        return {26, 44};
    case KioskText::Button:
        return {24, 40};
    case KioskText::Title:
        return {40, 56};
    case KioskText::Huge:
        return {64, 80};
    }
    return {20, 40};
}

bool isStrong(KioskText text)
{
    return text == KioskText::Title || text == KioskText::Huge || text == KioskText::Button || text == KioskText::Lead;
}

}

int KioskLook::px(double designPixels) const
{
    const double growth = qBound(1.0, qMin(room.width(), room.height()) / designSide, mostGrowth);
    return qRound(designPixels * growth);
}

int KioskLook::textPixels(KioskText text) const
{
    const TextSize size = sizeOf(text);
    return px(largeText ? size.large : size.usual);
}

QFont KioskLook::font(KioskText text) const
{
    QFont font = QApplication::font();
    font.setPixelSize(textPixels(text));
    font.setWeight(isStrong(text) ? QFont::DemiBold : QFont::Normal);
    return font;
}

Colors KioskLook::colors() const
{
    return colorsFor(highContrast ? Scheme::HighContrast : onHouse ? Scheme::Dark : Scheme::Light);
}

QPalette KioskLook::palette() const
{
    QPalette palette = paletteFor(highContrast ? Scheme::HighContrast : onHouse ? Scheme::Dark : Scheme::Light);
    if (onHouse && !highContrast) {
        palette.setColor(QPalette::WindowText, Qt::white);
        palette.setColor(QPalette::PlaceholderText, tint(Qt::white, house, 0.86));
    }
    return palette;
}

void paintHouse(QPainter &painter, const QRect &rect, const KioskLook &look)
{
    if (look.highContrast) {
        painter.fillRect(rect, look.colors().window);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient depth(rect.topLeft(), rect.bottomLeft());
    depth.setColorAt(0, tint(Qt::black, look.house, 0.42));
    depth.setColorAt(1, look.house);
    painter.fillRect(rect, depth);
    // Rows of seats around a stage below the lower edge; a few are taken.
    const QPointF stage(rect.center().x(), rect.bottom() + look.px(90));
    const double seat = look.px(15), row = look.px(34);
    const double highest = rect.height() * 0.36;
    painter.setPen(Qt::NoPen);
    int count = 0;
    for (double radius = look.px(210); radius < rect.width() * 0.75; radius += row) {
        const double step = (seat + look.px(11)) / radius;
        const int half = static_cast<int>(std::numbers::pi / 2 / step);
        for (int i = -half; i <= half; ++i) {
            const double angle = i * step;
            const QPointF at(stage.x() + radius * std::sin(angle), stage.y() - radius * std::cos(angle));
            const double share = (rect.bottom() - at.y()) / highest; // 0 at the lower edge, 1 where the rows end
            ++count;
            if (share < 0 || share > 1 || !rect.adjusted(-20, -20, 20, 20).contains(at.toPoint()))
                continue;
            QColor color = count % 29 == 0 || count % 31 == 0 ? QColor(0xFFD98A) : QColor(Qt::white);
            color.setAlphaF(static_cast<float>((color == QColor(Qt::white) ? 0.20 : 0.55) * (1 - share)));
            painter.setBrush(color);
            painter.drawEllipse(at, seat / 2, seat / 2);
        }
    }
    painter.restore();
}

}
