// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/knownsecrets.h"

#include "models/domain/decodedview.h"
#include "models/domain/secretlooks.h"
#include "models/domain/secretwritings.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

constexpr qsizetype shortest = 4; //!< below it only whole words are replaced
constexpr qsizetype leastEncoded = 5; //!< characters of a base64 text that say something

using Hit = SecretHit;

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
    const auto same = [&](const auto &known) { return known->caseless == caseless && known->bytes.utf8() == bytes; };
    if (std::none_of(m_patterns.begin(), m_patterns.end(), same))
        m_patterns.push_back(std::make_shared<const Pattern>(
            Pattern{Secret::fromUtf8(bytes), standIn, caseless, bytes.size() < shortest, wholeRun, ByteSet(bytes)}));
    wipe(bytes);
}

void KnownSecrets::add(QByteArrayView utf8, const QByteArray &standIn)
{
    if (utf8.isEmpty())
        return;
    for (SecretWriting &writing : writingsOf(utf8))
        addPattern(std::move(writing.bytes), standIn, writing.caseless, writing.wholeRun);
}

void KnownSecrets::add(const KnownSecrets &other)
{
    m_patterns.insert(m_patterns.end(), other.m_patterns.begin(), other.m_patterns.end());
}

QList<KnownSecrets::Hit> KnownSecrets::findKnown(QByteArrayView text) const
{
    QList<Hit> hits;
    if (m_patterns.empty())
        return hits;
    const QByteArray lower = text.toByteArray().toLower();
    const ByteSet there(text), lowerThere(lower);
    for (const auto &known : m_patterns) {
        const Pattern &pattern = *known;
        const QByteArrayView wanted = pattern.bytes.utf8();
        if (wanted.size() > text.size() || !(pattern.caseless ? lowerThere : there).holds(pattern.needs))
            continue;
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
