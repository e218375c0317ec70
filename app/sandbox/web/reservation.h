// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/web/seatserver.h"

namespace Foyer::Sandbox {

// POST Web/Cart/{sessionKey}/Tickets and .../LineItems/{lineItemId}/Tickets: the best free seats of a zone, or the seats asked for, at one price
// type or one each.
class Reservation final
{
public:
    explicit Reservation(Services &services)
        : m_services(services)
        , m_seats(services)
    {
    }

    [[nodiscard]] Answer reserve(const Call &call);

private:
    struct Wanted
    {
        QString key;
        int performance = 0;
        int zone = 0; // 0 only when seats are named
        int modeOfSale = 0;
        int source = 0;
        QList<int> priceTypes; // one for all, or one a seat
        QList<int> seats; // named seats
        int count = 0;
        int line = 0; // that gets them; 0: a new one
    };
    struct Seat
    {
        int id = 0;
        int zone = 0;
    };

    [[nodiscard]] QString read(const Call &call, const Row &session, Wanted &wanted);
    [[nodiscard]] QString check(const Wanted &wanted);
    [[nodiscard]] QString checkLine(const Call &call, Wanted &wanted);
    [[nodiscard]] std::vector<Seat> choose(const Wanted &wanted);
    [[nodiscard]] std::vector<Seat> bestSeats(const Wanted &wanted);
    [[nodiscard]] Answer keep(const Wanted &wanted, const std::vector<Seat> &seats, const Call &call);

    Services &m_services;
    SeatServer m_seats;
};

} // namespace Foyer::Sandbox
