// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/webmodule.h"

#include "app/sandbox/web/diagnostics.h"
#include "app/sandbox/web/sessions.h"

#include <memory>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

void addSessionRoutes(Router &router, Services &services)
{
    const auto sessions = std::make_shared<Sessions>(services);
    router.add({"POST", "Web/Session", "Web/Session", "SessionRequest", [=](const Call &call) { return sessions->create(call); }});
    router.add({"GET", "Web/Session/{sessionKey}", "Web/Session", {}, [=](const Call &call) { return sessions->get(call); }});
}

void addRoutes(Router &router, Services &services)
{
    addSessionRoutes(router, services);
    router.add({"GET", "Diagnostics/Status", "Diagnostics", {}, [&services](const Call &) { return diagnosticsStatus(services); }});
}

} // namespace

Module webModule()
{
    return {u"web"_s, {}, {}, addRoutes};
}

} // namespace Foyer::Sandbox
