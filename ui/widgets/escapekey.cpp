// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/escapekey.h"

#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace Foyer {

EscapeKey::EscapeKey(QWidget &pane, std::function<void()> onEscape) : QObject(&pane), m_onEscape(std::move(onEscape))
{
    pane.installEventFilter(this);
}

// What the focus inside the pane does not take travels up to the pane as an event of its own.
bool EscapeKey::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto &key = static_cast<QKeyEvent &>(*event);
    if (key.key() != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_onEscape();
    return true;
}

}
