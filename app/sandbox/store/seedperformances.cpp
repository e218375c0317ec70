// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/seed.h"

#include <QDateTime>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Zone
{
    int id;
    int map;
    QString name;
    QString shortName;
    QString firstRow;
    int rows;
    int seatsInRow;
    int cents; // of an adult on a usual night
};

QList<Zone> zones()
{
    return {{1, 1, u"Stalls"_s, u"STL"_s, u"A"_s, 10, 16, 14'500},
        {2, 1, u"Circle"_s, u"CIR"_s, u"AA"_s, 5, 16, 9'800},
        {3, 1, u"Balcony"_s, u"BAL"_s, u"K"_s, 4, 18, 4'250},
        {4, 2, u"Studio Floor"_s, u"STU"_s, u"A"_s, 5, 8, 3'200}};
}

// Row names go on as A, B, C or AA, BB, CC.
QString rowName(const QString &first, int index)
{
    return QString(first.size(), QChar(first[0].unicode() + index));
}

// The middle of a front row comes first.
int seatRank(int row, int number, int seatsInRow)
{
    const int fromMiddle = std::abs(2 * number - seatsInRow - 1);
    return row * 100 + fromMiddle;
}

void seedSeats(Database &store, const Zone &zone)
{
    int id = zone.id * 1000;
    for (int row = 0; row < zone.rows; ++row) {
        for (int number = 1; number <= zone.seatsInRow; ++number)
            store.run(u"INSERT INTO seats VALUES(?,?,?,?,?,?)"_s,
                {++id, zone.id, zone.name, rowName(zone.firstRow, row), number,
                    seatRank(row, number, zone.seatsInRow)});
    }
}

struct PriceType
{
    int id;
    QString name;
    QString shortName;
    bool needsReason;
    int percent;
    int maxSeats;
    QVariant mode; // only in this mode of sale
};

QList<PriceType> priceTypes()
{
    return {{1, u"Standard"_s, u"STD"_s, false, 100, 10, {}}, {2, u"Senior"_s, u"SNR"_s, false, 85, 4, {}},
        {3, u"Student"_s, u"STU"_s, false, 50, 2, {}}, {4, u"Under 16"_s, u"U16"_s, false, 40, 6, {}},
        {5, u"Subscriber Presale"_s, u"SUB"_s, false, 80, 2, 4},
        {6, u"Complimentary"_s, u"CMP"_s, true, 0, 2, 1}};
}

struct Show
{
    int day;
    int minuteOfDay;
    int minutes;
    int production;
    QString code;
    QString title;
    bool studio;
    int soldOfTen; // how full the house is already
    int percent; // of the usual prices
};

QList<Show> shows()
{
    constexpr int evening = 19 * 60 + 30;
    constexpr int matinee = 15 * 60;
    return {{0, evening, 165, 1, u"TOSCA01"_s, u"Tosca"_s, false, 6, 100},
        {1, evening, 195, 2, u"ZAUB01"_s, u"Die Zauberflöte"_s, false, 5, 100},
        {2, matinee, 75, 3, u"HANSEL01"_s, u"Hänsel und Gretel (family)"_s, true, 3, 100},
        {2, evening, 165, 1, u"TOSCA02"_s, u"Tosca"_s, false, 9, 100},
        {3, evening, 150, 4, u"CARMEN01"_s, u"Carmen"_s, false, 7, 110},
        {5, evening, 195, 2, u"ZAUB02"_s, u"Die Zauberflöte"_s, false, 4, 100},
        {7, evening, 165, 1, u"TOSCA03"_s, u"Tosca"_s, false, 2, 100},
        {9, matinee, 150, 4, u"CARMEN02"_s, u"Carmen"_s, false, 3, 90},
        {12, evening, 90, 5, u"LIEDER01"_s, u"Lieder Recital: Elsa Lindqvist"_s, true, 8, 100},
        {16, evening, 210, 6, u"ROSEN01"_s, u"Der Rosenkavalier"_s, false, 1, 120},
        {21, evening, 210, 6, u"ROSEN02"_s, u"Der Rosenkavalier"_s, false, 1, 120},
        {28, evening, 140, 7, u"GALA01"_s, u"Season Gala"_s, false, 9, 220},
        {35, evening, 120, 8, u"DIDO01"_s, u"Dido and Aeneas"_s, true, 0, 100},
        {49, evening, 150, 4, u"CARMEN03"_s, u"Carmen"_s, false, 0, 110}};
}

// Tonight's curtain is always at least an hour ahead, on the next quarter of an hour if the usual time has
// passed.
qint64 curtain(const Show &show, qint64 now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    const QTime time(show.minuteOfDay / 60, show.minuteOfDay % 60);
    const qint64 usual = QDateTime(local.date().addDays(show.day), time, zone).toMSecsSinceEpoch();
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 quarter = 900'000;
    return usual >= now + hour ? usual : (now + hour + quarter - 1) / quarter * quarter;
}

void seedPrices(Database &store, int performance, const Show &show)
{
    for (const Zone &zone : zones()) {
        if ((zone.map == 2) != show.studio)
            continue;
        for (const PriceType &type : priceTypes())
            store.run(u"INSERT INTO prices VALUES(?,?,?,?)"_s,
                {performance, zone.id, type.id, zone.cents * show.percent / 100 * type.percent / 100});
    }
}

// Seats sold in years past are in nobody's cart and in no order of the demo: order -1. Spread by a fixed
// pattern.
void sellSeats(Database &store, int performance, const Show &show)
{
    store.run(u"INSERT INTO seat_states SELECT ?, s.id, NULL, -1 FROM seats s JOIN zones z ON z.id=s.zone_id "
              "WHERE z.zone_map_id=? AND (s.id*7 + (s.id/1000)*3 + ?*5 + (s.seat_number/3)*11) % 10 < ?"_s,
        {performance, show.studio ? 2 : 1, performance, show.soldOfTen});
}

} // namespace

void seedHouse(Database &store)
{
    store.run(u"INSERT INTO seasons VALUES(26,'Season 2025/26',2026,1)"_s);
    store.run(u"INSERT INTO seasons VALUES(27,'Season 2026/27',2027,0)"_s);
    store.run(u"INSERT INTO facilities VALUES(1,'Main House')"_s);
    store.run(u"INSERT INTO facilities VALUES(2,'Studio')"_s);
    for (const Zone &zone : zones()) {
        store.run(u"INSERT INTO zones VALUES(?,?,?,?,?)"_s,
            {zone.id, zone.map, zone.name, zone.shortName, zone.id});
        seedSeats(store, zone);
    }
    for (const PriceType &type : priceTypes())
        store.run(u"INSERT INTO price_types VALUES(?,?,?,?,?,?,?,?)"_s,
            {type.id, type.name, type.shortName, int{type.needsReason}, int{type.id == 1}, type.maxSeats,
                type.mode, type.id});
}

void seedPerformances(Services &services)
{
    int id = 100;
    const qint64 now = services.clock.nowMs();
    for (const Show &show : shows()) {
        services.store.run(u"INSERT INTO performances VALUES(?,?,?,?,?,27,?,?,?,1)"_s,
            {++id, show.code, show.title, curtain(show, now, services.switches.serverZone), show.minutes,
                show.studio ? 2 : 1, show.studio ? 2 : 1, show.production});
        seedPrices(services.store, id, show);
        sellSeats(services.store, id, show);
    }
    // The second Tosca: no Circle left at all, three seats in the Balcony.
    services.store.run(
        u"INSERT OR IGNORE INTO seat_states SELECT 104, id, NULL, -1 FROM seats WHERE zone_id=2 OR (zone_id=3 AND id>3003)"_s);
    services.store.run(u"DELETE FROM seat_states WHERE performance_id=104 AND seat_id IN (3001,3002,3003)"_s);
    services.store.run(u"INSERT OR REPLACE INTO sandbox_settings VALUES('performances_day', ?)"_s,
        {QDateTime::fromMSecsSinceEpoch(now, services.switches.serverZone).date().toString(Qt::ISODate)});
}

void movePerformancesToToday(Services &services)
{
    const QDate today
        = QDateTime::fromMSecsSinceEpoch(services.clock.nowMs(), services.switches.serverZone).date();
    const auto row
        = services.store.one(u"SELECT value FROM sandbox_settings WHERE name='performances_day'"_s);
    const QDate then = row ? QDate::fromString(row->text("value"_L1), Qt::ISODate) : today;
    const qint64 days = then.daysTo(today);
    if (days <= 0)
        return;
    services.store.run(u"UPDATE performances SET starts_at=starts_at + ?"_s, {days * kDayMs});
    services.store.run(u"UPDATE sandbox_settings SET value=? WHERE name='performances_day'"_s,
        {today.toString(Qt::ISODate)});
}

} // namespace Foyer::Sandbox
