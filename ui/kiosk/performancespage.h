// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class PagedTiles;

//! What would you like to see?
class PerformancesPage final : public GuestPage
{
    Q_OBJECT
public:
    PerformancesPage(const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override { return m_first; }

private:
    QList<KioskPerformance> m_shown;
    PagedTiles *m_tiles;
    QWidget *m_first = nullptr;
};

}
