// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control/scenarios.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

std::function<void(Services &, Faults &)> faults(const QJsonArray &rules)
{
    return [rules](Services &, Faults &list) {
        list.clear();
        (void)list.add(rules);
    };
}

std::function<void(Services &, Faults &)> switches(const QJsonObject &changes)
{
    return [changes](Services &services, Faults &) { (void)services.switches.apply(changes); };
}

// The next question to a reader is answered so; the ones after it as before.
std::function<void(Services &, Faults &)> reader(ReaderPlay play)
{
    return [play](Services &services, Faults &) {
        services.store.run(u"INSERT INTO reader_plays(play) VALUES(?)"_s, {nameOf(play)});
    };
}

void unlockEveryone(Services &services, Faults &)
{
    services.store.run(u"UPDATE web_logins SET failed_attempts=0, locked_at=NULL"_s);
}

void lockAnna(Services &services, Faults &)
{
    services.store.run(u"UPDATE web_logins SET failed_attempts=5, locked_at=? WHERE login='anna'"_s,
        {services.clock.nowMs()});
}

// Expired after a minute, and released with the cleanup cycle after that.
void seatsAboutToExpire(Services &services, Faults &)
{
    services.store.run(u"UPDATE sessions SET seat_deadline=? WHERE seat_deadline IS NOT NULL"_s,
        {services.clock.nowMs() + 60'000});
}

void tonightSoldOut(Services &services, Faults &)
{
    services.store.run(u"INSERT OR IGNORE INTO seat_states SELECT p.id, s.id, NULL, -1 FROM performances p "
                       u"JOIN zones z ON z.zone_map_id=p.zone_map_id "
                       "JOIN seats s ON s.zone_id=z.id WHERE p.id=101"_s);
}

} // namespace

const std::vector<Scenario> &scenarios()
{
    const QString login = u"POST Web/Session/{sessionKey}/Login"_s;
    static const std::vector<Scenario> list{
        {u"calm"_s, u"No faults, and every switch as on a 15.2.40 server."_s,
            [](Services &services, Faults &rules) {
                rules.clear();
                Switches usual;
                usual.serverZone = services.switches.serverZone;
                usual.seatServerZone = services.switches.seatServerZone;
                services.switches = usual;
                services.store.run(u"DELETE FROM reader_plays"_s);
            }},
        {u"slow-wifi"_s, u"Every answer takes a second and a half."_s,
            faults({QJsonObject{{u"delayMs"_s, 1500}}})},
        {u"dead-spot"_s, u"The next three requests are dropped before the service sees them."_s,
            faults({QJsonObject{{u"when"_s, u"before"_s}, {u"reset"_s, true}, {u"times"_s, 3}}})},
        {u"lost-login-answer"_s, u"The next sign-in is processed, but its answer is lost."_s,
            faults({QJsonObject{{u"route"_s, login}, {u"times"_s, 1}, {u"reset"_s, true}},
                QJsonObject{{u"route"_s, QString(login + u"/*"_s)}, {u"times"_s, 1}, {u"reset"_s, true}}})},
        {u"service-down"_s, u"Every request is answered 503 with a page of the gateway."_s,
            faults(
                {QJsonObject{{u"when"_s, u"before"_s}, {u"status"_s, 503}, {u"contentType"_s, u"text/html"_s},
                    {u"body"_s, u"<html><body><h1>Service Unavailable</h1></body></html>"_s}}})},
        {u"sign-in-page"_s, u"A Wi-Fi portal answers every request with its own page."_s,
            faults({QJsonObject{{u"when"_s, u"before"_s}, {u"status"_s, 200},
                {u"contentType"_s, u"text/html"_s},
                {u"body"_s,
                    u"<html><body>Welcome to Foyer Guest Wi-Fi. Please accept the terms.</body></html>"_s}}})},
        {u"old-server"_s, u"A server before 15.1.7: HasLockedSeats and SeatsExpired are not sent."_s,
            switches({{u"hasSeatFlags"_s, false}})},
        {u"v16-behaviour"_s,
            u"Version 16: failed sign-ins never wipe the session, PersistSessionOnFailure is refused."_s,
            switches({{u"apiVersion"_s, 16}})},
        {u"errors-on-failed-login"_s, u"A failed sign-in answers 400 and an error list."_s,
            switches({{u"failedLoginIsError"_s, true}})},
        {u"unlock-everyone"_s, u"No login is locked, nobody has a failed attempt."_s, unlockEveryone},
        {u"lock-anna"_s, u"Anna Lindqvist is locked out from now on."_s, lockAnna},
        {u"card-declined"_s, u"The next card is not accepted."_s, reader(ReaderPlay::Decline)},
        {u"reader-silent"_s, u"Nobody comes to the card reader the next time."_s, reader(ReaderPlay::Timeout)},
        {u"lost-card-answer"_s, u"The next card is charged, but the answer is lost."_s, reader(ReaderPlay::Unknown)},
        {u"lost-checkout-answer"_s, u"The next checkout makes an order, but its answer is lost."_s,
            faults({QJsonObject{{u"route"_s, u"POST Web/Cart/{sessionKey}/Checkout"_s}, {u"times"_s, 1},
                {u"reset"_s, true}}})},
        {u"lost-checkout"_s, u"The next checkout is lost before the service sees it."_s,
            faults({QJsonObject{{u"route"_s, u"POST Web/Cart/{sessionKey}/Checkout"_s}, {u"times"_s, 1},
                {u"when"_s, u"before"_s}, {u"reset"_s, true}}})},
        {u"slow-saving"_s, u"An order is being saved for ten seconds before it is there."_s,
            switches({{u"savingMs"_s, 10'000}})},
        {u"saving-fails"_s, u"Saving an order ends in an error."_s, switches({{u"savingFails"_s, true}})},
        {u"seats-about-to-expire"_s, u"Every session that holds seats has a minute left."_s,
            seatsAboutToExpire},
        {u"tonight-sold-out"_s, u"Tonight's performance has no seat left."_s, tonightSoldOut},
    };
    return list;
}

} // namespace Foyer::Sandbox
