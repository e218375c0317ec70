// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QObject>

#include <algorithm>
#include <chrono>

#include <time.h>

namespace Foyer {

//! How long the event loop of this thread was not to be had, at most. In processor time of the thread alone, so that a busy
//! machine does not count.
class LongestTurn final : public QObject
{
public:
    LongestTurn()
    {
        const auto *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, &LongestTurn::turn);
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &LongestTurn::turn);
    }
    [[nodiscard]] std::chrono::milliseconds longest() const { return std::chrono::duration_cast<std::chrono::milliseconds>(m_longest); }

private:
    static std::chrono::nanoseconds now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }
    void turn()
    {
        const auto moment = now();
        m_longest = std::max(m_longest, moment - m_begun);
        m_begun = moment;
    }

    std::chrono::nanoseconds m_begun = now(), m_longest{};
};

}
