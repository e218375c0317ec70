// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskview.h"
#include "ui/kiosk/kiosklook.h"

#include <QWidget>

namespace Foyer {

//! How long the seats are kept, in words with a clock beside them. Stronger near the end by sign, frame and colour;
//! read out at thresholds only.
class SeatTimeSign final : public QWidget
{
    Q_OBJECT
public:
    SeatTimeSign(const KioskLook &look, QWidget *parent);

    void showView(const KioskView &view);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    void setTextSize(KioskText size);

Q_SIGNALS:
    //! Told to screen readers at once.
    void announced(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int side() const;
    void announce(int threshold);

    KioskLook m_look;
    KioskText m_size = KioskText::Body;
    QString m_text;
    bool m_late = false;
    int m_announced = 0; //!< the lowest threshold said so far, in seconds; 0: none
};

}
