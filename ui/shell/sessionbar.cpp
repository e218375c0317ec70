// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sessionbar.h"

#include <utility>

namespace Foyer {

void SessionBar::holdWide(int index, int least)
{
    const int before = std::exchange(m_wide, index);
    m_least = least;
    // Only a tab that gets a text is measured anew.
    for (const int changed : {before, index}) {
        if (changed >= 0 && changed < count())
            setTabText(changed, tabText(changed));
    }
    updateGeometry();
}

QSize SessionBar::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    return index == m_wide ? hint.expandedTo({m_least, 0}) : hint;
}

}
