// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/casedesk.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace Foyer {

//! A kiosk's case in words for the desk: what is known, and what a press did.
class CaseWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::CaseWords)
public:
    //! Why a code opened nothing, and what to do; empty for None.
    [[nodiscard]] static QString refusal(CaseRefusal why);
    //! The one sentence about the sale.
    [[nodiscard]] static QString verdict(const CaseFindings &findings);
    //! What to do about it now; may be empty.
    [[nodiscard]] static QString advice(const CaseFindings &findings);
    //! "Kiosk K3 gave up at 19:11."
    [[nodiscard]] static QString origin(const CaseFindings &findings);
    //! How long the seats are held; empty when nothing is known.
    [[nodiscard]] static std::optional<QString> seatTime(const SeatView &seats);
    [[nodiscard]] static Message report(const CaseReport &report);

private:
    [[nodiscard]] static Message finished(const CaseReport &report);
    [[nodiscard]] static Message released(const CaseReport &report);
    [[nodiscard]] static Message failed(const CaseReport &report);
};

}
