// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and keys in a path, for every operation: they stay in their segment, or nothing is built.
#include "models/service/urlbuilder.h"
#include "tests/fuzz/fuzzed.h"

#include <QUrl>

using namespace Foyer;

namespace {

qsizetype segments(const QUrl &url) { return url.path(QUrl::FullyEncoded).count(u'/'); }

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QUrl base(QStringLiteral("https://tix.example.org/TessituraService"));
    if (size < 1)
        return 0;
    const Endpoint &endpoint = endpointFor(static_cast<Operation>(data[0] % (lastOperation + 1)));
    const QByteArray path(endpoint.path);
    const QString text = QString::fromUtf8(FoyerFuzz::bytes(data + 1, size - 1));
    const QStringList parts = text.split(u'\n');
    QStringList values;
    for (qsizetype i = 0; i < path.count('{'); ++i)
        values.append(parts.value(i, QStringLiteral("K")));
    const auto url = buildUrl(base, endpoint, values, {{QStringLiteral("term"), text}});
    if (!url)
        return 0;
    FoyerFuzz::claim(url->isValid() && url->host() == base.host() && url->scheme() == base.scheme(), "the server stays");
    FoyerFuzz::claim(url->path(QUrl::FullyEncoded).startsWith(base.path() + u'/'), "the service stays");
    FoyerFuzz::claim(segments(*url) == segments(base) + 1 + path.count('/'), "no name makes or eats a segment");
    FoyerFuzz::claim(!url->hasFragment(), "nothing becomes a fragment");
    for (const QString &segment : url->path(QUrl::FullyEncoded).split(u'/')) {
        const QByteArray name = QByteArray::fromPercentEncoding(segment.toLatin1());
        FoyerFuzz::claim(name != "." && name != "..", "no name leads upwards");
    }
    const QUrl again = QUrl::fromEncoded(url->toEncoded(), QUrl::StrictMode);
    FoyerFuzz::claim(segments(again) == segments(*url), "what is sent is what was built");
    return 0;
}
