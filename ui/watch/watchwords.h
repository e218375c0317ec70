// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/watchedsession.h"
#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"

#include <QCoreApplication>

namespace Foyer {

//! A watched session in words.
class WatchWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::WatchWords)
public:
    [[nodiscard]] static QString need(const WatchedSession &session);
    [[nodiscard]] static Icon sign(WatchNeed need);
    [[nodiscard]] static Tone tone(WatchNeed need);
    //! "Session 12", or its title when it is open here.
    [[nodiscard]] static QString name(const WatchedSession &session);
    //! "4:05"; "–" without seats, "—:—" when nobody can say.
    [[nodiscard]] static QString clock(const SeatView &seats);
    [[nodiscard]] static QString seats(const WatchedSession &session);
    [[nodiscard]] static QString patron(const WatchedSession &session);
};

}
