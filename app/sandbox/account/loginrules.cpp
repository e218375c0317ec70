// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/loginrules.h"

#include "app/sandbox/web/systemdefaults.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

QString LoginRules::checkName(const QString &login) const
{
    if (login.isEmpty())
        return u"LoginName is required"_s;
    return login.size() > kMaxLogin ? u"LoginName cannot be longer than %1 characters"_s.arg(kMaxLogin)
                                    : QString();
}

QString LoginRules::checkPassword(const QString &password, const QString &login) const
{
    if (password.isEmpty())
        return u"Password is required"_s;
    if (password.size() > kMaxPassword)
        return u"Password cannot be longer than %1 characters"_s.arg(kMaxPassword);
    const int least = SystemDefaults::number(m_store, u"WEB_PASSWORD_MIN_LENGTH"_s, 1);
    if (password.size() < least)
        return u"Password must have at least %1 characters"_s.arg(least);
    return password.compare(login, Qt::CaseInsensitive) == 0 ? u"Password cannot be the same as LoginName"_s
                                                             : QString();
}

QString LoginRules::checkEmail(const QString &address) const
{
    const qsizetype at = address.indexOf(u'@');
    const bool good
        = at > 0 && at == address.lastIndexOf(u'@') && at < address.size() - 1 && !address.contains(u' ');
    return good ? QString() : u"EmailAddress is not valid"_s;
}

bool LoginRules::nameTaken(const QString &login, int type, int except) const
{
    return m_store.count(u"SELECT COUNT(*) FROM web_logins WHERE login=? AND login_type_id=? AND id<>?"_s,
               {login, type, except})
        > 0;
}

bool LoginRules::emailTaken(const QString &address, int type, int except) const
{
    return m_store.count(u"SELECT COUNT(*) FROM web_logins l JOIN electronic_addresses e ON "
                         u"e.id=l.electronic_address_id "
                         "WHERE e.address=? AND e.inactive=0 AND l.login_type_id=? AND l.id<>?"_s,
               {address, type, except})
        > 0;
}

} // namespace Foyer::Sandbox
