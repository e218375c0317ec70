// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/timestamp.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace Foyer {

//! A moment as people at the venue and at this computer read it.
struct TwoClocks
{
    QString venue; //!< "19:41 (venue)", or "19:41" when both clocks agree or the venue's is not known
    QString here; //!< "20:41 on this computer"; empty when it would repeat \c venue
};

//! Times in words, in the application's locale. Nothing here asks a clock.
class TimeWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::TimeWords)
public:
    //! "19:41"
    [[nodiscard]] static QString clock(const QTime &time);
    //! "19:33:10"
    [[nodiscard]] static QString clockWithSeconds(const QTime &time);
    //! "just now", "12 s ago", "3 min ago", "2 h ago"
    [[nodiscard]] static QString ago(std::chrono::seconds age);
    //! "as of 19:33:10", in this computer's zone; \a utc is a wall-clock time
    [[nodiscard]] static QString asOf(const QDateTime &utc);
    //! "30 s", "2 min", "1 min 30 s"
    [[nodiscard]] static QString shortDuration(std::chrono::seconds length);
    //! "5 minutes", "1 minute"; below a minute "30 seconds"
    [[nodiscard]] static QString duration(std::chrono::seconds length);
    //! \a venueOffset: seconds east of UTC as the server wrote it; empty = not known.
    [[nodiscard]] static TwoClocks both(const QDateTime &utc, std::optional<int> venueOffset, const QTimeZone &here);
    //! Day and time as the server wrote them, in the venue's zone: "Sun 22 Nov 19:30".
    [[nodiscard]] static QString dayAndTime(const Timestamp &when);
    //! The same for a QDateTime that keeps the server's offset.
    [[nodiscard]] static QString dayAndTime(const QDateTime &asWritten);
};

}
