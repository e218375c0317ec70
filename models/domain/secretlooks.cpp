// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secretlooks.h"

#include <algorithm>

namespace Foyer {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isKey(char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '_' || c == '+' || c == '='; }

}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWord(char c) { return isDigit(c) || isLetter(c) || static_cast<unsigned char>(c) >= 0x80; }
bool isEncoded(char c) { return isDigit(c) || isLetter(c) || c == '+' || c == '/' || c == '-' || c == '_'; }

void growTo(bool (*belongs)(char), QByteArrayView text, qsizetype &first, qsizetype &end)
{
    while (first > 0 && belongs(text[first - 1]))
        --first;
    while (end < text.size() && belongs(text[end]))
        ++end;
}

void findAddresses(QByteArrayView text, QList<SecretHit> &hits)
{
    const auto belongs = [](char c) { return isWord(c) || QByteArrayView("._%+-'").contains(c); };
    for (qsizetype at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        qsizetype first = at, end = at + 1;
        growTo(belongs, text, first, end);
        qsizetype tail = at + 1;
        qsizetype ignored = at + 1;
        growTo(belongs, text, ignored, tail);
        if (first < at && tail > at + 1)
            hits.append({first, tail, maskFor(Meaning::Email)});
    }
}

void findKeys(QByteArrayView text, QList<SecretHit> &hits)
{
    constexpr qsizetype longWord = 20;
    for (qsizetype i = 0; i < text.size();) {
        if (!isKey(text[i])) {
            ++i;
            continue;
        }
        const qsizetype first = i;
        while (i < text.size() && isKey(text[i]))
            ++i;
        const QByteArrayView run = text.sliced(first, i - first);
        const bool mixed = std::any_of(run.begin(), run.end(), isDigit) && std::any_of(run.begin(), run.end(), isLetter);
        const bool credentials = first >= 6 && text.sliced(first - 6, 6).compare("basic ", Qt::CaseInsensitive) == 0;
        if (credentials || (mixed && run.size() >= longWord))
            hits.append({first, i, credentials ? QByteArray("<credentials>") : QByteArray("<key>")});
    }
}

void findNumbers(QByteArrayView text, QList<SecretHit> &hits)
{
    constexpr int many = 9;
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i]) && text[i] != '+') {
            ++i;
            continue;
        }
        const qsizetype first = i;
        qsizetype end = i;
        int digits = 0;
        for (; i < text.size() && (isDigit(text[i]) || QByteArrayView("+ -()/.").contains(text[i])); ++i) {
            digits += isDigit(text[i]) ? 1 : 0;
            end = isDigit(text[i]) ? i + 1 : end;
        }
        if (digits >= many)
            hits.append({first, end, "<number>"});
    }
}

}
