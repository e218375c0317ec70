// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/wire/types.h"
#include "app/sandbox/wire/wire.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>
#include <vector>

namespace Foyer::Sandbox::Wire {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeJsonString(QByteArray &out, const QString &text)
{
    out += '"';
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == u'"' || u == u'\\') {
            out += '\\';
            out += static_cast<char>(u);
        } else if (u == u'\n') {
            out += "\\n";
        } else if (u == u'\r') {
            out += "\\r";
        } else if (u == u'\t') {
            out += "\\t";
        } else if (u < 0x20 || u == 0x85 || u == 0x2028 || u == 0x2029) {
            out += "\\u" + QByteArray::number(u, 16).rightJustified(4, '0');
        } else if (u < 0x80) {
            out += static_cast<char>(u);
        } else if (c.isSurrogate()) {
            // An escaped half keeps the document valid even where a text was cut in the middle of a pair.
            out += "\\u" + QByteArray::number(u, 16).rightJustified(4, '0');
        } else {
            out += QString(c).toUtf8();
        }
    }
    out += '"';
}

QString scalarText(const Member &member, const QJsonValue &value)
{
    switch (member.kind) {
    case Kind::Int:
        return QString::number(value.toInteger());
    case Kind::Decimal:
        return QString::number(value.toDouble(), 'f', 4);
    case Kind::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return value.toString();
    }
}

void writeJsonObject(QByteArray &out, const Type &type, const QJsonObject &object);

void writeJsonList(QByteArray &out, const Type &type, const QJsonArray &items)
{
    out += '[';
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            out += ',';
        writeJsonObject(out, type, items.at(i).toObject());
    }
    out += ']';
}

void writeJsonTexts(QByteArray &out, const QJsonArray &texts)
{
    out += '[';
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            out += ',';
        writeJsonString(out, texts.at(i).toString());
    }
    out += ']';
}

//! The contract's value types that a .NET service cannot leave out: a flag is false and a state 0 unless set.
std::optional<QByteArray> valueTypeDefault(const Member &member)
{
    if (member.kind == Kind::Bool)
        return "false"_ba;
    if (member.kind == Kind::Int && QLatin1StringView(member.name) == "DbStatus"_L1)
        return "0"_ba;
    return std::nullopt;
}

void writeJsonMember(QByteArray &out, const Member &member, const QJsonValue &value)
{
    const std::optional<QByteArray> unset = value.isUndefined() ? valueTypeDefault(member) : std::nullopt;
    if (unset)
        out += *unset;
    else if (value.isNull() || value.isUndefined())
        out += "null";
    else if (member.kind == Kind::Object)
        writeJsonObject(out, *findType(member.nested), value.toObject());
    else if (member.kind == Kind::List)
        writeJsonList(out, *findType(member.nested), value.toArray());
    else if (member.kind == Kind::Texts)
        writeJsonTexts(out, value.toArray());
    else if (member.kind == Kind::Text || member.kind == Kind::Date)
        writeJsonString(out, value.toString());
    else
        out += scalarText(member, value).toLatin1();
}

void writeJsonObject(QByteArray &out, const Type &type, const QJsonObject &object)
{
    out += '{';
    bool first = true;
    for (const Member &member : type.members) {
        if (!first)
            out += ',';
        first = false;
        out += '"' + QByteArray(member.name.data(), member.name.size()) + "\":";
        writeJsonMember(out, member, object.value(member.name));
    }
    out += '}';
}

// A carriage return must travel as a reference, or every reader makes it a line feed; other control
// characters have no place in XML at all.
void writeXmlText(QXmlStreamWriter &xml, QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')
            c = QChar::ReplacementCharacter;
    }
    const QStringList parts = text.split(u'\r');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            xml.writeEntityReference("#13"_L1);
        xml.writeCharacters(parts.at(i));
    }
}

void writeXmlMembers(QXmlStreamWriter &xml, const Type &type, const QJsonObject &object);

void writeXmlMember(QXmlStreamWriter &xml, const Member &member, const QJsonValue &value)
{
    xml.writeStartElement(member.name);
    if (value.isNull() || value.isUndefined()) {
        xml.writeAttribute("i:nil"_L1, "true"_L1);
    } else if (member.kind == Kind::Object) {
        writeXmlMembers(xml, *findType(member.nested), value.toObject());
    } else if (member.kind == Kind::List) {
        for (const QJsonValue item : value.toArray()) {
            xml.writeStartElement(member.nested);
            writeXmlMembers(xml, *findType(member.nested), item.toObject());
            xml.writeEndElement();
        }
    } else if (member.kind == Kind::Texts) {
        for (const QJsonValue item : value.toArray()) {
            xml.writeStartElement("string"_L1);
            writeXmlText(xml, item.toString());
            xml.writeEndElement();
        }
    } else {
        writeXmlText(xml, scalarText(member, value));
    }
    xml.writeEndElement();
}

void writeXmlMembers(QXmlStreamWriter &xml, const Type &type, const QJsonObject &object)
{
    std::vector<const Member *> sorted;
    for (const Member &member : type.members)
        sorted.push_back(&member);
    std::sort(
        sorted.begin(), sorted.end(), [](const Member *a, const Member *b) { return a->name < b->name; });
    for (const Member *member : sorted)
        writeXmlMember(xml, *member, object.value(member->name));
}

void compare(const Type &type, const QJsonObject &object, const QString &path, QStringList &found);

bool fits(Kind kind, const QJsonValue &value)
{
    switch (kind) {
    case Kind::Int:
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    case Kind::Decimal:
        return value.isDouble();
    case Kind::Bool:
        return value.isBool();
    case Kind::Object:
        return value.isObject();
    case Kind::List:
    case Kind::Texts:
        return value.isArray();
    default:
        return value.isString();
    }
}

void compareMember(const Member &member, const QJsonValue &value, const QString &path, QStringList &found)
{
    if (value.isNull())
        return;
    if (!fits(member.kind, value)) {
        found.append(path);
    } else if (member.kind == Kind::Object) {
        compare(*findType(member.nested), value.toObject(), path, found);
    } else if (member.kind == Kind::List) {
        for (const QJsonValue item : value.toArray())
            compare(*findType(member.nested), item.toObject(), path, found);
    }
}

void compare(const Type &type, const QJsonObject &object, const QString &path, QStringList &found)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto member = std::find_if(
            type.members.begin(), type.members.end(), [&](const Member &m) { return m.name == it.key(); });
        const QString here = path + u'.' + it.key();
        if (member == type.members.end())
            found.append(here);
        else
            compareMember(*member, it.value(), here, found);
    }
}

// A handler that answers beside the contract is a fault of the sandbox: say so, and send what fits.
void warnOfMismatches(QLatin1StringView type, const QJsonValue &value)
{
    for (const QString &path : mismatches(type, value))
        qWarning("foyer-sandbox: %s does not fit the contract", qUtf8Printable(path));
}

} // namespace

QByteArray toJson(QLatin1StringView type, const QJsonValue &value)
{
    const TypeName name = splitTypeName(type);
    const Type *known = findType(name.item);
    Q_ASSERT_X(known, "toJson", "a type the contract does not have");
    if (!known || value.isNull() || value.isUndefined())
        return "null"_ba;
    warnOfMismatches(type, value);
    QByteArray out;
    if (name.list)
        writeJsonList(out, *known, value.toArray());
    else
        writeJsonObject(out, *known, value.toObject());
    return out;
}

QByteArray toXml(QLatin1StringView type, const QJsonValue &value)
{
    const TypeName name = splitTypeName(type);
    const Type *known = findType(name.item);
    Q_ASSERT_X(known, "toXml", "a type the contract does not have");
    QByteArray out;
    if (!known)
        return out;
    warnOfMismatches(type, value);
    QXmlStreamWriter xml(&out);
    xml.writeStartElement(name.list ? u"ArrayOf"_s + name.item : QString(name.item));
    xml.writeAttribute("xmlns:i"_L1, "http://www.w3.org/2001/XMLSchema-instance"_L1);
    if (value.isNull() || value.isUndefined()) {
        xml.writeAttribute("i:nil"_L1, "true"_L1);
    } else if (name.list) {
        for (const QJsonValue item : value.toArray()) {
            xml.writeStartElement(name.item);
            writeXmlMembers(xml, *known, item.toObject());
            xml.writeEndElement();
        }
    } else {
        writeXmlMembers(xml, *known, value.toObject());
    }
    xml.writeEndElement();
    return out;
}

QStringList mismatches(QLatin1StringView type, const QJsonValue &value)
{
    const TypeName name = splitTypeName(type);
    const Type *known = findType(name.item);
    if (!known)
        return {name.item};
    QStringList found;
    if (name.list) {
        for (const QJsonValue item : value.toArray())
            compare(*known, item.toObject(), name.item, found);
    } else {
        compare(*known, value.toObject(), name.item, found);
    }
    return found;
}

} // namespace Foyer::Sandbox::Wire
