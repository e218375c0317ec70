// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lostseats.h"

#include <algorithm>

namespace Foyer {

namespace {

QList<LostLine> seatLines(const Cart &cart)
{
    QList<LostLine> lines;
    for (const CartLine &line : cart.lines) {
        if (!line.seats.isEmpty())
            lines.append({line.performanceId, line.title, line.when, line.seats});
    }
    return lines;
}

int seatsIn(const SessionWatch &watch) { return watch.seatCount().value_or(0); }

bool isSame(const CartSeat &a, const CartSeat &b)
{
    if (a.seatId && b.seatId)
        return *a.seatId == *b.seatId;
    return a.section == b.section && a.row == b.row && a.number == b.number;
}

Recovery compare(const QList<CartSeat> &lost, const QList<CartSeat> &held)
{
    if (held.isEmpty())
        return Recovery::Unnamed;
    const auto wasLost = [&lost](const CartSeat &seat) {
        return std::any_of(lost.begin(), lost.end(), [&seat](const CartSeat &other) { return isSame(seat, other); });
    };
    if (!std::all_of(held.begin(), held.end(), wasLost))
        return Recovery::Others;
    return held.size() < lost.size() ? Recovery::Some : Recovery::Same;
}

SeatRequest requestFor(const LostLine &line)
{
    SeatRequest request;
    request.performanceId = line.performanceId.value_or(0);
    request.zoneId = line.seats.constFirst().zoneId.value_or(0);
    request.seats = static_cast<int>(line.seats.size());
    for (const CartSeat &seat : line.seats)
        request.priceTypeIds.append(seat.priceTypeId.value_or(0));
    const QList<int> &types = request.priceTypeIds;
    if (std::count(types.begin(), types.end(), types.constFirst()) == types.size())
        request.priceTypeIds = {types.constFirst()};
    if (line.isByName() && !line.sameRefused) {
        for (const CartSeat &seat : line.seats)
            request.seatIds.append(*seat.seatId);
    }
    return request;
}

}

bool LostLine::canBeAsked() const
{
    const auto known = [](const CartSeat &seat) { return seat.zoneId && seat.priceTypeId; };
    return performanceId && !seats.isEmpty() && std::all_of(seats.begin(), seats.end(), known);
}

bool LostLine::isByName() const
{
    return std::all_of(seats.begin(), seats.end(), [](const CartSeat &seat) { return seat.seatId.value_or(0) > 0; });
}

LostSeats::LostSeats(const SessionParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.watch, &SessionWatch::changed, this, &LostSeats::look);
    connect(&m_parts.watch, &SessionWatch::ticked, this, &LostSeats::look);
    connect(&m_parts.watch, &SessionWatch::cartSettled, this, &LostSeats::nameSeats);
    connect(&m_parts.slot, &CommandSlot::busyChanged, this, &LostSeats::changed);
    look();
}

int LostSeats::seatCount() const
{
    int seats = 0;
    for (const LostLine &line : m_lost)
        seats += static_cast<int>(line.seats.size());
    return seats;
}

bool LostSeats::isOver() const { return m_parts.watch.isGone() || !m_parts.watch.session(); }

int LostSeats::nextLine() const
{
    if (isOver() || m_trying || m_parts.slot.isBusy())
        return -1;
    const auto next = std::find_if(m_lost.begin(), m_lost.end(), [](const LostLine &line) { return line.canBeAsked(); });
    return next == m_lost.end() ? -1 : static_cast<int>(next - m_lost.begin());
}

void LostSeats::look()
{
    if (m_trying)
        return; // the cart is in between
    const SeatState before = std::exchange(m_state, m_parts.watch.seatView().state);
    const bool gone = m_parts.watch.isGone();
    const std::optional<Session> &session = m_parts.watch.session();
    const bool sold = session && session->checkout.phase() == CheckoutPhase::Complete;
    // Servers before 15.1.7 do not say that seats expired; they only stop counting them.
    const bool ranOut = before == SeatState::Expired && m_state == SeatState::None;
    if (!sold && (gone || m_state == SeatState::Released || ranOut)) {
        lose();
        return;
    }
    m_told = false;
    if (m_state == SeatState::None)
        m_held.clear();
    else
        remember();
}

void LostSeats::remember()
{
    if (m_parts.watch.cart())
        m_held = seatLines(*m_parts.watch.cart());
}

void LostSeats::lose()
{
    // A session that was opened again after its seats had gone still has their lines.
    if (m_held.isEmpty() && !m_told && m_state == SeatState::Released)
        remember();
    if (m_held.isEmpty())
        return;
    m_told = true;
    m_lost = std::exchange(m_held, {});
    Q_EMIT changed();
}

void LostSeats::forget()
{
    m_lost.clear();
    Q_EMIT changed();
}

bool LostSeats::tryAgain()
{
    const int next = nextLine();
    if (next < 0)
        return false;
    m_asked = m_lost.at(next);
    m_dead.clear();
    m_before.clear();
    const std::optional<Cart> &cart = m_parts.watch.cart();
    for (const CartLine &line : cart ? cart->lines : QList<CartLine>()) {
        for (const CartSeat &seat : line.seats)
            m_before.insert(seat.subLineItemId);
        // A server takes no new seats beside lines whose seats it has given away.
        const bool dead = m_state == SeatState::Released && line.id && line.performanceId && !line.seats.isEmpty();
        if (dead)
            m_dead.append({*line.performanceId, *line.id});
    }
    m_trying = true;
    removeNext();
    return true;
}

void LostSeats::removeNext()
{
    if (m_dead.isEmpty()) {
        reserve();
        return;
    }
    const auto [performance, line] = m_dead.takeFirst();
    const auto noLine = [line = line](const SessionWatch &watch) {
        const QList<CartLine> lines = watch.cart() ? watch.cart()->lines : QList<CartLine>();
        return watch.cart() && std::none_of(lines.begin(), lines.end(), [line](const CartLine &l) { return l.id == line; });
    };
    const auto never = [](const SessionWatch &) { return false; };
    const bool sent = m_parts.slot.run<Nothing>(
        DeskCommand::Other,
        [this, performance = performance, line = line] {
            return m_parts.service.removeTickets(m_parts.key, performance, line);
        },
        m_parts.slot.byCart(never, noLine), [this](const Settled<Nothing> &settled) { removed(settled); });
    if (!sent)
        end(Recovery::StillInCart);
}

void LostSeats::removed(const Settled<Nothing> &settled)
{
    const bool notThere = settled.outcomeClass == OutcomeClass::Refused && settled.error.kind == ErrorKind::NotFound;
    if (settled.outcomeClass == OutcomeClass::Done || notThere)
        removeNext();
    else if (!settled.isFinal())
        Q_EMIT reported({Recovery::NotYetKnown, m_asked, {}, settled.error});
    else if (settled.outcomeClass == OutcomeClass::NotSent)
        end(Recovery::NotSent, settled.error);
    else
        end(Recovery::StillInCart, settled.error); // also a removal found done late: nobody waits for new seats now
}

void LostSeats::reserve()
{
    const auto never = [](const SessionWatch &) { return false; };
    const auto moreSeats = [](const SessionWatch &watch) { return seatsIn(watch) > 0; };
    const auto held = [before = m_before](const SessionWatch &watch) {
        const QList<CartLine> lines = watch.cart() ? watch.cart()->lines : QList<CartLine>();
        for (const CartLine &line : lines) {
            for (const CartSeat &seat : line.seats) {
                if (!before.contains(seat.subLineItemId))
                    return true;
            }
        }
        return false;
    };
    const bool sent = m_parts.slot.run<SeatReservation>(
        DeskCommand::Other, [this] { return m_parts.service.reserveSeats(m_parts.key, requestFor(m_asked)); },
        m_before.isEmpty() ? m_parts.slot.byCart(never, moreSeats) : m_parts.slot.byCart(never, held),
        [this](const Settled<SeatReservation> &settled) { reserved(settled); });
    if (!sent)
        end(Recovery::NotSent);
}

void LostSeats::reserved(const Settled<SeatReservation> &settled)
{
    if (settled.happened()) {
        const bool none = settled.value && settled.value->seatsReserved == 0;
        if (none) {
            end(Recovery::Nothing);
            m_parts.watch.reread(true);
            return;
        }
        m_naming = true; // the cart says which
        m_parts.watch.reread(true);
    } else if (!settled.isFinal()) {
        Q_EMIT reported({Recovery::NotYetKnown, m_asked, {}, settled.error});
    } else if (settled.outcomeClass == OutcomeClass::NotSent) {
        end(Recovery::NotSent, settled.error);
    } else if (settled.outcomeClass == OutcomeClass::Refused) {
        end(Recovery::Refused, settled.error);
        m_parts.watch.reread(true);
    } else {
        end(Recovery::DidNotHappen, settled.error);
    }
}

void LostSeats::nameSeats(bool cartRead)
{
    if (!std::exchange(m_naming, false))
        return;
    QList<CartSeat> held;
    const QList<CartLine> lines = cartRead && m_parts.watch.cart() ? m_parts.watch.cart()->lines : QList<CartLine>();
    for (const CartLine &line : lines) {
        for (const CartSeat &seat : line.seats) {
            if (line.performanceId == m_asked.performanceId && !m_before.contains(seat.subLineItemId))
                held.append(seat);
        }
    }
    end(compare(m_asked.seats, held), {}, held);
}

void LostSeats::end(Recovery recovery, const Error &error, const QList<CartSeat> &held)
{
    const bool isHeld = recovery == Recovery::Same || recovery == Recovery::Some || recovery == Recovery::Others
        || recovery == Recovery::Unnamed;
    const auto line = std::find_if(m_lost.begin(), m_lost.end(),
        [this](const LostLine &lost) { return lost.performanceId == m_asked.performanceId && lost.seats == m_asked.seats; });
    if (line != m_lost.end() && isHeld)
        m_lost.erase(line);
    else if (line != m_lost.end() && (recovery == Recovery::Refused || recovery == Recovery::Nothing))
        line->sameRefused = true;
    m_trying = false;
    m_held.clear();
    m_state = m_parts.watch.seatView().state;
    if (isHeld)
        remember();
    Q_EMIT changed();
    Q_EMIT reported({recovery, m_asked, held, error});
}

}
