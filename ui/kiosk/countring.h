// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklook.h"

#include <QWidget>

#include <chrono>

namespace Foyer {

//! What is left of a short time: a ring that empties around its number of seconds.
class CountRing final : public QWidget
{
    Q_OBJECT
public:
    CountRing(const KioskLook &look, int side, QWidget *parent);

    void setCount(std::chrono::seconds left, std::chrono::seconds whole);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KioskLook m_look;
    int m_left = 0, m_whole = 1;
};

}
