// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/lock.h"

namespace Foyer {

Timestamp later(const Timestamp &timestamp, std::chrono::seconds by)
{
    // UTC stands for the written clock: no zone may bend it.
    const QDateTime moved = QDateTime(timestamp.date, timestamp.time, Qt::UTC).addSecs(by.count());
    Timestamp result;
    result.date = moved.date();
    result.time = moved.time();
    result.offsetSeconds = timestamp.offsetSeconds;
    return result;
}

LockView lockAt(const std::optional<Timestamp> &lockedSince, std::optional<std::chrono::seconds> lockLength,
    const ServerTime &server)
{
    LockView view;
    if (!lockedSince || isNoDate(*lockedSince))
        return view;
    view.since = lockedSince;
    if (!lockLength || lockLength->count() <= 0) {
        view.state = LockView::State::LengthUnknown;
        return view;
    }
    view.until = later(*lockedSince, *lockLength);
    const auto instant = resolve(*lockedSince, server.zone);
    if (!server.now || !instant) {
        view.state = LockView::State::ClockUnknown;
        return view;
    }
    const qint64 left = server.now->msecsTo(instant->utc.addSecs(lockLength->count()));
    view.state = left > 0 ? LockView::State::Locked : LockView::State::RanOut;
    if (left > 0)
        view.left = std::chrono::seconds((left + 999) / 1000);
    return view;
}

}
