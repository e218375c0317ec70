// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/orders/reprint.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/sessions.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

std::optional<Row> Reprint::addressOf(int constituent, int id)
{
    return m_services.store.one(
        u"SELECT e.* FROM electronic_addresses e JOIN electronic_address_types t ON t.id=e.type_id "
        "WHERE e.constituent_id=?1 AND t.is_email AND NOT e.inactive AND (e.id=?2 OR (?2=0 AND e.is_primary)) ORDER BY e.id LIMIT 1"_s,
        {constituent, id});
}

QString Reprint::outcomeOf(const Row &order)
{
    Database &store = m_services.store;
    if (store.count(u"SELECT COUNT(*) FROM paht_delivery_methods WHERE delivery_method_id=?"_s,
            {order.number("delivery_method_id"_L1)})
        == 0)
        return u"delivery method not recognized"_s;
    if (store.count(u"SELECT COUNT(*) FROM paht_configuration WHERE mode_of_sale_id=?"_s,
            {order.number("mode_of_sale_id"_L1)})
        == 0)
        return u"mode of sale not configured"_s;
    return u"sent"_s;
}

Answer Reprint::request(const Call &call)
{
    Database &store = m_services.store;
    const auto session = Sessions(m_services).find(call.variable(u"sessionKey"_s));
    if (!session)
        return Errors::unknownSession();
    const auto orderId = intMember(call.body, "OrderId"_L1);
    if (!orderId)
        return Answer::error(400, u"OrderId is required"_s);
    const int constituent = session->number("constituent_id"_L1);
    const auto order
        = store.one(u"SELECT * FROM orders WHERE id=? AND constituent_id=?"_s, {*orderId, constituent});
    if (!order || constituent == 0)
        return Answer::error(
            400, u"Order %1 does not belong to the constituent of the session"_s.arg(*orderId));
    const int addressId = intMember(call.body, "EmailAddressId"_L1).value_or(0);
    const auto address = addressOf(constituent, addressId);
    if (!address)
        return Answer::error(400,
            addressId == 0
                ? u"The constituent has no primary email address"_s
                : u"EmailAddressId %1 is not an email address of the constituent"_s.arg(addressId));
    const qint64 now = m_services.clock.nowMs();
    const QString outcome = outcomeOf(*order);
    store.run(
        u"INSERT INTO reprint_requests(order_id, electronic_address_id, requested_at, outcome) VALUES(?,?,?,?)"_s,
        {*orderId, address->number("id"_L1), now, outcome});
    if (outcome == "sent"_L1)
        store.run(u"INSERT INTO outbox(created_at, kind, address, subject, body) VALUES(?,'reprint',?,?,?)"_s,
            {now, address->text("address"_L1), u"Your tickets"_s,
                u"The tickets of order %1, to print at home."_s.arg(*orderId)});
    return Answer::empty();
}

} // namespace Foyer::Sandbox
