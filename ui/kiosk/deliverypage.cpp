// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/deliverypage.h"

#include "ui/kiosk/pagedtiles.h"
#include "ui/widgets/textchecks.h"

#include <QVBoxLayout>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

DeliveryPage::DeliveryPage(const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_tiles(new PagedTiles(look, 1, this))
{
    setQuestion(tr("How would you like your tickets?"));
    answers()->addWidget(m_tiles, 1);
    connect(m_tiles, &PagedTiles::turned, this, [this] { touched(); });
}

void DeliveryPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    if (view.deliveries == m_shown && m_first)
        return;
    m_shown = view.deliveries;
    QList<QWidget *> tiles;
    for (const KioskDelivery &delivery : m_shown) {
        KioskButton *tile = button(u"delivery-%1"_s.arg(delivery.id), TextChecks::isolated(delivery.name),
            KioskButtonKind::Tile, KioskIntent::ChooseDelivery{delivery.id});
        // The name is the house's, in its language; what it means is said in the guest's.
        tile->setDetail(delivery.byMail ? tr("Sent to your e-mail")
                : delivery.atDesk       ? tr("You collect them at the desk")
                                        : tr("Sent to you"));
        tile->setSign(delivery.atDesk ? Icon::Home : Icon::Mail);
        tiles.append(tile);
    }
    m_tiles->setTiles(tiles);
    m_first = tiles.value(0);
}

}
