// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonmasking.h"

#include "models/domain/masker.h"
#include "models/domain/smallinteger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Foyer {

namespace {

constexpr int deepest = 100;

//! Without a copy where nothing is escaped: no longer good than the text is there.
QByteArray unescaped(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QByteArray::fromRawData(raw.data(), raw.size());
    const QJsonDocument document = QJsonDocument::fromJson("[\"" + raw.toByteArray() + "\"]");
    return document.array().at(0).toString().toUtf8();
}

QByteArray escaped(const QByteArray &utf8)
{
    QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(utf8)}).toJson(QJsonDocument::Compact);
    return list.sliced(2, list.size() - 4);
}

//! What JSON writes as it is: most of what there is, and seen at a glance.
bool isPlain(QByteArrayView utf8)
{
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 0x20 && c <= 0x7e && c != '"' && c != '\\'; });
}

bool isIdentifier(const QByteArray &name)
{
    constexpr qsizetype longest = 40;
    return !name.isEmpty() && name.size() <= longest && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool staysAsNumber(Meaning meaning)
{
    return meaning == Meaning::Number || meaning == Meaning::Text || meaning == Meaning::Container
        || meaning == Meaning::PromoCode;
}

bool belongsToScalar(char c) { return QByteArrayView("+-.0123456789eEaflnrstu").contains(c); }

}

JsonMasking::JsonMasking(const Masker &masker, QByteArrayView text, qsizetype most)
    : m_masker(masker), m_text(text), m_most(most)
{
    m_out.reserve(qMin(text.size(), most));
}

QByteArray JsonMasking::run(QByteArrayView root)
{
    copyBlanks();
    const bool holdsMembers = peek() == '{' || peek() == '[';
    const bool ok = value(holdsMembers ? Meaning::Container : meaningOf({}, root), root.toByteArray());
    copyBlanks();
    const qsizetype left = m_text.size() - m_at;
    if (ok && left == 0)
        return m_out;
    return m_out + (isLongEnough() ? "<and " : "<unreadable: ") + QByteArray::number(left) + " bytes>";
}

void JsonMasking::copyBlanks()
{
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
        m_out += m_text[m_at++];
}

bool JsonMasking::take(char wanted)
{
    if (m_at >= m_text.size() || m_text[m_at] != wanted)
        return false;
    m_out += m_text[m_at++];
    return true;
}

bool JsonMasking::value(Meaning meaning, const QByteArray &parent)
{
    copyBlanks();
    if (isLongEnough())
        return false;
    switch (peek()) {
    case '{':
        // A number's or a text's name may also be an object's (PromoCode, Default): its members have names of their own.
        return meaning == Meaning::Container ? object(parent) : cover(meaning);
    case '[':
        return list(meaning, parent);
    case '"':
        return stringValue(meaning);
    default:
        return scalar(meaning);
    }
}

bool JsonMasking::object(const QByteArray &parent)
{
    if (!take('{') || ++m_depth > deepest)
        return false;
    copyBlanks();
    if (peek() != '}') {
        do {
            if (!member(parent))
                return false;
        } while (take(','));
    }
    --m_depth;
    return take('}');
}

bool JsonMasking::member(const QByteArray &parent)
{
    copyBlanks();
    QByteArrayView raw;
    if (!readString(raw))
        return false;
    const QByteArray name = unescaped(raw);
    const Meaning meaning = meaningOf(parent, name);
    if (meaning != Meaning::Unknown)
        (m_out += '"').append(name).append('"'); // a name of the contract: nothing to escape
    else
        writeString(isIdentifier(name) && m_masker.text(name) == name ? name : QByteArray("<member>"));
    copyBlanks();
    if (!take(':') || !value(meaning, name))
        return false;
    copyBlanks();
    return true;
}

bool JsonMasking::list(Meaning meaning, const QByteArray &parent)
{
    if (!take('[') || ++m_depth > deepest)
        return false;
    copyBlanks();
    if (peek() != ']') {
        do {
            if (!value(meaning, parent))
                return false;
            copyBlanks();
        } while (take(','));
    }
    --m_depth;
    return take(']');
}

bool JsonMasking::stringValue(Meaning meaning)
{
    QByteArrayView raw;
    if (!readString(raw))
        return false;
    const QByteArray plain = unescaped(raw);
    if (plain.isEmpty() && !raw.isEmpty())
        return false;
    writeString(m_masker.word(meaning, plain));
    return true;
}

bool JsonMasking::scalar(Meaning meaning)
{
    const qsizetype first = m_at;
    while (m_at < m_text.size() && belongsToScalar(m_text[m_at]))
        ++m_at;
    const QByteArrayView token = m_text.sliced(first, m_at - first);
    const bool flag = token == "true" || token == "false";
    bool isNumber = smallInteger(token).has_value();
    if (!isNumber && !flag)
        (void)token.toDouble(&isNumber);
    if (token != "null" && !flag && !isNumber) {
        m_at = first;
        return false;
    }
    // Small numbers are in every answer; a long one may be the postal code or the phone this call was made with.
    constexpr qsizetype small = 4;
    if (token == "null" || (staysAsNumber(meaning) && (token.size() <= small || m_masker.text(token) == token)))
        m_out += token;
    else
        writeString(m_masker.standIn(meaning, token));
    return true;
}

//! An object where none is known: nothing in it is shown.
bool JsonMasking::cover(Meaning meaning)
{
    const qsizetype first = m_at;
    if (!skipValue(0)) {
        m_at = first;
        return false;
    }
    writeString(maskFor(meaning));
    return true;
}

bool JsonMasking::skipValue(int depth)
{
    int open = depth;
    do {
        const char c = peek();
        if (c == '"') {
            QByteArrayView ignored;
            if (!readString(ignored))
                return false;
            continue;
        }
        if (c == '\0')
            return false;
        open += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++m_at;
    } while (open > depth);
    return true;
}

//! Stands behind the closing quote afterwards; \a raw is what is between.
bool JsonMasking::readString(QByteArrayView &raw)
{
    const qsizetype start = m_at;
    if (peek() != '"')
        return false;
    for (qsizetype i = start + 1; i < m_text.size(); ++i) {
        if (m_text[i] == '\\') {
            ++i;
        } else if (m_text[i] == '"') {
            raw = m_text.sliced(start + 1, i - start - 1);
            m_at = i + 1;
            return true;
        }
    }
    return false;
}

void JsonMasking::writeString(const QByteArray &utf8)
{
    m_out += '"';
    m_out += isPlain(utf8) ? utf8 : escaped(utf8);
    m_out += '"';
}

}
