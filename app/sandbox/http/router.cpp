// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/router.h"

#include <algorithm>

namespace Foyer::Sandbox {

namespace {

bool isVariable(const QByteArray &segment) { return segment.startsWith('{'); }

// Literals before variables at the first place where two templates differ.
bool moreSpecific(const Route &left, const Route &right)
{
    const auto a = left.path.split('/');
    const auto b = right.path.split('/');
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (isVariable(a[i]) != isVariable(b[i]))
            return !isVariable(a[i]);
    }
    return false;
}

struct PathMatch
{
    bool matches = false;
    bool emptyVariable = false;
    QHash<QString, QString> variables;
};

PathMatch matchPath(const QByteArray &pattern, const QList<QByteArray> &segments)
{
    const auto wanted = pattern.split('/');
    PathMatch result;
    if (wanted.size() != segments.size())
        return result;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString text = QString::fromUtf8(QByteArray::fromPercentEncoding(segments[i]));
        if (isVariable(wanted[i])) {
            result.emptyVariable = result.emptyVariable || text.isEmpty();
            result.variables.insert(QString::fromLatin1(wanted[i].mid(1, wanted[i].size() - 2)), text);
        } else if (text.compare(QString::fromLatin1(wanted[i]), Qt::CaseInsensitive) != 0) {
            return result;
        }
    }
    result.matches = true;
    return result;
}

} // namespace

void Router::add(Route route)
{
    const auto place = std::find_if(
        m_routes.begin(), m_routes.end(), [&](const Route &other) { return moreSpecific(route, other); });
    m_routes.insert(place, std::move(route));
}

Router::Match Router::match(const QByteArray &verb, const QByteArray &path) const
{
    QByteArray trimmed = path;
    while (trimmed.startsWith('/'))
        trimmed.remove(0, 1);
    const auto segments = trimmed.split('/');
    Match best;
    for (const Route &route : m_routes) {
        PathMatch found = matchPath(route.path, segments);
        if (!found.matches)
            continue;
        if (route.verb != verb) {
            if (best.outcome == Outcome::NoSuchPath)
                best.outcome = Outcome::WrongVerb;
            continue;
        }
        return {
            found.emptyVariable ? Outcome::EmptySegment : Outcome::Found, &route, std::move(found.variables)};
    }
    return best;
}

} // namespace Foyer::Sandbox
