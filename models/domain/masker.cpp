// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/masker.h"

#include "models/domain/jsonmasking.h"
#include "models/domain/sessionaliases.h"

#include <algorithm>

namespace Foyer {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool readsAsTime(QByteArrayView text)
{
    constexpr qsizetype shortest = 8, longest = 40;
    constexpr QByteArrayView parts("0123456789T:.+-Z/() Date");
    return text.size() >= shortest && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [&](char c) { return parts.contains(c); })
        && std::count_if(text.begin(), text.end(), isDigit) >= 4;
}

//! Ids as they stand in a query: digits and commas, or a flag.
bool readsAsNumbers(QByteArrayView text)
{
    constexpr qsizetype longest = 200;
    const QByteArray lower = text.toByteArray().toLower();
    if (lower == "true" || lower == "false" || lower == "y" || lower == "n")
        return true;
    return text.size() <= longest && std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || c == ',' || c == '-' || c == '.' || c == ' ';
    });
}

}

Masker::Masker(SessionAliases &aliases, KnownSecrets &noted) : m_aliases(aliases), m_known(noted), m_noted(&noted) { }

Masker::Masker(SessionAliases &aliases, const KnownSecrets &known) : m_aliases(aliases), m_known(known) { }

//! A house number or the state a patron lives in is in every text; taken out of it, nothing would be left to read.
void Masker::note(Meaning meaning, QByteArrayView utf8, const QByteArray &words) const
{
    constexpr qsizetype tellsSomething = 3, spendable = 6; // "VISA" and "12" are not
    if (!m_noted)
        return;
    switch (meaning) {
    case Meaning::Password:
    case Meaning::Token:
    case Meaning::OwnKey:
    case Meaning::OtherKey:
        m_noted->add(utf8, words);
        break;
    case Meaning::Login:
    case Meaning::Email:
    case Meaning::Phone:
    case Meaning::PostalCode:
    case Meaning::PersonName:
    case Meaning::VariableValue:
    case Meaning::PromoCode:
        if (utf8.size() >= tellsSomething)
            m_noted->add(utf8, words);
        break;
    case Meaning::Card:
        if (utf8.size() >= spendable)
            m_noted->add(utf8, words);
        break;
    default:
        break;
    }
}

QByteArray Masker::standIn(Meaning meaning, QByteArrayView utf8) const
{
    QByteArray words = maskFor(meaning);
    if (meaning == Meaning::OwnKey)
        words = "<session key " + QByteArray::number(m_aliases.aliasOf(utf8)) + '>';
    else if (meaning == Meaning::OtherKey && m_aliases.known(utf8) > 0)
        words = "<session key " + QByteArray::number(m_aliases.known(utf8)) + '>'; // one of ours holds it
    note(meaning, utf8, words);
    return words;
}

QByteArray Masker::text(QByteArrayView text) const
{
    return m_known.scrub(text);
}

//! A text with a known name: itself where that is harmless.
QByteArray Masker::word(Meaning meaning, QByteArrayView utf8) const
{
    if (utf8.isEmpty())
        return {};
    switch (meaning) {
    case Meaning::Text:
        return text(utf8);
    case Meaning::Time:
        return readsAsTime(utf8) ? utf8.toByteArray() : standIn(meaning, utf8);
    case Meaning::Number:
        return readsAsNumbers(utf8) ? text(utf8) : standIn(meaning, utf8);
    default:
        return standIn(meaning, utf8);
    }
}

QByteArray Masker::json(QByteArrayView text, QByteArrayView root, qsizetype most) const
{
    return JsonMasking(*this, text, most).run(root);
}

QByteArray Masker::value(QByteArrayView name, QByteArrayView utf8) const
{
    return word(meaningOf({}, name), utf8);
}

QByteArray Masker::header(QByteArrayView name, QByteArrayView value) const
{
    constexpr const char *known[] = {"accept", "accept-language", "cache-control", "content-length", "content-type", "date",
        "retry-after", "server", "user-agent", "x-foyer-sandbox", "connection"};
    const QByteArray lower = name.toByteArray().toLower();
    if (lower == "authorization")
        return "Basic <staff credentials>";
    const bool harmless = std::any_of(std::begin(known), std::end(known), [&](const char *one) { return lower == one; });
    if (lower == "date" && readsAsTime(value))
        return value.toByteArray();
    if (harmless)
        return text(value);
    return lower.contains("cookie") ? QByteArray("<cookie>") : QByteArray("<masked>");
}

}
