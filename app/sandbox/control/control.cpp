// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control/control.h"

#include "app/sandbox/control/salesview.h"
#include "app/sandbox/control/scenarios.h"

#include <QJsonDocument>

#include <cmath>

namespace Foyer::Sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer wrong(const QString &problem) { return Answer::json(QJsonObject{{u"problem"_s, problem}}, 400); }

} // namespace

Answer Control::handle(const Request &request)
{
    struct Place
    {
        QByteArray verb;
        QByteArray path;
        Action action;
    };
    static const Place places[]
        = {{"GET", "requests", &Control::showRequests}, {"DELETE", "requests", &Control::resetRequests},
            {"GET", "outbox", &Control::showOutbox}, {"DELETE", "outbox", &Control::clearOutbox},
            {"GET", "faults", &Control::showFaults}, {"POST", "faults", &Control::addFaults},
            {"DELETE", "faults", &Control::clearFaults}, {"GET", "clock", &Control::showClock},
            {"POST", "clock", &Control::changeClock}, {"GET", "switches", &Control::showSwitches},
            {"POST", "switches", &Control::changeSwitches}, {"GET", "defaults", &Control::showDefaults},
            {"POST", "defaults", &Control::changeDefaults}, {"GET", "scenario", &Control::showScenarios},
            {"POST", "scenario", &Control::playScenario}, {"GET", "sessions", &Control::showSessions},
            {"GET", "orders", &Control::showOrders}, {"GET", "payments", &Control::showPayments},
            {"GET", "certificates", &Control::showCertificates}, {"GET", "reader", &Control::showReader},
            {"POST", "reader", &Control::queueReader}, {"POST", "reset", &Control::reset}};
    const QByteArray path = request.path.mid(static_cast<qsizetype>(qstrlen("/_sandbox/")));
    bool known = false;
    for (const Place &place : places) {
        if (place.path != path)
            continue;
        known = true;
        if (place.verb != request.verb)
            continue;
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        return (this->*place.action)(body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object()));
    }
    return Answer::json(QJsonObject{{u"problem"_s,
                            known ? u"This verb is not possible here."_s : u"There is no such control."_s}},
        known ? 405 : 404);
}

Answer Control::showRequests(const QJsonValue &)
{
    QJsonObject routes;
    const auto &counts = m_service.requests().perRoute();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        routes.insert(QString::fromUtf8(it.key()), it.value());
    return Answer::json(QJsonObject{{u"total"_s, m_service.requests().total()}, {u"routes"_s, routes},
        {u"cardNumbers"_s, m_service.requests().cardNumbers()}});
}

Answer Control::resetRequests(const QJsonValue &)
{
    m_service.requests().reset();
    return showRequests({});
}

Answer Control::showOutbox(const QJsonValue &)
{
    QJsonArray list;
    for (const Row &row : m_service.services().store.all(u"SELECT * FROM outbox ORDER BY id"_s))
        list.append(QJsonObject{{u"id"_s, row.number("id"_L1)},
            {u"createdAt"_s, stamp(row.big("created_at"_L1), m_service.services().switches.serverZone)},
            {u"kind"_s, row.text("kind"_L1)}, {u"address"_s, row.text("address"_L1)},
            {u"subject"_s, row.text("subject"_L1)}, {u"body"_s, row.text("body"_L1)}});
    return Answer::json(list);
}

Answer Control::clearOutbox(const QJsonValue &)
{
    m_service.services().store.run(u"DELETE FROM outbox"_s);
    return showOutbox({});
}

Answer Control::showFaults(const QJsonValue &) { return Answer::json(m_faults.toJson()); }

Answer Control::addFaults(const QJsonValue &body)
{
    const QString problem = m_faults.add(body);
    return problem.isEmpty() ? showFaults({}) : wrong(problem);
}

Answer Control::clearFaults(const QJsonValue &)
{
    m_faults.clear();
    return showFaults({});
}

Answer Control::showClock(const QJsonValue &)
{
    const Services &services = m_service.services();
    return Answer::json(QJsonObject{{u"now"_s, stamp(services.clock.nowMs(), services.switches.serverZone)},
        {u"rate"_s, services.clock.rate()}});
}

Answer Control::changeClock(const QJsonValue &body)
{
    const QJsonObject change = body.toObject();
    const QJsonValue rate = change.value("rate"_L1);
    const QJsonValue advance = change.value("advance"_L1);
    if (!rate.isUndefined() && (!rate.isDouble() || rate.toDouble() < 0 || rate.toDouble() > 100'000))
        return wrong(u"rate is a number from 0 to 100000"_s);
    if (!advance.isUndefined()
        && (!advance.isDouble() || advance.toDouble() < 0 || advance.toDouble() > 366 * 86'400))
        return wrong(u"advance is a number of seconds, at most a year"_s);
    if (rate.isUndefined() && advance.isUndefined())
        return wrong(u"give rate, advance or both"_s);
    if (rate.isDouble())
        m_service.services().clock.setRate(rate.toDouble());
    if (advance.isDouble())
        m_service.services().clock.advance(std::llround(advance.toDouble() * 1000));
    return showClock({});
}

Answer Control::showSwitches(const QJsonValue &)
{
    return Answer::json(m_service.services().switches.toJson());
}

Answer Control::changeSwitches(const QJsonValue &body)
{
    const QString problem = m_service.services().switches.apply(body.toObject());
    return problem.isEmpty()
        ? showSwitches({})
        : wrong(u"\"%1\" is not a switch or has a value that is not possible"_s.arg(problem));
}

Answer Control::showDefaults(const QJsonValue &)
{
    QJsonObject list;
    for (const Row &row : m_service.services().store.all(u"SELECT * FROM t_defaults ORDER BY field_name"_s))
        list.insert(row.text("field_name"_L1), row.text("value"_L1));
    return Answer::json(list);
}

Answer Control::changeDefaults(const QJsonValue &body)
{
    const QJsonObject changes = body.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (!it.value().isString())
            return wrong(u"the value of %1 is not a text"_s.arg(it.key()));
    }
    for (auto it = changes.begin(); it != changes.end(); ++it)
        m_service.services().store.run(
            u"INSERT INTO t_defaults VALUES(?,'T_DEFAULTS',?,0) ON CONFLICT(field_name) DO UPDATE SET value=excluded.value"_s,
            {it.key(), it.value().toString()});
    return showDefaults({});
}

Answer Control::showScenarios(const QJsonValue &)
{
    QJsonArray list;
    for (const Scenario &scenario : scenarios())
        list.append(QJsonObject{{u"name"_s, scenario.name}, {u"description"_s, scenario.description}});
    return Answer::json(list);
}

Answer Control::playScenario(const QJsonValue &body)
{
    const QString name = body.toObject().value("name"_L1).toString();
    for (const Scenario &scenario : scenarios()) {
        if (scenario.name != name)
            continue;
        Database &store = m_service.services().store;
        store.begin(true);
        scenario.play(m_service.services(), m_faults);
        if (!store.problem().isEmpty() || !store.commit()) {
            store.rollback();
            return wrong(store.problem());
        }
        return Answer::json(QJsonObject{{u"name"_s, name}, {u"description"_s, scenario.description}});
    }
    return wrong(u"there is no scenario of this name"_s);
}

Answer Control::showSessions(const QJsonValue &) { return Answer::json(SalesView::sessions(m_service.services())); }

Answer Control::showOrders(const QJsonValue &) { return Answer::json(SalesView::orders(m_service.services())); }

Answer Control::showPayments(const QJsonValue &) { return Answer::json(SalesView::payments(m_service.services())); }

Answer Control::showCertificates(const QJsonValue &)
{
    return Answer::json(SalesView::certificates(m_service.services()));
}

Answer Control::showReader(const QJsonValue &) { return Answer::json(SalesView::reader(m_service.services())); }

Answer Control::queueReader(const QJsonValue &body)
{
    return SalesView::queuePlays(m_service.services(), body.toObject())
        ? showReader({})
        : wrong(u"next is a list of approve, decline, partial, timeout, unknown and lost-decline"_s);
}

Answer Control::reset(const QJsonValue &)
{
    QString problem;
    if (!m_service.reset(&problem))
        return wrong(problem);
    m_faults.clear();
    m_service.requests().reset();
    return Answer::json(QJsonObject{{u"reset"_s, true}});
}

} // namespace Foyer::Sandbox
