// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// The lock service beside the API: it holds a session's seats until a deadline, and looks for deadlines that
// have passed only once in a cycle of 60 seconds of sandbox time. Until then an expired session still has its
// seats and can be prolonged.
class SeatServer final
{
public:
    explicit SeatServer(Services &services)
        : m_services(services)
    {
    }

    static constexpr qint64 kCycleMs = 60'000;

    [[nodiscard]] Answer getExpiration(const Call &call);
    [[nodiscard]] Answer setExpiration(const Call &call);

    // Starts the session's clock when it does not run yet; gives the deadline.
    qint64 connectSession(const QString &key);
    // Frees every seat the session holds and ends its clock. Lines of the cart stay.
    void release(const QString &key);
    // Runs the cleanup cycle if one was due since the last call.
    static void sweep(Services &services, qint64 &lastCycle);

private:
    [[nodiscard]] Answer expiration(qint64 deadline) const;

    Services &m_services;
};

} // namespace Foyer::Sandbox
