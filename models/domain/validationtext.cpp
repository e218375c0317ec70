// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/validation.h"

#include <algorithm>
#include <array>
#include <vector>

// The part of Validation that looks at text as such; what each field demands is in validation.cpp.
namespace Foyer::Validation {

namespace {

// A longer text is refused for its length by every field.
constexpr qsizetype longestLook = 20000;

bool isLineBreak(char16_t c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029' || c == u'\u0085'; }

bool isNoBreakSpace(char16_t c) { return c == u'\u00a0' || c == u'\u202f' || c == u'\u2007'; }

//! Takes up no room on screen, or looks like a blank without being one.
bool isInvisible(char16_t c)
{
    constexpr std::array<char16_t, 5> blanksInDisguise{u'\u115f', u'\u1160', u'\u2800', u'\u3164', u'\uffa0'};
    return QChar(c).category() == QChar::Other_Format || std::ranges::count(blanksInDisguise, c) > 0;
}

std::optional<Problem> oddityAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (isLineBreak(c.unicode()))
        return Problem::LineBreak;
    if (c.category() == QChar::Other_Control)
        return Problem::ControlCharacter;
    if (isNoBreakSpace(c.unicode()))
        return Problem::NoBreakSpace;
    if (isInvisible(c.unicode()))
        return Problem::InvisibleCharacter;
    const bool paired = c.isHighSurrogate() ? at + 1 < text.size() && text[at + 1].isLowSurrogate()
                                            : at > 0 && text[at - 1].isHighSurrogate();
    if (c.isSurrogate() && !paired)
        return Problem::HalfCharacter;
    return std::nullopt;
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int value = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            value = value > 4 ? value * 2 - 9 : value * 2;
        sum += value;
    }
    return sum % 10 == 0;
}

//! Whether some of the groups side by side make a card number: "4111 1111 1111 1111 12/27" is one.
bool groupsHoldCardNumber(const QStringList &groups)
{
    constexpr qsizetype fewest = 13, most = 19;
    for (qsizetype from = 0; from < groups.size(); ++from) {
        QString digits;
        for (qsizetype to = from; to < groups.size() && digits.size() <= most; ++to) {
            digits += groups[to];
            const bool sized = digits.size() >= fewest && digits.size() <= most;
            if (sized && digits[0] != u'0' && passesLuhn(digits))
                return true;
        }
    }
    return false;
}

bool isGroupSeparator(QChar c)
{
    return c.isSpace() || c == u'.' || c == u'-' || (c >= u'\u2010' && c <= u'\u2015');
}

//! Optimal string alignment: inserted, missing, wrong and swapped letters each count one.
int editDistance(QStringView a, QStringView b)
{
    const auto rows = static_cast<size_t>(a.size()) + 1, columns = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<int>> cost(rows, std::vector<int>(columns));
    const auto at = [](QStringView text, size_t i) { return text[static_cast<qsizetype>(i)]; };
    for (size_t i = 0; i < rows; ++i) {
        for (size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            const int change = at(a, i - 1) == at(b, j - 1) ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[rows - 1][columns - 1];
}

}

bool looksLikeCardNumber(QStringView text)
{
    QStringList groups;
    bool open = false, phone = false;
    for (const QChar c : text.first(qMin(text.size(), longestLook))) {
        const int digit = c.digitValue();
        if (digit >= 0) {
            if (!open)
                groups.append(QString());
            groups.last().append(QChar(u'0' + digit));
            open = true;
            continue;
        }
        open = false;
        if (isGroupSeparator(c))
            continue;
        if (!phone && groupsHoldCardNumber(groups))
            return true;
        groups.clear();
        phone = c == u'+';
    }
    return !phone && groupsHoldCardNumber(groups);
}

Verdict oddCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const auto odd = oddityAt(text, i))
            return FieldProblem{*odd, true, i, {}};
    }
    if (!text.isEmpty() && text.front().isSpace())
        return FieldProblem{Problem::LeadingBlank, true, 0, {}};
    if (!text.isEmpty() && text.back().isSpace())
        return FieldProblem{Problem::TrailingBlank, true, text.size() - 1, {}};
    return std::nullopt;
}

QString withoutOddities(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto odd = oddityAt(text, i);
        if (odd == Problem::LineBreak || odd == Problem::NoBreakSpace || text[i] == u'\t') {
            if (!clean.endsWith(u' '))
                clean.append(u' ');
        } else if (!odd) {
            clean.append(text[i]);
        }
    }
    return clean.trimmed();
}

std::optional<QString> emailCorrection(QStringView text)
{
    static constexpr std::array<QStringView, 16> offered{u"gmail.com", u"googlemail.com", u"hotmail.com",
        u"outlook.com", u"yahoo.com", u"icloud.com", u"live.com", u"hotmail.co.uk", u"yahoo.co.uk",
        u"btinternet.com", u"comcast.net", u"verizon.net", u"protonmail.com", u"t-online.de", u"sbcglobal.net",
        u"bigpond.com"};
    // Real providers one letter away from a bigger one.
    static constexpr std::array<QStringView, 6> alsoReal{
        u"ymail.com", u"mail.com", u"email.com", u"fmail.com", u"hotmail.co", u"gmail.co.uk"};
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1)
        return std::nullopt;
    const QString domain = text.sliced(at + 1).toString().toLower();
    const auto same = [&domain](QStringView known) { return domain == known; };
    if (std::ranges::any_of(offered, same) || std::ranges::any_of(alsoReal, same))
        return std::nullopt;
    for (const QStringView known : offered) {
        if (qAbs(domain.size() - known.size()) <= 1 && editDistance(domain, known) == 1)
            return QString(text.first(at + 1) + known);
    }
    return std::nullopt;
}

}
