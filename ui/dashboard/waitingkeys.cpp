// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/waitingkeys.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace Foyer {

namespace {

constexpr size_t most = 400;

bool isTyped(const QKeyEvent &key)
{
    if (key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
        return true;
    default:
        return !key.text().isEmpty() && key.text().at(0).isPrint();
    }
}

}

WaitingKeys::WaitingKeys(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("waitingKeys"));
    resize(0, 0);
}

void WaitingKeys::waitFor(int part)
{
    m_part = part;
    m_keys.clear();
    m_sent = false;
    setFocus(Qt::OtherFocusReason);
}

std::optional<int> WaitingKeys::take() { return std::exchange(m_part, std::nullopt); }

void WaitingKeys::giveBack()
{
    const auto keys = std::exchange(m_keys, {});
    for (const std::unique_ptr<QKeyEvent> &key : keys) {
        if (QWidget *target = window()->focusWidget(); target && target != this)
            QCoreApplication::sendEvent(target, key.get());
    }
}

bool WaitingKeys::event(QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!pressed || !m_part)
        return QWidget::event(event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isTyped(key))
        return QWidget::event(event);
    event->accept(); // a letter is no shortcut here
    if (event->type() == QEvent::KeyPress)
        keep(key);
    return true;
}

void WaitingKeys::keep(const QKeyEvent &key)
{
    m_sent = m_sent || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!m_sent && m_keys.size() < most)
        m_keys.emplace_back(key.clone());
}

void WaitingKeys::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    // Another window or a menu of this one comes back; another field does not.
    if (!m_part || event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_part.reset();
    m_keys.clear();
}

}
