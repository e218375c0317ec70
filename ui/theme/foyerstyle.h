// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Foyer {

//! What a QPushButton looks like; set with setButtonRole().
enum class ButtonRole { Normal, Primary, Danger, Quiet };

//! Fusion with Foyer's corners, heights, focus ring and flat controls; all colours come from the palette.
class FoyerStyle final : public QProxyStyle {
    Q_OBJECT
public:
    FoyerStyle();

    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    bool m_reducedMotion = false;
};

//! At most one Primary button in a panel. Works on any QWidget style; repaints at once.
void setButtonRole(QWidget *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

//! Makes a control as high as the kiosk needs (60 px).
void setKioskSize(QWidget *control, bool large = true);
//! As small as its content, for a button inside a line of text.
void setCompact(QWidget *control);


}
