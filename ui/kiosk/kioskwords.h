// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/kiosk/kioskview.h"

#include <QCoreApplication>

namespace Foyer {

//! The kiosk's sentences. Short, the same for everybody, never from a record. Guests are spoken to politely.
class KioskWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::KioskWords)
public:
    //! One sentence; empty for None.
    [[nodiscard]] static QString notice(const KioskView &view);
    [[nodiscard]] static QString notice(KioskNotice notice);
    //! Something is wrong, rather than told for information.
    [[nodiscard]] static bool isTrouble(KioskNotice notice);

    //! "Seats kept for you: 9 minutes"; empty when none are held.
    [[nodiscard]] static QString seatTime(const KioskView &view);
    //! "Sunday 22 November, 19:30", as the server wrote it.
    [[nodiscard]] static QString when(const Timestamp &when);
    //! "Tosca" and below it when and where.
    [[nodiscard]] static QString whenAndWhere(const KioskPerformance &performance);
    [[nodiscard]] static QString seats(int count);

    [[nodiscard]] static QString callPerson();
    [[nodiscard]] static QString back();
    [[nodiscard]] static QString startOver();
    [[nodiscard]] static QString next();
    [[nodiscard]] static QString done();

    //! What the first page says in every language at once, in the order of the texts in English below.
    static const char *const inviting, *const closedNow, *const notWorking;
    [[nodiscard]] static const char *context() { return "Foyer::KioskWords"; }
};

}
