// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/store/schema.h"

#include "app/sandbox/store/seed.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// Stamps are sandbox milliseconds since 1970 UTC, amounts are cents, flags are 0 or 1.
QString staffTables()
{
    return uR"(
CREATE TABLE api_users(name TEXT PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT NOT NULL, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE user_groups(id TEXT PRIMARY KEY, description TEXT NOT NULL) STRICT;
CREATE TABLE api_user_groups(user_name TEXT NOT NULL REFERENCES api_users(name), group_id TEXT NOT NULL REFERENCES user_groups(id), PRIMARY KEY(user_name, group_id)) STRICT;
CREATE TABLE machine_locations(name TEXT PRIMARY KEY) STRICT;
CREATE TABLE permissions(group_id TEXT NOT NULL REFERENCES user_groups(id), resource TEXT NOT NULL, can_view INTEGER NOT NULL, can_add INTEGER NOT NULL, can_edit INTEGER NOT NULL, can_delete INTEGER NOT NULL, PRIMARY KEY(group_id, resource)) STRICT;
CREATE TABLE t_defaults(field_name TEXT PRIMARY KEY COLLATE NOCASE, parent_table TEXT NOT NULL, value TEXT, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE sandbox_settings(name TEXT PRIMARY KEY, value TEXT) STRICT;
CREATE TABLE outbox(id INTEGER PRIMARY KEY, created_at INTEGER NOT NULL, kind TEXT NOT NULL, address TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL) STRICT;
)"_s;
}

QString salesTables()
{
    return uR"(
CREATE TABLE organizations(id INTEGER PRIMARY KEY, description TEXT NOT NULL UNIQUE, licensee_account_code TEXT) STRICT;
CREATE TABLE business_units(id INTEGER PRIMARY KEY, description TEXT NOT NULL, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE modes_of_sale(id INTEGER PRIMARY KEY, description TEXT NOT NULL, general_public INTEGER NOT NULL DEFAULT 1, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE mode_of_sale_groups(mode_of_sale_id INTEGER NOT NULL REFERENCES modes_of_sale(id), group_id TEXT NOT NULL REFERENCES user_groups(id), is_default INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(mode_of_sale_id, group_id)) STRICT;
CREATE TABLE appeals(id INTEGER PRIMARY KEY, description TEXT NOT NULL) STRICT;
CREATE TABLE sources(id INTEGER PRIMARY KEY, description TEXT NOT NULL, appeal_id INTEGER NOT NULL REFERENCES appeals(id), inactive INTEGER NOT NULL DEFAULT 0, is_web_default INTEGER NOT NULL DEFAULT 0, expires_at INTEGER, mode_of_sale_id INTEGER REFERENCES modes_of_sale(id), promo_code TEXT COLLATE NOCASE, override_rank INTEGER NOT NULL DEFAULT 0, promotion_at INTEGER, text1 TEXT, text2 TEXT, text3 TEXT, text4 TEXT, text5 TEXT, text6 TEXT) STRICT;
CREATE TABLE batches(id INTEGER PRIMARY KEY, batch_type TEXT NOT NULL, status TEXT NOT NULL, owner TEXT NOT NULL REFERENCES api_users(name), open_location TEXT, notes TEXT) STRICT;
CREATE TABLE seasons(id INTEGER PRIMARY KEY, description TEXT NOT NULL, fiscal_year INTEGER NOT NULL, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE facilities(id INTEGER PRIMARY KEY, description TEXT NOT NULL) STRICT;
CREATE TABLE zones(id INTEGER PRIMARY KEY, zone_map_id INTEGER NOT NULL, description TEXT NOT NULL, short_description TEXT NOT NULL, rank INTEGER NOT NULL) STRICT;
CREATE TABLE seats(id INTEGER PRIMARY KEY, zone_id INTEGER NOT NULL REFERENCES zones(id), section TEXT NOT NULL, seat_row TEXT NOT NULL, seat_number INTEGER NOT NULL, rank INTEGER NOT NULL) STRICT;
CREATE TABLE performances(id INTEGER PRIMARY KEY, code TEXT NOT NULL, description TEXT NOT NULL, starts_at INTEGER NOT NULL, minutes INTEGER NOT NULL, season_id INTEGER NOT NULL REFERENCES seasons(id), facility_id INTEGER NOT NULL REFERENCES facilities(id), zone_map_id INTEGER NOT NULL, production_season_id INTEGER NOT NULL, on_sale INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE TABLE price_types(id INTEGER PRIMARY KEY, description TEXT NOT NULL, short_description TEXT NOT NULL, needs_reason INTEGER NOT NULL DEFAULT 0, is_default INTEGER NOT NULL DEFAULT 0, max_seats INTEGER NOT NULL DEFAULT 99, mode_of_sale_id INTEGER REFERENCES modes_of_sale(id), rank INTEGER NOT NULL) STRICT;
CREATE TABLE prices(performance_id INTEGER NOT NULL REFERENCES performances(id), zone_id INTEGER NOT NULL REFERENCES zones(id), price_type_id INTEGER NOT NULL REFERENCES price_types(id), cents INTEGER NOT NULL, PRIMARY KEY(performance_id, zone_id, price_type_id)) STRICT;
)"_s;
}

QString patronTables()
{
    return uR"(
CREATE TABLE constituents(id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK(kind IN ('I','H','G')), first_name TEXT, last_name TEXT NOT NULL, display_name TEXT NOT NULL, sort_name TEXT NOT NULL, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE affiliations(household_id INTEGER NOT NULL REFERENCES constituents(id), individual_id INTEGER NOT NULL REFERENCES constituents(id), is_primary INTEGER NOT NULL, PRIMARY KEY(household_id, individual_id)) STRICT;
CREATE TABLE addresses(id INTEGER PRIMARY KEY, constituent_id INTEGER NOT NULL REFERENCES constituents(id), street TEXT NOT NULL, city TEXT NOT NULL, state TEXT NOT NULL, postal_code TEXT NOT NULL, country TEXT NOT NULL, is_primary INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE TABLE phones(id INTEGER PRIMARY KEY, constituent_id INTEGER NOT NULL REFERENCES constituents(id), phone TEXT NOT NULL, digits TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
CREATE TABLE electronic_address_types(id INTEGER PRIMARY KEY, description TEXT NOT NULL, is_email INTEGER NOT NULL, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE electronic_addresses(id INTEGER PRIMARY KEY, constituent_id INTEGER NOT NULL REFERENCES constituents(id), type_id INTEGER NOT NULL REFERENCES electronic_address_types(id), address TEXT NOT NULL COLLATE NOCASE, is_primary INTEGER NOT NULL DEFAULT 1, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE login_types(id INTEGER PRIMARY KEY, description TEXT NOT NULL, email_based INTEGER NOT NULL DEFAULT 0, inactive INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE web_logins(id INTEGER PRIMARY KEY, constituent_id INTEGER NOT NULL REFERENCES constituents(id), login TEXT NOT NULL COLLATE NOCASE, login_type_id INTEGER NOT NULL REFERENCES login_types(id), electronic_address_id INTEGER NOT NULL REFERENCES electronic_addresses(id), salt BLOB NOT NULL, password_hash BLOB NOT NULL, failed_attempts INTEGER NOT NULL DEFAULT 0, locked_at INTEGER, last_login_at INTEGER, inactive INTEGER NOT NULL DEFAULT 0, is_primary INTEGER NOT NULL DEFAULT 1, is_temporary INTEGER NOT NULL DEFAULT 0, token_hash BLOB, token_expires_at INTEGER, updated_at INTEGER NOT NULL, UNIQUE(login, login_type_id)) STRICT;
)"_s;
}

QString sessionTables()
{
    return uR"(
CREATE TABLE sessions(session_key TEXT PRIMARY KEY, business_facing INTEGER NOT NULL, ip_address TEXT NOT NULL DEFAULT '', organization TEXT NOT NULL, business_unit_id INTEGER, user_name TEXT NOT NULL, group_id TEXT NOT NULL, batch_id INTEGER REFERENCES batches(id), mode_of_sale_id INTEGER NOT NULL, original_mode_of_sale_id INTEGER NOT NULL, source_id INTEGER NOT NULL, constituent_id INTEGER REFERENCES constituents(id), original_constituent_id INTEGER, web_login_id INTEGER REFERENCES web_logins(id) ON DELETE SET NULL, is_logged_in INTEGER NOT NULL DEFAULT 0, is_guest INTEGER NOT NULL DEFAULT 0, user_id TEXT, login_status TEXT, failed_attempts INTEGER, locked_at INTEGER, electronic_address TEXT, order_id INTEGER NOT NULL DEFAULT 0, checkout_status TEXT, checkout_at INTEGER, seat_deadline INTEGER, seats_expired INTEGER NOT NULL DEFAULT 0, first_seat_at INTEGER, created_at INTEGER NOT NULL, last_access_at INTEGER NOT NULL) STRICT;
CREATE TABLE session_variables(session_key TEXT NOT NULL REFERENCES sessions(session_key), name TEXT NOT NULL COLLATE NOCASE, value TEXT, PRIMARY KEY(session_key, name)) STRICT;
CREATE TABLE line_items(id INTEGER PRIMARY KEY AUTOINCREMENT, session_key TEXT NOT NULL REFERENCES sessions(session_key), performance_id INTEGER NOT NULL REFERENCES performances(id), zone_id INTEGER NOT NULL REFERENCES zones(id), source_id INTEGER NOT NULL, special_requests TEXT, order_id INTEGER, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE sub_line_items(id INTEGER PRIMARY KEY AUTOINCREMENT, line_item_id INTEGER NOT NULL REFERENCES line_items(id) ON DELETE CASCADE, seat_id INTEGER REFERENCES seats(id), price_type_id INTEGER NOT NULL REFERENCES price_types(id), cents INTEGER NOT NULL, paid_cents INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE seat_states(performance_id INTEGER NOT NULL REFERENCES performances(id), seat_id INTEGER NOT NULL REFERENCES seats(id), session_key TEXT REFERENCES sessions(session_key), order_id INTEGER, PRIMARY KEY(performance_id, seat_id)) STRICT;
CREATE TABLE cart_products(id INTEGER PRIMARY KEY, session_key TEXT NOT NULL REFERENCES sessions(session_key), kind TEXT NOT NULL CHECK(kind IN ('package','contribution','membership','fee','gift')), description TEXT NOT NULL, cents INTEGER NOT NULL, order_id INTEGER) STRICT;
CREATE TABLE cart_payments(id INTEGER PRIMARY KEY, session_key TEXT NOT NULL REFERENCES sessions(session_key), payment_method_id INTEGER NOT NULL, description TEXT NOT NULL, cents INTEGER NOT NULL, applied INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX line_items_by_session ON line_items(session_key);
CREATE INDEX seat_states_by_session ON seat_states(session_key);
CREATE INDEX sessions_by_deadline ON sessions(seat_deadline);
)"_s;
}

} // namespace

Module coreModule()
{
    return {u"core"_s, {staffTables() + salesTables() + patronTables() + sessionTables()}, seedCore, {}};
}

} // namespace Foyer::Sandbox
