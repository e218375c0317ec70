// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/waitingdots.h"

#include <QPainter>

namespace Foyer {

WaitingDots::WaitingDots(const KioskLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    constexpr int calm = 400;
    setFixedSize(look.px(120), look.px(36));
    m_beat.setInterval(calm);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_strong = (m_strong + 1) % 3;
        update();
    });
}

void WaitingDots::showEvent(QShowEvent *) { m_beat.start(); }
void WaitingDots::hideEvent(QHideEvent *) { m_beat.stop(); }

void WaitingDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor strong = m_look.onHouse && !m_look.highContrast ? QColor(Qt::white) : m_look.colors().accent;
    for (int i = 0; i < 3; ++i) {
        const double radius = m_look.px(i == m_strong ? 12 : 8);
        painter.setOpacity(i == m_strong ? 1 : 0.55);
        painter.setBrush(strong);
        painter.drawEllipse(QPointF(width() * (2 * i + 1) / 6.0, height() / 2.0), radius, radius);
    }
}

}
