// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reference/weblogins.h"

#include "app/sandbox/reference/texts.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxLogin = 80;

QJsonObject entity(int id) { return {{u"Id"_s, id}}; }

std::optional<int> entityId(const QJsonObject &body, QLatin1StringView member)
{
    return intMember(body.value(member).toObject(), "Id"_L1);
}

std::optional<QString> missingMember(const QJsonObject &body)
{
    for (const auto member : {"Id"_L1, "Constituent"_L1, "LoginType"_L1, "FailedAttempts"_L1, "Inactive"_L1,
             "PrimaryIndicator"_L1, "TemporaryIndicator"_L1, "UpdatedDateTime"_L1}) {
        if (body.value(member).isNull() || body.value(member).isUndefined())
            return QString(member);
    }
    return std::nullopt;
}

} // namespace

QJsonObject webLoginValue(Services &services, const Row &login)
{
    Database &store = services.store;
    QJsonValue type;
    if (const auto row
        = store.one(u"SELECT * FROM login_types WHERE id=?"_s, {login.number("login_type_id"_L1)}))
        type = QJsonObject{{u"Description"_s, row->text("description"_L1)}, {u"Id"_s, row->number("id"_L1)},
            {u"Inactive"_s, row->flag("inactive"_L1)}};
    QJsonObject value{{u"Constituent"_s, entity(login.number("constituent_id"_L1))},
        {u"Email"_s, entity(login.number("electronic_address_id"_L1))},
        {u"FailedAttempts"_s, login.number("failed_attempts"_L1)}, {u"Inactive"_s, login.flag("inactive"_L1)},
        {u"LastLoginDate"_s, stampOrNull(services, login, "last_login_at"_L1)},
        {u"UpdatedDateTime"_s, stampOrNull(services, login, "updated_at"_L1)},
        {u"LockedDate"_s, stampOrNull(services, login, "locked_at"_L1)}, {u"Login"_s, login.text("login"_L1)},
        {u"Id"_s, login.number("id"_L1)}, {u"LoginType"_s, type},
        {u"PrimaryIndicator"_s, login.flag("is_primary"_L1)},
        {u"TemporaryIndicator"_s, login.flag("is_temporary"_L1)}, {u"EditIndicator"_s, true}};
    if (const auto made
        = store.one(u"SELECT * FROM web_login_stamps WHERE web_login_id=?"_s, {login.number("id"_L1)})) {
        value.insert(u"CreatedDateTime"_s, stampOrNull(services, *made, "created_at"_L1));
        value.insert(u"CreateLocation"_s, made->text("created_location"_L1));
        value.insert(u"CreatedBy"_s, charColumn(made->text("created_by"_L1)));
        value.insert(u"UpdatedBy"_s, charColumn(made->text("updated_by"_L1)));
    }
    return value;
}

qint64 nextUpdate(Services &services, const Row &login)
{
    return qMax(services.clock.nowMs(), login.big("updated_at"_L1) + 1);
}

Answer WebLogins::list(const std::vector<Row> &rows)
{
    QJsonArray values;
    for (const Row &row : rows)
        values.append(webLoginValue(m_services, row));
    return Answer::ok("[WebLogin]", values);
}

std::optional<Row> WebLogins::find(int id)
{
    return m_services.store.one(u"SELECT * FROM web_logins WHERE id=?"_s, {id});
}

Answer WebLogins::ofConstituent(const Call &call)
{
    const auto constituent = call.intParameter("constituentId"_L1);
    if (!constituent || *constituent == 0)
        return Answer::error(400, u"Constituent Id cannot be 0 or Null"_s);
    const bool affiliates = call.boolParameter("includeAffiliations"_L1, true);
    const bool primaryOnly = call.boolParameter("primaryOnly"_L1, false);
    return list(m_services.store.all(
        u"SELECT * FROM web_logins WHERE (constituent_id=?1 OR (?2 AND constituent_id IN "
        "(SELECT individual_id FROM affiliations WHERE household_id=?1 "
        "UNION SELECT household_id FROM affiliations WHERE individual_id=?1))) "
        "AND (is_primary OR NOT ?3) ORDER BY id"_s,
        {*constituent, int{affiliates}, int{primaryOnly}}));
}

Answer WebLogins::search(const Call &call)
{
    const auto address = call.parameter("emailAddress"_L1);
    const auto type = call.intParameter("loginTypeId"_L1);
    if (!address)
        return Answer::error(400, u"EmailAddress is required"_s);
    if (!type)
        return Answer::error(400, u"LoginTypeId is required"_s);
    return list(m_services.store.all(
        u"SELECT l.* FROM web_logins l JOIN electronic_addresses e ON e.id=l.electronic_address_id "
        "WHERE e.address=? AND l.login_type_id=? ORDER BY l.id"_s,
        {address->trimmed(), *type}));
}

Answer WebLogins::get(const Call &call)
{
    const auto login = find(call.variable(u"webLoginId"_s).toInt());
    if (!login)
        return Answer::error(404, u"The web login could not be found."_s);
    return Answer::ok("WebLogin", webLoginValue(m_services, *login));
}

std::optional<Answer> WebLogins::refusal(const Call &call, const Row &current)
{
    if (const auto missing = missingMember(call.body))
        return Answer::error(400, *missing + u" is required"_s);
    const int id = current.number("id"_L1);
    if (intMember(call.body, "Id"_L1) != id)
        return Answer::error(400, u"Id does not match the id in the resource path"_s);
    const auto stamp
        = parseStamp(call.body.value(u"UpdatedDateTime"_s).toString(), m_services.switches.serverZone);
    if (stamp != current.big("updated_at"_L1))
        return Answer::error(409, u"The resource has been modified since it was last retrieved."_s);
    if (entityId(call.body, "Constituent"_L1) != current.number("constituent_id"_L1))
        return Answer::error(400, u"Constituent cannot be changed"_s);
    const QString login = textMember(call.body, "Login"_L1).value_or(current.text("login"_L1)).trimmed();
    if (login.isEmpty() || login.size() > kMaxLogin)
        return Answer::error(400, u"Login must have 1 to 80 characters"_s);
    const int type = entityId(call.body, "LoginType"_L1).value_or(0);
    if (m_services.store.count(u"SELECT COUNT(*) FROM login_types WHERE id=?"_s, {type}) == 0)
        return Answer::error(400, u"LoginType is not valid"_s);
    if (m_services.store.count(
            u"SELECT COUNT(*) FROM web_logins WHERE login=? AND login_type_id=? AND id<>?"_s,
            {login, type, id})
        > 0)
        return Answer::error(
            400, u"Specified LoginName already exists for this WebLogin."_s, u"DUPLICATE_ENTITY"_s);
    const auto email = entityId(call.body, "Email"_L1);
    if (email
        && m_services.store.count(
               u"SELECT COUNT(*) FROM electronic_addresses WHERE id=? AND constituent_id=?"_s,
               {*email, current.number("constituent_id"_L1)})
            == 0)
        return Answer::error(400, u"Email is not an electronic address of the constituent"_s);
    return std::nullopt;
}

void WebLogins::write(const Call &call, const Row &current)
{
    const auto locked
        = parseStamp(call.body.value(u"LockedDate"_s).toString(), m_services.switches.serverZone);
    m_services.store.run(u"UPDATE web_logins SET login=?, login_type_id=?, electronic_address_id=?, "
                         u"failed_attempts=?, locked_at=?, "
                         "inactive=?, is_primary=?, is_temporary=?, updated_at=? WHERE id=?"_s,
        {textMember(call.body, "Login"_L1).value_or(current.text("login"_L1)).trimmed(),
            entityId(call.body, "LoginType"_L1).value_or(0),
            entityId(call.body, "Email"_L1).value_or(current.number("electronic_address_id"_L1)),
            intMember(call.body, "FailedAttempts"_L1).value_or(0), locked ? QVariant(*locked) : QVariant(),
            int{boolMember(call.body, "Inactive"_L1).value_or(false)},
            int{boolMember(call.body, "PrimaryIndicator"_L1).value_or(false)},
            int{boolMember(call.body, "TemporaryIndicator"_L1).value_or(false)},
            nextUpdate(m_services, current), current.number("id"_L1)});
    m_services.store.run(u"UPDATE web_login_stamps SET updated_by=? WHERE web_login_id=?"_s,
        {call.caller.user.left(8), current.number("id"_L1)});
}

Answer WebLogins::put(const Call &call)
{
    const auto current = find(call.variable(u"loginId"_s).toInt());
    if (!current)
        return Answer::error(404, u"The web login could not be found."_s);
    if (const auto refused = refusal(call, *current))
        return *refused;
    write(call, *current);
    const auto written = find(current->number("id"_L1));
    return Answer::ok("WebLogin", webLoginValue(m_services, written ? *written : *current));
}

} // namespace Foyer::Sandbox
