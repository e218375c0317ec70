// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/accountmodule.h"

#include "app/sandbox/account/constituents.h"
#include "app/sandbox/account/credentials.h"
#include "app/sandbox/account/loginchange.h"
#include "app/sandbox/account/loginmaking.h"
#include "app/sandbox/account/lookups.h"
#include "app/sandbox/account/seedaccount.h"
#include "app/sandbox/account/variables.h"

#include <memory>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// A source without a row in source_organizations belongs to every organisation.
QString tables()
{
    return uR"(
CREATE TABLE on_account_methods(id INTEGER PRIMARY KEY, description TEXT NOT NULL) STRICT;
CREATE TABLE on_account_balances(constituent_id INTEGER NOT NULL REFERENCES constituents(id), payment_method_id INTEGER NOT NULL REFERENCES on_account_methods(id), cents INTEGER NOT NULL, PRIMARY KEY(constituent_id, payment_method_id)) STRICT;
CREATE TABLE source_organizations(source_id INTEGER PRIMARY KEY REFERENCES sources(id), organization_id INTEGER NOT NULL REFERENCES organizations(id)) STRICT;
)"_s;
}

void addVariables(Router &router, Services &services)
{
    const auto variables = std::make_shared<Variables>(services);
    const QByteArray all = "Web/Session/{sessionKey}/Variables";
    const QByteArray one = all + "/{variableName}";
    router.add({"GET", all, "Web/Session", {}, [=](const Call &call) { return variables->all(call); }});
    router.add({"POST", all, "Web/Session", "SessionVariable",
        [=](const Call &call) { return variables->add(call); }});
    router.add({"PUT", all, "Web/Session", "SessionVariable",
        [=](const Call &call) { return variables->update(call); }});
    router.add({"GET", one, "Web/Session", {}, [=](const Call &call) { return variables->get(call); }});
    router.add({"DELETE", one, "Web/Session", {}, [=](const Call &call) { return variables->remove(call); }});
}

void addLookups(Router &router, Services &services)
{
    const auto lookups = std::make_shared<Lookups>(services);
    const QByteArray session = "Web/Session/{sessionKey}";
    router.add({"GET", session + "/Default/{fieldName}", "Web/Session", {},
        [=](const Call &call) { return lookups->systemDefaultOf(call); }});
    router.add({"GET", session + "/DeliveryMethods", "Web/Session", {},
        [=](const Call &call) { return lookups->deliveryMethods(call); }});
    router.add({"GET", session + "/Constituent/OnAccount", "Web/Session", {},
        [=](const Call &call) { return lookups->onAccountBalances(call); }});
    router.add({"POST", session + "/PromoCode", "Web/Session", "WebPromoCodeRequest",
        [=](const Call &call) { return lookups->promoCode(call); }});
    const auto constituents = std::make_shared<Constituents>(services);
    router.add({"PUT", session + "/Constituents", "Web/Session", "SetConstituentRequest",
        [=](const Call &call) { return constituents->set(call); }});
}

void addWebLogins(Router &router, Services &services)
{
    const auto making = std::make_shared<LoginMaking>(services);
    const auto change = std::make_shared<LoginChange>(services);
    const auto credentials = std::make_shared<Credentials>(services);
    const QByteArray session = "Web/Session/{sessionKey}";
    router.add({"POST", session + "/WebLogins", "Web/Session", "SessionWebLogin",
        [=](const Call &call) { return making->create(call); }});
    router.add({"PUT", session + "/WebLogins", "Web/Session", "WebLoginUpdateRequest",
        [=](const Call &call) { return change->update(call); }});
    router.add({"POST", session + "/Login/SendCredentials", "Web/Session", "SendCredentialsRequest",
        [=](const Call &call) { return credentials->send(call); }});
}

} // namespace

Module accountModule()
{
    const auto routes = [](Router &router, Services &services) {
        addVariables(router, services);
        addLookups(router, services);
        addWebLogins(router, services);
    };
    return {u"account"_s, {tables()}, seedAccount, routes};
}

} // namespace Foyer::Sandbox
