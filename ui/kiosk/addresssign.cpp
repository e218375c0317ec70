// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/addresssign.h"

#include <QPainter>

namespace Foyer {

AddressSign::AddressSign(const KioskLook &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("address"));
    setMinimumHeight(look.textPixels(KioskText::Title) * 7 / 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMaximumHeight(look.px(look.largeText ? 300 : 220));
}

void AddressSign::setAddress(const QString &address)
{
    m_address = address;
    setAccessibleName(address);
    update();
}

QStringList AddressSign::lines(const QFont &font) const
{
    const QFontMetrics metrics(font);
    const qsizetype sign = m_address.lastIndexOf(u'@');
    QStringList parts{m_address};
    if (metrics.horizontalAdvance(m_address) > roomInside() && sign > 0)
        parts = {m_address.left(sign), m_address.mid(sign)};
    QStringList result;
    for (QString part : parts) {
        while (metrics.horizontalAdvance(part) > roomInside() && part.size() > 1) {
            qsizetype fits = 1;
            while (fits < part.size() && metrics.horizontalAdvance(part.left(fits + 1)) <= roomInside())
                ++fits;
            result.append(part.left(fits));
            part = part.mid(fits);
        }
        result.append(part);
    }
    return result;
}

void AddressSign::paintEvent(QPaintEvent *)
{
    const Colors c = m_look.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_look.lineWidth() / 2.0;
    painter.setPen(QPen(c.control, m_look.lineWidth()));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_look.px(16), m_look.px(16));
    QFont font = m_look.font(KioskText::Title);
    QStringList text = lines(font);
    while (text.size() * QFontMetrics(font).lineSpacing() > height() - m_look.px(16) && font.pixelSize() > m_look.px(14)) {
        font.setPixelSize(font.pixelSize() - 2);
        text = lines(font);
    }
    const int line = QFontMetrics(font).lineSpacing();
    int y = (height() - line * static_cast<int>(text.size())) / 2;
    painter.setFont(font);
    painter.setPen(c.text);
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const QString &part : text) {
        painter.drawText(QRect(0, y, width(), line), Qt::AlignCenter | Qt::TextSingleLine, part);
        y += line;
    }
}

}
