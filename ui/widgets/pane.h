// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <algorithm>

namespace Foyer {

//! A part of the window that F6 steps to.
struct Pane
{
    QWidget *area = nullptr; //!< the focus goes to the first place in it, or where it was last
    QList<QWidget *> also = {}; //!< belong to the pane as well, but are never stepped to

    [[nodiscard]] bool holds(const QWidget *widget) const
    {
        const auto around = [widget](const QWidget *part) {
            return part && widget && (part == widget || part->isAncestorOf(widget));
        };
        return around(area) || std::any_of(also.begin(), also.end(), around);
    }
};

}
