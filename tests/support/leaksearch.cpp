// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/leaksearch.h"

#include <algorithm>

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray everyByte(const QByteArray &utf8, const char *before)
{
    QByteArray text;
    for (const char c : utf8)
        text += before + QByteArray::number(static_cast<uchar>(c), 16).rightJustified(2, '0');
    return text;
}

QByteArray everyUnit(const QString &secret, const char *before, int base, int width, const char *after)
{
    QByteArray text;
    for (const QChar c : secret)
        text += before + QByteArray::number(c.unicode(), base).rightJustified(width, '0') + after;
    return text;
}

QByteArray core(const QByteArray &utf8, int before, QByteArray::Base64Options options)
{
    // The characters that do not depend on what stands around the secret.
    const QByteArray with = QByteArray(QByteArray(before, 'x') + utf8 + "xx").toBase64(options);
    const qsizetype first = before == 0 ? 0 : before + 1;
    return with.mid(first, (before + utf8.size()) * 4 / 3 - first);
}

QByteArray wide(const QString &secret, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : secret) {
        const char low = char(c.unicode() & 0xff), high = char(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

}

QList<std::pair<QString, QByteArray>> LeakSearch::writings(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    const QByteArray percent = utf8.toPercentEncoding();
    QByteArray backwards = utf8;
    std::reverse(backwards.begin(), backwards.end());
    QList<std::pair<QString, QByteArray>> all{
        {u"plain"_s, utf8},
        {u"percent"_s, percent},
        {u"percent, every byte"_s, everyByte(utf8, "%")},
        {u"percent twice"_s, percent.toPercentEncoding()},
        {u"percent twice, every byte"_s, everyByte(utf8, "%25")},
        {u"form"_s, QByteArray(percent).replace("%20", "+")},
        {u"JSON escapes"_s, everyUnit(secret, "\\u", 16, 4, "")},
        {u"HTML decimal"_s, everyUnit(secret, "&#", 10, 0, ";")},
        {u"HTML hex"_s, everyUnit(secret, "&#x", 16, 0, ";")},
        {u"HTML names"_s, secret.toHtmlEscaped().toUtf8()},
        {u"hex"_s, utf8.toHex()},
        {u"backwards"_s, backwards},
        {u"UTF-16 LE"_s, wide(secret, false)},
        {u"UTF-16 BE"_s, wide(secret, true)},
    };
    for (int before = 0; before < 3; ++before) {
        all.append({u"base64 at %1"_s.arg(before), core(utf8, before, QByteArray::Base64Encoding)});
        all.append({u"base64url at %1"_s.arg(before), core(utf8, before, QByteArray::Base64UrlEncoding)});
    }
    return all;
}

void LeakSearch::plant(const QString &name, const QString &secret)
{
    m_names.append(name);
    for (const auto &[encoding, bytes] : writings(secret)) {
        const bool exact = encoding.startsWith(u"base64"_s);
        m_wanted.append({QString(name + u" as " + encoding), bytes.toLower(), exact ? bytes : QByteArray()});
    }
}

QStringList LeakSearch::found(const QByteArray &bytes) const
{
    QStringList hits;
    const QByteArray lower = bytes.toLower();
    for (const Wanted &wanted : m_wanted) {
        if (wanted.exact.isEmpty() ? lower.contains(wanted.lower) : bytes.contains(wanted.exact))
            hits.append(wanted.what);
    }
    return hits;
}

}
