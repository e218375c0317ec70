// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/checkout/cartquestions.h"

#include "app/sandbox/checkout/cartcontents.h"
#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/carts.h"
#include "app/sandbox/web/pricing.h"
#include "app/sandbox/web/sessions.h"
#include "app/sandbox/web/systemdefaults.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

Answer CartQuestions::messages(const Call &call)
{
    const auto session = Sessions(m_services).find(call.variable(u"sessionKey"_s));
    if (!session)
        return Errors::unknownSession();
    const bool saved = call.boolParameter("savedCart"_L1, false);
    return Answer::ok("[CartPricingRuleMessage]",
        messagesOf(m_services.store, Carts(m_services).contentsOf(*session, saved)));
}

Answer CartQuestions::price(const Call &call)
{
    const auto session = Sessions(m_services).find(call.variable(u"sessionKey"_s));
    if (const auto closed = cartIsClosed(session))
        return *closed;
    reprice(m_services.store, session->text("session_key"_L1), session->number("mode_of_sale_id"_L1));
    return Answer::empty();
}

// The demo organisation sells neither packages nor payment plans: nothing is ever wrong with them.
Answer CartQuestions::validate(const Call &call)
{
    const auto session = Sessions(m_services).find(call.variable(u"sessionKey"_s));
    if (!session)
        return Errors::unknownSession();
    return Answer::ok("CartValidationResponse",
        QJsonObject{{u"SuperPackageErrors"_s, QJsonArray()}, {u"FSPackageErrors"_s, QJsonArray()},
            {u"NFSPackageErrors"_s, QJsonArray()}});
}

Answer CartQuestions::validateLimits(const Call &call)
{
    Database &store = m_services.store;
    if (!Sessions(m_services).find(call.variable(u"sessionKey"_s)))
        return Errors::unknownSession();
    const int performance = intMember(call.body, "PerformanceId"_L1).value_or(0);
    if (performance == 0 && intMember(call.body, "PackageId"_L1).value_or(0) == 0)
        return Answer::error(400, u"PerformanceId or PackageId is required."_s);
    const int id = intMember(call.body, "PriceTypeId"_L1).value_or(0);
    const auto type = store.one(u"SELECT * FROM price_types WHERE id=?"_s, {id});
    if (!type)
        return Answer::error(400, u"Price type %1 is not valid."_s.arg(id));
    const int seats = intMember(call.body, "SeatCount"_L1).value_or(0);
    if (SystemDefaults::flag(store, u"ENFORCE_SEAT_LIMIT_FOR_ORDERS"_s, false)
        && seats > type->number("max_seats"_L1))
        return Answer::error(400,
            u"The limit of %1 seats for this price type is exceeded."_s.arg(type->number("max_seats"_L1)));
    return Answer::empty();
}

} // namespace Foyer::Sandbox
