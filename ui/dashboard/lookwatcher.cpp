// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/lookwatcher.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace Foyer {

LookWatcher::LookWatcher(QWidget *page) : QObject(page), m_page(page)
{
    m_look.setSingleShot(true);
    m_look.setInterval(lookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, [this] {
        m_looked = m_marked && inSight();
        if (m_marked && !m_looked)
            m_look.start();
    });
    // Keys go to whatever has the focus and are not passed on when used: only the application sees them all.
    qApp->installEventFilter(this);
}

void LookWatcher::setMarked(bool marked)
{
    m_marked = marked;
    m_looked = false;
    if (marked)
        m_look.start();
    else
        m_look.stop();
}

bool LookWatcher::inSight() const { return m_page->isVisible() && m_page->window()->isActiveWindow(); }

bool LookWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !m_page->isVisible() || widget->window() != m_page->window())
        return false;
    Q_EMIT acted();
    if (m_marked && m_looked) {
        m_looked = false;
        Q_EMIT seen();
    }
    return false;
}

}
