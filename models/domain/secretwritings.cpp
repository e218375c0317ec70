// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secretwritings.h"

#include "models/domain/decodedview.h"

#include <QString>

#include <algorithm>

namespace Foyer {

namespace {

constexpr qsizetype shortestEncoded = 3;

//! What of base64(something + \a bytes + something) is always the same, \a before bytes after a multiple of three.
QByteArray encodedCore(QByteArrayView bytes, int before)
{
    const QByteArray text = QByteArray(QByteArray(before, '\0') + bytes.toByteArray()).toBase64();
    const qsizetype bits = (before + bytes.size()) * 8;
    const qsizetype first = (before * 8 + 5) / 6;
    return text.mid(first, bits / 6 - first);
}

QByteArray utf16(QStringView text, bool bigEndian)
{
    QByteArray bytes(2 * text.size(), Qt::Uninitialized);
    char *next = bytes.data();
    for (const QChar c : text) {
        const char low = static_cast<char>(c.cell()), high = static_cast<char>(c.row());
        *next++ = bigEndian ? high : low;
        *next++ = bigEndian ? low : high;
    }
    return bytes;
}

QByteArray asBase64Url(QByteArray base64) { return base64.replace('+', '-').replace('/', '_'); }

QByteArray backwards(QByteArrayView utf8)
{
    QByteArray bytes = utf8.toByteArray();
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

}

QList<SecretWriting> writingsOf(QByteArrayView utf8)
{
    const QByteArray plain = utf8.toByteArray();
    const bool mayBeEscaped = plain.contains('%') || plain.contains('\\') || plain.contains('&');
    QList<SecretWriting> all{{Writing::Plain, plain},
        // A secret may itself look like an escape; then the text it stands for is found in a deeper layer.
        {Writing::Unescaped, mayBeEscaped ? DecodedView::layersOf(utf8).back().bytes : plain},
        {Writing::Form, QByteArray(plain).replace(' ', '+')}, {Writing::Backwards, backwards(utf8)}};
    if (utf8.size() < shortestEncoded)
        return all;
    all.append({Writing::Hex, plain.toHex(), true, true});
    const QString text = QString::fromUtf8(utf8);
    all.append({Writing::Utf16Little, utf16(text, false)});
    all.append({Writing::Utf16Big, utf16(text, true)});
    for (int before = 0; before < 3; ++before) {
        const QByteArray core = encodedCore(utf8, before);
        all.append({Writing::Base64, core, false, true});
        all.append({Writing::Base64Url, asBase64Url(core), false, true});
    }
    return all;
}

}
