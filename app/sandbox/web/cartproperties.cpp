// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/cartproperties.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/pricing.h"
#include "app/sandbox/web/sessions.h"
#include "app/sandbox/web/sources.h"

#include <QJsonDocument>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// Members the sandbox only keeps.
constexpr QLatin1StringView kKept[] = {"Solicitor"_L1, "CategoryId"_L1, "ChannelId"_L1, "HoldUntilDateTime"_L1,
    "Notes"_L1, "InitiatorId"_L1, "AddressId"_L1, "PhoneId"_L1, "ElectronicAddressId"_L1, "OrderDateTime"_L1};

std::optional<Row> sessionOf(Services &services, const Call &call)
{
    return services.store.one(
        u"SELECT * FROM sessions WHERE session_key=?"_s, {call.variable(u"sessionKey"_s)});
}

bool deliversIn(Database &store, int method, int mode)
{
    return store.count(u"SELECT COUNT(*) FROM delivery_methods WHERE id=?1 AND inactive=0 AND (id=-1 OR id IN "
                       "(SELECT delivery_method_id FROM delivery_method_modes WHERE mode_of_sale_id=?2))"_s,
               {method, mode})
        > 0;
}

} // namespace

QString CartPropertiesOf::tables()
{
    return uR"(
CREATE TABLE cart_properties(session_key TEXT PRIMARY KEY REFERENCES sessions(session_key), delivery_method_id INTEGER, kept TEXT NOT NULL) STRICT;
CREATE TABLE mode_price_rules(mode_of_sale_id INTEGER NOT NULL REFERENCES modes_of_sale(id), price_type_id INTEGER NOT NULL REFERENCES price_types(id), percent INTEGER NOT NULL, PRIMARY KEY(mode_of_sale_id, price_type_id)) STRICT;
)"_s;
}

void CartPropertiesOf::seed(Services &services)
{
    // Subscribers pay a tenth less for a standard seat while their presale lasts.
    services.store.run(u"INSERT INTO mode_price_rules VALUES(4,1,90)"_s);
}

QJsonObject CartPropertiesOf::describe(const Row &session)
{
    QJsonObject value;
    const auto row = m_services.store.one(
        u"SELECT * FROM cart_properties WHERE session_key=?"_s, {session.text("session_key"_L1)});
    if (row)
        value = QJsonDocument::fromJson(row->text("kept"_L1).toUtf8()).object();
    value.insert(u"ModeOfSaleId"_s, session.number("mode_of_sale_id"_L1));
    value.insert(u"SourceId"_s, session.number("source_id"_L1));
    const auto delivery = row ? row->maybeNumber("delivery_method_id"_L1) : std::nullopt;
    value.insert(u"DeliveryMethodId"_s, delivery ? QJsonValue(*delivery) : QJsonValue());
    return value;
}

Answer CartPropertiesOf::get(const Call &call)
{
    const auto session = sessionOf(m_services, call);
    return session ? Answer::ok("CartProperties", describe(*session)) : Errors::unknownSession();
}

// A source tied to a mode of sale moves the session there; leaving such a source moves it back.
QString CartPropertiesOf::readSource(const Call &call, const Row &session, Change &change)
{
    const int wanted = intMember(call.body, "SourceId"_L1).value_or(0);
    const int now = session.number("source_id"_L1);
    change.source = wanted;
    change.mode = session.number("mode_of_sale_id"_L1);
    if (wanted == now)
        return {};
    const auto source = chooseSource(m_services.store, wanted);
    const auto expires = m_services.store.one(u"SELECT expires_at FROM sources WHERE id=?"_s, {source ? source->id : 0});
    if (!source || (expires && expires->maybeBig("expires_at"_L1).value_or(m_services.clock.nowMs() + 1) <= m_services.clock.nowMs()))
        return u"Source %1 is not valid."_s.arg(wanted);
    change.source = source->id;
    const auto before = chooseSource(m_services.store, now);
    if (source->modeOfSaleId)
        change.mode = *source->modeOfSaleId;
    else if (before && before->modeOfSaleId == change.mode)
        change.mode = session.number("original_mode_of_sale_id"_L1);
    return {};
}

QString CartPropertiesOf::read(const Call &call, const Row &session, Change &change)
{
    Database &store = m_services.store;
    if (const QString problem = readSource(call, session, change); !problem.isEmpty())
        return problem;
    const int original = session.number("original_mode_of_sale_id"_L1);
    const int mode = intMember(call.body, "ModeOfSaleId"_L1).value_or(0);
    const int wanted = mode == 0 ? original : mode;
    if (wanted != session.number("mode_of_sale_id"_L1)) {
        change.mode = wanted;
        if (store.count(u"SELECT COUNT(*) FROM modes_of_sale WHERE id=? AND inactive=0"_s, {wanted}) == 0)
            return u"Mode of sale %1 is not valid."_s.arg(wanted);
    }
    change.delivery = intMember(call.body, "DeliveryMethodId"_L1);
    if (change.delivery && !deliversIn(store, *change.delivery, change.mode))
        return u"Delivery method %1 is not valid for the mode of sale."_s.arg(*change.delivery);
    const int address = intMember(call.body, "AddressId"_L1).value_or(0);
    if (address != 0
        && store.count(u"SELECT COUNT(*) FROM addresses WHERE id=? AND constituent_id=?"_s,
               {address, session.number("constituent_id"_L1)})
            == 0)
        return u"Address %1 is not valid for the constituent."_s.arg(address);
    return change.mode == session.number("mode_of_sale_id"_L1)
        ? QString()
        : checkCart(session.text("session_key"_L1), change.mode);
}

QString CartPropertiesOf::checkCart(const QString &key, int mode)
{
    const bool valid = m_services.store.count(
                           u"SELECT COUNT(*) FROM sub_line_items i JOIN line_items l ON l.id=i.line_item_id JOIN "
                           "price_types t ON t.id=i.price_type_id WHERE l.session_key=? AND l.order_id IS NULL AND "
                           "t.mode_of_sale_id IS NOT NULL AND t.mode_of_sale_id<>?"_s,
                           {key, mode})
        == 0;
    return valid ? QString() : u"The cart contains items that are not valid for mode of sale %1."_s.arg(mode);
}

Answer CartPropertiesOf::put(const Call &call)
{
    const auto session = sessionOf(m_services, call);
    if (const auto closed = cartIsClosed(session))
        return *closed;
    Change change;
    if (const QString problem = read(call, *session, change); !problem.isEmpty())
        return Answer::error(400, problem);
    const QString key = session->text("session_key"_L1);
    QJsonObject kept;
    for (const QLatin1StringView name : kKept)
        kept.insert(name, call.body.value(name).isUndefined() ? QJsonValue() : call.body.value(name));
    Database &store = m_services.store;
    store.run(u"INSERT OR REPLACE INTO cart_properties VALUES(?,?,?)"_s,
        {key, change.delivery ? QVariant(*change.delivery) : QVariant(),
            QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))});
    store.run(u"UPDATE sessions SET source_id=?, mode_of_sale_id=? WHERE session_key=?"_s,
        {change.source, change.mode, key});
    if (change.mode != session->number("mode_of_sale_id"_L1))
        reprice(store, key, change.mode);
    return get(call);
}

} // namespace Foyer::Sandbox
