// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/qrpicture.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace Foyer {

namespace {

constexpr int quietZone = 4; // modules; ISO/IEC 18004 asks for as many

}

QImage qrCode(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        // Splits it by kinds of signs: capitals and figures take little more than half the room.
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return {};
    const int side = code->width;
    QImage picture(side + 2 * quietZone, side + 2 * quietZone, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    for (int y = 0; y < side; ++y) {
        uchar *line = picture.scanLine(y + quietZone) + quietZone;
        for (int x = 0; x < side; ++x)
            line[x] = code->data[y * side + x] & 1 ? 0 : 255;
    }
    return picture;
}

QrPicture::QrPicture(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("qrCode"));
    //: Read out in place of a picture
    setAccessibleName(tr("Code for the desk"));
}

void QrPicture::setText(const QByteArray &text)
{
    m_code = qrCode(text);
    update();
}

void QrPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_code.isNull())
        return;
    // Device pixels, so that no module is wider than another.
    const double ratio = devicePixelRatioF();
    const int room = static_cast<int>(qMin(width(), height()) * ratio);
    const double module = qMax(1, room / m_code.width()) / ratio;
    QRectF place(0, 0, m_code.width() * module, m_code.height() * module);
    place.moveTopLeft(QPointF(qRound((width() - place.width()) / 2), qRound((height() - place.height()) / 2)));
    painter.drawImage(place, m_code);
}

}
