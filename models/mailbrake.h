// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Foyer {

//! A mail with a token really goes out: the same address gets none for 60 seconds, whichever session asks. Addresses
//! are kept as a keyed digest only, for as long as the program runs.
class MailBrake final
{
public:
    //! \a clock must outlive the brake.
    explicit MailBrake(const Clock &clock);

    //! A request for a mail to \a email is about to leave.
    void note(const QString &email, int loginTypeId);
    //! That request brought no mail: the address is free again.
    void lift(const QString &email, int loginTypeId);
    //! Time until the next mail may be asked for; zero when it may be now.
    [[nodiscard]] std::chrono::seconds left(const QString &email, int loginTypeId) const;
    //! When the last mail was asked for, UTC, for showing only; empty when none was.
    [[nodiscard]] std::optional<QDateTime> lastAsked(const QString &email, int loginTypeId) const;

private:
    struct Asked
    {
        Nanoseconds boot{};
        QDateTime wall;
    };
    [[nodiscard]] QByteArray alias(const QString &email, int loginTypeId) const;

    const Clock &m_clock;
    QByteArray m_key;
    QHash<QByteArray, Asked> m_asked;
};

}
