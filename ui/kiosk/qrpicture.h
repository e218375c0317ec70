// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QWidget>

namespace Foyer {

//! \a text as a QR code of one pixel a module, with four light modules around it; null when it is too long.
[[nodiscard]] QImage qrCode(const QByteArray &text);

//! A QR code in whole pixels, black on white in every look, because scanners read nothing else as well.
class QrPicture final : public QWidget
{
    Q_OBJECT
public:
    explicit QrPicture(QWidget *parent);

    void setText(const QByteArray &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_code;
};

}
