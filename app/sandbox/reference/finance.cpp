// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/reference/finance.h"

#include "app/sandbox/reference/texts.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue batchType(Database &store, const QString &description)
{
    const auto row = store.one(u"SELECT * FROM batch_types WHERE description=?"_s, {description});
    if (!row)
        return {};
    return QJsonObject{{u"Description"_s, description}, {u"Id"_s, row->number("id"_L1)},
        {u"Inactive"_s, false}, {u"CntlIndicator"_s, row->flag("controlled"_L1)}, {u"Category"_s, 1}};
}

} // namespace

QJsonObject sourceSummary(Database &store, const Row &source)
{
    QJsonValue appeal;
    if (const auto row = store.one(u"SELECT * FROM appeals WHERE id=?"_s, {source.number("appeal_id"_L1)}))
        appeal = QJsonObject{{u"Id"_s, row->number("id"_L1)}, {u"Description"_s, row->text("description"_L1)},
            {u"Inactive"_s, false}};
    return {{u"Description"_s, source.text("description"_L1)}, {u"Id"_s, source.number("id"_L1)},
        {u"Inactive"_s, source.flag("inactive"_L1)}, {u"Appeal"_s, appeal}};
}

Answer Finance::sources(const Call &call)
{
    const QList<int> appeals = idList(call.parameter("appealIds"_L1));
    const bool activeOnly = call.boolParameter("activeOnly"_L1, false);
    const qint64 now = m_services.clock.nowMs();
    QJsonArray list;
    for (const Row &row : m_services.store.all(u"SELECT * FROM sources ORDER BY id"_s)) {
        const auto expires = row.maybeBig("expires_at"_L1);
        const bool active = !row.flag("inactive"_L1) && (!expires || *expires > now);
        if (activeOnly && !active)
            continue;
        if (appeals.isEmpty() || appeals.contains(row.number("appeal_id"_L1)))
            list.append(sourceSummary(m_services.store, row));
    }
    return Answer::ok("[SourceSummary]", list);
}

Answer Finance::activeBatches(const Call &call)
{
    Database &store = m_services.store;
    const bool controlledToo = call.boolParameter("includeControlled"_L1, true);
    QJsonArray list;
    const auto rows
        = store.all(u"SELECT * FROM batches WHERE owner=? COLLATE NOCASE AND status IN ('Open','Held') "
                    "ORDER BY id"_s,
            {call.caller.user});
    for (const Row &row : rows) {
        const QJsonValue type = batchType(store, row.text("batch_type"_L1));
        const bool controlled = type.toObject().value(u"CntlIndicator"_s).toBool();
        if (controlled && !controlledToo)
            continue;
        list.append(QJsonObject{{u"Id"_s, row.number("id"_L1)}, {u"BatchType"_s, type},
            {u"CntlIndicator"_s, controlled ? u"Y"_s : u"N"_s},
            {u"CreatedBy"_s, charColumn(row.text("owner"_L1))},
            {u"Owner"_s, charColumn(row.text("owner"_L1))}, {u"Status"_s, row.text("status"_L1)},
            {u"OpenLoc"_s, textOrNull(row, "open_location"_L1)}, {u"Notes"_s, textOrNull(row, "notes"_L1)}});
    }
    return Answer::ok("[Batch]", list);
}

} // namespace Foyer::Sandbox
