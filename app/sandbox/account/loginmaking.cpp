// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/loginmaking.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/store/password.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

int entityId(const QJsonObject &body, QLatin1StringView member)
{
    return intMember(body.value(member).toObject(), "Id"_L1).value_or(0);
}

} // namespace

std::optional<Answer> LoginMaking::read(const Call &call, const Row &session, Wish &wish)
{
    Database &store = m_services.store;
    wish.constituent = entityId(call.body, "Constituent"_L1);
    wish.type = entityId(call.body, "LoginType"_L1);
    wish.login = textMember(call.body, "Login"_L1).value_or(QString()).trimmed();
    wish.password = textMember(call.body, "Password"_L1).value_or(QString());
    wish.primary = boolMember(call.body, "PrimaryIndicator"_L1).value_or(false);
    wish.temporary = boolMember(call.body, "TemporaryIndicator"_L1).value_or(true);
    if (wish.constituent == 0)
        return Answer::error(400, u"Constituent Id cannot be 0 or Null"_s);
    if (store.count(u"SELECT COUNT(*) FROM constituents WHERE id=? AND inactive=0"_s, {wish.constituent})
        == 0)
        return Answer::error(400, u"Constituent is not valid"_s);
    const bool known = !session.isNull("constituent_id"_L1) && session.number("constituent_id"_L1) != 0;
    if (known && session.number("constituent_id"_L1) != wish.constituent
        && session.number("original_constituent_id"_L1) != wish.constituent)
        return Answer::error(400, u"Constituent does not match the constituent of the session"_s);
    const auto type = store.one(u"SELECT * FROM login_types WHERE id=? AND inactive=0"_s, {wish.type});
    if (!type)
        return Answer::error(400, u"LoginType is not valid"_s);
    const int address = entityId(call.body, "Email"_L1);
    wish.address = store.one(
        u"SELECT * FROM electronic_addresses WHERE constituent_id=?1 AND NOT inactive AND (id=?2 OR (?2=0 AND is_primary))"_s,
        {wish.constituent, address});
    if (!wish.address)
        return Answer::error(400, u"Email is not an electronic address of the constituent"_s);
    if (type->flag("email_based"_L1) && wish.login.isEmpty())
        wish.login = wish.address->text("address"_L1);
    return std::nullopt;
}

std::optional<Answer> LoginMaking::refusal(const Wish &wish) const
{
    if (const QString problem = m_rules.checkName(wish.login); !problem.isEmpty())
        return Answer::error(400, problem);
    if (const QString problem = m_rules.checkPassword(wish.password, wish.login); !problem.isEmpty())
        return Answer::error(400, problem);
    if (m_rules.nameTaken(wish.login, wish.type, 0))
        return Answer::error(
            400, u"Specified LoginName already exists for this WebLogin."_s, u"DUPLICATE_ENTITY"_s);
    if (m_rules.emailTaken(wish.address->text("address"_L1), wish.type, 0))
        return Answer::error(
            400, u"Specified EmailAddress is already used by another WebLogin of this type."_s);
    return std::nullopt;
}

int LoginMaking::save(const Wish &wish, const Caller &caller)
{
    Database &store = m_services.store;
    const qint64 now = m_services.clock.nowMs();
    const QByteArray salt = Password::newSalt();
    if (wish.primary)
        store.run(u"UPDATE web_logins SET is_primary=0 WHERE constituent_id=? AND login_type_id=?"_s,
            {wish.constituent, wish.type});
    const auto id
        = static_cast<int>(store.insert(u"INSERT INTO web_logins(constituent_id, login, login_type_id, "
                                        u"electronic_address_id, salt, password_hash, "
                                        "is_primary, is_temporary, updated_at) VALUES(?,?,?,?,?,?,?,?,?)"_s,
            {wish.constituent, wish.login, wish.type, wish.address->number("id"_L1), salt,
                Password::hash(wish.password, salt), int{wish.primary}, int{wish.temporary}, now}));
    store.run(u"INSERT INTO web_login_stamps VALUES(?,?,?,?,?)"_s,
        {id, now, caller.user.left(8), caller.location, caller.user.left(8)});
    return id;
}

Answer LoginMaking::create(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    Sessions sessions(m_services);
    const auto session = sessions.find(key);
    if (!session)
        return Errors::unknownSession();
    Wish wish;
    if (const auto refused = read(call, *session, wish))
        return *refused;
    if (const auto refused = refusal(wish))
        return *refused;
    const int login = save(wish, call.caller);
    // The request has no source of its own: the session keeps the one it works with.
    const auto source = chooseSource(m_services.store, session->number("source_id"_L1));
    Logins(m_services)
        .signIn(key, login, source.value_or(SourceChoice{session->number("source_id"_L1), {}}),
            wish.temporary ? u"T"_s : u"P"_s);
    return sessions.answer(key);
}

} // namespace Foyer::Sandbox
