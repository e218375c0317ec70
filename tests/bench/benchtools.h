// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

//! Shared by the programs that measure. Each prints lines of `name<TAB>value`; packaging/dev/bench makes the table.
namespace Foyer::Bench {

inline double microseconds()
{
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

//! Of this thread: what others do on a busy machine does not count.
inline double cpuMicroseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

inline double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

inline double median(std::vector<double> values) { return quantile(std::move(values), 0.5); }

inline void say(const char *name, double value)
{
    std::printf("%s\t%.4f\n", name, value);
    std::fflush(stdout);
}

//! The CPU time of one call in microseconds: the median of \a rounds of \a repeats each.
template<typename Work>
double perCall(int rounds, int repeats, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const double began = cpuMicroseconds();
        for (int i = 0; i < repeats; ++i)
            work();
        times.push_back((cpuMicroseconds() - began) / repeats);
    }
    return median(std::move(times));
}

}
