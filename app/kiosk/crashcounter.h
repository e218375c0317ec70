// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/settings/jsonstore.h"

namespace Foyer {

//! Remembers how earlier runs of the kiosk ended. One that ended without saying so has crashed; several within a minute
//! mean that starting again helps nobody.
class CrashCounter final
{
public:
    //! \a clock must outlive the counter.
    CrashCounter(const QString &folder, const Clock &clock);

    //! This run begins; returns whether the one before crashed.
    bool begin();
    //! This run ends in order.
    void end();
    //! Runs that crashed within a minute of the beginning of this one.
    [[nodiscard]] int count() const { return static_cast<int>(m_crashes.size()); }
    //! Staff has looked at it.
    void forgive();

    static constexpr std::chrono::seconds within{60};

private:
    void keep(bool running);

    const Clock &m_clock;
    JsonStore m_store;
    QList<std::chrono::milliseconds> m_crashes; //!< since boot: a power cut is no crash
};

}
