// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/countring.h"

#include <QLocale>
#include <QPainter>

namespace Foyer {

CountRing::CountRing(const KioskLook &look, int side, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedSize(side, side);
}

void CountRing::setCount(std::chrono::seconds left, std::chrono::seconds whole)
{
    m_whole = qMax(1, static_cast<int>(whole.count()));
    m_left = qBound(0, static_cast<int>(left.count()), m_whole);
    //: The seconds that are left, read out
    setAccessibleName(tr("%n seconds", nullptr, m_left));
    update();
}

void CountRing::paintEvent(QPaintEvent *)
{
    constexpr int fullTurn = 360 * 16, top = 90 * 16;
    const Colors c = m_look.colors();
    const int thick = qMax(m_look.px(6), width() / 14);
    const QRectF ring = QRectF(rect()).adjusted(thick, thick, -thick, -thick);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, m_look.highContrast ? 2 : thick));
    painter.drawEllipse(ring);
    painter.setPen(QPen(c.accent, thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, top, -fullTurn * m_left / m_whole);
    QFont font = m_look.font(KioskText::Title);
    font.setPixelSize(width() * 3 / 8);
    painter.setFont(font);
    painter.setPen(c.text);
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_left));
}

}
