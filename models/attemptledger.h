// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/secret.h"
#include "models/domain/timestamp.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace Foyer {

//! Whether a try to sign in may leave, for the patron's sake.
enum class AttemptGate {
    Free,
    LastTry, //!< one more failure and the server locks the login: a second, different key is needed
    SameAgain, //!< exactly this was refused already: it would cost a try and bring nothing
};

//! How many failed tries the server reported for a login of one server, for as long as the program runs, and what was
//! refused. Login names and passwords are kept as keyed digests only: nothing in memory, in a dump or on disk says who it
//! was or what was typed.
class AttemptLedger final
{
public:
    AttemptLedger();

    //! Failed tries before the server locks a login; empty = not known.
    void setLimit(std::optional<int> limit) { m_limit = limit; }

    [[nodiscard]] std::optional<int> limit() const { return m_limit; }

    //! Empty when no count was reported for this login here.
    [[nodiscard]] std::optional<int> failures(const QString &loginName, int loginTypeId) const;
    //! Since when the server says it is locked; empty when it does not.
    [[nodiscard]] std::optional<Timestamp> lockedSince(const QString &loginName, int loginTypeId) const;
    //! What the server gave; a count of 0, as after a success, forgets what was refused.
    void note(const QString &loginName, int loginTypeId, int failures, const std::optional<Timestamp> &locked = {});

    //! A mark of what is about to be sent as proof (password, token, or the data of a record): good for noteRefused()
    //! and gate() of this ledger only.
    [[nodiscard]] QByteArray mark(const QString &loginName, int loginTypeId, QByteArrayView proof) const;
    //! What \a mark stands for was not recognised.
    void noteRefused(const QString &loginName, int loginTypeId, const QByteArray &mark);
    //! The login was changed: what was wrong may be right now.
    void noteChanged(const QString &loginName, int loginTypeId);
    //! The server was made to count from 0 again: the tries are free, what was refused stays refused.
    void noteUnlocked(const QString &loginName, int loginTypeId);
    //! \a mark may be empty: then nothing is the same again.
    [[nodiscard]] AttemptGate gate(const QString &loginName, int loginTypeId, const QByteArray &mark) const;

    //! With an unknown limit, tries from this many failures on are treated as the last one: few servers lock earlier.
    static constexpr int doubtfulFailures = 2;

private:
    struct Known
    {
        std::optional<int> failures;
        std::optional<Timestamp> locked;
        QSet<QByteArray> refused;
    };
    [[nodiscard]] QByteArray alias(const QString &loginName, int loginTypeId) const;

    QByteArray m_key;
    std::optional<int> m_limit;
    QHash<QByteArray, Known> m_logins;
};

}
