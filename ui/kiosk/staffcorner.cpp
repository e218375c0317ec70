// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/staffcorner.h"

#include <QMouseEvent>

namespace Foyer {

using namespace std::chrono_literals;

StaffCorner::StaffCorner(QWidget *parent) : QWidget(parent)
{
    constexpr int side = 64;
    setObjectName(QStringLiteral("staffCorner"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    setGeometry(0, 0, side, side);
    m_hold.setSingleShot(true);
    m_hold.setInterval(3s);
    connect(&m_hold, &QTimer::timeout, this, &StaffCorner::held);
}

void StaffCorner::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_hold.start();
}

void StaffCorner::mouseMoveEvent(QMouseEvent *event)
{
    if (!rect().contains(event->position().toPoint()))
        m_hold.stop();
}

void StaffCorner::mouseReleaseEvent(QMouseEvent *) { m_hold.stop(); }

}
