// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/healthmonitor.h"

#include <algorithm>
#include <cmath>

namespace Foyer {

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

constexpr auto slowAnswer = 1500ms;
constexpr int longestBackoff = 3; // times two: eight minutes

bool isDatabase(const Dependency &dependency)
{
    return dependency.name.contains(QLatin1StringView("database"), Qt::CaseInsensitive)
        || dependency.name.contains(QLatin1StringView("sql"), Qt::CaseInsensitive)
        || dependency.name.contains(QLatin1StringView("impresario"), Qt::CaseInsensitive);
}

}

HealthMonitor::HealthMonitor(
    SessionService &service, Transport &transport, const Foyer::Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock), m_timer(this)
{
    for (int part = 0; part <= lastHealthPart; ++part)
        m_items.append({static_cast<HealthPart>(part), HealthState::Unknown, 0, {}, {}});
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HealthMonitor::refresh);
    connect(&transport, &Transport::called, this, [this](const CallRecord &record) {
        if (record.certificateEndUtc.isValid())
            takeCertificate(record.certificateEndUtc);
    });
}

void HealthMonitor::setWatched(const QObject *by, bool watched)
{
    if (!watched) {
        m_watchers.remove(by);
        disconnect(by, nullptr, this, nullptr);
    } else if (!m_watchers.contains(by)) {
        m_watchers.insert(by);
        // What is deleted while it is seen does not say that it is hidden.
        connect(by, &QObject::destroyed, this, [this, by] { setWatched(by, false); });
    }
    settleVisible();
}

void HealthMonitor::setExposed(bool exposed)
{
    m_exposed = exposed;
    settleVisible();
}

void HealthMonitor::settleVisible()
{
    const bool visible = m_exposed && !m_watchers.isEmpty();
    if (m_visible == visible)
        return;
    m_visible = visible;
    if (visible)
        refresh();
    else
        m_timer.stop();
}

void HealthMonitor::refresh()
{
    const bool v16 = m_service.apiVersion() == ApiVersion::V16;
    set({HealthPart::Version, HealthState::Ok, v16 ? 16 : 15, {}, {}});
    if (!m_status) {
        auto *status = m_service.status();
        m_status = status;
        connect(status, &Reply::finished, this, [this, status] {
            m_status.clear();
            takeStatus(*status);
        });
    }
    if (!m_seats) {
        auto *seats = m_service.seatServerStatus();
        m_seats = seats;
        connect(seats, &Reply::finished, this, [this, seats] {
            m_seats.clear();
            takeSeats(*seats);
        });
    }
}

void HealthMonitor::takeStatus(const ReplyOf<ServerStatus> &reply)
{
    const Outcome<ServerStatus> &outcome = reply.outcome();
    if (!outcome.isDone()) {
        const ErrorKind kind = outcome.error.kind;
        // It may not be asked, but it answered.
        const bool answering = kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound;
        set({HealthPart::Api, answering ? HealthState::Ok : HealthState::Bad, 0, {}, kind});
        set({HealthPart::Database, HealthState::Unknown, 0, {}, kind});
        answered(answering);
        return;
    }
    const ServerStatus &status = *outcome.value;
    const milliseconds took = duration_cast<milliseconds>(reply.timing().arrived - reply.timing().sent);
    set({HealthPart::Api, took > slowAnswer ? HealthState::Warn : HealthState::Ok, took.count(), {}, {}});
    HealthItem database{HealthPart::Database, HealthState::Unknown, 0, {}, {}};
    for (const Dependency &dependency : status.dependencies) {
        if (dependency.success == false)
            database.names.append(dependency.name);
        if (dependency.success == true && isDatabase(dependency) && database.state == HealthState::Unknown)
            database.state = HealthState::Ok;
    }
    if (!database.names.isEmpty())
        database.state = HealthState::Bad;
    else if (database.state == HealthState::Unknown && status.success)
        database.state = *status.success ? HealthState::Ok : HealthState::Bad;
    set(database);
    takeClock(reply.timing());
    answered(true);
}

void HealthMonitor::takeSeats(const ReplyOf<SeatServerStatus> &reply)
{
    HealthItem item{HealthPart::SeatServer, HealthState::Unknown, -1, {}, {}};
    const Outcome<SeatServerStatus> &outcome = reply.outcome();
    if (!outcome.isDone()) {
        item.error = outcome.error.kind;
    } else if (outcome.value->isListening) {
        item.state = *outcome.value->isListening ? HealthState::Ok : HealthState::Bad;
        item.number = outcome.value->connections.value_or(-1);
    }
    set(item);
    Q_EMIT changed();
}

//! The server's Date was true somewhere between sending and arriving; its second is cut off.
void HealthMonitor::takeClock(const AnswerTiming &timing)
{
    if (!timing.serverDate)
        return;
    const qint64 age = duration_cast<milliseconds>(m_clock.boot() - timing.arrived).count();
    const qint64 ahead = m_clock.wall().addMSecs(-age).msecsTo(*timing.serverDate);
    const qint64 seconds = std::llround(static_cast<double>(ahead) / 1000.0);
    const qint64 off = std::abs(seconds);
    const HealthState state = off > clockBad.count() ? HealthState::Bad
        : off > clockWarn.count()                    ? HealthState::Warn
                                                     : HealthState::Ok;
    set({HealthPart::Clock, state, seconds, {}, {}});
}

void HealthMonitor::takeCertificate(const QDateTime &endUtc)
{
    const qint64 days = m_clock.wall().daysTo(endUtc);
    const HealthState state = days < certificateBadDays ? HealthState::Bad
        : days < certificateWarnDays                    ? HealthState::Warn
                                                        : HealthState::Ok;
    const HealthItem before = item(HealthPart::Certificate);
    set({HealthPart::Certificate, state, days, {}, {}});
    if (before != item(HealthPart::Certificate))
        Q_EMIT changed();
}

void HealthMonitor::answered(bool well)
{
    m_asked = m_clock.wall();
    m_failures = well ? 0 : std::min(m_failures + 1, longestBackoff);
    if (m_visible)
        m_timer.start(pause * (1 << m_failures));
    Q_EMIT changed();
}

void HealthMonitor::set(HealthItem item) { m_items[static_cast<qsizetype>(item.part)] = std::move(item); }

HealthState HealthMonitor::worst() const
{
    HealthState worst = HealthState::Unknown;
    for (const HealthItem &item : m_items)
        worst = std::max(worst, item.state);
    return worst;
}

}
