// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

namespace Foyer {

//! Keys kept back for a moment, to be given to the widgets they were meant for, or forgotten. Given back they do what
//! they would have done: a field takes them as text, elsewhere a shortcut of one letter works.
class HeldKeys final
{
public:
    void hold(QWidget *target, const QKeyEvent &key);
    void giveBack();
    void drop() { m_keys.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    //! The widget the first of them was meant for.
    [[nodiscard]] QWidget *target() const { return m_keys.empty() ? nullptr : m_keys.front().target.data(); }
    //! Keys given back pass through the application again.
    [[nodiscard]] bool isGivingBack() const { return m_givingBack; }

private:
    struct Held
    {
        QPointer<QWidget> target;
        std::unique_ptr<QKeyEvent> key;
    };
    static void deliver(QWidget *target, QKeyEvent &key);

    std::vector<Held> m_keys;
    bool m_givingBack = false;
};

}
