// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/faults.h"

#include <algorithm>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool takeNumber(const QJsonValue &value, int most, int &into)
{
    const int number = value.toInt(-1);
    if (number < 0 || number > most)
        return false;
    into = number;
    return true;
}

bool takeFlag(const QJsonValue &value, bool &into)
{
    into = value.toBool();
    return value.isBool();
}

bool takeText(const QJsonValue &value, QByteArray &into)
{
    into = value.toString().toUtf8();
    return value.isString();
}

bool takeWhen(const QJsonValue &value, bool &processed)
{
    const QString when = value.toString();
    processed = when == "after"_L1;
    return processed || when == "before"_L1;
}

bool safeForHead(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

bool takeHeaders(const QJsonValue &value, QList<QPair<QByteArray, QByteArray>> &into)
{
    const QJsonObject headers = value.toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (!safeForHead(it.key()) || it.key().contains(u':') || !safeForHead(it.value().toString()))
            return false;
        into.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    }
    return value.isObject();
}

constexpr int kMaxDelayMs = 3'600'000;
constexpr int kMany = 1'000'000'000;

bool takeMember(const QString &name, const QJsonValue &value, FaultRule &rule)
{
    int number = 0;
    if (name == "route"_L1)
        return takeText(value, rule.route);
    if (name == "skip"_L1)
        return takeNumber(value, kMany, rule.skip);
    if (name == "times"_L1)
        return takeNumber(value, kMany, rule.times);
    if (name == "when"_L1)
        return takeWhen(value, rule.processed);
    if (name == "delayMs"_L1)
        return takeNumber(value, kMaxDelayMs, rule.delayMs);
    if (name == "hang"_L1)
        return takeFlag(value, rule.hang);
    if (name == "reset"_L1)
        return takeFlag(value, rule.reset);
    if (name == "cutAt"_L1 && takeNumber(value, kMany, number)) {
        rule.cutAt = number;
        return true;
    }
    if (name == "status"_L1 && takeNumber(value, 999, number)) {
        rule.status = number;
        return true;
    }
    if (name == "body"_L1 && value.isString()) {
        rule.body = value.toString().toUtf8();
        return true;
    }
    if (name == "contentType"_L1)
        return takeText(value, rule.contentType) && safeForHead(value.toString());
    return name == "headers"_L1 && takeHeaders(value, rule.headers);
}

// "GET *" strikes every GET, "*" everything, anything else exactly that route in any case.
bool matches(const QByteArray &pattern, const QByteArray &route)
{
    if (pattern == "*")
        return true;
    if (pattern.endsWith('*'))
        return route.left(pattern.size() - 1).compare(pattern.left(pattern.size() - 1), Qt::CaseInsensitive)
            == 0;
    return pattern.compare(route, Qt::CaseInsensitive) == 0;
}

} // namespace

QJsonObject FaultRule::toJson() const
{
    QJsonObject json{{u"id"_s, id}, {u"route"_s, QString::fromUtf8(route)}, {u"skip"_s, skip},
        {u"times"_s, times}, {u"when"_s, processed ? u"after"_s : u"before"_s}, {u"delayMs"_s, delayMs},
        {u"hang"_s, hang}, {u"reset"_s, reset}};
    if (cutAt)
        json.insert(u"cutAt"_s, *cutAt);
    if (status)
        json.insert(u"status"_s, *status);
    if (body)
        json.insert(u"body"_s, QString::fromUtf8(*body));
    return json;
}

QString Faults::add(const QJsonValue &rules)
{
    QJsonArray list = rules.toArray();
    if (rules.isObject())
        list = rules.toObject().contains("faults"_L1) ? rules.toObject().value("faults"_L1).toArray()
                                                      : QJsonArray{rules};
    if (list.isEmpty())
        return u"there is no rule in it"_s;
    std::vector<FaultRule> fresh;
    for (const QJsonValue item : list) {
        FaultRule rule;
        const QJsonObject members = item.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (!takeMember(it.key(), it.value(), rule))
                return u"\"%1\" is not known or has a value that is not possible"_s.arg(it.key());
        }
        fresh.push_back(rule);
    }
    for (FaultRule &rule : fresh) {
        rule.id = ++m_lastId;
        m_rules.push_back(rule);
    }
    return {};
}

std::optional<FaultRule> Faults::strike(const QByteArray &route)
{
    for (auto rule = m_rules.begin(); rule != m_rules.end(); ++rule) {
        if (!matches(rule->route, route))
            continue;
        if (rule->skip > 0) {
            --rule->skip;
            continue;
        }
        const FaultRule struck = *rule;
        if (rule->times > 0 && --rule->times == 0)
            m_rules.erase(rule);
        return struck;
    }
    return std::nullopt;
}

QJsonArray Faults::toJson() const
{
    QJsonArray list;
    for (const FaultRule &rule : m_rules)
        list.append(rule.toJson());
    return list;
}

} // namespace Foyer::Sandbox
