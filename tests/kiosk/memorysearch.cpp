// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/memorysearch.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 bufferSize = 1024 * 1024;
char buffer[bufferSize]; //!< at a place that is known, to be left out

struct Stretch
{
    qint64 first = 0, end = 0;
};

//! What may be written, but for the search's own buffer.
QList<Stretch> writable()
{
    QList<Stretch> all;
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return all;
    const qint64 own = qint64(reinterpret_cast<quintptr>(buffer)), ownEnd = own + bufferSize;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() < 2 || !parts[1].startsWith("rw") || line.contains("[vvar]"))
            continue;
        const QList<QByteArray> ends = parts[0].split('-');
        const qint64 first = ends[0].toLongLong(nullptr, 16), end = ends[1].toLongLong(nullptr, 16);
        if (first < ownEnd && own < end) {
            all.append({first, own});
            all.append({ownEnd, end});
        } else {
            all.append({first, end});
        }
    }
    return all;
}

bool standsAt(const char *place, const HiddenWord &word, int step)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (place[i * step] != word.at(i) || (step == 2 && place[i * step + 1] != 0))
            return false;
    }
    return true;
}

//! Of words that begin within the first \a starts bytes.
int countIn(const char *bytes, qint64 size, qint64 starts, const HiddenWord &word)
{
    int found = 0;
    const char *const end = bytes + std::min(size, starts);
    for (const char *at = bytes; at < end; ++at) {
        at = static_cast<const char *>(memchr(at, word.at(0), size_t(end - at)));
        if (!at)
            break;
        for (const int step : {1, 2}) {
            if (at + word.size() * step <= bytes + size && standsAt(at, word, step))
                ++found;
        }
    }
    return found;
}

}

HiddenWord &HiddenWord::add(QStringView ascii)
{
    for (const QChar c : ascii)
        m_altered.append(char(c.toLatin1() ^ mask));
    return *this;
}

HiddenWord &HiddenWord::add(int number)
{
    qsizetype at = m_altered.size();
    do
        m_altered.insert(at, char(('0' + number % 10) ^ mask));
    while (number /= 10);
    return *this;
}

int copiesInMemory(const HiddenWord &word)
{
    QFile memory(u"/proc/self/mem"_s);
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    const qint64 overlap = word.size() * 2;
    for (const Stretch &stretch : writable()) {
        for (qint64 at = stretch.first; at < stretch.end; at += bufferSize - overlap) {
            const qint64 got = memory.seek(at) ? memory.read(buffer, std::min(bufferSize, stretch.end - at)) : -1;
            if (got <= 0)
                break;
            found += countIn(buffer, got, bufferSize - overlap, word);
        }
    }
    std::fill(std::begin(buffer), std::end(buffer), '\0');
    return found;
}

}
