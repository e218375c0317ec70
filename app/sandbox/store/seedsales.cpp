// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

void seedDefaults(Database &store)
{
    const std::pair<QString, QString> rows[] = {
        {u"LOGIN_ATTEMPTS_ALLOWED"_s, u"5"_s},
        {u"LOGIN_LOCKOUT_MINUTES"_s, u"30"_s},
        {u"SEAT_EXPIRATION_MINUTES"_s, u"15"_s},
        {u"DEFAULT_WEB_MOS"_s, u"3"_s},
        {u"Order Lock Timeout"_s, u"20"_s},
        {u"DISCONNECT_ON_LOGOUT"_s, u"True"_s},
        {u"DISCONNECT_SEAT_SERVER_SESSION_WHEN_TRANSFERING_SESSION"_s, u"False"_s},
        {u"TRANSACT_AS_HOUSEHOLD_ORDER"_s, u"Prompt"_s},
        {u"REQUIRE_ADDRESS"_s, u"NO"_s},
    };
    for (const auto &[name, value] : rows)
        store.run(u"INSERT INTO t_defaults VALUES(?,'T_DEFAULTS',?,0)"_s, {name, value});
}

void seedOrganization(Database &store)
{
    for (const auto &[id, name] :
        {std::pair{1, u"Demo Opera House"_s}, {2, u"IMPRESARIO"_s}, {3, u"Demo Youth Chorus"_s}})
        store.run(u"INSERT INTO organizations VALUES(?,?,'DOH')"_s, {id, name});
    for (const auto &[id, name] : {std::pair{1, u"Main House"_s}, {2, u"Studio"_s}})
        store.run(u"INSERT INTO business_units VALUES(?,?,0)"_s, {id, name});
    store.run(u"INSERT INTO business_units VALUES(3,'Summer Festival (closed)',1)"_s);
    struct Batch
    {
        int id;
        QString type;
        QString status;
        QString owner;
    };
    for (const Batch &batch :
        {Batch{4711, u"Web"_s, u"Open"_s, u"rover"_s}, {4712, u"Box Office Window"_s, u"Open"_s, u"rover"_s},
            {4713, u"Box Office Window"_s, u"Held"_s, u"rover"_s},
            {4714, u"Box Office Window"_s, u"Posted"_s, u"rover"_s},
            {4720, u"Box Office Window"_s, u"Open"_s, u"super"_s}, {4730, u"Web"_s, u"Open"_s, u"kiosk"_s}})
        store.run(u"INSERT INTO batches VALUES(?,?,?,?,'FOYER-01',NULL)"_s,
            {batch.id, batch.type, batch.status, batch.owner});
}

void seedModesOfSale(Database &store)
{
    struct Mode
    {
        int id;
        QString name;
        bool publicMode;
        bool inactive;
        QString groups; // a star marks the group's default
    };
    for (const Mode &mode :
        {Mode{1, u"Box Office Window"_s, false, false, u"BOXOFF SUPERV*"_s},
            {2, u"Phone"_s, false, false, u"BOXOFF SUPERV"_s}, {3, u"Web"_s, true, false, u"BOXOFF SUPERV"_s},
            {4, u"Web Subscriber Presale"_s, true, false, u"BOXOFF SUPERV"_s},
            {5, u"Roving Box Office"_s, false, false, u"BOXOFF* SUPERV"_s},
            {6, u"Lobby Kiosk"_s, true, false, u"SUPERV KIOSK*"_s},
            {7, u"Telefundraising"_s, false, true, u"SUPERV"_s}}) {
        store.run(u"INSERT INTO modes_of_sale VALUES(?,?,?,?)"_s,
            {mode.id, mode.name, int{mode.publicMode}, int{mode.inactive}});
        for (QString group : mode.groups.split(u' ')) {
            const bool isDefault = group.endsWith(u'*');
            group.remove(u'*');
            store.run(u"INSERT INTO mode_of_sale_groups VALUES(?,?,?)"_s, {mode.id, group, int{isDefault}});
        }
    }
}

void seedSources(Services &services)
{
    Database &store = services.store;
    for (const auto &[id, name] : {std::pair{1, u"Season 2026/27"_s}, {2, u"Subscriber Mailing"_s},
             {3, u"Partners"_s}, {4, u"Season 2025/26"_s}})
        store.run(u"INSERT INTO appeals VALUES(?,?)"_s, {id, name});
    struct Source
    {
        int id;
        QString name;
        int appeal;
        bool inactive;
        QVariant mode;
        QVariant code;
        bool overrideRank;
    };
    const QVariant none;
    for (const Source &source : {Source{8, u"Web Default"_s, 1, false, none, none, false},
             {9, u"Walk-up"_s, 1, false, none, none, false},
             {10, u"Subscriber Presale"_s, 2, false, 4, u"PRESALE26"_s, true},
             {11, u"Student Night"_s, 1, false, none, u"STUDENT"_s, false},
             {12, u"Grand Hotel Guests"_s, 3, false, none, u"GRANDHOTEL"_s, false},
             {13, u"Spring Gala 2025"_s, 4, true, none, u"SPRING25"_s, false},
             {14, u"Lobby Kiosk"_s, 1, false, 6, u"LOBBY"_s, false}}) {
        store.run(u"INSERT INTO sources(id, description, appeal_id, inactive, is_web_default, "
                  u"mode_of_sale_id, promo_code, override_rank) "
                  "VALUES(?,?,?,?,?,?,?,?)"_s,
            {source.id, source.name, source.appeal, int{source.inactive}, int{source.id == 8}, source.mode,
                source.code, int{source.overrideRank}});
    }
    store.run(u"UPDATE sources SET expires_at=? WHERE id=8"_s, {services.clock.nowMs() + 12 * kDayMs});
    store.run(
        u"UPDATE sources SET promotion_at=?, text1='Welcome back, subscriber', text2='Presale ends on Sunday "
        u"at midnight', "
        "text3='Two seats per performance', text4='Not valid for the gala', text5='presale-banner.jpg', text6='Code: PRESALE26' WHERE id=10"_s,
        {services.clock.nowMs() - 3 * kDayMs});
    store.run(
        u"UPDATE sources SET promotion_at=?, text1='Half price with a student card', text2='One ticket a card' WHERE id=11"_s,
        {services.clock.nowMs() - 20 * kDayMs});
    store.run(u"UPDATE sources SET text1='Compliments of the Grand Hotel' WHERE id=12"_s);
}

} // namespace

void seedSales(Services &services)
{
    seedDefaults(services.store);
    seedOrganization(services.store);
    seedModesOfSale(services.store);
    seedSources(services);
    seedHouse(services.store);
    seedPerformances(services);
}

} // namespace Foyer::Sandbox
