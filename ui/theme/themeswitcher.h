// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QPalette>
#include <QPointer>

namespace Foyer {

class FoyerStyle;

//! Gives the application its style, palette and font. Create one in the composition before any window.
class ThemeSwitcher final : public QObject {
    Q_OBJECT
public:
    //! The application must exist; it takes ownership of the style.
    explicit ThemeSwitcher(QObject *parent = nullptr);

    //! Takes effect at once in every open window.
    void setPreference(SchemePreference preference);
    [[nodiscard]] SchemePreference preference() const { return m_preference; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    //! 1.0 is normal; the kiosk's large text is 1.5 to 2.0. Clamped to 0.8..3.0.
    void setTextScale(qreal scale);
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void schemeChanged(Foyer::Scheme scheme);

private:
    void apply();

    QPalette m_systemPalette;
    QPointer<FoyerStyle> m_style;   // owned by the application
    SchemePreference m_preference = SchemePreference::System;
    Scheme m_scheme = Scheme::Light;
};

}
