// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/jsonwriter.h"

#include <utility>

namespace Foyer {

namespace {

constexpr char16_t firstPrintable = 0x20;

bool needsEscape(char16_t unit) { return unit < firstPrintable || unit == u'"' || unit == u'\\'; }

}

QByteArray moneyText(Money value)
{
    constexpr qint64 scale = 10000;
    const qint64 units = value.tenThousandths();
    QByteArray parts = QByteArray::number(qAbs(units) % scale).rightJustified(4, '0');
    while (parts.endsWith('0'))
        parts.chop(1);
    return (units < 0 ? "-" : "") + QByteArray::number(qAbs(units) / scale) + (parts.isEmpty() ? QByteArray() : '.' + parts);
}

JsonWriter::JsonWriter(qsizetype textUnits)
{
    constexpr qsizetype roomForNames = 1024;
    constexpr qsizetype longestUnit = 6; // \u001f
    m_bytes.reserve(roomForNames + longestUnit * textUnits);
    m_bytes += '{';
}

void JsonWriter::name(QByteArrayView name)
{
    if (!m_bytes.endsWith('{'))
        m_bytes += ',';
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\":";
}

void JsonWriter::escapedUnit(char16_t unit)
{
    constexpr char hex[] = "0123456789abcdef";
    switch (unit) {
    case u'"':
        m_bytes += "\\\"";
        return;
    case u'\\':
        m_bytes += "\\\\";
        return;
    case u'\n':
        m_bytes += "\\n";
        return;
    case u'\r':
        m_bytes += "\\r";
        return;
    case u'\t':
        m_bytes += "\\t";
        return;
    default:
        m_bytes += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            m_bytes += hex[(unit >> shift) & 0xf];
    }
}

JsonWriter &JsonWriter::text(QByteArrayView name, QStringView value)
{
    this->name(name);
    m_bytes += '"';
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool pair = value[i].isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
        const char16_t unit = value[i].unicode();
        // A lone half has no UTF-8; escaped it arrives as it is instead of as a question mark.
        if (needsEscape(unit) || (value[i].isSurrogate() && !pair)) {
            escapedUnit(unit);
        } else if (unit < 0x80) {
            m_bytes += static_cast<char>(unit);
        } else {
            m_bytes += value.sliced(i, pair ? 2 : 1).toUtf8();
            i += pair ? 1 : 0;
        }
    }
    m_bytes += '"';
    return *this;
}

JsonWriter &JsonWriter::optionalText(QByteArrayView name, const std::optional<QString> &value)
{
    return value ? text(name, *value) : null(name);
}

JsonWriter &JsonWriter::textOrNull(QByteArrayView name, const QString &value)
{
    return value.isEmpty() ? null(name) : text(name, value);
}

JsonWriter &JsonWriter::secret(QByteArrayView name, const Secret &value)
{
    this->name(name);
    m_bytes += '"';
    for (const char byte : value.utf8()) {
        const auto unit = static_cast<unsigned char>(byte);
        if (needsEscape(unit))
            escapedUnit(unit);
        else
            m_bytes += byte;
    }
    m_bytes += '"';
    return *this;
}

JsonWriter &JsonWriter::number(QByteArrayView name, qint64 value)
{
    this->name(name);
    m_bytes += QByteArray::number(value);
    return *this;
}

JsonWriter &JsonWriter::optionalNumber(QByteArrayView name, std::optional<int> value)
{
    return value ? number(name, *value) : null(name);
}

JsonWriter &JsonWriter::money(QByteArrayView name, Money value)
{
    this->name(name);
    m_bytes += moneyText(value);
    return *this;
}

JsonWriter &JsonWriter::boolean(QByteArrayView name, bool value)
{
    this->name(name);
    m_bytes += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null(QByteArrayView name)
{
    this->name(name);
    m_bytes += "null";
    return *this;
}

JsonWriter &JsonWriter::beginObject(QByteArrayView name)
{
    this->name(name);
    m_bytes += '{';
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_bytes += '}';
    return *this;
}

QByteArray JsonWriter::take()
{
    m_bytes += '}';
    return std::exchange(m_bytes, {});
}

}
