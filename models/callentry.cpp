// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callentry.h"

namespace Foyer {

const char *verbOf(const CallEntry &entry)
{
    switch (endpointFor(entry.operation).verb) {
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Put:
        return "PUT";
    case Verb::Delete:
        break;
    }
    return "DELETE";
}

QByteArray targetOf(const CallEntry &entry, const QByteArray &basePath)
{
    // A placeholder stays readable; whoever fills it in writes what belongs there.
    const auto encoded = [](const QByteArray &value) {
        return value.startsWith('<') ? value : value.toPercentEncoding();
    };
    QByteArray path = endpointFor(entry.operation).path;
    qsizetype at = 0;
    for (const QByteArray &value : entry.text.pathValues) {
        const qsizetype open = path.indexOf('{', at), close = path.indexOf('}', open);
        if (open < 0 || close < 0)
            break;
        const QByteArray shown = encoded(value);
        path.replace(open, close - open + 1, shown);
        at = open + shown.size();
    }
    QByteArray query;
    for (const auto &[name, value] : entry.text.query)
        query += (query.isEmpty() ? '?' : '&') + name + '=' + encoded(value);
    return basePath + '/' + path + query;
}

}
