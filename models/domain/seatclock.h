// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/timestamp.h"

#include <optional>

namespace Foyer {

//! When an answer was asked for and when its head arrived, on the boot clock, and what time the
//! server said it was (HTTP Date; absent when the header was missing or unreadable).
struct AnswerTiming
{
    Nanoseconds sent{};
    Nanoseconds arrived{};
    std::optional<QDateTime> serverDate;
};

enum class SeatState {
    None, //!< no seats held: nothing to count
    Live, //!< a number that may be read out
    Stale, //!< the number was true two polls ago
    Unknown, //!< nothing can honestly be said: see SeatView::doubt
    Expired, //!< time ran out; the server may release the seats within about a minute
    Released, //!< the server says they are gone
};

enum class SeatDoubt {
    None,
    NotAskedYet,
    TooOld, //!< no fresh answer for 90 s
    Woke, //!< the computer slept
    DeadlineUnreadable, //!< no offset and no zone configured, or beyond a day away
    ClocksDisagree, //!< the server's times contradict each other
    SlowAnswers, //!< every answer took longer than 5 s
};

struct SeatView
{
    SeatState state = SeatState::None;
    SeatDoubt doubt = SeatDoubt::None;
    std::chrono::seconds remaining{}; //!< Live and Stale only; floored, never above the true remaining time
    std::chrono::seconds age{}; //!< since the deadline was last confirmed; Live and Stale only
    QDateTime deadlineUtc; //!< as the server gave it; invalid when unknown
    std::optional<int> deadlineOffset; //!< at the venue, seconds east of UTC: as the server wrote it, else of its zone
    bool approximate = false; //!< zone assumed, a doubtful local hour, or no Date on the last answer
    bool operator==(const SeatView &) const = default;
};

//! The honest countdown (RELIABILITY.md section 4): deadline - server Date - boot time passed - guard.
//! A value without timers: feed it answers, ask it for a view at any boot time.
class SeatClock final
{
public:
    //! \a seatServerZone reads deadlines that carry no offset; invalid means "not configured".
    explicit SeatClock(QTimeZone seatServerZone = {});

    //! From GET Session. Null members of older servers are passed as empty: unknown, not false.
    void sessionAnswered(std::optional<bool> seatsHeld, std::optional<bool> seatsExpired,
        const std::optional<Timestamp> &firstSeatAdded, const AnswerTiming &timing);
    //! From GET or PUT Expiration. An answer asked for before the last accepted one is ignored; do not ask
    //! while a change of the deadline is under way, the service may answer either way round.
    void deadlineAnswered(const Timestamp &deadline, const AnswerTiming &timing);
    //! The computer slept: every number is void until the server confirms it. What was learnt about the
    //! server's clock stays, because the boot clock counted on.
    void woke();
    //! Seats were released on purpose or the session ended.
    void reset();

    [[nodiscard]] SeatView viewAt(Nanoseconds boot) const;
    //! Seconds between polls that keep the countdown Live: 30 s, 10 s in the last two minutes.
    [[nodiscard]] std::chrono::seconds pollInterval(Nanoseconds boot) const;

    static constexpr std::chrono::seconds guard{2}; //!< on top of the round trip and the Date's second
    static constexpr std::chrono::seconds unknownAfter{90};
    static constexpr std::chrono::seconds slowestSample{5};

private:
    struct Sample
    {
        Nanoseconds sent{};
        Nanoseconds arrived{};
        Nanoseconds remainingAtArrival{}; //!< guard already taken off
        QDateTime deadlineUtc;
        std::optional<int> offset;
        bool approximate = false;
    };
    //! A bound on the server's time that runs on with the boot clock.
    struct Anchor
    {
        QDateTime serverTime;
        Nanoseconds at{};
        [[nodiscard]] QDateTime when(Nanoseconds boot) const;
    };

    [[nodiscard]] std::optional<ResolvedTime> instantOf(const Timestamp &deadline) const;
    [[nodiscard]] std::optional<int> venueOffset(const Timestamp &deadline, const QDateTime &utc) const;
    [[nodiscard]] bool isOffsetStillGood(const Timestamp &deadline) const;
    //! False when the Date contradicts what the server said before.
    [[nodiscard]] bool acceptDate(const AnswerTiming &timing);
    [[nodiscard]] bool isBehindFloor(Nanoseconds boot) const;
    [[nodiscard]] std::optional<Nanoseconds> remainingFrom(const QDateTime &deadline, const AnswerTiming &timing);
    void noteServerTime(const QDateTime &notBefore, Nanoseconds boot);
    void dropSample(SeatDoubt doubt);
    [[nodiscard]] SeatView runningView(Nanoseconds boot) const;

    QTimeZone m_zone;
    std::optional<bool> m_held, m_expired;
    std::optional<Sample> m_sample;
    std::optional<Anchor> m_dated; //!< the server cannot be later than this, says its Date
    std::optional<Anchor> m_beforeJump; //!< what m_dated was before Date leapt forward
    std::optional<Anchor> m_floor; //!< the server cannot be earlier than this
    std::optional<Timestamp> m_offsetSource; //!< the last time seen that carried an offset
    SeatDoubt m_doubt = SeatDoubt::NotAskedYet;
};

}
