// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/addresssign.h"

#include <QPainter>

#include <algorithm>

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

QStringList AddressSign::lines(const QFont &font, bool whole) const
{
    const QFontMetrics metrics(font);
    const qsizetype sign = m_address.lastIndexOf(u'@');
    QStringList parts{m_address};
    if (metrics.horizontalAdvance(m_address) > roomInside() && sign > 0)
        parts = {m_address.left(sign), m_address.mid(sign)};
    if (whole)
        return parts;
    QStringList result;
    for (QString part : std::as_const(parts)) {
        while (metrics.horizontalAdvance(part) > roomInside() && part.size() > 1) {
            qsizetype most = 1;
            while (most < part.size() && metrics.horizontalAdvance(part.left(most + 1)) <= roomInside())
                ++most;
            result.append(part.left(most));
            part = part.mid(most);
        }
        result.append(part);
    }
    return result;
}

bool AddressSign::fits(const QStringList &lines, const QFont &font) const
{
    const QFontMetrics metrics(font);
    const bool wide = std::any_of(lines.cbegin(), lines.cend(),
        [&](const QString &line) { return metrics.horizontalAdvance(line) > roomInside(); });
    return !wide && lines.size() * metrics.lineSpacing() <= height() - m_look.px(16);
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
    QStringList text = lines(font, true);
    // Smaller before it is torn; torn before it is too small to read.
    while (!fits(text, font) && font.pixelSize() > m_look.textPixels(KioskText::Body)) {
        font.setPixelSize(font.pixelSize() - 2);
        text = lines(font, true);
    }
    for (text = lines(font, false); !fits(text, font) && font.pixelSize() > m_look.px(14); text = lines(font, false))
        font.setPixelSize(font.pixelSize() - 2);
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
