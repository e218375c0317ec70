// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace Foyer {

//! Numbers for session keys, in the order they were met: what a person may read, and a file may hold, in place of a
//! key. Keeps no key, only a digest with a salt that is new with each run.
class SessionAliases final
{
public:
    SessionAliases();

    //! 1, 2, …; the same for the same key. An empty key has none: 0.
    int aliasOf(QByteArrayView key);
    //! 0 when the key was never met.
    [[nodiscard]] int known(QByteArrayView key) const;

private:
    [[nodiscard]] QByteArray digest(QByteArrayView key) const;

    QByteArray m_salt;
    QHash<QByteArray, int> m_numbers;
};

}
