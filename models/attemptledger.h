// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace Foyer {

//! How many failed tries the server reported for a login, for as long as the program runs. Login names are kept
//! as a keyed digest only: nothing in memory, in a dump or on disk says who it was.
class AttemptLedger final
{
public:
    AttemptLedger();

    //! Empty when no count was reported for this login here.
    [[nodiscard]] std::optional<int> failures(const QString &loginName, int loginTypeId) const;
    //! A count the server gave; 0 after a success.
    void note(const QString &loginName, int loginTypeId, int failures);

private:
    [[nodiscard]] QByteArray alias(const QString &loginName, int loginTypeId) const;

    QByteArray m_key;
    QHash<QByteArray, int> m_failures;
};

}
