// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/module.h"

#include "app/sandbox/account/accountmodule.h"
#include "app/sandbox/checkout/checkoutmodule.h"
#include "app/sandbox/orders/ordermodule.h"
#include "app/sandbox/reference/referencemodule.h"
#include "app/sandbox/store/schema.h"
#include "app/sandbox/web/webmodule.h"

namespace Foyer::Sandbox {

std::vector<Module> allModules()
{
    return {coreModule(), webModule(), referenceModule(), accountModule(), orderModule(), checkoutModule()};
}

} // namespace Foyer::Sandbox
