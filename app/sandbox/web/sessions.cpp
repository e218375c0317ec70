// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/sessions.h"

#include "app/sandbox/http/errors.h"

#include <QUuid>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

Answer Sessions::create(const Call &call)
{
    const QString key = QUuid::createUuid().toString(QUuid::Id128).toUpper();
    const qint64 now = m_services.clock.nowMs();
    m_services.store.run(u"INSERT INTO sessions(session_key, business_facing, organization, user_name, group_id, mode_of_sale_id, "
                         "original_mode_of_sale_id, source_id, created_at, last_access_at) VALUES(?,0,?,?,?,?,?,?,?,?)"_s,
                         {key, u"Demo Opera House"_s, call.caller.user, call.caller.group, 3, 3, 8, now, now});
    return Answer::ok("SessionResponse", QJsonObject{{u"SessionKey"_s, key}});
}

Answer Sessions::get(const Call &call)
{
    return answer(call.variable(u"sessionKey"_s));
}

std::optional<Row> Sessions::find(const QString &key)
{
    return m_services.store.one(u"SELECT * FROM sessions WHERE session_key=?"_s, {key});
}

Answer Sessions::answer(const QString &key)
{
    const auto session = find(key);
    return session ? Answer::ok("Session", describe(*session)) : Errors::unknownSession();
}

QJsonValue Sessions::stampOf(std::optional<qint64> ms) const
{
    return ms ? QJsonValue(stamp(*ms, m_services.switches.serverZone)) : QJsonValue();
}

QJsonObject Sessions::describe(const Row &session)
{
    QJsonObject value{{u"OrderId"_s, session.number("order_id"_L1)},
                      {u"IsLoggedIn"_s, session.flag("is_logged_in"_L1)},
                      {u"ModeOfSaleId"_s, session.number("mode_of_sale_id"_L1)},
                      {u"OriginalModeOfSaleId"_s, session.number("original_mode_of_sale_id"_L1)},
                      {u"SourceId"_s, session.number("source_id"_L1)},
                      {u"LoginInfo"_s, loginInfo(session)},
                      {u"CartInfo"_s, cartInfo(session)},
                      {u"BusinessFacing"_s, session.flag("business_facing"_L1)},
                      {u"IsGuest"_s, session.flag("is_guest"_L1)}};
    const QString status = session.text("checkout_status"_L1);
    value.insert(u"CheckoutStatus"_s, QJsonObject{{u"Status"_s, status.isEmpty() ? QJsonValue() : QJsonValue(status)},
                                                  {u"Date"_s, stampOf(session.maybeBig("checkout_at"_L1))}});
    const int locked = m_services.store.count(u"SELECT COUNT(*) FROM seat_states WHERE session_key=? AND order_id IS NULL"_s,
                                              {session.text("session_key"_L1)});
    value.insert(u"HasLockedSeats"_s, locked > 0);
    value.insert(u"SeatsExpired"_s, session.flag("seats_expired"_L1));
    return value;
}

QJsonObject Sessions::loginInfo(const Row &session) const
{
    const auto text = [&](QLatin1StringView column) {
        return session.isNull(column) ? QJsonValue() : QJsonValue(session.text(column));
    };
    return {{u"ConstituentId"_s, session.number("constituent_id"_L1)},
            {u"OriginalConstituentId"_s, session.number("original_constituent_id"_L1)},
            {u"UserId"_s, text("user_id"_L1)},
            {u"Status"_s, text("login_status"_L1)},
            {u"FailedAttempts"_s, session.number("failed_attempts"_L1)},
            {u"LockedDate"_s, stampOf(session.maybeBig("locked_at"_L1))},
            {u"ElectronicAddress"_s, text("electronic_address"_L1)}};
}

QJsonObject Sessions::cartInfo(const Row &session)
{
    Database &store = m_services.store;
    const QString key = session.text("session_key"_L1);
    const auto products = [&](const QString &kind) {
        return store.count(u"SELECT COUNT(*) FROM cart_products WHERE session_key=? AND kind=?"_s, {key, kind});
    };
    return {{u"PerformanceCount"_s, store.count(u"SELECT COUNT(*) FROM line_items WHERE session_key=?"_s, {key})},
            {u"PackageCount"_s, products(u"package"_s)},
            {u"ContributionCount"_s, products(u"contribution"_s)},
            {u"MembershipCount"_s, products(u"membership"_s)},
            {u"UserDefinedFeeCount"_s, products(u"fee"_s)},
            {u"GiftCertificateCount"_s, products(u"gift"_s)},
            {u"PaymentCount"_s, store.count(u"SELECT COUNT(*) FROM cart_payments WHERE session_key=?"_s, {key})},
            {u"FirstSeatAddedDateTime"_s, stampOf(session.maybeBig("first_seat_at"_L1))}};
}

} // namespace Foyer::Sandbox
