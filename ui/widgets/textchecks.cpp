// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textchecks.h"

#include <QString>

#include <algorithm>

namespace Foyer::TextChecks {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar narrowNoBreakSpace(0x202F);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
//! A megabyte in a name would stop every page that measures it.
constexpr qsizetype longestShown = 1000;
//! No script stacks more marks on a letter; hundreds take seconds to lay out.
constexpr int mostMarks = 8;

bool isNoBreak(QChar c)
{
    return c == noBreakSpace || c == narrowNoBreakSpace;
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

//! Zero-width joiners hold emoji and some scripts together, so they count as text.
bool isInvisible(QChar c)
{
    if (isLineBreak(c) || c == u'\t' || c.unicode() == 0x200C || c.unicode() == 0x200D) {
        return false;
    }
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

//! Half of a surrogate pair without its other half.
bool isHalf(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool before = at > 0 && text[at - 1].isHighSurrogate();
    const bool after = at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return (c.isHighSurrogate() && !after) || (c.isLowSurrogate() && !before);
}

template<typename Predicate> bool any(QStringView text, Predicate predicate)
{
    return std::any_of(text.begin(), text.end(), predicate);
}

bool luhn(const QString &digits)
{
    int sum = 0;
    bool twice = false;
    for (auto it = digits.crbegin(); it != digits.crend(); ++it, twice = !twice) {
        const int digit = it->digitValue() * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

}

bool hasLineBreak(QStringView text)
{
    return any(text, isLineBreak);
}

bool hasOuterBlank(QStringView text)
{
    const auto blank = [](QChar c) { return (c.isSpace() && !isLineBreak(c)) || isNoBreak(c); };
    return !text.isEmpty() && (blank(text.front()) || blank(text.back()));
}

bool hasNoBreakSpace(QStringView text)
{
    return any(text, isNoBreak);
}

bool hasInvisible(QStringView text)
{
    return any(text, isInvisible);
}

bool looksLikeCardNumber(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        } else if (!c.isSpace() && c != u'-' && c != u'.' && !isInvisible(c)) {
            return false;
        }
    }
    return digits.size() >= 13 && digits.size() <= 19 && luhn(digits);
}

QString cleaned(QStringView text)
{
    QString result;
    result.reserve(std::min(text.size(), longestShown));
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (result.size() >= longestShown && !c.isLowSurrogate()) {
            result += u'…';
            break;
        }
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > mostMarks) {
            continue;
        }
        if (isHalf(text, i)) {
            result += QChar(QChar::ReplacementCharacter);
            continue;
        }
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            continue;
        }
        if (isLineBreak(c) || isNoBreak(c) || c == u'\t') {
            result += u' ';
        } else if (!isInvisible(c)) {
            result += c;
        }
    }
    return result.trimmed();
}

QString isolated(QStringView text)
{
    const QString safe = cleaned(text);
    return safe.isEmpty() ? QString() : firstStrongIsolate + safe + popIsolate;
}

}
