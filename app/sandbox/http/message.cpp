// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/message.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

std::optional<QString> Call::parameter(QLatin1StringView name) const
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key.compare(name, Qt::CaseInsensitive) == 0 && !value.isEmpty())
            return value;
    }
    return std::nullopt;
}

std::optional<int> Call::intParameter(QLatin1StringView name) const
{
    const auto text = parameter(name);
    bool good = false;
    const int number = text ? text->trimmed().toInt(&good) : 0;
    return good ? std::optional(number) : std::nullopt;
}

bool Call::boolParameter(QLatin1StringView name, bool otherwise) const
{
    const auto text = parameter(name);
    if (!text)
        return otherwise;
    return text->compare("true"_L1, Qt::CaseInsensitive) == 0 || *text == "1"_L1
        || text->compare("y"_L1, Qt::CaseInsensitive) == 0;
}

Answer Answer::ok(const QByteArray &type, const QJsonValue &value)
{
    Answer answer;
    answer.type = type;
    answer.value = value;
    return answer;
}

Answer Answer::empty()
{
    Answer answer;
    answer.status = 204;
    return answer;
}

Answer Answer::error(int status, const QString &description, const QString &code)
{
    QJsonObject entry{{u"Description"_s, description}};
    if (!code.isEmpty())
        entry.insert(u"Code"_s, code);
    Answer answer = ok("[ErrorMessage]", QJsonArray{entry});
    answer.status = status;
    answer.keepsWrites = false;
    return answer;
}

Answer Answer::json(const QJsonValue &value, int status)
{
    Answer answer;
    answer.status = status;
    answer.raw.status = status;
    answer.raw.contentType = "application/json";
    answer.raw.body = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                      : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return answer;
}

std::optional<int> intMember(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isDouble())
        return value.toInt();
    bool good = false;
    const int number = value.isString() ? value.toString().trimmed().toInt(&good) : 0;
    return good ? std::optional(number) : std::nullopt;
}

std::optional<qint64> centsMember(const QJsonObject &object, QLatin1StringView name)
{
    constexpr double mostCents = 1e13;
    const double cents = object.value(name).toDouble(std::numeric_limits<double>::quiet_NaN()) * 100.0;
    const double whole = std::round(cents);
    if (!(std::abs(cents) < mostCents) || std::abs(cents - whole) > 1e-4)
        return std::nullopt;
    return static_cast<qint64>(whole);
}

std::optional<bool> boolMember(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isBool())
        return value.toBool();
    if (value.isString() && value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (value.isString() && value.toString().compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

std::optional<QString> textMember(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return std::nullopt;
}

} // namespace Foyer::Sandbox
