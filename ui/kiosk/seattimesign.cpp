// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/seattimesign.h"

#include "ui/kiosk/kioskwords.h"
#include "ui/theme/icons.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

#include <array>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array thresholds{300, 120, 60, 30}; // seconds

int thresholdAt(std::chrono::seconds left)
{
    int reached = 0;
    for (const int one : thresholds)
        reached = left.count() <= one ? one : reached;
    return reached;
}

}

SeatTimeSign::SeatTimeSign(const KioskLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"seatTime"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void SeatTimeSign::showView(const KioskView &view)
{
    const QString text = KioskWords::seatTime(view);
    const bool live = view.seatTime == SeatTime::Live;
    const bool late = live && view.seatTimeLeft < 2min;
    const bool changed = text != m_text || late != m_late;
    m_text = text;
    m_late = late;
    setVisible(!text.isEmpty());
    if (changed) {
        setAccessibleName(text);
        updateGeometry();
        update();
    }
    if (live)
        announce(thresholdAt(view.seatTimeLeft));
    else
        m_announced = 0;
}

void SeatTimeSign::setTextSize(KioskText size)
{
    m_size = size;
    updateGeometry();
    update();
}

void SeatTimeSign::announce(int threshold)
{
    if (threshold == m_announced)
        return;
    // More time was given: what was said is no longer so, and will be said again.
    const bool nearer = threshold != 0 && (m_announced == 0 || threshold < m_announced);
    m_announced = threshold;
    if (!nearer)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(m_text);
}

int SeatTimeSign::side() const { return qRound(m_look.textPixels(m_size) * 1.3); }

QSize SeatTimeSign::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(m_size));
    const int words = metrics.horizontalAdvance(m_text) + 2;
    return {words + side() + m_look.px(34), qMax(m_look.target(), metrics.height() + m_look.px(12))};
}

void SeatTimeSign::paintEvent(QPaintEvent *)
{
    const Colors c = m_look.colors();
    const QColor ink = m_late ? c.danger : c.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_late) {
        const double inset = m_look.lineWidth();
        painter.setPen(QPen(ink, m_look.px(2)));
        painter.setBrush(m_look.highContrast ? c.surface : tint(ink, c.surface, 0.10));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_look.px(12), m_look.px(12));
    }
    QRect sign(m_look.px(12), (height() - side()) / 2, side(), side());
    QRect words(sign.right() + m_look.px(8), 0, width() - sign.right() - m_look.px(8), height());
    sign = QStyle::visualRect(layoutDirection(), rect(), sign);
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    paintIcon(painter, sign, m_late ? Icon::Alert : Icon::Timer, ink);
    painter.setFont(m_look.font(m_size));
    painter.setPen(ink);
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, m_text);
}

}
