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
    all.append({Writing::Utf16Little, utf16(utf8, false)});
    all.append({Writing::Utf16Big, utf16(utf8, true)});
    for (int before = 0; before < 3; ++before) {
        all.append({Writing::Base64, encodedCore(utf8, before, QByteArray::Base64Encoding), false, true});
        all.append({Writing::Base64Url, encodedCore(utf8, before, QByteArray::Base64UrlEncoding), false, true});
    }
    return all;
}

}
