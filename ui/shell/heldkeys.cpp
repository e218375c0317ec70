// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/heldkeys.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

//! What Qt asks before it lets a shortcut work.
bool works(Qt::ShortcutContext context, const QWidget *owner, const QWidget *target)
{
    if (!owner || !owner->isVisible() || !owner->isEnabled() || owner->window() != target->window())
        return false;
    switch (context) {
    case Qt::WidgetShortcut:
        return owner == target;
    case Qt::WidgetWithChildrenShortcut:
        return owner == target || owner->isAncestorOf(target);
    case Qt::WindowShortcut:
    case Qt::ApplicationShortcut:
        break;
    }
    return true;
}

//! "?" comes with Shift on most keyboards, and is "?" all the same.
QList<QKeySequence> waysToName(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const auto which = static_cast<Qt::Key>(key.key());
    QList<QKeySequence> ways{QKeyCombination(modifiers, which)};
    const bool letter = which >= Qt::Key_A && which <= Qt::Key_Z;
    if (!letter && modifiers.testFlag(Qt::ShiftModifier))
        ways.append(QKeyCombination(modifiers & ~Qt::ShiftModifier, which));
    return ways;
}

bool triggerAction(const QKeySequence &keys, const QWidget *target)
{
    for (QAction *action : target->window()->findChildren<QAction *>()) {
        if (!action->isEnabled() || !action->shortcuts().contains(keys))
            continue;
        const auto owners = action->associatedObjects();
        const bool fits = std::ranges::any_of(owners, [&](const QObject *owner) {
            return works(action->shortcutContext(), qobject_cast<const QWidget *>(owner), target);
        });
        if (fits) {
            action->trigger();
            return true;
        }
    }
    return false;
}

//! Qt looks for shortcuts only when a key comes from the system; there is no public way to ask it again.
bool triggerShortcut(const QKeySequence &keys, const QWidget *target)
{
    for (QShortcut *shortcut : target->window()->findChildren<QShortcut *>()) {
        if (shortcut->key() == keys && shortcut->isEnabled()
            && works(shortcut->context(), qobject_cast<const QWidget *>(shortcut->parent()), target)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return triggerAction(keys, target);
}

}

void HeldKeys::hold(QWidget *target, const QKeyEvent &key)
{
    m_keys.push_back({target, std::unique_ptr<QKeyEvent>(key.clone())});
}

void HeldKeys::giveBack()
{
    const std::vector<Held> keys = std::exchange(m_keys, {});
    m_givingBack = true;
    const QPointer<QWidget> first = QApplication::focusWidget();
    for (const Held &held : keys) {
        // A key may move the focus, as a digit in a list does to the box for numbers: the next ones follow it.
        QWidget *now = QApplication::focusWidget();
        QWidget *target = now && now != first && held.target == first ? now : held.target.data();
        if (target)
            deliver(target, *held.key);
    }
    m_givingBack = false;
}

void HeldKeys::deliver(QWidget *target, QKeyEvent &key)
{
    QKeyEvent asked(QEvent::ShortcutOverride, key.key(), key.modifiers(), key.text(), key.isAutoRepeat());
    asked.ignore();
    QCoreApplication::sendEvent(target, &asked);
    const auto trigger = [target](const QKeySequence &keys) { return triggerShortcut(keys, target); };
    if (!asked.isAccepted() && std::ranges::any_of(waysToName(key), trigger))
        return;
    QCoreApplication::sendEvent(target, &key);
}

}
