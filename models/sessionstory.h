// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commandslot.h"
#include "models/domain/diagnosis/explanation.h"
#include "models/pricestory.h"
#include "models/sessionwatch.h"

#include <QHash>
#include <QObject>

namespace Foyer {

//! What this program saw happen to one session, as values, oldest first; and why its values are odd, by that alone.
//! Sends nothing. Keeps no name, address or key.
class SessionStory final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype longest = 500; //!< the opening stays, the oldest after it goes

    //! All must outlive the story.
    SessionStory(SessionWatch &watch, CommandSlot &slot, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Story &steps() const { return m_steps; }

    //! A sign-in is about to leave with another source than the session's own; empty = with its own.
    void noteSourcePassed(std::optional<int> source);
    //! A promo code that was looked up: its source stands for a mode of sale.
    void notePromo(int sourceId, int modeOfSaleId);
    //! The last try failed, also where the session does not show it.
    void noteFailedTry(std::optional<int> failedAttempts, const std::optional<Timestamp> &lockedSince);
    void noteLoggedOut();

    // Empty while the session was never read.
    [[nodiscard]] std::optional<Explanation> whyMode() const;
    [[nodiscard]] std::optional<Explanation> whySeats() const;
    //! Why seats cost something else than when they were first seen here.
    [[nodiscard]] Explanation whyPrice() const;
    [[nodiscard]] std::optional<Explanation> whyNotSignedIn(std::optional<int> attemptLimit) const;

Q_SIGNALS:
    void changed(); //!< a step came, or a price moved

private:
    void noteCommand();
    void look();
    void lookAtClock();
    void lookAtPrices(bool confirmed);
    void add(StoryStep step);
    void complete(StoryStep &step) const;

    SessionWatch &m_watch;
    CommandSlot &m_slot;
    const Clock &m_clock;
    Story m_steps;
    PriceStory m_prices;
    std::optional<Session> m_last;
    std::optional<Timestamp> m_deadline;
    SeatState m_seats = SeatState::None;
    StoryPress m_press = StoryPress::None;
    int m_quietLooks = 0; //!< since the last command ended
    qsizetype m_stepsAtPress = 0;
    std::optional<int> m_passed;
    QHash<int, int> m_promoModes; //!< by source
};

}
