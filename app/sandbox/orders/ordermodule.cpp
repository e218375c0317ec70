// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/orders/ordermodule.h"

#include "app/sandbox/orders/loadorder.h"
#include "app/sandbox/orders/ordersearch.h"
#include "app/sandbox/orders/reprint.h"
#include "app/sandbox/orders/seedorders.h"

#include <memory>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// locked_by_session is no foreign key: a lock may outlive the session that left
// it. mir_lock is -1 for an order that the web has loaded, and a batch's mark
// otherwise. paht_*: what the print-at-home service was told about.
QString tables()
{
    return uR"(
CREATE TABLE orders(id INTEGER PRIMARY KEY, constituent_id INTEGER NOT NULL REFERENCES constituents(id), ordered_at INTEGER NOT NULL, created_at INTEGER NOT NULL, mode_of_sale_id INTEGER NOT NULL REFERENCES modes_of_sale(id), source_id INTEGER NOT NULL REFERENCES sources(id), delivery_method_id INTEGER NOT NULL REFERENCES delivery_methods(id), is_rollover INTEGER NOT NULL DEFAULT 0, locked_in_batch INTEGER REFERENCES batches(id), locked_by_session TEXT, mir_lock INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE order_seats(id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), performance_id INTEGER NOT NULL REFERENCES performances(id), zone_id INTEGER NOT NULL REFERENCES zones(id), seat_id INTEGER REFERENCES seats(id), price_type_id INTEGER NOT NULL REFERENCES price_types(id), cents INTEGER NOT NULL, paid_cents INTEGER NOT NULL DEFAULT 0, printed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE order_payments(id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), payment_method_id INTEGER NOT NULL, description TEXT NOT NULL, cents INTEGER NOT NULL) STRICT;
CREATE TABLE reprint_requests(id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), electronic_address_id INTEGER NOT NULL REFERENCES electronic_addresses(id), requested_at INTEGER NOT NULL, outcome TEXT NOT NULL) STRICT;
CREATE TABLE paht_delivery_methods(delivery_method_id INTEGER PRIMARY KEY REFERENCES delivery_methods(id)) STRICT;
CREATE TABLE paht_configuration(mode_of_sale_id INTEGER PRIMARY KEY REFERENCES modes_of_sale(id)) STRICT;
CREATE INDEX orders_by_constituent ON orders(constituent_id);
CREATE INDEX order_seats_by_order ON order_seats(order_id);
)"_s;
}

void addRoutes(Router &router, Services &services)
{
    const auto search = std::make_shared<OrderSearch>(services);
    const auto load = std::make_shared<LoadOrder>(services);
    const auto reprint = std::make_shared<Reprint>(services);
    const QByteArray session = "Web/Session/{sessionKey}";
    router.add({"GET", session + "/Orders/Search", "Web/Session", {},
        [=](const Call &call) { return search->search(call); }});
    router.add({"POST", session + "/LoadOrder/{orderId}", "Web/Session", {},
        [=](const Call &call) { return load->load(call); }});
    router.add({"POST", session + "/Reprint", "Web/Session", "ReprintRequest",
        [=](const Call &call) { return reprint->request(call); }});
}

} // namespace

Module orderModule() { return {u"orders"_s, {tables()}, seedOrders, addRoutes}; }

} // namespace Foyer::Sandbox
