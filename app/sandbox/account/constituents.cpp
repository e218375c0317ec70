// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/constituents.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/sessions.h"
#include "app/sandbox/web/systemdefaults.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

std::optional<Row> Constituents::householdOf(int individual)
{
    return m_services.store.one(
        u"SELECT household_id FROM affiliations WHERE individual_id=? AND is_primary"_s, {individual});
}

QJsonObject Constituents::display(int constituent)
{
    const auto row
        = m_services.store.one(u"SELECT display_name FROM constituents WHERE id=?"_s, {constituent});
    return {{u"Id"_s, constituent}, {u"DisplayName"_s, row ? row->text("display_name"_L1) : QString()}};
}

Answer Constituents::use(const QString &key, int constituent, int original)
{
    m_services.store.run(
        u"UPDATE sessions SET constituent_id=?, original_constituent_id=?, web_login_id=NULL, user_id=NULL, "
        "login_status=NULL, electronic_address=NULL, is_guest=0 WHERE session_key=?"_s,
        {constituent, original, key});
    return Answer::ok("[WebConstituentDisplaySummary]", QJsonArray{display(constituent)});
}

Answer Constituents::set(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (!session)
        return Errors::unknownSession();
    if (!session->flag("business_facing"_L1))
        return Answer::error(400, u"The constituent can only be set on a business facing session"_s);
    const auto wanted = intMember(call.body, "ConstituentId"_L1);
    if (!wanted)
        return Answer::error(400, u"ConstituentId is required"_s);
    if (m_services.store.count(u"SELECT COUNT(*) FROM constituents WHERE id=? AND inactive=0"_s, {*wanted})
        == 0)
        return Answer::error(400, u"ConstituentId %1 is not valid"_s.arg(*wanted));
    const auto household = householdOf(*wanted);
    if (!household || boolMember(call.body, "OverridePrompt"_L1).value_or(false))
        return use(key, *wanted, *wanted);
    const int householdId = household->number("household_id"_L1);
    const QString rule = SystemDefaults::text(m_services.store, u"TRANSACT_AS_HOUSEHOLD_ORDER"_s);
    if (rule.compare("Prompt"_L1, Qt::CaseInsensitive) == 0)
        return Answer::ok(
            "[WebConstituentDisplaySummary]", QJsonArray{display(householdId), display(*wanted)});
    if (rule.compare("Yes"_L1, Qt::CaseInsensitive) == 0)
        return use(key, householdId, *wanted);
    return use(key, *wanted, *wanted);
}

} // namespace Foyer::Sandbox
