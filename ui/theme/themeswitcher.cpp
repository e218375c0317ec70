// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themeswitcher.h"

#include "ui/theme/foyerstyle.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>

namespace Foyer {

namespace {

constexpr int unscaledPixels = 13;

Scheme systemScheme(const QPalette &palette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return Scheme::Dark;
    case Qt::ColorScheme::Light:
        return Scheme::Light;
    default:
        break;
    }
#endif
    return resolve(SchemePreference::System, palette);
}

}

ThemeSwitcher::ThemeSwitcher(QObject *parent)
    : QObject(parent)
    , m_systemPalette(QApplication::palette())
    , m_style(new FoyerStyle)
{
    QApplication::setStyle(m_style);
    setTextScale(1.0);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeSwitcher::apply);
#endif
    apply();
}

void ThemeSwitcher::setPreference(SchemePreference preference)
{
    m_preference = preference;
    apply();
}

void ThemeSwitcher::setTextScale(qreal scale)
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(unscaledPixels * std::clamp(scale, 0.8, 3.0)));
    QApplication::setFont(font);
}

void ThemeSwitcher::setReducedMotion(bool reduced)
{
    if (m_style) {
        m_style->setReducedMotion(reduced);
    }
}

void ThemeSwitcher::apply()
{
    const Scheme scheme = m_preference == SchemePreference::System ? systemScheme(m_systemPalette)
                                                                   : resolve(m_preference, m_systemPalette);
    QApplication::setPalette(paletteFor(scheme));
    if (m_scheme != scheme) {
        m_scheme = scheme;
        Q_EMIT schemeChanged(scheme);
    }
}

}
