// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/variables.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/reference/texts.h"
#include "app/sandbox/web/sessions.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject variable(const Row &row)
{
    return {{u"Name"_s, row.text("name"_L1)}, {u"Value"_s, textOrNull(row, "value"_L1)}};
}

Answer noSuchVariable(const QString &name)
{
    return Answer::error(404, u"The session variable '%1' could not be found."_s.arg(name));
}

QVariant valueOf(const Call &call)
{
    const auto value = textMember(call.body, "Value"_L1);
    if (!value)
        return {};
    // A null string would be stored as NULL, and an empty value is a value.
    return value->isNull() ? u""_s : *value;
}

} // namespace

std::optional<Row> Variables::find(const QString &key, const QString &name)
{
    return m_services.store.one(
        u"SELECT * FROM session_variables WHERE session_key=? AND name=?"_s, {key, name});
}

Answer Variables::answer(const QString &key, const QString &name)
{
    const auto row = find(key, name);
    return row ? Answer::ok("SessionVariable", variable(*row)) : noSuchVariable(name);
}

Answer Variables::all(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (!Sessions(m_services).find(key))
        return Errors::unknownSession();
    QJsonArray list;
    for (const Row &row :
        m_services.store.all(u"SELECT * FROM session_variables WHERE session_key=? ORDER BY name"_s, {key}))
        list.append(variable(row));
    return Answer::ok("[SessionVariable]", list);
}

Answer Variables::get(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (!Sessions(m_services).find(key))
        return Errors::unknownSession();
    return answer(key, call.variable(u"variableName"_s));
}

Answer Variables::add(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const QString name = textMember(call.body, "Name"_L1).value_or(QString());
    if (!Sessions(m_services).find(key))
        return Errors::unknownSession();
    if (name.isEmpty())
        return Answer::error(400, u"Name is required"_s);
    if (find(key, name))
        return Answer::error(400, u"The session variable '%1' already exists."_s.arg(name));
    m_services.store.run(u"INSERT INTO session_variables VALUES(?,?,?)"_s, {key, name, valueOf(call)});
    return answer(key, name);
}

Answer Variables::update(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const QString name = textMember(call.body, "Name"_L1).value_or(QString());
    if (!Sessions(m_services).find(key))
        return Errors::unknownSession();
    if (name.isEmpty())
        return Answer::error(400, u"Name is required"_s);
    m_services.store.run(
        u"UPDATE session_variables SET value=? WHERE session_key=? AND name=?"_s, {valueOf(call), key, name});
    return answer(key, name);
}

Answer Variables::remove(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const QString name = call.variable(u"variableName"_s);
    if (!Sessions(m_services).find(key))
        return Errors::unknownSession();
    const int removed = m_services.store.run(
        u"DELETE FROM session_variables WHERE session_key=? AND name=?"_s, {key, name});
    return removed > 0 ? Answer::empty() : noSuchVariable(name);
}

} // namespace Foyer::Sandbox
