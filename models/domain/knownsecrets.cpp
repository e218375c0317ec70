// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/knownsecrets.h"

#include "models/domain/decodedview.h"

#include <QString>

#include <algorithm>

namespace Foyer {

namespace {

constexpr qsizetype shortest = 4; //!< below it only whole words are replaced
constexpr qsizetype leastEncoded = 5; //!< characters of a base64 text that say something

using Hit = SecretHit;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
//! Also every byte of a letter beyond ASCII.
bool isWord(char c) { return isDigit(c) || isLetter(c) || static_cast<unsigned char>(c) >= 0x80; }
bool isEncoded(char c) { return isDigit(c) || isLetter(c) || c == '+' || c == '/' || c == '-' || c == '_'; }
bool isKey(char c) { return isDigit(c) || isLetter(c) || c == '-' || c == '_' || c == '+' || c == '='; }

//! What of base64(something + \a bytes + something) is always the same, \a before bytes after a multiple of three.
QByteArray encodedCore(QByteArrayView bytes, int before, QByteArray::Base64Options options)
{
    const QByteArray text = QByteArray(QByteArray(before, '\0') + bytes.toByteArray()).toBase64(options);
    const qsizetype bits = (before + bytes.size()) * 8;
    const qsizetype first = (before * 8 + 5) / 6;
    return text.mid(first, bits / 6 - first);
}

QByteArray utf16(QByteArrayView utf8, bool bigEndian)
{
    const QString text = QString::fromUtf8(utf8);
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.cell()), high = static_cast<char>(c.row());
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

void growTo(bool (*belongs)(char), QByteArrayView text, qsizetype &first, qsizetype &end)
{
    while (first > 0 && belongs(text[first - 1]))
        --first;
    while (end < text.size() && belongs(text[end]))
        ++end;
}

//! E-mail addresses: what stands around an @ and has a dot behind it.
void findAddresses(QByteArrayView text, QList<Hit> &hits)
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

//! Keys, tokens and credentials: long runs of letters with digits among them.
void findKeys(QByteArrayView text, QList<Hit> &hits)
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
        const bool credentials = first >= 6 && text.sliced(first - 6, 6).toByteArray().toLower() == "basic ";
        if (credentials || (mixed && run.size() >= longWord))
            hits.append({first, i, credentials ? QByteArray("<credentials>") : QByteArray("<key>")});
    }
}

//! Phone and card numbers: many digits with little between them.
void findNumbers(QByteArrayView text, QList<Hit> &hits)
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

bool mayBeEscaped(QByteArrayView text) { return text.contains('%') || text.contains('\\') || text.contains('&'); }

QByteArray replaced(QByteArrayView text, QList<Hit> hits)
{
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.first != b.first ? a.first < b.first : a.end > b.end;
    });
    QByteArray result;
    qsizetype done = 0;
    for (const Hit &hit : std::as_const(hits)) {
        if (hit.first >= done)
            result += text.sliced(done, hit.first - done).toByteArray() + hit.standIn;
        done = qMax(done, hit.end);
    }
    return result + text.sliced(done).toByteArray();
}

}

void KnownSecrets::addPattern(QByteArray bytes, const QByteArray &standIn, bool caseless, bool wholeRun)
{
    if (bytes.isEmpty() || (wholeRun && bytes.size() < leastEncoded))
        return;
    if (caseless)
        bytes = std::move(bytes).toLower();
    const auto same = [&](const Pattern &known) { return known.caseless == caseless && known.bytes.utf8() == bytes; };
    if (std::none_of(m_patterns.begin(), m_patterns.end(), same))
        m_patterns.push_back({Secret::fromUtf8(bytes), standIn, caseless, bytes.size() < shortest, wholeRun});
    wipe(bytes);
}

void KnownSecrets::add(QByteArrayView utf8, const QByteArray &standIn)
{
    if (utf8.isEmpty())
        return;
    addPattern(utf8.toByteArray(), standIn, false, false);
    // A secret may itself look like an escape; then the text it stands for is found in a deeper layer.
    addPattern(DecodedView::layersOf(utf8).back().bytes, standIn, false, false);
    addPattern(utf8.toByteArray().replace(' ', '+'), standIn, false, false); // in a form
    QByteArray backwards = QString::fromUtf8(utf8).toUtf8();
    std::reverse(backwards.begin(), backwards.end());
    addPattern(backwards, standIn, false, false);
    if (utf8.size() < shortest - 1)
        return; // as base64 or hex a short word is in every text
    addPattern(utf8.toByteArray().toHex(), standIn, true, true);
    for (const bool bigEndian : {false, true})
        addPattern(utf16(utf8, bigEndian), standIn, false, false);
    for (int before = 0; before < 3; ++before) {
        addPattern(encodedCore(utf8, before, QByteArray::Base64Encoding), standIn, false, true);
        addPattern(encodedCore(utf8, before, QByteArray::Base64UrlEncoding), standIn, false, true);
    }
}

void KnownSecrets::add(const KnownSecrets &other)
{
    for (const Pattern &pattern : other.m_patterns)
        m_patterns.push_back(
            {pattern.bytes.clone(), pattern.standIn, pattern.caseless, pattern.wholeWord, pattern.wholeRun});
}

QList<KnownSecrets::Hit> KnownSecrets::findKnown(QByteArrayView text) const
{
    QList<Hit> hits;
    QByteArray lower;
    for (const Pattern &pattern : m_patterns) {
        const QByteArrayView wanted = pattern.bytes.utf8();
        if (wanted.size() > text.size())
            continue;
        if (pattern.caseless && lower.isEmpty())
            lower = text.toByteArray().toLower();
        const QByteArrayView inside = pattern.caseless ? QByteArrayView(lower) : text;
        for (qsizetype at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
            qsizetype first = at, end = at + wanted.size();
            if (pattern.wholeWord
                && ((first > 0 && isWord(inside[first - 1])) || (end < inside.size() && isWord(inside[end]))))
                continue;
            if (pattern.wholeRun)
                growTo(isEncoded, inside, first, end);
            hits.append({first, end, pattern.standIn});
        }
    }
    return hits;
}

QList<KnownSecrets::Hit> KnownSecrets::find(QByteArrayView text) const
{
    QList<Hit> hits = findKnown(text);
    findAddresses(text, hits);
    findKeys(text, hits);
    findNumbers(text, hits);
    return hits;
}

bool KnownSecrets::appearsIn(QByteArrayView text) const
{
    if (!mayBeEscaped(text))
        return !findKnown(text).isEmpty();
    const auto layers = DecodedView::layersOf(text);
    return std::any_of(layers.begin(), layers.end(), [this](const DecodedView &layer) { return !findKnown(layer.bytes).isEmpty(); });
}

QByteArray KnownSecrets::scrub(QByteArrayView text) const
{
    QList<Hit> hits;
    if (!mayBeEscaped(text)) {
        hits = find(text);
    } else {
        for (const DecodedView &layer : DecodedView::layersOf(text)) {
            const QList<Hit> inLayer = find(layer.bytes);
            for (const Hit &hit : inLayer)
                hits.append({layer.places[size_t(hit.first)].first, layer.places[size_t(hit.end - 1)].end, hit.standIn});
        }
    }
    return hits.isEmpty() ? text.toByteArray() : replaced(text, std::move(hits));
}

}
