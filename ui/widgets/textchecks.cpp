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
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
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
