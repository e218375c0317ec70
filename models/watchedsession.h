// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatclock.h"
#include "models/domain/session.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Foyer {

//! What a person has to do about a session, the most urgent first.
enum class WatchNeed {
    SeatsGone, //!< released, or their time ran out
    EndsNow, //!< two minutes or less
    CheckoutStuck, //!< failed, or saving for too long
    LockedOut,
    EndsSoon, //!< five minutes or less
    ClockUnknown, //!< seats are held and nobody can say how long
    FailedTries, //!< somebody fails to sign in
    Silent, //!< several reads brought no answer
    NotReadYet,
    None,
    Ended, //!< the server no longer knows it
};

//! One session of the list. The key is kept inside the list; what is shown is the number and the title.
struct WatchedSession
{
    int number = 0; //!< the alias: "Session 12"
    QString title; //!< what its tab says, for sessions opened here; else empty
    WatchNeed need = WatchNeed::NotReadYet;
    std::optional<Session> session;
    SeatView seats;
    QDateTime confirmedUtc; //!< wall clock, for showing only
    std::optional<std::chrono::seconds> age; //!< since the last answer
    int failedReads = 0;
};

struct NeedFacts
{
    const std::optional<Session> &session;
    const SeatView &seats;
    int failedReads = 0;
    bool gone = false;
    std::optional<std::chrono::seconds> savingFor; //!< how long the checkout was seen saving
};

[[nodiscard]] WatchNeed watchNeed(const NeedFacts &facts);

}
