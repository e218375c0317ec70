// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reference/referencemodule.h"

#include "app/sandbox/reference/constituentsearch.h"
#include "app/sandbox/reference/finance.h"
#include "app/sandbox/reference/lists.h"
#include "app/sandbox/reference/security.h"
#include "app/sandbox/reference/seedreference.h"
#include "app/sandbox/reference/weblogins.h"

#include <memory>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// A delivery method's modes say where it is offered; -1 (Hold at Box Office) needs none.
QString tables()
{
    return uR"(
CREATE TABLE delivery_methods(id INTEGER PRIMARY KEY, description TEXT NOT NULL, print_at_home INTEGER NOT NULL DEFAULT 0, require_address INTEGER NOT NULL DEFAULT 0, restricted INTEGER NOT NULL DEFAULT 0, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE delivery_method_modes(delivery_method_id INTEGER NOT NULL REFERENCES delivery_methods(id), mode_of_sale_id INTEGER NOT NULL REFERENCES modes_of_sale(id), PRIMARY KEY(delivery_method_id, mode_of_sale_id)) STRICT;
CREATE TABLE mode_categories(id INTEGER PRIMARY KEY, description TEXT NOT NULL) STRICT;
CREATE TABLE mode_settings(mode_of_sale_id INTEGER PRIMARY KEY REFERENCES modes_of_sale(id), category_id INTEGER REFERENCES mode_categories(id), must_be_paid INTEGER NOT NULL DEFAULT 0, must_be_seated INTEGER NOT NULL DEFAULT 0, must_be_ticketed INTEGER NOT NULL DEFAULT 0, default_delivery_method_id INTEGER, default_channel_id INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE TABLE batch_types(id INTEGER PRIMARY KEY, description TEXT NOT NULL UNIQUE, controlled INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE web_login_stamps(web_login_id INTEGER PRIMARY KEY REFERENCES web_logins(id) ON DELETE CASCADE, created_at INTEGER NOT NULL, created_by TEXT NOT NULL, created_location TEXT NOT NULL, updated_by TEXT NOT NULL) STRICT;
)"_s;
}

void addLists(Router &router, Services &services)
{
    const auto lists = std::make_shared<ReferenceLists>(services);
    using List = Answer (ReferenceLists::*)();
    const auto add = [&](const QByteArray &path, const QByteArray &resource, List list) {
        router.add({"GET", path, resource, {}, [lists, list](const Call &) { return ((*lists).*list)(); }});
    };
    add("ReferenceData/LoginTypes/Summary", "ReferenceData", &ReferenceLists::loginTypes);
    add("ReferenceData/ElectronicAddressTypes/Summary", "ReferenceData",
        &ReferenceLists::electronicAddressTypes);
    add("ReferenceData/Seasons/Summary", "ReferenceData", &ReferenceLists::seasons);
    add("ReferenceData/DeliveryMethods/Summary", "ReferenceData", &ReferenceLists::deliveryMethods);
    add("ReferenceData/Organizations/Summary", "ReferenceData", &ReferenceLists::organizations);
    add("ReferenceData/BusinessUnits/Summary", "ReferenceData", &ReferenceLists::businessUnits);
    add("TXN/ModesOfSale/Summary", "TXN/ModesOfSale", &ReferenceLists::modesOfSale);
    router.add({"GET", "ReferenceData/SystemDefaults/Defaults", "ReferenceData", {},
        [lists](const Call &call) { return lists->systemDefaults(call); }});
}

void addFinanceAndSecurity(Router &router, Services &services)
{
    const auto finance = std::make_shared<Finance>(services);
    const auto security = std::make_shared<Security>(services);
    router.add({"GET", "Finance/Sources/Summary", "Finance/Sources", {},
        [finance](const Call &call) { return finance->sources(call); }});
    router.add({"GET", "Finance/BatchMaintenance/Active", "Finance/BatchMaintenance", {},
        [finance](const Call &call) { return finance->activeBatches(call); }});
    router.add({"GET", "Security/ModesOfSale", "Security", {},
        [security](const Call &call) { return security->modesOfSale(call); }});
    // Everyone may ask what they may do.
    router.add({"GET", "Security/ServiceResources", {}, {},
        [security](const Call &call) { return security->serviceResources(call); }});
    router.add({"GET", "Security/ContextInformation", {}, {},
        [security](const Call &call) { return security->contextInformation(call); }});
    router.add({"GET", "Diagnostics/SeatServerStatus", "Diagnostics", {},
        [security](const Call &) { return security->seatServerStatus(); }});
}

void addConstituents(Router &router, Services &services)
{
    const auto search = std::make_shared<ConstituentSearch>(services);
    const auto logins = std::make_shared<WebLogins>(services);
    router.add({"GET", "CRM/Constituents/Search", "CRM/Constituents", {},
        [search](const Call &call) { return search->search(call); }});
    router.add({"GET", "CRM/WebLogins", "CRM/WebLogins", {},
        [logins](const Call &call) { return logins->ofConstituent(call); }});
    router.add({"GET", "CRM/WebLogins/Search", "CRM/WebLogins", {},
        [logins](const Call &call) { return logins->search(call); }});
    router.add({"GET", "CRM/WebLogins/{webLoginId}", "CRM/WebLogins", {},
        [logins](const Call &call) { return logins->get(call); }});
    router.add({"PUT", "CRM/WebLogins/{loginId}", "CRM/WebLogins", "WebLogin",
        [logins](const Call &call) { return logins->put(call); }});
}

} // namespace

Module referenceModule()
{
    const auto routes = [](Router &router, Services &services) {
        addLists(router, services);
        addFinanceAndSecurity(router, services);
        addConstituents(router, services);
    };
    return {u"reference"_s, {tables()}, seedReference, routes};
}

} // namespace Foyer::Sandbox
