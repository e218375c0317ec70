// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/jsonscan.h"

#include "models/domain/smallinteger.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace Foyer {

namespace {

constexpr int deepest = 512;

class Scanner final
{
public:
    //! \a nodes may be null: nothing is kept.
    Scanner(QByteArrayView text, std::vector<JsonNode> *nodes)
        : m_text(text), m_nodes(nodes)
    {
    }

    JsonShape run()
    {
        constexpr size_t usual = 32;
        m_names.reserve(usual);
        skipBlanks();
        const char first = peek();
        const bool ok = value();
        skipBlanks();
        if (!ok || m_at != m_text.size())
            return JsonShape::Bad;
        return first == '{' ? JsonShape::Object : first == '[' ? JsonShape::List : JsonShape::Scalar;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool accept(char wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    bool value();
    bool bareValue(char first);
    bool object();
    bool member();
    bool list();
    bool string();
    bool escape();
    bool number();
    bool digits();
    bool word(QByteArrayView wanted);
    bool namesAreUnique(size_t first);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_wasEscaped = false; //!< the string that was passed last
    JsonNode m_member; //!< has the name of the value that comes next
    std::vector<JsonNode> *m_nodes;
    std::vector<QByteArray> m_names; //!< of all objects that are open, innermost last
};

JsonKind kindOf(char first)
{
    switch (first) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::List;
    case '"':
        return JsonKind::String;
    case 't':
        return JsonKind::True;
    case 'f':
        return JsonKind::False;
    case 'n':
        return JsonKind::Null;
    default:
        return JsonKind::Number;
    }
}

bool Scanner::value()
{
    skipBlanks();
    const char first = peek();
    if (!m_nodes)
        return bareValue(first);
    const size_t place = m_nodes->size();
    JsonNode node = std::exchange(m_member, {});
    const bool isString = first == '"';
    node.kind = kindOf(first);
    node.at = static_cast<quint32>(m_at + (isString ? 1 : 0));
    m_nodes->push_back(node);
    if (!bareValue(first))
        return false;
    JsonNode &kept = (*m_nodes)[place];
    kept.size = static_cast<quint32>(m_at - (isString ? 1 : 0)) - kept.at;
    kept.isEscaped = isString && m_wasEscaped;
    kept.next = static_cast<quint32>(m_nodes->size());
    return true;
}

bool Scanner::bareValue(char first)
{
    switch (first) {
    case '{':
        return object();
    case '[':
        return list();
    case '"':
        return string();
    case 't':
        return word("true");
    case 'f':
        return word("false");
    case 'n':
        return word("null");
    default:
        return number();
    }
}

bool Scanner::object()
{
    if (!accept('{') || ++m_depth > deepest)
        return false;
    const size_t firstName = m_names.size();
    skipBlanks();
    if (peek() != '}') {
        do {
            if (!member())
                return false;
        } while (accept(','));
    }
    --m_depth;
    return accept('}') && namesAreUnique(firstName);
}

bool Scanner::member()
{
    skipBlanks();
    const qsizetype start = m_at + 1;
    if (!string())
        return false;
    const QByteArrayView name = m_text.sliced(start, m_at - 1 - start);
    m_names.push_back(m_wasEscaped ? jsonText(name, true).toUtf8() : QByteArray::fromRawData(name.data(), name.size()));
    m_member.nameAt = static_cast<quint32>(start);
    m_member.nameSize = static_cast<quint32>(name.size());
    m_member.nameIsEscaped = m_wasEscaped;
    skipBlanks();
    if (!accept(':') || !value())
        return false;
    skipBlanks();
    return true;
}

bool Scanner::namesAreUnique(size_t first)
{
    constexpr std::ptrdiff_t few = 32; // most differ by their length already
    const auto begin = m_names.begin() + static_cast<std::ptrdiff_t>(first);
    bool unique = true;
    if (m_names.end() - begin <= few) {
        for (auto name = begin; unique && name != m_names.end(); ++name)
            unique = std::find(begin, name, *name) == name;
    } else {
        std::sort(begin, m_names.end());
        unique = std::adjacent_find(begin, m_names.end()) == m_names.end();
    }
    m_names.erase(begin, m_names.end());
    return unique;
}

bool Scanner::list()
{
    if (!accept('[') || ++m_depth > deepest)
        return false;
    skipBlanks();
    if (peek() != ']') {
        do {
            if (!value())
                return false;
            skipBlanks();
        } while (accept(','));
    }
    --m_depth;
    return accept(']');
}

bool Scanner::string()
{
    if (!accept('"'))
        return false;
    m_wasEscaped = false;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c == '"')
            return true;
        if (static_cast<unsigned char>(c) < 0x20 || (c == '\\' && !escape()))
            return false;
    }
    return false;
}

bool Scanner::escape()
{
    const char kind = peek();
    m_wasEscaped = true;
    ++m_at;
    if (kind != 'u')
        return kind != '\0' && QByteArrayView("\"\\/bfnrt").contains(kind);
    constexpr qsizetype codeLength = 4;
    if (m_text.size() - m_at < codeLength)
        return false;
    const QByteArrayView code = m_text.sliced(m_at, codeLength);
    m_at += codeLength;
    return std::all_of(code.begin(), code.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
}

bool Scanner::digits()
{
    const qsizetype start = m_at;
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at > start;
}

bool Scanner::number()
{
    const qsizetype start = m_at;
    accept('-');
    if (!accept('0') && !digits())
        return false;
    if (accept('.') && !digits())
        return false;
    if (accept('e') || accept('E')) {
        if (!accept('+'))
            accept('-');
        if (!digits())
            return false;
    }
    // One that is too great for any number Qt has is none to Qt either.
    const QByteArrayView token = m_text.sliced(start, m_at - start);
    bool fits = smallInteger(token).has_value();
    if (!fits)
        (void)token.toDouble(&fits);
    return fits;
}

bool Scanner::word(QByteArrayView wanted)
{
    if (!m_text.sliced(m_at).startsWith(wanted))
        return false;
    m_at += wanted.size();
    return true;
}

}

JsonShape scanJson(QByteArrayView text) { return text.isValidUtf8() ? Scanner(text, nullptr).run() : JsonShape::Bad; }

JsonShape scanJson(QByteArrayView text, std::vector<JsonNode> &nodes)
{
    nodes.clear();
    return text.isValidUtf8() ? Scanner(text, &nodes).run() : JsonShape::Bad;
}

QString jsonText(QByteArrayView raw, bool isEscaped)
{
    if (!isEscaped)
        return QString::fromUtf8(raw);
    QString text;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            const qsizetype next = raw.sliced(i).indexOf('\\');
            const qsizetype length = next < 0 ? raw.size() - i : next;
            text += QString::fromUtf8(raw.sliced(i, length));
            i += length - 1;
            continue;
        }
        const char kind = raw[++i];
        if (kind == 'u') {
            text += QChar(raw.sliced(i + 1, 4).toByteArray().toUShort(nullptr, 16));
            i += 4;
            continue;
        }
        constexpr QByteArrayView codes("bfnrt");
        const qsizetype code = codes.indexOf(kind);
        text += code < 0 ? QLatin1Char(kind) : QLatin1Char("\b\f\n\r\t"[code]);
    }
    return text;
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    return text.startsWith(mark) ? text.sliced(mark.size()) : text;
}

}
