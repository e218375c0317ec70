// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/reservation.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/pricing.h"
#include "app/sandbox/web/sessions.h"

#include <algorithm>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostSeats = 99;

// "1,1,3" as numbers; empty when anything in it is not one.
QList<int> numbers(const QString &text)
{
    QList<int> list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool good = false;
        list.append(part.trimmed().toInt(&good));
        if (!good)
            return {};
    }
    return list;
}

QString noSeats() { return u"Seats are not available for the requested performance and zone."_s; }

} // namespace

Answer Reservation::reserve(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = m_services.store.one(u"SELECT * FROM sessions WHERE session_key=?"_s, {key});
    if (const auto closed = cartIsClosed(session))
        return *closed;
    if (session->flag("seats_expired"_L1))
        return Answer::error(
            400, u"This session's cart contains seats that are no longer locked by this session."_s);
    Wanted wanted;
    QString problem = read(call, *session, wanted);
    if (problem.isEmpty())
        problem = check(wanted);
    if (problem.isEmpty())
        problem = checkLine(call, wanted);
    if (!problem.isEmpty())
        return Answer::error(400, problem);
    const auto seats = choose(wanted);
    return seats.empty() ? Answer::error(400, noSeats()) : keep(wanted, seats, call);
}

QString Reservation::read(const Call &call, const Row &session, Wanted &wanted)
{
    wanted.key = session.text("session_key"_L1);
    wanted.modeOfSale = session.number("mode_of_sale_id"_L1);
    wanted.source = session.number("source_id"_L1);
    wanted.performance = intMember(call.body, "PerformanceId"_L1).value_or(0);
    wanted.zone = intMember(call.body, "ZoneId"_L1).value_or(0);
    wanted.priceTypes = numbers(textMember(call.body, "PriceType"_L1).value_or(QString()));
    wanted.seats = numbers(textMember(call.body, "RequestedSeats"_L1).value_or(QString()));
    wanted.count = wanted.seats.isEmpty() ? intMember(call.body, "NumberOfSeats"_L1).value_or(0)
                                          : static_cast<int>(wanted.seats.size());
    if (wanted.priceTypes.isEmpty())
        return u"PriceType is required."_s;
    if (wanted.count < 1 || wanted.count > kMostSeats)
        return u"NumberOfSeats must be between 1 and %1."_s.arg(kMostSeats);
    if (wanted.priceTypes.size() != 1 && wanted.priceTypes.size() != wanted.count)
        return u"PriceType must name one price type, or one for each seat."_s;
    return {};
}

QString Reservation::check(const Wanted &wanted)
{
    Database &store = m_services.store;
    const auto performance
        = store.one(u"SELECT * FROM performances WHERE id=? AND on_sale=1"_s, {wanted.performance});
    if (!performance)
        return u"Performance %1 is not valid."_s.arg(wanted.performance);
    if (wanted.seats.isEmpty()
        && store.count(u"SELECT COUNT(*) FROM zones WHERE id=? AND zone_map_id=?"_s,
               {wanted.zone, performance->number("zone_map_id"_L1)})
            == 0)
        return u"Zone %1 is not valid for performance %2."_s.arg(wanted.zone).arg(wanted.performance);
    for (const int type : wanted.priceTypes) {
        if (store.count(
                u"SELECT COUNT(*) FROM price_types WHERE id=? AND (mode_of_sale_id IS NULL OR mode_of_sale_id=?)"_s,
                {type, wanted.modeOfSale})
            == 0)
            return u"Price type %1 is not valid for the mode of sale."_s.arg(type);
    }
    return {};
}

// More seats of a line: it has to be in the cart, unsaved, and of the same performance.
QString Reservation::checkLine(const Call &call, Wanted &wanted)
{
    const QString line = call.variable(u"lineItemId"_s);
    if (line.isEmpty())
        return {};
    const auto row = m_services.store.one(
        u"SELECT * FROM line_items WHERE id=? AND session_key=? AND order_id IS NULL"_s, {line.toInt(), wanted.key});
    if (!row || row->number("performance_id"_L1) != wanted.performance)
        return u"Line item %1 is not valid for performance %2."_s.arg(line).arg(wanted.performance);
    wanted.line = row->number("id"_L1);
    return {};
}

std::vector<Reservation::Seat> Reservation::choose(const Wanted &wanted)
{
    if (wanted.seats.isEmpty())
        return bestSeats(wanted);
    std::vector<Seat> chosen;
    for (const int id : wanted.seats) {
        const auto row = m_services.store.one(
            u"SELECT s.id, s.zone_id FROM seats s JOIN zones z ON z.id=s.zone_id JOIN performances p ON "
            u"p.zone_map_id=z.zone_map_id "
            "WHERE s.id=?1 AND p.id=?2 AND NOT EXISTS(SELECT 1 FROM seat_states t WHERE t.performance_id=p.id AND t.seat_id=s.id)"_s,
            {id, wanted.performance});
        const bool twice
            = std::any_of(chosen.begin(), chosen.end(), [id](const Seat &seat) { return seat.id == id; });
        if (row && !twice)
            chosen.push_back({id, row->number("zone_id"_L1)});
    }
    return chosen;
}

// Side by side in the best row that has room; else the best single seats; fewer when there are not enough.
std::vector<Reservation::Seat> Reservation::bestSeats(const Wanted &wanted)
{
    const auto rows = m_services.store.all(
        u"SELECT id, zone_id, seat_row, seat_number, rank FROM seats s WHERE zone_id=?1 AND NOT EXISTS"
        "(SELECT 1 FROM seat_states t WHERE t.performance_id=?2 AND t.seat_id=s.id) ORDER BY rank/100, seat_number"_s,
        {wanted.zone, wanted.performance});
    const auto count = static_cast<size_t>(wanted.count);
    std::optional<size_t> best;
    int bestRank = 0;
    for (size_t start = 0; start + count <= rows.size(); ++start) {
        const Row &first = rows[start];
        const Row &last = rows[start + count - 1];
        if (first.text("seat_row"_L1) != last.text("seat_row"_L1)
            || last.number("seat_number"_L1) - first.number("seat_number"_L1) != wanted.count - 1)
            continue;
        const int rank = first.number("rank"_L1) + last.number("rank"_L1);
        if (!best || rank < bestRank) {
            best = start;
            bestRank = rank;
        }
    }
    std::vector<Seat> chosen;
    if (best) {
        for (size_t i = *best; i < *best + count; ++i)
            chosen.push_back({rows[i].number("id"_L1), wanted.zone});
        return chosen;
    }
    std::vector<const Row *> ranked;
    for (const Row &row : rows)
        ranked.push_back(&row);
    std::sort(ranked.begin(), ranked.end(),
        [](const Row *a, const Row *b) { return a->number("rank"_L1) < b->number("rank"_L1); });
    for (size_t i = 0; i < std::min(count, ranked.size()); ++i)
        chosen.push_back({ranked[i]->number("id"_L1), wanted.zone});
    return chosen;
}

Answer Reservation::keep(const Wanted &wanted, const std::vector<Seat> &seats, const Call &call)
{
    Database &store = m_services.store;
    const qint64 now = m_services.clock.nowMs();
    const QString requests = textMember(call.body, "SpecialRequests"_L1).value_or(QString());
    const qint64 line = wanted.line != 0
        ? wanted.line
        : store.insert(u"INSERT INTO line_items(session_key, performance_id, zone_id, source_id, special_requests, "
                       "created_at) VALUES(?,?,?,?,?,?)"_s,
              {wanted.key, wanted.performance, seats.front().zone, wanted.source, requests, now});
    for (size_t i = 0; i < seats.size(); ++i) {
        const int type = wanted.priceTypes.size() == 1 ? wanted.priceTypes.front()
                                                       : wanted.priceTypes[static_cast<qsizetype>(i)];
        const auto cents = seatPrice(store, wanted.performance, seats[i].zone, type, wanted.modeOfSale);
        if (!cents)
            return Answer::error(400, u"Price type %1 is not valid for the zone."_s.arg(type));
        store.run(
            u"INSERT INTO sub_line_items(line_item_id, seat_id, price_type_id, cents) VALUES(?,?,?,?)"_s,
            {line, seats[i].id, type, *cents});
        store.run(u"INSERT INTO seat_states(performance_id, seat_id, session_key) VALUES(?,?,?)"_s,
            {wanted.performance, seats[i].id, wanted.key});
    }
    m_seats.connectSession(wanted.key);
    store.run(u"UPDATE sessions SET first_seat_at=COALESCE(first_seat_at, ?) WHERE session_key=?"_s,
        {now, wanted.key});
    return Answer::ok("ReserveTicketsResponse",
        QJsonObject{{u"LineItemId"_s, line}, {u"SeatsReserved"_s, static_cast<int>(seats.size())}});
}

} // namespace Foyer::Sandbox
