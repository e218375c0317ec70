// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reference/security.h"

#include "app/sandbox/reference/lists.h"
#include "app/sandbox/reference/texts.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString &seededBy()
{
    static const QString name = charColumn(u"ecarr"_s);
    return name;
}

} // namespace

QJsonObject Security::modeOfSale(const Row &mode)
{
    const int id = mode.number("id"_L1);
    QJsonObject value{{u"Description"_s, mode.text("description"_L1)}, {u"Id"_s, id},
        {u"Inactive"_s, mode.flag("inactive"_L1)}, {u"Category"_s, modeCategory(m_services.store, id)},
        {u"CreatedBy"_s, seededBy()}, {u"GeneralPublicInd"_s, mode.flag("general_public"_L1)}};
    if (const auto row
        = m_services.store.one(u"SELECT * FROM mode_settings WHERE mode_of_sale_id=?"_s, {id})) {
        value.insert(u"MustBePaidInd"_s, row->flag("must_be_paid"_L1));
        value.insert(u"MustBeSeatedInd"_s, row->flag("must_be_seated"_L1));
        value.insert(u"MustBeTicketedInd"_s, row->flag("must_be_ticketed"_L1));
        value.insert(u"DefaultDeliveryMethodId"_s, numberOrNull(*row, "default_delivery_method_id"_L1));
        value.insert(u"DefaultChannelId"_s, row->number("default_channel_id"_L1));
    }
    return value;
}

Answer Security::modesOfSale(const Call &call)
{
    QJsonArray list;
    const auto rows
        = m_services.store.all(u"SELECT m.*, g.rowid AS mapping, g.is_default FROM modes_of_sale m "
                               "JOIN mode_of_sale_groups g ON g.mode_of_sale_id=m.id "
                               "WHERE g.group_id=? ORDER BY m.id"_s,
            {call.caller.group});
    for (const Row &row : rows)
        list.append(QJsonObject{{u"Id"_s, row.number("mapping"_L1)}, {u"CreatedBy"_s, seededBy()},
            {u"DefaultIndicator"_s, row.flag("is_default"_L1)}, {u"ModeOfSale"_s, modeOfSale(row)},
            {u"UserGroupId"_s, charColumn(call.caller.group)}});
    return Answer::ok("[ModeOfSaleUserGroup]", list);
}

Answer Security::serviceResources(const Call &call)
{
    QJsonArray list;
    const auto rows = m_services.store.all(
        u"SELECT rowid AS id, * FROM permissions WHERE group_id=? ORDER BY resource"_s, {call.caller.group});
    for (const Row &row : rows) {
        const QJsonObject resource{{u"Id"_s, row.number("id"_L1)}, {u"Name"_s, row.text("resource"_L1)},
            {u"CreatedBy"_s, seededBy()}};
        list.append(
            QJsonObject{{u"CanCreate"_s, row.flag("can_add"_L1)}, {u"CanDelete"_s, row.flag("can_delete"_L1)},
                {u"CanRead"_s, row.flag("can_view"_L1)}, {u"CanUpdate"_s, row.flag("can_edit"_L1)},
                {u"CreatedBy"_s, seededBy()}, {u"Id"_s, row.number("id"_L1)},
                {u"ServiceResource"_s, resource}, {u"UserGroupId"_s, charColumn(call.caller.group)}});
    }
    return Answer::ok("[ServiceResourceUserGroup]", list);
}

Answer Security::contextInformation(const Call &call)
{
    Database &store = m_services.store;
    const auto user = store.one(u"SELECT * FROM api_users WHERE name=? COLLATE NOCASE"_s, {call.caller.user});
    const auto group = store.one(u"SELECT * FROM user_groups WHERE id=?"_s, {call.caller.group});
    const auto organization = store.one(u"SELECT * FROM organizations ORDER BY id LIMIT 1"_s);
    const auto mode = store.one(u"SELECT mode_of_sale_id FROM mode_of_sale_groups WHERE group_id=? "
                                "ORDER BY is_default DESC, mode_of_sale_id LIMIT 1"_s,
        {call.caller.group});
    QJsonObject value{{u"DefaultControlGroupId"_s, -1}, {u"DefaultBatchTypeId"_s, 1}, {u"P2PeOnly"_s, false}};
    if (mode)
        value.insert(u"DefaultModeOfSaleId"_s, mode->number("mode_of_sale_id"_L1));
    if (organization) {
        value.insert(u"OrganizationId"_s, organization->number("id"_L1));
        value.insert(u"OrganizationName"_s, organization->text("description"_L1));
    }
    if (user)
        value.insert(u"User"_s,
            QJsonObject{{u"Id"_s, charColumn(user->text("name"_L1))},
                {u"FirstName"_s, user->text("first_name"_L1)}, {u"LastName"_s, user->text("last_name"_L1)},
                {u"Inactive"_s, user->flag("inactive"_L1)}, {u"Locked"_s, false}});
    if (group)
        value.insert(u"UserGroup"_s,
            QJsonObject{{u"Id"_s, charColumn(group->text("id"_L1))},
                {u"Name"_s, group->text("description"_L1)}, {u"Description"_s, group->text("description"_L1)},
                {u"IsAdmin"_s, false}});
    return Answer::ok("ContextInformation", value);
}

Answer Security::seatServerStatus()
{
    const int connections = m_services.store.count(
        u"SELECT COUNT(*) FROM sessions WHERE seat_deadline IS NOT NULL AND seats_expired=0"_s);
    return Answer::ok(
        "SeatServerStatus", QJsonObject{{u"IsListening"_s, true}, {u"ConnectionsCount"_s, connections}});
}

} // namespace Foyer::Sandbox
