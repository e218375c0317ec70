// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/afterfirstpaint.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace Foyer {

AfterFirstPaint::AfterFirstPaint(QWidget &window, std::function<void()> work, QObject *parent)
    : QObject(parent), m_work(std::move(work))
{
    window.installEventFilter(this);
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &AfterFirstPaint::work);
    m_late.start(longest);
}

bool AfterFirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    // The picture reaches the screen only when all of it is painted, at the end of this turn of the event loop.
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &AfterFirstPaint::work, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void AfterFirstPaint::work()
{
    m_late.stop();
    if (const auto once = std::exchange(m_work, nullptr))
        once();
}

}
