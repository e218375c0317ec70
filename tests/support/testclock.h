// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

namespace Foyer {

//! A clock that stands still until a test moves it.
class TestClock final : public Clock
{
public:
    [[nodiscard]] Nanoseconds boot() const override { return m_boot; }
    [[nodiscard]] Nanoseconds monotonic() const override { return m_monotonic; }
    [[nodiscard]] QDateTime wall() const override { return m_wall; }

    void advance(Nanoseconds by)
    {
        m_monotonic += by;
        sleepFor(by);
    }
    //! Time that passes while the computer is suspended.
    void sleepFor(Nanoseconds by)
    {
        m_boot += by;
        m_wall = m_wall.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(by).count());
    }
    //! Somebody sets the laptop's clock.
    void setWall(const QDateTime &utc) { m_wall = utc; }

private:
    Nanoseconds m_boot = std::chrono::hours(1);
    Nanoseconds m_monotonic = std::chrono::hours(1);
    QDateTime m_wall{QDate(2026, 3, 14), QTime(19, 0), Qt::UTC};
};

}
