// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace Foyer {

//! Esc inside \a pane means the pane, before any shortcut of the window sees it. Belongs to the pane.
class EscapeKey final : public QObject
{
    Q_OBJECT
public:
    EscapeKey(QWidget &pane, std::function<void()> onEscape);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_onEscape;
};

}
