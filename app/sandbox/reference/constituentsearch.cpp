// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reference/constituentsearch.h"

#include "app/sandbox/reference/texts.h"

#include <algorithm>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kByEmail
    = "c.id IN (SELECT constituent_id FROM electronic_addresses WHERE address LIKE ? ESCAPE '!')"_L1;
constexpr auto kByPhone = "c.id IN (SELECT constituent_id FROM phones WHERE digits LIKE ? ESCAPE '!')"_L1;
constexpr auto kByPostalCode
    = "c.id IN (SELECT constituent_id FROM addresses WHERE REPLACE(postal_code,' ','') LIKE ? ESCAPE '!')"_L1;
constexpr auto kByLogin = "c.id IN (SELECT constituent_id FROM web_logins WHERE login LIKE ? ESCAPE '!')"_L1;
constexpr auto kByLastName = "c.last_name LIKE ? ESCAPE '!'"_L1;
constexpr auto kByFirstName = "c.first_name LIKE ? ESCAPE '!'"_L1;
constexpr auto kById = "c.id=?"_L1;

QString escaped(QString text)
{
    return text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
}

QString startingWith(const QString &text) { return escaped(text.trimmed()) + u'%'; }

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool onlyDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

void ConstituentSearch::Filter::add(
    QLatin1StringView condition, const Database::Values &more, const QString &key, const QString &value)
{
    sql += u" AND "_s + condition;
    values.insert(values.end(), more.begin(), more.end());
    tokens.append(QJsonObject{{u"Key"_s, key}, {u"Value"_s, value}});
}

ConstituentSearch::Filter ConstituentSearch::fluent(const QString &query)
{
    Filter filter;
    const QString text = query.trimmed();
    if (text.contains(u'@')) {
        filter.add(kByEmail, {startingWith(text)}, u"Email"_s, text);
    } else if (text.startsWith(u'#')) {
        filter.add(kByPhone, {QString(u'%' + digitsOf(text) + u'%')}, u"Phone"_s, text.mid(1));
    } else if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"')) {
        const QString name = text.mid(1, text.size() - 2);
        filter.add(
            "c.display_name LIKE ? ESCAPE '!'"_L1, {QString(u'%' + escaped(name) + u'%')}, u"Name"_s, name);
    } else if (onlyDigits(text)) {
        filter.add(kById, {text.toInt()}, u"Constituent Id"_s, text);
    } else if (hasDigit(text)) {
        filter.add(kByPostalCode, {startingWith(QString(text).remove(u' '))}, u"Postal Code"_s, text);
    } else {
        const QString last = text.section(u',', 0, 0).trimmed();
        const QString first = text.section(u',', 1).trimmed();
        filter.add(kByLastName, {startingWith(last)}, u"Last Name"_s, last);
        if (!first.isEmpty())
            filter.add(kByFirstName, {startingWith(first)}, u"First Name"_s, first);
    }
    return filter;
}

ConstituentSearch::Filter ConstituentSearch::basic(const Call &call)
{
    Filter filter;
    if (const auto id = call.intParameter("constituentId"_L1))
        filter.add(kById, {*id}, u"Constituent Id"_s, QString::number(*id));
    if (const auto last = call.parameter("ln"_L1))
        filter.add(kByLastName, {startingWith(*last)}, u"Last Name"_s, *last);
    if (const auto first = call.parameter("fn"_L1))
        filter.add(kByFirstName, {startingWith(*first)}, u"First Name"_s, *first);
    if (const auto street = call.parameter("street"_L1))
        filter.add("c.id IN (SELECT constituent_id FROM addresses WHERE street LIKE ? ESCAPE '!')"_L1,
            {startingWith(*street)}, u"Street"_s, *street);
    if (const auto post = call.parameter("post"_L1))
        filter.add(kByPostalCode, {startingWith(QString(*post).remove(u' '))}, u"Postal Code"_s, *post);
    return filter;
}

std::optional<ConstituentSearch::Filter> ConstituentSearch::advanced(const Call &call)
{
    const QString kind = call.parameter("atype"_L1).value_or(QString());
    const QString op = call.parameter("op"_L1).value_or(u"Equals"_s);
    const QString value = call.parameter("value"_L1).value_or(QString());
    const bool like = op.compare("like"_L1, Qt::CaseInsensitive) == 0;
    if (value.isEmpty() || (!like && op.compare("equals"_L1, Qt::CaseInsensitive) != 0))
        return std::nullopt;
    // With Like the caller writes the wildcards; they are the only ones that count.
    const auto pattern
        = [&](const QString &text) { return like ? QString(text).replace(u'!', u"!!"_s) : escaped(text); };
    const auto is = [&](QLatin1StringView name) { return kind.compare(name, Qt::CaseInsensitive) == 0; };
    Filter filter;
    if (is("Email"_L1))
        filter.add(kByEmail, {pattern(value)}, kind, value);
    else if (is("Phone"_L1))
        filter.add(kByPhone, {like ? QString(u'%' + digitsOf(value) + u'%') : digitsOf(value)}, kind, value);
    else if (is("Web Login"_L1))
        filter.add(kByLogin, {pattern(value)}, kind, value);
    else if (is("Order No"_L1))
        filter.add("c.id IN (SELECT constituent_id FROM orders WHERE id=?)"_L1, {value.toInt()}, kind, value);
    else
        return std::nullopt;
    return filter;
}

QJsonObject ConstituentSearch::summary(const Row &row)
{
    Database &store = m_services.store;
    const int id = row.number("id"_L1);
    const bool household = row.text("kind"_L1) == "H"_L1;
    const auto affiliation
        = store.one(u"SELECT household_id, is_primary FROM affiliations WHERE individual_id=?"_s, {id});
    const int members = store.count(u"SELECT COUNT(*) FROM affiliations WHERE household_id=?"_s, {id});
    QJsonObject value{{u"Id"_s, id}, {u"DisplayName"_s, row.text("display_name"_L1)},
        {u"FirstName"_s, textOrNull(row, "first_name"_L1)}, {u"LastName"_s, row.text("last_name"_L1)},
        {u"ConstituentType"_s, household ? u"H"_s : u"I"_s},
        {u"TypeDescription"_s, household ? u"Household"_s : u"Individual"_s},
        {u"ConstituentGroup"_s, household ? u"Households"_s : u"Individuals"_s},
        {u"ForSort"_s, row.text("sort_name"_L1)}, {u"Inactive"_s, row.flag("inactive"_L1) ? u"Y"_s : u"N"_s},
        {u"NumberOfAffiliates"_s, affiliation ? 1 : members},
        {u"IsPrimaryAffiliation"_s, affiliation && affiliation->flag("is_primary"_L1)},
        {u"IsSearchMatch"_s, true}, {u"IsPotentialDuplicate"_s, false}};
    if (affiliation)
        value.insert(u"AffiliationId"_s, affiliation->number("household_id"_L1));
    if (const auto address = store.one(
            u"SELECT * FROM addresses WHERE constituent_id=? ORDER BY is_primary DESC, id LIMIT 1"_s, {id})) {
        value.insert(u"Street1"_s, address->text("street"_L1));
        value.insert(u"City"_s, address->text("city"_L1));
        value.insert(u"State"_s, address->text("state"_L1));
        value.insert(u"PostalCode"_s, address->text("postal_code"_L1));
        value.insert(u"Country"_s, address->text("country"_L1));
    }
    return value;
}

Answer ConstituentSearch::page(const std::vector<Row> &rows, const Call &call, const Filter &filter)
{
    const auto number = call.intParameter("page"_L1);
    const auto size = call.intParameter("pageSize"_L1);
    if (number.has_value() != size.has_value())
        return Answer::error(400, u"page and pageSize must be provided together"_s);
    if ((number && *number < 1) || (size && *size < 1))
        return Answer::error(400, u"page and pageSize must be greater than 0"_s);
    const qint64 from = number ? (qint64{*number} - 1) * *size : 0;
    const qint64 to = number ? from + *size : static_cast<qint64>(rows.size());
    QJsonArray found;
    for (qint64 i = from; i < qMin(to, static_cast<qint64>(rows.size())); ++i)
        found.append(summary(rows[static_cast<size_t>(i)]));
    return Answer::ok("ConstituentSearchResponse",
        QJsonObject{{u"ConstituentSummaries"_s, found},
            {u"SearchMetadata"_s,
                QJsonObject{
                    {u"SearchTokens"_s, filter.tokens}, {u"Total"_s, static_cast<qint64>(rows.size())}}}});
}

Answer ConstituentSearch::search(const Call &call)
{
    const QString type = call.parameter("type"_L1).value_or(u"fluent"_s).toLower();
    std::optional<Filter> filter;
    if (type == "fluent"_L1)
        filter = fluent(call.parameter("q"_L1).value_or(QString()));
    else if (type == "basic"_L1)
        filter = basic(call);
    else if (type == "advanced"_L1)
        filter = advanced(call);
    if (!filter || filter->sql.isEmpty() || (type == "fluent"_L1 && !call.parameter("q"_L1)))
        return Answer::error(400, u"The search criteria are not valid"_s);
    const auto rows = m_services.store.all(
        u"SELECT c.* FROM constituents c WHERE c.id<>0"_s + filter->sql + u" ORDER BY c.sort_name, c.id"_s,
        filter->values);
    return page(rows, call, *filter);
}

} // namespace Foyer::Sandbox
