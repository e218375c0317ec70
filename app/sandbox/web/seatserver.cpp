// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/web/seatserver.h"

#include "app/sandbox/http/errors.h"
#include "app/sandbox/web/systemdefaults.h"

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

Answer SeatServer::expiration(qint64 deadline) const
{
    const Switches &switches = m_services.switches;
    return Answer::ok("SessionExpirationResponse",
        QJsonObject{
            {u"Expiration"_s, stamp(deadline, switches.seatServerZone, switches.expirationHasOffset)}});
}

Answer SeatServer::getExpiration(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (!m_services.store.one(u"SELECT 1 FROM sessions WHERE session_key=?"_s, {key}))
        return Errors::unknownSession();
    return expiration(connectSession(key));
}

Answer SeatServer::setExpiration(const Call &call)
{
    const QString key = call.variable(u"sessionKey"_s);
    if (!m_services.store.one(u"SELECT 1 FROM sessions WHERE session_key=?"_s, {key}))
        return Errors::unknownSession();
    const auto absolute = textMember(call.body, "Expiration"_L1);
    const auto offset = intMember(call.body, "TimeOffset"_L1);
    if (!absolute && !offset)
        return Answer::error(400, u"Either Expiration or TimeOffset is required."_s);
    const qint64 current = connectSession(key);
    const auto wanted = absolute ? parseStamp(*absolute, m_services.switches.seatServerZone)
                                 : std::optional(current + qint64{*offset} * 1000);
    if (!wanted)
        return Answer::error(400, u"Expiration is not a date and time."_s);
    m_services.store.run(u"UPDATE sessions SET seat_deadline=? WHERE session_key=?"_s, {*wanted, key});
    return expiration(*wanted);
}

qint64 SeatServer::connectSession(const QString &key)
{
    const auto session
        = m_services.store.one(u"SELECT seat_deadline FROM sessions WHERE session_key=?"_s, {key});
    if (session && !session->isNull("seat_deadline"_L1))
        return session->big("seat_deadline"_L1);
    const int minutes = SystemDefaults::number(m_services.store, u"SEAT_EXPIRATION_MINUTES"_s, 15);
    const qint64 deadline = m_services.clock.nowMs() + qint64{minutes} * 60'000;
    m_services.store.run(u"UPDATE sessions SET seat_deadline=? WHERE session_key=?"_s, {deadline, key});
    return deadline;
}

void SeatServer::release(const QString &key)
{
    m_services.store.run(u"DELETE FROM seat_states WHERE session_key=? AND order_id IS NULL"_s, {key});
    m_services.store.run(u"UPDATE sessions SET seat_deadline=NULL WHERE session_key=?"_s, {key});
}

void SeatServer::sweep(Services &services, qint64 &lastCycle)
{
    const qint64 cycle = services.clock.nowMs() / kCycleMs;
    if (cycle == lastCycle)
        return;
    lastCycle = cycle;
    const Database::Values due{cycle * kCycleMs};
    if (services.store.count(u"SELECT COUNT(*) FROM sessions WHERE seat_deadline<=?"_s, due) == 0)
        return;
    services.store.begin(true);
    services.store.run(
        u"UPDATE sessions SET seats_expired=1 WHERE seat_deadline<=? AND EXISTS(SELECT 1 FROM seat_states t "
        "WHERE t.session_key=sessions.session_key AND t.order_id IS NULL)"_s,
        due);
    services.store.run(u"DELETE FROM seat_states WHERE order_id IS NULL AND session_key IN "
                       "(SELECT session_key FROM sessions WHERE seat_deadline<=?)"_s,
        due);
    services.store.run(u"UPDATE sessions SET seat_deadline=NULL WHERE seat_deadline<=?"_s, due);
    if (!services.store.problem().isEmpty() || !services.store.commit())
        services.store.rollback();
}

} // namespace Foyer::Sandbox
