// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reference/seedreference.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DeliveryMethod
{
    int id;
    QString description;
    bool printAtHome;
    bool requireAddress;
    bool restricted;
    bool inactive;
    bool forTheWeb; // offered where the general public buys
};

void seedDeliveryMethods(Database &store)
{
    for (const DeliveryMethod &method : {
             DeliveryMethod{-1, u"Hold at Box Office"_s, false, false, false, false, false},
             {1, u"Print at Home"_s, true, false, false, false, true},
             {2, u"Mobile Ticket"_s, true, false, false, false, true},
             {3, u"Mail"_s, false, true, false, false, true},
             {4, u"Courier"_s, false, true, true, false, false},
             {5, u"Collect at Door 3"_s, false, false, false, true, true},
         }) {
        store.run(u"INSERT INTO delivery_methods VALUES(?,?,?,?,?,?)"_s,
            {method.id, method.description, int{method.printAtHome}, int{method.requireAddress},
                int{method.restricted}, int{method.inactive}});
        if (method.id > 0)
            store.run(
                u"INSERT INTO delivery_method_modes SELECT ?1, id FROM modes_of_sale WHERE NOT general_public OR ?2"_s,
                {method.id, int{method.forTheWeb}});
    }
}

void seedModes(Database &store)
{
    store.run(u"INSERT INTO mode_categories VALUES(1,'Web')"_s);
    store.run(u"INSERT INTO mode_categories VALUES(2,'Counter')"_s);
    store.run(u"INSERT INTO mode_settings SELECT id, CASE WHEN general_public THEN 1 ELSE 2 END, "
              u"general_public, general_public, 0, "
              "CASE WHEN general_public THEN 1 ELSE -1 END, 1 FROM modes_of_sale"_s);
    int id = 0;
    for (const Row &row : store.all(u"SELECT DISTINCT batch_type FROM batches ORDER BY batch_type"_s))
        store.run(u"INSERT INTO batch_types VALUES(?,?,?)"_s,
            {++id, row.text("batch_type"_L1),
                int{row.text("batch_type"_L1).contains("control"_L1, Qt::CaseInsensitive)}});
}

void seedDefaults(Database &store)
{
    const std::pair<QString, QString> defaults[] = {
        {u"TRANSACT_AS_HOUSEHOLD_ORDER"_s, u"Prompt"_s},
        {u"CRED_EMAIL_FORMAT_NO"_s, u"12"_s},
        {u"CRED_EMAIL_PROFILE"_s, u"1"_s},
        {u"COMPANY_NAME"_s, u"Demo Opera House"_s},
        {u"WEB_PASSWORD_MIN_LENGTH"_s, u"8"_s},
        {u"LOGIN_TOKEN_MINUTES"_s, u"60"_s},
        {u"REQUIRE_ADDRESS"_s, u"NO"_s},
        {u"Order Lock Timeout"_s, u"20"_s},
        {u"ENFORCE_SEAT_LIMIT_FOR_ORDERS"_s, u"Yes"_s},
        {u"Reserve Held Seats"_s, u"No"_s},
    };
    for (const auto &[field, value] : defaults)
        store.run(u"INSERT OR IGNORE INTO t_defaults VALUES(?,'T_DEFAULTS',?,0)"_s, {field, value});
}

} // namespace

void seedReference(Services &services)
{
    seedDeliveryMethods(services.store);
    seedModes(services.store);
    seedDefaults(services.store);
    services.store.run(
        u"INSERT INTO web_login_stamps SELECT id, updated_at, 'ecarr', 'DESK-01', 'ecarr' FROM web_logins"_s);
}

} // namespace Foyer::Sandbox
