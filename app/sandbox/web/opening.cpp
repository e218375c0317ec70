// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/sessions.h"

#include "app/sandbox/web/sources.h"
#include "app/sandbox/web/systemdefaults.h"

#include <QUuid>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant orNull(std::optional<int> number) { return number ? QVariant(*number) : QVariant(); }

} // namespace

Answer Sessions::open(const Opening &opening, const Caller &caller)
{
    const QString key = QUuid::createUuid().toString(QUuid::Id128).toUpper();
    const qint64 now = m_services.clock.nowMs();
    m_services.store.run(
        u"INSERT INTO sessions(session_key, business_facing, ip_address, organization, business_unit_id, "
        u"user_name, group_id, "
        "batch_id, mode_of_sale_id, original_mode_of_sale_id, source_id, created_at, last_access_at) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        {key, int{opening.businessFacing}, opening.ipAddress, opening.organization,
            orNull(opening.businessUnitId), caller.user, caller.group, orNull(opening.batchId),
            opening.modeOfSaleId, opening.originalModeOfSaleId, opening.sourceId, now, now});
    return Answer::ok("SessionResponse", QJsonObject{{u"SessionKey"_s, key}});
}

QString Sessions::checkHouse(Opening &opening)
{
    if (opening.organization.isEmpty())
        opening.organization = u"IMPRESARIO"_s;
    if (m_services.store.count(u"SELECT COUNT(*) FROM organizations WHERE description=? COLLATE NOCASE"_s,
            {opening.organization})
        == 0)
        return u"Organization %1 is not valid."_s.arg(opening.organization);
    if (opening.businessUnitId && *opening.businessUnitId != 0
        && m_services.store.count(
               u"SELECT COUNT(*) FROM business_units WHERE id=? AND inactive=0"_s, {*opening.businessUnitId})
            == 0)
        return u"Business unit %1 is not valid."_s.arg(*opening.businessUnitId);
    return {};
}

int Sessions::publicModeOfSale(const Caller &caller)
{
    const auto row = m_services.store.one(
        u"SELECT m.id FROM mode_of_sale_groups g JOIN modes_of_sale m ON m.id=g.mode_of_sale_id "
        "WHERE g.group_id=? AND g.is_default=1 AND m.general_public=1"_s,
        {caller.group});
    return row ? row->number("id"_L1) : SystemDefaults::number(m_services.store, u"DEFAULT_WEB_MOS"_s, 0);
}

Answer Sessions::create(const Call &call)
{
    Opening opening;
    opening.ipAddress = textMember(call.body, "IpAddress"_L1).value_or(QString());
    opening.organization = textMember(call.body, "Organization"_L1).value_or(QString()).trimmed();
    opening.businessUnitId = intMember(call.body, "BusinessUnitId"_L1);
    if (const QString problem = checkHouse(opening); !problem.isEmpty())
        return Answer::error(400, problem);
    const int code = intMember(call.body, "PromotionCode"_L1).value_or(0);
    const auto source = chooseSource(m_services.store, code);
    if (!source)
        return Answer::error(400, u"Promotion code %1 is not valid."_s.arg(code));
    opening.sourceId = source->id;
    opening.originalModeOfSaleId = publicModeOfSale(call.caller);
    opening.modeOfSaleId = source->modeOfSaleId.value_or(opening.originalModeOfSaleId);
    return open(opening, call.caller);
}

QString Sessions::checkSaleInfo(const QJsonObject &info, const Caller &caller, Opening &opening)
{
    const auto mode = intMember(info, "ModeOfSaleId"_L1);
    if (!mode)
        return u"SessionInfo.ModeOfSaleId is required."_s;
    if (m_services.store.count(
            u"SELECT COUNT(*) FROM mode_of_sale_groups g JOIN modes_of_sale m ON m.id=g.mode_of_sale_id "
            "WHERE m.id=? AND m.inactive=0 AND g.group_id=?"_s,
            {*mode, caller.group})
        == 0)
        return u"Mode of sale %1 is not valid for user group %2."_s.arg(QString::number(*mode), caller.group);
    const auto code = intMember(info, "PromotionCode"_L1);
    if (!code)
        return u"SessionInfo.PromotionCode is required."_s;
    const auto source = chooseSource(m_services.store, *code);
    if (!source || *code == 0)
        return u"Promotion code %1 is not valid."_s.arg(*code);
    opening.batchId = intMember(info, "BatchId"_L1);
    if (opening.batchId && *opening.batchId == 0)
        opening.batchId.reset();
    if (opening.batchId
        && m_services.store.count(
               u"SELECT COUNT(*) FROM batches WHERE id=? AND owner=? COLLATE NOCASE AND status IN ('Open','Held')"_s,
               {*opening.batchId, caller.user})
            == 0)
        return u"Batch %1 is not open or held, or is not owned by %2."_s.arg(
            QString::number(*opening.batchId), caller.user);
    opening.modeOfSaleId = *mode;
    opening.originalModeOfSaleId = *mode;
    opening.sourceId = source->id;
    return {};
}

Answer Sessions::createBusinessFacing(const Call &call)
{
    Opening opening;
    opening.businessFacing = true;
    opening.ipAddress = textMember(call.body, "IpAddress"_L1).value_or(QString()).trimmed();
    if (opening.ipAddress.isEmpty())
        return Answer::error(400, u"IpAddress is required."_s);
    const QJsonValue info = call.body.value("SessionInfo"_L1);
    if (!info.isObject())
        return Answer::error(400, u"SessionInfo is required."_s);
    opening.organization = textMember(call.body, "Organization"_L1).value_or(QString()).trimmed();
    opening.businessUnitId = intMember(call.body, "BusinessUnit"_L1);
    QString problem = checkHouse(opening);
    if (problem.isEmpty())
        problem = checkSaleInfo(info.toObject(), call.caller, opening);
    return problem.isEmpty() ? open(opening, call.caller) : Answer::error(400, problem);
}

} // namespace Foyer::Sandbox
