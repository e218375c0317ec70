// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/seatspage.h"

#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/pagedtiles.h"
#include "ui/kiosk/seatstepper.h"
#include "ui/widgets/textchecks.h"
#include "ui/words/moneywords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

SeatsPage::SeatsPage(const KioskLook &look, KioskDraft &draft, QWidget *parent)
    : GuestPage(look, draft, parent), m_zones(new PagedTiles(look, look.isPortrait() && !look.largeText ? 2 : 1, this)),
      m_kinds(new PagedTiles(look, 1, this)), m_zonesArea(m_zones),
      m_take(new KioskButton({}, look, KioskButtonKind::Primary, this))
{
    m_take->setObjectName(u"takeSeats"_s);
    auto *beside = new QBoxLayout(look.isPortrait() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    beside->setSpacing(look.isPortrait() ? look.px(24) : look.gap());
    beside->addWidget(m_zones, 2);
    beside->addWidget(m_kinds, 3);
    answers()->addLayout(beside, 1);
    answers()->addWidget(m_take);
    connect(m_take, &KioskButton::tapped, this, &SeatsPage::take);
    connect(m_zones, &PagedTiles::turned, this, [this] { touched(); });
    connect(m_kinds, &PagedTiles::turned, this, [this] { touched(); });
}

void SeatsPage::showView(const KioskView &view)
{
    GuestPage::showView(view);
    const QString title = view.performance ? TextChecks::isolated(view.performance->title) : QString();
    const QString time = view.performance && view.performance->when ? KioskWords::when(*view.performance->when) : QString();
    setQuestion(tr("Which seats, and how many?"), time.isEmpty() ? title : title + u" · "_s + time);
    if (view.offers == m_offers && !m_offers.isEmpty())
        return;
    m_offers = view.offers;
    const auto inZone = [this](const KioskOffer &offer) { return offer.zoneId == draft().zoneId && offer.left > 0; };
    if (std::none_of(m_offers.cbegin(), m_offers.cend(), inZone)) {
        const auto free = std::find_if(m_offers.cbegin(), m_offers.cend(), [](const KioskOffer &offer) { return offer.left > 0; });
        draft().zoneId = free == m_offers.cend() ? 0 : free->zoneId;
        draft().wishes.clear();
    }
    showZones();
    showKinds();
}

QWidget *SeatsPage::firstFocus() const
{
    return m_steppers.isEmpty() ? nullptr : m_steppers.constFirst()->firstFocus();
}

void SeatsPage::showZones()
{
    QList<QWidget *> tiles;
    QList<int> seen;
    for (const KioskOffer &offer : std::as_const(m_offers)) {
        if (seen.contains(offer.zoneId))
            continue;
        seen.append(offer.zoneId);
        Money least = offer.price;
        for (const KioskOffer &other : std::as_const(m_offers))
            least = other.zoneId == offer.zoneId ? std::min(least, other.price) : least;
        auto *tile = new KioskButton(TextChecks::isolated(offer.zone), look(), KioskButtonKind::Tile, m_zones);
        tile->setObjectName(u"zone-%1"_s.arg(offer.zoneId));
        tile->setCheckable(true);
        tile->setAutoExclusive(true);
        tile->setChecked(offer.zoneId == draft().zoneId);
        tile->setEnabled(offer.left > 0);
        //: Below a zone of seats: %1 the lowest price, %2 "12 seats left"
        tile->setDetail(offer.left > 0 ? tr("from %1 · %2").arg(MoneyWords::amount(least), tr("%n left", nullptr, offer.left))
                                       : tr("Sold out"));
        tile->setGuard(0);
        connect(tile, &KioskButton::tapped, this, [this, zone = offer.zoneId] { chooseZone(zone); });
        tiles.append(tile);
    }
    m_zones->setVisible(tiles.size() > 1);
    m_zones->setTiles(tiles);
}

QList<KioskOffer> SeatsPage::kindsHere() const
{
    QList<KioskOffer> kinds;
    std::copy_if(m_offers.cbegin(), m_offers.cend(), std::back_inserter(kinds),
        [this](const KioskOffer &offer) { return offer.zoneId == draft().zoneId && offer.left > 0; });
    return kinds;
}

void SeatsPage::showKinds()
{
    QList<QWidget *> rows;
    m_steppers.clear();
    for (const KioskOffer &offer : kindsHere()) {
        auto *stepper = new SeatStepper(TextChecks::isolated(offer.priceType), MoneyWords::amount(offer.price), look(), m_kinds);
        stepper->setObjectName(u"kind-%1"_s.arg(offer.priceTypeId));
        connect(stepper, &SeatStepper::changed, this, [this, offer](int seats) { setSeats(offer, seats); });
        m_steppers.append(stepper);
        rows.append(stepper);
    }
    m_kinds->setTiles(rows);
    count();
}

void SeatsPage::chooseZone(int zoneId)
{
    if (zoneId != draft().zoneId) {
        draft().zoneId = zoneId;
        draft().wishes.clear(); // all seats are of one zone
        showKinds();
    }
    touched();
}

void SeatsPage::setSeats(const KioskOffer &offer, int seats)
{
    QList<SeatWish> &wishes = draft().wishes;
    const auto same = [&](const SeatWish &wish) { return wish.priceTypeId == offer.priceTypeId; };
    const auto found = std::find_if(wishes.begin(), wishes.end(), same);
    if (found == wishes.end())
        wishes.append({offer.zoneId, offer.priceTypeId, seats});
    else
        found->seats = seats;
    wishes.removeIf([](const SeatWish &wish) { return wish.seats <= 0; });
    count();
    touched();
}

int SeatsPage::wished(const KioskOffer &offer) const
{
    for (const SeatWish &wish : std::as_const(draft().wishes)) {
        if (wish.priceTypeId == offer.priceTypeId && wish.zoneId == offer.zoneId)
            return wish.seats;
    }
    return 0;
}

int SeatsPage::wishedInAll() const
{
    int all = 0;
    for (const SeatWish &wish : std::as_const(draft().wishes))
        all += wish.seats;
    return all;
}

void SeatsPage::count()
{
    const QList<KioskOffer> kinds = kindsHere();
    const int all = wishedInAll();
    Money cost;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const KioskOffer &offer = kinds.at(i);
        const int seats = wished(offer);
        cost = cost + offer.price * seats;
        m_steppers.at(i)->setCount(seats, qMin(offer.mostSeats, seats + qMax(0, offer.left - all)));
    }
    //: A button: hold so many seats and go on. %1 "2 seats", %2 what they cost
    m_take->setHeading(all > 0 ? tr("Take %1 for %2").arg(KioskWords::seats(all), MoneyWords::amount(cost)) : tr("Choose your seats"));
    m_take->setEnabled(all > 0);
}

void SeatsPage::take()
{
    if (!draft().wishes.isEmpty())
        act(KioskIntent::TakeSeats{draft().wishes});
}

}
