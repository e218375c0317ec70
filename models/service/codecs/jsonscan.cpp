// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/codecs/jsonscan.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <vector>

namespace Foyer {

namespace {

constexpr int deepest = 512;

class Scanner final
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    JsonShape run()
    {
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
    std::vector<QByteArray> m_names; //!< of all objects that are open, innermost last
};

QByteArray unescaped(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QByteArray::fromRawData(raw.data(), raw.size());
    QString name;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            const qsizetype next = raw.sliced(i).indexOf('\\');
            const qsizetype length = next < 0 ? raw.size() - i : next;
            name += QString::fromUtf8(raw.sliced(i, length));
            i += length - 1;
            continue;
        }
        const char kind = raw[++i];
        if (kind == 'u') {
            name += QChar(raw.sliced(i + 1, 4).toByteArray().toUShort(nullptr, 16));
            i += 4;
            continue;
        }
        constexpr QByteArrayView codes("bfnrt");
        const qsizetype code = codes.indexOf(kind);
        name += code < 0 ? QLatin1Char(kind) : QLatin1Char("\b\f\n\r\t"[code]);
    }
    return name.toUtf8();
}

bool Scanner::value()
{
    skipBlanks();
    switch (peek()) {
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
    m_names.push_back(unescaped(m_text.sliced(start, m_at - 1 - start)));
    skipBlanks();
    if (!accept(':') || !value())
        return false;
    skipBlanks();
    return true;
}

bool Scanner::namesAreUnique(size_t first)
{
    const auto begin = m_names.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, m_names.end());
    const bool unique = std::adjacent_find(begin, m_names.end()) == m_names.end();
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
    accept('-');
    if (!accept('0') && !digits())
        return false;
    if (accept('.') && !digits())
        return false;
    if (!accept('e') && !accept('E'))
        return true;
    if (!accept('+'))
        accept('-');
    return digits();
}

bool Scanner::word(QByteArrayView wanted)
{
    if (!m_text.sliced(m_at).startsWith(wanted))
        return false;
    m_at += wanted.size();
    return true;
}

}

JsonShape scanJson(QByteArrayView text) { return text.isValidUtf8() ? Scanner(text).run() : JsonShape::Bad; }

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    return text.startsWith(mark) ? text.sliced(mark.size()) : text;
}

}
