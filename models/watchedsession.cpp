// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchedsession.h"

namespace Foyer {

using namespace std::chrono_literals;

namespace {

constexpr auto endsNow = 2min, endsSoon = 5min;
constexpr auto savesTooLong = 60s;
constexpr int silentAfter = 3;

std::optional<WatchNeed> ofSeats(const SeatView &seats)
{
    switch (seats.state) {
    case SeatState::Released:
    case SeatState::Expired:
        return WatchNeed::SeatsGone;
    case SeatState::Live:
    case SeatState::Stale:
        if (seats.remaining <= endsNow)
            return WatchNeed::EndsNow;
        return seats.remaining <= endsSoon ? std::optional(WatchNeed::EndsSoon) : std::nullopt;
    case SeatState::Unknown:
        return seats.doubt == SeatDoubt::NotAskedYet ? std::nullopt : std::optional(WatchNeed::ClockUnknown);
    case SeatState::None:
        break;
    }
    return std::nullopt;
}

}

WatchNeed watchNeed(const NeedFacts &facts)
{
    if (facts.gone)
        return WatchNeed::Ended;
    if (facts.failedReads >= silentAfter)
        return WatchNeed::Silent;
    if (!facts.session)
        return WatchNeed::NotReadYet;
    // The server's word comes before any clock.
    if (facts.session->seatsExpired == true)
        return WatchNeed::SeatsGone;
    const std::optional<WatchNeed> seats = ofSeats(facts.seats);
    if (seats && *seats <= WatchNeed::EndsNow)
        return *seats;
    const Session &session = *facts.session;
    const CheckoutPhase phase = session.checkout.phase();
    if (phase == CheckoutPhase::Failed || (phase == CheckoutPhase::Saving && facts.savingFor >= savesTooLong))
        return WatchNeed::CheckoutStuck;
    const bool in = session.isLoggedIn == true;
    if (!in && session.login.lockedDate)
        return WatchNeed::LockedOut;
    if (seats)
        return *seats;
    return !in && session.login.failedAttempts.value_or(0) > 0 ? WatchNeed::FailedTries : WatchNeed::None;
}

}
