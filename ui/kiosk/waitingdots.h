// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QTimer>
#include <QWidget>

namespace Foyer {

//! Something is being done: three dots, one after the other.
class WaitingDots final : public QWidget
{
    Q_OBJECT
public:
    WaitingDots(const KioskLook &look, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    KioskLook m_look;
    QTimer m_beat;
    int m_strong = 0;
};

}
