// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <chrono>

namespace Foyer {

//! Slows down whoever tries PINs: three are free, then each has to wait longer than the one before, up to a quarter of an
//! hour. A value that can be kept: a restart, a changed wall clock or a sleep does not shorten the wait.
class PinBrake final
{
public:
    struct State
    {
        int wrong = 0;
        QDateTime lastUtc; //!< of the last try
        std::chrono::milliseconds lastBoot{};
        bool operator==(const State &) const = default;
    };

    //! \a clock must outlive the brake.
    explicit PinBrake(const Clock &clock) : m_clock(&clock) { }
    PinBrake(const Clock &clock, State state) : m_clock(&clock), m_state(std::move(state)) { }

    //! Until the next try may be made; zero when it may be now.
    [[nodiscard]] std::chrono::seconds left() const;
    //! A try begins. It counts as wrong until right() says otherwise: killing the program saves nothing.
    void tried();
    void right() { m_state = {}; }
    [[nodiscard]] const State &state() const { return m_state; }

    static constexpr int freeTries = 3;
    static constexpr std::chrono::seconds firstPause{30};
    static constexpr std::chrono::seconds longestPause{15 * 60};

private:
    const Clock *m_clock;
    State m_state;
};

}
