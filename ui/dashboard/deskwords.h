// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskreport.h"
#include "models/sessionwatch.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

#include <optional>

namespace Foyer {

//! How one press at the desk ended, for the message bar: what happened · what it means for the patron · what to
//! do now. Sign-in has words of its own, beside its form.
class DeskWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::DeskWords)
public:
    //! Empty for SignIn and None. \a seatsGo: whether this house gives seats back at log-out; empty: not known.
    [[nodiscard]] static std::optional<Message> message(const DeskReport &report, std::optional<bool> seatsGo = {});
    //! "1 seat", "4 seats"
    [[nodiscard]] static QString seats(int count);

    //! What is lost by logging out, as a question.
    [[nodiscard]] static QString logOutQuestion(const SessionWatch &watch, std::optional<bool> seatsGo);
    [[nodiscard]] static QString shortenQuestion(const DeadlineChoice &choice, const QTimeZone &here);

private:
    struct Words
    {
        QString headline, meaning;
        Severity severity = Severity::Warning;
    };
    static Words holdSeats(const DeskReport &report);
    static Words heldSeats(const DeskReport &report);
    static Words releaseSeats(const DeskReport &report);
    static Words moreTime(const DeskReport &report);
    static Words deadline(const DeskReport &report);
    static Words logOut(const DeskReport &report, std::optional<bool> seatsGo);
    static QString id(DeskCommand command);
};

}
