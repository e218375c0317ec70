// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles/pinbrake.h"

#include <algorithm>

namespace Foyer {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

milliseconds bootNow(const Clock &clock) { return std::chrono::duration_cast<milliseconds>(clock.boot()); }

}

seconds PinBrake::left() const
{
    if (m_state.wrong < freeTries)
        return seconds::zero();
    const int doublings = std::min(m_state.wrong - freeTries, 8);
    const seconds pause = std::min(firstPause * (1 << doublings), longestPause);
    // Both clocks must agree that time passed: the wall clock can be set, the boot clock begins again with a restart.
    milliseconds passed(std::max<qint64>(0, m_state.lastUtc.msecsTo(m_clock->wall())));
    const milliseconds sinceBoot = bootNow(*m_clock) - m_state.lastBoot;
    if (sinceBoot >= milliseconds::zero())
        passed = std::min(passed, sinceBoot);
    return passed >= pause ? seconds::zero() : std::chrono::ceil<seconds>(pause - passed);
}

void PinBrake::tried()
{
    m_state = {m_state.wrong + 1, m_clock->wall(), bootNow(*m_clock)};
}

}
