// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/account/lookups.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/reference/finance.h"
#include "app/sandbox/reference/lists.h"
#include "app/sandbox/reference/texts.h"
#include "app/sandbox/web/sessions.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString yesNo(bool flag) { return flag ? u"Y"_s : u"N"_s; }

QJsonObject promotion(Services &services, const Row &source)
{
    QJsonObject value{{u"ModeOfSaleId"_s, numberOrNull(source, "mode_of_sale_id"_L1)},
        {u"OverrideRankIndicator"_s, yesNo(source.flag("override_rank"_L1))},
        {u"PromoCode"_s, textOrNull(source, "promo_code"_L1)},
        {u"PromotionDate"_s, stampOrNull(services, source, "promotion_at"_L1)},
        {u"Source"_s, sourceSummary(services.store, source)}};
    for (int i = 1; i <= 6; ++i) {
        const QByteArray column = "text" + QByteArray::number(i);
        value.insert(u"Text"_s + QString::number(i), textOrNull(source, QLatin1StringView(column)));
    }
    return value;
}

} // namespace

Answer Lookups::systemDefaultOf(const Call &call)
{
    if (!Sessions(m_services).find(call.variable(u"sessionKey"_s)))
        return Errors::unknownSession();
    const QString field = call.variable(u"fieldName"_s);
    const auto found = systemDefault(m_services.store, field);
    return found ? Answer::ok("SystemDefaultSummary", *found)
                 : Answer::error(404, u"The default '%1' could not be found."_s.arg(field));
}

Answer Lookups::deliveryMethods(const Call &call)
{
    Database &store = m_services.store;
    const auto session = Sessions(m_services).find(call.variable(u"sessionKey"_s));
    if (!session)
        return Errors::unknownSession();
    const int mode = session->number("mode_of_sale_id"_L1);
    const auto settings = store.one(u"SELECT * FROM mode_settings WHERE mode_of_sale_id=?"_s, {mode});
    const auto preferred = settings ? settings->maybeNumber("default_delivery_method_id"_L1) : std::nullopt;
    QJsonArray list;
    const auto rows = store.all(
        u"SELECT * FROM delivery_methods WHERE id=-1 OR id IN "
        "(SELECT delivery_method_id FROM delivery_method_modes WHERE mode_of_sale_id=?) ORDER BY id"_s,
        {mode});
    for (const Row &row : rows)
        list.append(
            QJsonObject{{u"Id"_s, row.number("id"_L1)}, {u"Description"_s, row.text("description"_L1)},
                {u"Restricted"_s, yesNo(row.flag("restricted"_L1))},
                {u"Default"_s, yesNo(preferred == row.number("id"_L1))},
                {u"PrintAtHome"_s, yesNo(row.flag("print_at_home"_L1))},
                {u"RequireAddress"_s, yesNo(row.flag("require_address"_L1))},
                {u"Inactive"_s, row.flag("inactive"_L1)}});
    return Answer::ok("[WebDeliveryMethod]", list);
}

Answer Lookups::onAccountBalances(const Call &call)
{
    Database &store = m_services.store;
    const QString key = call.variable(u"sessionKey"_s);
    const auto session = Sessions(m_services).find(key);
    if (!session)
        return Errors::unknownSession();
    const int constituent = session->number("constituent_id"_L1);
    if (constituent == 0 || session->flag("is_guest"_L1))
        return Answer::error(400, u"Not valid for a general public cart"_s);
    const QList<int> wanted = idList(call.parameter("paymentMethodIds"_L1));
    QJsonArray list;
    const auto rows
        = store.all(u"SELECT b.*, m.description, (SELECT COALESCE(SUM(p.cents),0) FROM cart_payments p "
                    "WHERE p.session_key=? AND p.payment_method_id=b.payment_method_id) AS used "
                    "FROM on_account_balances b JOIN on_account_methods m ON m.id=b.payment_method_id "
                    "WHERE b.constituent_id=? ORDER BY m.id"_s,
            {key, constituent});
    for (const Row &row : rows) {
        const int method = row.number("payment_method_id"_L1);
        if (!wanted.isEmpty() && !wanted.contains(method))
            continue;
        const qint64 balance = row.big("cents"_L1);
        const qint64 used = row.big("used"_L1);
        list.append(QJsonObject{{u"ConstituentId"_s, constituent}, {u"PaymentMethodId"_s, method},
            {u"Description"_s, row.text("description"_L1)}, {u"Balance"_s, money(balance)},
            {u"UsedInSession"_s, money(used)}, {u"CurrentBalance"_s, money(balance - used)}});
    }
    return Answer::ok("[OnAccountBalance]", list);
}

bool Lookups::isUsable(const Row &source, const QString &organization)
{
    const auto expires = source.maybeBig("expires_at"_L1);
    if (source.flag("inactive"_L1) || (expires && *expires <= m_services.clock.nowMs()))
        return false;
    const auto owner = m_services.store.one(
        u"SELECT o.description FROM source_organizations s JOIN organizations o ON o.id=s.organization_id WHERE s.source_id=?"_s,
        {source.number("id"_L1)});
    return !owner || owner->text("description"_L1).compare(organization, Qt::CaseInsensitive) == 0;
}

Answer Lookups::promoCode(const Call &call)
{
    const auto session = Sessions(m_services).find(call.variable(u"sessionKey"_s));
    if (!session)
        return Errors::unknownSession();
    const int number = intMember(call.body, "PromoCode"_L1).value_or(0);
    const QString text = textMember(call.body, "PromoCodeString"_L1).value_or(QString()).trimmed();
    if (number == 0 && text.isEmpty())
        return Answer::error(400, u"PromoCode or PromoCodeString is required"_s);
    const auto rows = number != 0
        ? m_services.store.all(u"SELECT * FROM sources WHERE id=?"_s, {number})
        : m_services.store.all(u"SELECT * FROM sources WHERE promo_code=? ORDER BY id"_s, {text});
    QJsonArray list;
    for (const Row &row : rows) {
        if (isUsable(row, session->text("organization"_L1)))
            list.append(promotion(m_services, row));
    }
    return Answer::ok("[WebPromoCode]", list);
}

} // namespace Foyer::Sandbox
