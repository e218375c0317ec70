// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/message.h"

#include <functional>
#include <vector>

namespace Foyer::Sandbox {

using Handler = std::function<Answer(const Call &)>;

// One operation. `path` is below the base URL, variables in braces: "Web/Session/{sessionKey}".
// `resource` is the name whose View/Add/Edit/Delete permission the caller's group needs ("Web/Session");
// empty = everyone. `requestType` is the contract type of the body, empty when the operation takes none.
struct Route
{
    QByteArray verb;
    QByteArray path;
    QByteArray resource;
    QByteArray requestType;
    Handler handler;
};

class Router final
{
public:
    enum class Outcome { Found, NoSuchPath, WrongVerb, EmptySegment };
    struct Match
    {
        Outcome outcome = Outcome::NoSuchPath;
        const Route *route = nullptr;
        QHash<QString, QString> variables;
    };

    // Literal segments win over variables, whatever the order of the rows.
    void add(Route route);
    // `path` is still percent-encoded and below the base URL; literals match in any case.
    [[nodiscard]] Match match(const QByteArray &verb, const QByteArray &path) const;
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace Foyer::Sandbox
