// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Foyer {

using Nanoseconds = std::chrono::nanoseconds;

//! The only source of time in Foyer. Deadlines use boot(), which goes on while the laptop sleeps;
//! wall() may jump and is for showing and logging only (RELIABILITY.md section 4).
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Nanoseconds boot() const = 0; //!< since boot, counts suspended time
    [[nodiscard]] virtual Nanoseconds monotonic() const = 0; //!< since boot, stands still in suspend
    [[nodiscard]] virtual QDateTime wall() const = 0; //!< UTC
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Nanoseconds boot() const override;
    [[nodiscard]] Nanoseconds monotonic() const override;
    [[nodiscard]] QDateTime wall() const override;
};

}
