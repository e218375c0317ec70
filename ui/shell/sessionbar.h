// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace Foyer {

//! A row of tabs of which one can be held wide enough for a field that lies on it.
class SessionBar final : public QTabBar
{
    Q_OBJECT
public:
    using QTabBar::QTabBar;

    //! The tab at \a index is at least \a least wide from now on; -1: none is.
    void holdWide(int index, int least);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;

private:
    int m_wide = -1, m_least = 0;
};

}
