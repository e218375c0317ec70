// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/guestpage.h"

namespace Foyer {

class PagedTiles;
class SeatStepper;

//! Where, and how many of each kind: one zone, a number for each of its price types.
class SeatsPage final : public GuestPage
{
    Q_OBJECT
public:
    SeatsPage(const KioskLook &look, KioskDraft &draft, QWidget *parent);

    void showView(const KioskView &view) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void showZones();
    void showKinds();
    void chooseZone(int zoneId);
    void setSeats(const KioskOffer &offer, int seats);
    void count();
    void take();
    [[nodiscard]] int wished(const KioskOffer &offer) const;
    [[nodiscard]] int wishedInAll() const;
    [[nodiscard]] QList<KioskOffer> kindsHere() const;

    QList<KioskOffer> m_offers;
    PagedTiles *m_zones, *m_kinds;
    QWidget *m_zonesArea;
    QList<SeatStepper *> m_steppers; //!< in the order of kindsHere()
    KioskButton *m_take;
};

}
