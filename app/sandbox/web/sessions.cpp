// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/sessions.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/systemdefaults.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

bool isFinished(const Row &session)
{
    const QString status = session.text("checkout_status"_L1);
    return status == "S"_L1 || status == "C"_L1;
}

std::optional<Answer> cartIsClosed(const std::optional<Row> &session)
{
    if (!session)
        return Errors::unknownSession();
    if (isFinished(*session))
        return Answer::error(400, u"Checkout has already been started for this session. A new session is required."_s);
    return std::nullopt;
}

Answer Sessions::get(const Call &call) { return answer(call.variable(u"sessionKey"_s)); }

void Sessions::forgetLogin(const QString &key)
{
    m_services.store.run(
        u"UPDATE sessions SET is_logged_in=0, is_guest=0, constituent_id=NULL, original_constituent_id=NULL, "
        u"web_login_id=NULL, "
        "user_id=NULL, login_status=NULL, failed_attempts=NULL, locked_at=NULL, electronic_address=NULL WHERE session_key=?"_s,
        {key});
    m_services.store.run(
        u"DELETE FROM session_variables WHERE session_key=? AND name IN ('UID','LoginType','UserName','Status')"_s,
        {key});
}

Answer Sessions::logout(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (!find(key))
        return Errors::unknownSession();
    forgetLogin(key);
    if (!SystemDefaults::flag(m_services.store, u"DISCONNECT_ON_LOGOUT"_s, true))
        return Answer::empty();
    m_seats.release(key);
    m_services.store.run(u"DELETE FROM line_items WHERE session_key=?"_s, {key});
    m_services.store.run(
        u"UPDATE sessions SET first_seat_at=NULL, seats_expired=0 WHERE session_key=?"_s, {key});
    return Answer::empty();
}

Answer Sessions::transfer(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    const QString target = textMember(call.body, "NewSessionKey"_L1).value_or(QString());
    const auto from = find(key);
    if (!from)
        return Errors::unknownSession();
    if (target.isEmpty())
        return Answer::error(400, u"NewSessionKey is required."_s);
    const auto to = find(target);
    if (!to || to->flag("business_facing"_L1) || target == key)
        return Answer::error(400,
            u"The new session is not valid. It must be generated using the /Web/Session (POST) method."_s);
    if (!from->flag("is_logged_in"_L1))
        return Answer::error(400, u"The session is not logged in."_s);
    Database &store = m_services.store;
    store.run(u"UPDATE sessions SET (is_logged_in, is_guest, constituent_id, original_constituent_id, "
              u"web_login_id, user_id, login_status, "
              "failed_attempts, locked_at, electronic_address, mode_of_sale_id, source_id) = (SELECT "
              "is_logged_in, is_guest, constituent_id, "
              "original_constituent_id, web_login_id, user_id, login_status, failed_attempts, locked_at, "
              "electronic_address, mode_of_sale_id, "
              "source_id FROM sessions WHERE session_key=?) WHERE session_key=?"_s,
        {key, target});
    store.run(
        u"INSERT OR REPLACE INTO session_variables SELECT ?, name, value FROM session_variables WHERE session_key=?"_s,
        {target, key});
    forgetLogin(key);
    if (SystemDefaults::flag(store, u"DISCONNECT_SEAT_SERVER_SESSION_WHEN_TRANSFERING_SESSION"_s, false))
        m_seats.release(key);
    return Answer::empty();
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
        {u"SourceId"_s, session.number("source_id"_L1)}, {u"LoginInfo"_s, loginInfo(session)},
        {u"CartInfo"_s, cartInfo(session)}, {u"BusinessFacing"_s, session.flag("business_facing"_L1)},
        {u"IsGuest"_s, session.flag("is_guest"_L1)}};
    value.insert(u"CheckoutStatus"_s, checkoutStatus(session));
    const int locked = m_services.store.count(
        u"SELECT COUNT(*) FROM seat_states WHERE session_key=?"_s, {session.text("session_key"_L1)});
    value.insert(u"HasLockedSeats"_s, locked > 0);
    value.insert(u"SeatsExpired"_s, session.flag("seats_expired"_L1));
    return value;
}

QJsonObject Sessions::checkoutStatus(const Row &session) const
{
    QString status = session.text("checkout_status"_L1);
    if (m_services.switches.checkoutStatusInWords && !status.isEmpty())
        status = status == "C"_L1 ? u"SaveComplete"_s : status == "S"_L1 ? u"SaveInProgress"_s : u"Error"_s;
    return {{u"Status"_s, status.isEmpty() ? QJsonValue() : QJsonValue(status)},
        {u"Date"_s, stampOf(session.maybeBig("checkout_at"_L1))}};
}

QJsonObject Sessions::loginInfo(const Row &session) const
{
    const auto text = [&](QLatin1StringView column) {
        return session.isNull(column) ? QJsonValue() : QJsonValue(session.text(column));
    };
    return {{u"ConstituentId"_s, session.number("constituent_id"_L1)},
        {u"OriginalConstituentId"_s, session.number("original_constituent_id"_L1)},
        {u"UserId"_s, text("user_id"_L1)}, {u"Status"_s, text("login_status"_L1)},
        {u"FailedAttempts"_s, session.number("failed_attempts"_L1)},
        {u"LockedDate"_s, stampOf(session.maybeBig("locked_at"_L1))},
        {u"ElectronicAddress"_s, text("electronic_address"_L1)}};
}

QJsonObject Sessions::cartInfo(const Row &session)
{
    Database &store = m_services.store;
    const QString key = isFinished(session) ? QString() : session.text("session_key"_L1);
    const auto products = [&](const QString &kind) {
        return store.count(
            u"SELECT COUNT(*) FROM cart_products WHERE session_key=? AND kind=?"_s, {key, kind});
    };
    return {
        {u"PerformanceCount"_s, store.count(u"SELECT COUNT(*) FROM line_items WHERE session_key=?"_s, {key})},
        {u"PackageCount"_s, products(u"package"_s)}, {u"ContributionCount"_s, products(u"contribution"_s)},
        {u"MembershipCount"_s, products(u"membership"_s)}, {u"UserDefinedFeeCount"_s, products(u"fee"_s)},
        {u"GiftCertificateCount"_s, products(u"gift"_s)},
        {u"PaymentCount"_s, store.count(u"SELECT COUNT(*) FROM cart_payments WHERE session_key=?"_s, {key})},
        {u"FirstSeatAddedDateTime"_s, stampOf(session.maybeBig("first_seat_at"_L1))}};
}

} // namespace Foyer::Sandbox
