// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace Foyer {

QColor colorFor(Tone tone, const Colors &colors)
{
    switch (tone) {
    case Tone::Text:
        return colors.text;
    case Tone::Muted:
        return colors.muted;
    case Tone::Accent:
        return colors.accent;
    case Tone::Ok:
        return colors.ok;
    case Tone::Warn:
        return colors.warn;
    case Tone::Danger:
        return colors.danger;
    case Tone::Unknown:
        return colors.unknown;
    }
    return colors.text;
}

IconLabel::IconLabel(Icon which, Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
    , m_tone(tone)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(Icon which, Tone tone)
{
    if (m_which == which && m_tone == tone) {
        return;
    }
    m_which = which;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_which, colorFor(m_tone, colorsFor(palette())));
}

}
