// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/scalar.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <cmath>
#include <limits>

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kIntMin = std::numeric_limits<qint32>::min();
constexpr double kIntMax = std::numeric_limits<qint32>::max();

bool isDate(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), Qt::ISODate).isValid())
        return false;
    if (match.capturedLength(2) == 0)
        return true;
    const QString seconds = match.capturedLength(3) == 0 ? u"00"_s : match.captured(3);
    return QTime::fromString(QString(match.captured(2) + u':' + seconds), u"HH:mm:ss"_s).isValid();
}

std::optional<QJsonValue> intFrom(double number)
{
    if (number != std::floor(number) || number < kIntMin || number > kIntMax)
        return std::nullopt;
    return QJsonValue(static_cast<qint64>(number));
}

} // namespace

std::optional<QJsonValue> scalarFromText(Kind kind, const QString &text)
{
    if (kind == Kind::Text)
        return QJsonValue(text);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonValue(QJsonValue::Null);
    bool ok = false;
    if (kind == Kind::Int) {
        const qlonglong number = trimmed.toLongLong(&ok);
        return ok ? intFrom(static_cast<double>(number)) : std::nullopt;
    }
    if (kind == Kind::Decimal) {
        const double number = trimmed.toDouble(&ok);
        return ok && std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    if (kind == Kind::Bool) {
        if (trimmed.compare("true"_L1, Qt::CaseInsensitive) == 0 || trimmed == "1"_L1)
            return QJsonValue(true);
        if (trimmed.compare("false"_L1, Qt::CaseInsensitive) == 0 || trimmed == "0"_L1)
            return QJsonValue(false);
        return std::nullopt;
    }
    return kind == Kind::Date && isDate(trimmed) ? std::optional(QJsonValue(trimmed)) : std::nullopt;
}

std::optional<QJsonValue> scalarFromJson(Kind kind, const QJsonValue &value)
{
    if (value.isNull())
        return value;
    if (value.isString())
        return scalarFromText(kind, value.toString());
    if (value.isDouble()) {
        switch (kind) {
        case Kind::Int:
            return intFrom(value.toDouble());
        case Kind::Decimal:
            return value;
        case Kind::Bool:
            return QJsonValue(value.toDouble() != 0.0);
        case Kind::Text:
            return QJsonValue(QString::number(value.toDouble(), 'g', 17));
        default:
            return std::nullopt;
        }
    }
    if (value.isBool() && kind == Kind::Bool)
        return value;
    if (value.isBool() && kind == Kind::Text)
        return QJsonValue(value.toBool() ? u"True"_s : u"False"_s);
    return std::nullopt;
}

QString wrongKind(const QString &path, Kind kind)
{
    static constexpr QLatin1StringView names[] = {
        "a whole number"_L1,
        "true or false"_L1,
        "an amount"_L1,
        "a text"_L1,
        "a date"_L1,
        "an object"_L1,
        "a list"_L1,
        "a list of texts"_L1,
    };
    return path + " is not "_L1 + names[static_cast<size_t>(kind)];
}

} // namespace Foyer::Sandbox::Wire
