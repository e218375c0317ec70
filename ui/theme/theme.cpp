// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>

#include <cmath>

namespace Foyer {

namespace {

constexpr int bodyPixels = 13;

Colors lightColors()
{
    return {
        .window = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .text = QColor(0x1A1D21),
        .muted = QColor(0x555E6B),
        .line = QColor(0xC9CFD8),
        .control = QColor(0x7F8794),
        .accent = QColor(0x2F5D8C),
        .onAccent = QColor(0xFFFFFF),
        .ok = QColor(0x1B7A4B),
        .warn = QColor(0x8A5A00),
        .danger = QColor(0xB3261E),
        .onStatus = QColor(0xFFFFFF),
        .unknown = QColor(0x5B5470),
        .lineWidth = 1,
    };
}

Colors darkColors()
{
    return {
        .window = QColor(0x14171B),
        .surface = QColor(0x1D2127),
        .text = QColor(0xE9ECF0),
        .muted = QColor(0xA3ADBA),
        .line = QColor(0x3A424D),
        .control = QColor(0x737D8B),
        .accent = QColor(0x8AB6E6),
        .onAccent = QColor(0x10151B),
        .ok = QColor(0x6FCF9B),
        .warn = QColor(0xF0B84A),
        .danger = QColor(0xFF8A80),
        .onStatus = QColor(0x14171B),
        .unknown = QColor(0xB9B0D6),
        .lineWidth = 1,
    };
}

Colors highContrastColors()
{
    return {
        .window = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .text = QColor(0xFFFFFF),
        .muted = QColor(0xE6E6E6),
        .line = QColor(0xFFFFFF),
        .control = QColor(0xFFFFFF),
        .accent = QColor(0xFFFF00),
        .onAccent = QColor(Qt::black),
        .ok = QColor(0x5CFF5C),
        .warn = QColor(0xFFD000),
        .danger = QColor(0xFF9A9A),
        .onStatus = QColor(Qt::black),
        .unknown = QColor(0xD9C8FF),
        .lineWidth = 2,
    };
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setDisabledColors(QPalette &palette, const Colors &c)
{
    const QColor faint = tint(c.muted, c.window, 0.65);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
             QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
}

qreal typePixels(Type type)
{
    switch (type) {
    case Type::Small:
        return 12;
    case Type::Body:
        return bodyPixels;
    case Type::Field:
        return 15;
    case Type::Heading:
        return 18;
    case Type::Section:
        return 24;
    case Type::Clock:
        return 48;
    case Type::Kiosk:
        return 64;
    }
    return bodyPixels;
}

}

Colors colorsFor(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightColors();
    case Scheme::Dark:
        return darkColors();
    case Scheme::HighContrast:
        return highContrastColors();
    }
    return lightColors();
}

QPalette paletteFor(Scheme scheme)
{
    const Colors c = colorsFor(scheme);
    QPalette palette(c.text, c.surface, c.surface, c.line, c.control, c.text, c.surface);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::AlternateBase, tint(c.line, c.surface, scheme == Scheme::HighContrast ? 0 : 0.22));
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.window);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.control);
    palette.setColor(QPalette::BrightText, c.danger);
    setDisabledColors(palette, c);
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Active, QPalette::Window);
    if (ground == QColor(Qt::black)) {
        return Scheme::HighContrast;
    }
    return luminance(ground) > 0.2 ? Scheme::Light : Scheme::Dark;
}

Colors colorsFor(const QPalette &palette)
{
    return colorsFor(schemeOf(palette));
}

Scheme resolve(SchemePreference preference, const QPalette &systemPalette)
{
    switch (preference) {
    case SchemePreference::Light:
        return Scheme::Light;
    case SchemePreference::Dark:
        return Scheme::Dark;
    case SchemePreference::HighContrast:
        return Scheme::HighContrast;
    case SchemePreference::System:
        break;
    }
    return schemeOf(systemPalette);
}

QColor tint(const QColor &color, const QColor &ground, qreal share)
{
    const auto mix = [share](float over, float under) {
        return static_cast<float>(share * qreal(over) + (1 - share) * qreal(under));
    };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
        mix(color.blueF(), ground.blueF()));
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal la = luminance(a);
    const qreal lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QFont fontFor(Type type)
{
    QFont font = QApplication::font();
    const qreal body = font.pixelSize() > 0 ? font.pixelSize() : bodyPixels;
    font.setPixelSize(qRound(body * typePixels(type) / bodyPixels));
    if (type == Type::Heading || type == Type::Section || type == Type::Clock || type == Type::Kiosk) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

}
