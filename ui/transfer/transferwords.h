// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transferdesk.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace Foyer {

//! "Same customer, new cart" in words: what it will do, why it cannot, how it ended.
class TransferWords final
{
    Q_DECLARE_TR_FUNCTIONS(Foyer::TransferWords)
public:
    [[nodiscard]] static QString question(const QString &customer);
    //! What stays behind with the old session.
    [[nodiscard]] static QString leftBehind(const SessionWatch &watch);
    //! Empty unless seats are, or may be, held. \a released: what the server does with them; empty = not known.
    [[nodiscard]] static QString seatsWarning(const SessionWatch &watch, std::optional<bool> released);
    //! Empty unless the session is a counter sale.
    [[nodiscard]] static QString counterNote(const SessionWatch &watch);
    //! Empty for None.
    [[nodiscard]] static QString blocked(TransferBlocker blocker);
    //! It did not work, or it is not known yet whether it did.
    [[nodiscard]] static Message failure(const TransferReport &report);
    //! The new session is in front.
    [[nodiscard]] static Message arrived(
        const QString &customer, const SessionWatch &old, std::optional<bool> released);

private:
    static QString seats(int count);
    static QString whenReleased(const SessionWatch &watch, std::optional<bool> released);
};

}
