// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/jsonreader.h"

#include "models/service/codecs/jsonscan.h"

#include <QJsonDocument>

#include <limits>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<int> exactInt(const QJsonValue &value)
{
    // Two different defaults tell a number that fits from one that does not.
    const qint64 number = value.toInteger(0);
    if (!value.isDouble() || number != value.toInteger(1) || number < std::numeric_limits<int>::min()
        || number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

Error unreadable()
{
    Error error;
    error.kind = ErrorKind::Unreadable;
    return error;
}

Result<QJsonDocument> parse(const QByteArray &body, JsonShape wanted)
{
    const QByteArrayView text = withoutByteOrderMark(body);
    if (scanJson(text) != wanted)
        return unreadable();
    QJsonParseError problem;
    const QJsonDocument document
        = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable();
    return document;
}

}

JsonReader::JsonReader(QJsonObject object, DecodeNotes &notes, QString path)
    : m_object(std::move(object))
    , m_notes(&notes)
    , m_path(std::move(path))
{
}

bool JsonReader::has(QLatin1StringView name) const { return m_object.contains(name); }

bool JsonReader::holds(QLatin1StringView name) const { return has(name) && !m_object.value(name).isNull(); }

QJsonValue JsonReader::look(QLatin1StringView name)
{
    const auto found = m_object.constFind(name);
    if (found == m_object.constEnd())
        return QJsonValue(QJsonValue::Null);
    ++m_notes->recognised;
    return found.value();
}

QString JsonReader::pathOf(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

void JsonReader::fault(QLatin1StringView name)
{
    if (m_notes->faults.size() < mostFaults)
        m_notes->faults.append(pathOf(name));
}

std::optional<int> JsonReader::integer(QLatin1StringView name)
{
    const QJsonValue value = look(name);
    const std::optional<int> number = exactInt(value);
    if (!number && !value.isNull())
        fault(name);
    return number;
}

std::optional<int> JsonReader::count(QLatin1StringView name)
{
    const std::optional<int> number = integer(name);
    if (!number || *number >= 0)
        return number;
    fault(name);
    return std::nullopt;
}

std::optional<int> JsonReader::integerOrDigits(QLatin1StringView name)
{
    if (!m_object.value(name).isString())
        return integer(name);
    bool digits = false;
    const int number = look(name).toString().trimmed().toInt(&digits);
    return digits ? std::optional(number) : std::nullopt;
}

std::optional<bool> JsonReader::boolean(QLatin1StringView name)
{
    const QJsonValue value = look(name);
    if (value.isBool())
        return value.toBool();
    if (!value.isNull())
        fault(name);
    return std::nullopt;
}

std::optional<bool> JsonReader::flag(QLatin1StringView name)
{
    if (!m_object.value(name).isString())
        return boolean(name);
    const QString text = look(name).toString().trimmed();
    if (text.compare("Y"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("N"_L1, Qt::CaseInsensitive) == 0)
        return false;
    if (!text.isEmpty())
        fault(name);
    return std::nullopt;
}

std::optional<QString> JsonReader::text(QLatin1StringView name)
{
    const QJsonValue value = look(name);
    if (value.isString())
        return value.toString();
    if (!value.isNull())
        fault(name);
    return std::nullopt;
}

QString JsonReader::trimmedText(QLatin1StringView name) { return text(name).value_or(QString()).trimmed(); }

QStringList JsonReader::texts(QLatin1StringView name)
{
    const QJsonValue value = look(name);
    if (!value.isArray() && !value.isNull())
        fault(name);
    QStringList texts;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.isString())
            texts.append(entry.toString());
        else
            fault(name);
    }
    return texts;
}

std::optional<Money> JsonReader::money(QLatin1StringView name)
{
    const QJsonValue value = look(name);
    const std::optional<Money> amount = value.isDouble() ? Money::fromNumber(value.toDouble()) : std::nullopt;
    if (!amount && !value.isNull())
        fault(name);
    return amount;
}

std::optional<Timestamp> JsonReader::time(QLatin1StringView name)
{
    const QJsonValue value = look(name);
    if (value.isNull())
        return std::nullopt;
    const std::optional<Timestamp> moment = parseTimestamp(value.toString());
    if (!moment) {
        fault(name);
        return std::nullopt;
    }
    return isNoDate(*moment) ? std::nullopt : moment;
}

JsonReader JsonReader::object(QLatin1StringView name)
{
    const QJsonValue value = look(name);
    if (!value.isObject() && !value.isNull())
        fault(name);
    return JsonReader(value.toObject(), *m_notes, pathOf(name));
}

QList<JsonReader> JsonReader::list(QLatin1StringView name)
{
    const QJsonValue value = look(name);
    if (!value.isArray() && !value.isNull())
        fault(name);
    QList<JsonReader> readers;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = pathOf(name) + u'[' + QString::number(i) + u']';
        if (entries[i].isObject())
            readers.append(JsonReader(entries[i].toObject(), *m_notes, path));
        else if (m_notes->faults.size() < mostFaults)
            m_notes->faults.append(path);
    }
    return readers;
}

void JsonReader::require(bool present, QLatin1StringView name)
{
    if (present)
        return;
    const QString path = pathOf(name);
    if (!m_notes->faults.contains(path))
        fault(name);
    if (m_notes->missing.isEmpty())
        m_notes->missing = path;
}

int JsonReader::requiredInteger(QLatin1StringView name)
{
    const std::optional<int> number = integer(name);
    require(number.has_value(), name);
    return number.value_or(0);
}

QString JsonReader::requiredText(QLatin1StringView name)
{
    const QString value = text(name).value_or(QString());
    require(!value.isEmpty(), name);
    return value;
}

Timestamp JsonReader::requiredTime(QLatin1StringView name)
{
    const std::optional<Timestamp> moment = time(name);
    require(moment.has_value(), name);
    return moment.value_or(Timestamp());
}

void JsonReader::requirePresence(QLatin1StringView name) { require(has(name), name); }

Result<QJsonObject> parseObject(const QByteArray &body)
{
    const Result<QJsonDocument> document = parse(body, JsonShape::Object);
    if (!document)
        return document.error();
    return document->object();
}

Result<QJsonArray> parseArray(const QByteArray &body)
{
    const Result<QJsonDocument> document = parse(body, JsonShape::List);
    if (!document)
        return document.error();
    return document->array();
}

}
