// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/store/database.h"

namespace Foyer::Sandbox {

// What a web login must be before it is saved. Every check gives the text of the refusal, empty when all is
// well.
class LoginRules final
{
public:
    static constexpr qsizetype kMaxLogin = 80;
    static constexpr qsizetype kMaxPassword = 40;

    explicit LoginRules(Database &store)
        : m_store(store)
    {
    }

    // 1 to 80 characters.
    [[nodiscard]] QString checkName(const QString &login) const;
    // At most 40 characters, at least WEB_PASSWORD_MIN_LENGTH of T_DEFAULTS, not the login name.
    [[nodiscard]] QString checkPassword(const QString &password, const QString &login) const;
    [[nodiscard]] QString checkEmail(const QString &address) const;
    // Another login than `except` of the same type has the name, or the address.
    [[nodiscard]] bool nameTaken(const QString &login, int type, int except) const;
    [[nodiscard]] bool emailTaken(const QString &address, int type, int except) const;

private:
    Database &m_store;
};

} // namespace Foyer::Sandbox
