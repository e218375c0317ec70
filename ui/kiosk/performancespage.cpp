// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/performancespage.h"

#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/pagedtiles.h"
#include "ui/widgets/textchecks.h"

#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

PerformancesPage::PerformancesPage(const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_tiles(new PagedTiles(look, look.isPortrait() || look.largeText ? 1 : 2, this))
{
    setQuestion(tr("What would you like to see?"));
    answers()->addWidget(m_tiles, 1);
    connect(m_tiles, &PagedTiles::turned, this, [this](int page) {
        this->draft().performancesPage = page;
        touched();
    });
}

void PerformancesPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    if (view.performances == m_shown && m_first)
        return;
    m_shown = view.performances;
    QList<QWidget *> tiles;
    for (const KioskPerformance &performance : m_shown) {
        KioskButton *tile = button(u"performance-%1"_s.arg(performance.id), TextChecks::isolated(performance.title),
            KioskButtonKind::Tile, KioskIntent::ChoosePerformance{performance.id});
        KioskPerformance shown = performance;
        shown.facility = TextChecks::isolated(performance.facility);
        tile->setDetail(KioskWords::whenAndWhere(shown));
        tile->setSign(Icon::Ticket);
        tiles.append(tile);
    }
    m_tiles->setTiles(tiles);
    m_tiles->setPage(draft().performancesPage);
    m_first = tiles.value(0);
}

}
