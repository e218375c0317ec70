// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service/urlbuilder.h"

#include <algorithm>

namespace Foyer {

namespace {

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            return true;
    }
    return false;
}

}

std::optional<QByteArray> pathSegment(const QString &text)
{
    constexpr qsizetype longest = 255;
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (text.isEmpty() || text == QLatin1String(".") || text == QLatin1String("..") || hasLoneSurrogate(text)
        || std::any_of(text.begin(), text.end(), isControl) || text.toUtf8().size() > longest)
        return std::nullopt;
    return QUrl::toPercentEncoding(text);
}

std::optional<QUrl> buildUrl(const QUrl &base, const Endpoint &endpoint, const QStringList &pathValues,
    const QList<QPair<QString, QString>> &query)
{
    QByteArray url = base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (url.endsWith('/'))
        url.chop(1);
    const qsizetype wantedSlashes = url.count('/') + QByteArray(endpoint.path).count('/') + 1;
    QStringList values = pathValues;
    for (const QByteArray &part : QByteArray(endpoint.path).split('/')) {
        if (!part.startsWith('{')) {
            url += '/' + part;
            continue;
        }
        const auto segment = values.isEmpty() ? std::nullopt : pathSegment(values.takeFirst());
        if (!segment)
            return std::nullopt;
        url += '/' + *segment;
    }
    char separator = '?';
    for (const auto &[name, value] : query) {
        url += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    const QUrl result = QUrl::fromEncoded(url, QUrl::StrictMode);
    // QUrl decodes some escapes behind our back; a path that changed its shape is another resource.
    const bool sameShape = result.toEncoded(QUrl::RemoveQuery).count('/') == wantedSlashes;
    if (!values.isEmpty() || !result.isValid() || result.host() != base.host() || !sameShape)
        return std::nullopt;
    return result;
}

}
