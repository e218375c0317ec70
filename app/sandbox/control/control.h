// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faults.h"
#include "app/sandbox/http/service.h"

namespace Foyer::Sandbox {

// What people and tests may do to the sandbox while it runs, below /_sandbox/. Speaks plain JSON.
class Control final
{
public:
    Control(Service &service, Faults &faults)
        : m_service(service)
        , m_faults(faults)
    {
    }

    [[nodiscard]] Answer handle(const Request &request);

private:
    using Action = Answer (Control::*)(const QJsonValue &body);

    [[nodiscard]] Answer showRequests(const QJsonValue &);
    [[nodiscard]] Answer resetRequests(const QJsonValue &);
    [[nodiscard]] Answer showOutbox(const QJsonValue &);
    [[nodiscard]] Answer clearOutbox(const QJsonValue &);
    [[nodiscard]] Answer showFaults(const QJsonValue &);
    [[nodiscard]] Answer addFaults(const QJsonValue &body);
    [[nodiscard]] Answer clearFaults(const QJsonValue &);
    [[nodiscard]] Answer showClock(const QJsonValue &);
    [[nodiscard]] Answer changeClock(const QJsonValue &body);
    [[nodiscard]] Answer showSwitches(const QJsonValue &);
    [[nodiscard]] Answer changeSwitches(const QJsonValue &body);
    [[nodiscard]] Answer showDefaults(const QJsonValue &);
    [[nodiscard]] Answer changeDefaults(const QJsonValue &body);
    [[nodiscard]] Answer showScenarios(const QJsonValue &);
    [[nodiscard]] Answer playScenario(const QJsonValue &body);
    [[nodiscard]] Answer showSessions(const QJsonValue &);
    [[nodiscard]] Answer showOrders(const QJsonValue &);
    [[nodiscard]] Answer showPayments(const QJsonValue &);
    [[nodiscard]] Answer showCertificates(const QJsonValue &);
    [[nodiscard]] Answer showReader(const QJsonValue &);
    [[nodiscard]] Answer queueReader(const QJsonValue &body);
    [[nodiscard]] Answer reset(const QJsonValue &);

    Service &m_service;
    Faults &m_faults;
};

} // namespace Foyer::Sandbox
