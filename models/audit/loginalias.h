// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Foyer {

//! Names a login without saying who it is: a keyed digest. The key is kept in the keychain, or in memory only; without it
//! nobody can tell from the audit whether a guessed name is in it.
class LoginAlias final
{
public:
    //! Starts with a key of its own, good for this run.
    LoginAlias();

    //! The kept key takes the place of the run's own. At least 32 bytes; anything shorter is ignored.
    void useKept(const QByteArray &key);
    //! What to keep so that the same login has the same alias next time.
    [[nodiscard]] const QByteArray &key() const { return m_key; }
    [[nodiscard]] bool isKept() const { return m_kept; }

    //! "k" (kept key) or "r" (this run only) and twelve hexadecimal digits. The service compares logins without regard to
    //! case and surrounding blanks, so this does too. Empty for an empty name.
    [[nodiscard]] QString of(const QString &place, const QString &loginName, int loginTypeId) const;

    static constexpr qsizetype keyLength = 32;

private:
    QByteArray m_key;
    bool m_kept = false;
};

}
