// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/module.h"

#include "app/sandbox/store/schema.h"
#include "app/sandbox/web/webmodule.h"
#if __has_include("app/sandbox/reference/referencemodule.h")
#include "app/sandbox/reference/referencemodule.h"
#endif
#if __has_include("app/sandbox/account/accountmodule.h")
#include "app/sandbox/account/accountmodule.h"
#endif
#if __has_include("app/sandbox/orders/ordermodule.h")
#include "app/sandbox/orders/ordermodule.h"
#endif

namespace Foyer::Sandbox {

std::vector<Module> allModules()
{
    std::vector<Module> modules{coreModule(), webModule()};
#if __has_include("app/sandbox/reference/referencemodule.h")
    modules.push_back(referenceModule());
#endif
#if __has_include("app/sandbox/account/accountmodule.h")
    modules.push_back(accountModule());
#endif
#if __has_include("app/sandbox/orders/ordermodule.h")
    modules.push_back(orderModule());
#endif
    return modules;
}

} // namespace Foyer::Sandbox
