// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/loginchange.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/reference/weblogins.h"
#include "app/sandbox/store/password.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString trimmed(const Call &call, QLatin1StringView member)
{
    return textMember(call.body, member).value_or(QString()).trimmed();
}

bool sameText(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Answer> LoginChange::identityProblem(const Call &call, const Row &session, const Row &login)
{
    const bool sameType = intMember(call.body, "LoginTypeId"_L1) == login.number("login_type_id"_L1);
    if (!sameType || !sameText(trimmed(call, "LoginName"_L1), login.text("login"_L1)))
        return Answer::error(400, u"LoginName does not match the login of the session"_s);
    if (!sameText(trimmed(call, "EmailAddress"_L1), login.text("address"_L1)))
        return Answer::error(400, u"EmailAddress does not match the email address of the login"_s);
    const auto password = textMember(call.body, "Password"_L1);
    const bool needsNone = session.text("login_status"_L1) == "T"_L1;
    if (!password && !needsNone)
        return Answer::error(400, u"Password is required"_s);
    if (password
        && !Password::same(
            login.bytes("password_hash"_L1), Password::hash(*password, login.bytes("salt"_L1))))
        return Answer::error(400, u"Password is incorrect"_s);
    return std::nullopt;
}

std::optional<Answer> LoginChange::newValueProblem(const Call &call, const Row &login)
{
    const QString name = trimmed(call, "NewLoginName"_L1);
    const QString address = trimmed(call, "NewEmailAddress"_L1);
    const int type = login.number("login_type_id"_L1);
    const int id = login.number("id"_L1);
    for (const QString &problem : {m_rules.checkName(name),
             m_rules.checkPassword(textMember(call.body, "NewPassword"_L1).value_or(QString()), name),
             m_rules.checkEmail(address)}) {
        if (!problem.isEmpty())
            return Answer::error(400, u"New"_s + problem);
    }
    if (m_rules.nameTaken(name, type, id))
        return Answer::error(
            400, u"Specified LoginName already exists for this WebLogin."_s, u"DUPLICATE_ENTITY"_s);
    if (m_rules.emailTaken(address, type, id))
        return Answer::error(
            400, u"Specified EmailAddress is already used by another WebLogin of this type."_s);
    return std::nullopt;
}

// An address the constituent does not have yet is added to the record, beside the ones there are.
int LoginChange::addressIdOf(const QString &address, const Row &login)
{
    Database &store = m_services.store;
    const int constituent = login.number("constituent_id"_L1);
    if (const auto row = store.one(
            u"SELECT id FROM electronic_addresses WHERE constituent_id=? AND address=? AND NOT inactive ORDER BY id LIMIT 1"_s,
            {constituent, address}))
        return row->number("id"_L1);
    return static_cast<int>(store.insert(
        u"INSERT INTO electronic_addresses(constituent_id, type_id, address, is_primary) VALUES(?,?,?,0)"_s,
        {constituent, login.number("type_id"_L1), address}));
}

void LoginChange::save(const Call &call, const Row &login)
{
    const QByteArray salt = Password::newSalt();
    const int id = login.number("id"_L1);
    m_services.store.run(u"UPDATE web_logins SET login=?, electronic_address_id=?, salt=?, password_hash=?, "
                         u"is_temporary=0, token_hash=NULL, "
                         "token_expires_at=NULL, updated_at=? WHERE id=?"_s,
        {trimmed(call, "NewLoginName"_L1), addressIdOf(trimmed(call, "NewEmailAddress"_L1), login), salt,
            Password::hash(textMember(call.body, "NewPassword"_L1).value_or(QString()), salt),
            nextUpdate(m_services, login), id});
    m_services.store.run(
        u"UPDATE web_login_stamps SET updated_by=? WHERE web_login_id=?"_s, {call.caller.user.left(8), id});
}

Answer LoginChange::update(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    Sessions sessions(m_services);
    const auto session = sessions.find(key);
    if (!session)
        return Errors::unknownSession();
    const auto login = m_services.store.one(
        u"SELECT l.*, e.address, e.type_id FROM web_logins l JOIN electronic_addresses e ON e.id=l.electronic_address_id WHERE l.id=?"_s,
        {session->number("web_login_id"_L1)});
    if (!login || !session->flag("is_logged_in"_L1))
        return Answer::error(400, u"The session is not logged in with a web login"_s);
    const auto code = intMember(call.body, "PromotionCode"_L1);
    const auto source = code ? chooseSource(m_services.store, *code) : std::nullopt;
    if (!source)
        return Answer::error(400, code ? u"PromotionCode is not valid"_s : u"PromotionCode is required"_s);
    if (const auto refused = identityProblem(call, *session, *login))
        return *refused;
    if (const auto refused = newValueProblem(call, *login))
        return *refused;
    save(call, *login);
    Logins(m_services).signIn(key, login->number("id"_L1), *source, u"P"_s);
    return sessions.answer(key);
}

} // namespace Foyer::Sandbox
