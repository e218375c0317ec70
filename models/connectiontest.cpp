// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectiontest.h"

#include <QRegularExpression>

#include <algorithm>

namespace Foyer {

namespace {

ConnectionFault faultOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return ConnectionFault::BadAddress;
    case ErrorKind::NameNotFound:
        return ConnectionFault::NameNotFound;
    case ErrorKind::Tls:
        return ConnectionFault::Tls;
    case ErrorKind::ProxyRefused:
        return ConnectionFault::Proxy;
    case ErrorKind::Redirected:
        return ConnectionFault::SignInPage;
    case ErrorKind::StaffRefused:
        return ConnectionFault::Credentials;
    case ErrorKind::Forbidden:
        return ConnectionFault::UserGroup;
    case ErrorKind::NotFound:
    case ErrorKind::Unreadable:
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
    case ErrorKind::TooLarge:
        return ConnectionFault::WrongPath;
    case ErrorKind::ServerFault:
    case ErrorKind::Busy:
        return ConnectionFault::ServerUnwell;
    default:
        return ConnectionFault::NotAnswering;
    }
}

bool mentionsV16(const ServerStatus &status)
{
    // At the head of a version number only: 15.2.16.3 is no v16.
    const QRegularExpression v16(QStringLiteral(R"((?<![\d.])16\.\d)"));
    return std::any_of(status.dependencies.begin(), status.dependencies.end(), [&v16](const Dependency &dependency) {
        return dependency.description.contains(v16) || dependency.name.contains(v16);
    });
}

//! Not being allowed to read one's rights, or a service without that list, says nothing about having them.
bool saysNothingOfRights(ErrorKind kind) { return kind == ErrorKind::Forbidden || kind == ErrorKind::NotFound; }

}

bool ConnectionVerdict::clockIsOff() const
{
    constexpr std::chrono::seconds tolerated{90};
    return clockDifference && std::chrono::abs(*clockDifference) > tolerated;
}

ConnectionTest::ConnectionTest(SessionService &service, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock)
{
}

void ConnectionTest::start()
{
    m_verdict = {};
    auto *reply = m_service.status();
    connect(reply, &Reply::finished, this, [this, reply] {
        if (reply->timing().serverDate)
            m_verdict.clockDifference = std::chrono::seconds(reply->timing().serverDate->secsTo(m_clock.wall()));
        m_verdict.sandbox = reply->environment();
        if (!reply->outcome().isDone()) {
            conclude(faultOf(reply->outcome().error.kind), reply->outcome().error);
            return;
        }
        m_verdict.status = *reply->outcome().value;
        m_verdict.looksLikeV16 = mentionsV16(m_verdict.status);
        if (m_verdict.status.success == false)
            conclude(ConnectionFault::ServerUnwell);
        else
            checkRights();
    });
}

void ConnectionTest::checkRights()
{
    auto *reply = m_service.serviceResources();
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto &outcome = reply->outcome();
        if (!outcome.isDone() && !saysNothingOfRights(outcome.error.kind)) {
            conclude(faultOf(outcome.error.kind), outcome.error);
            return;
        }
        if (outcome.isDone()) {
            const bool may = std::any_of(outcome.value->begin(), outcome.value->end(), [](const ResourcePermission &right) {
                return right.resource.compare(QLatin1String("Web/Session"), Qt::CaseInsensitive) == 0 && right.add;
            });
            if (!may) {
                conclude(ConnectionFault::UserGroup);
                return;
            }
        }
        checkSeatServer();
    });
}

void ConnectionTest::checkSeatServer()
{
    auto *reply = m_service.seatServerStatus();
    connect(reply, &Reply::finished, this, [this, reply] {
        const auto &outcome = reply->outcome();
        const bool deaf = outcome.isDone() && outcome.value->isListening == false;
        conclude(deaf ? ConnectionFault::ServerUnwell : ConnectionFault::None);
    });
}

void ConnectionTest::conclude(ConnectionFault fault, const Error &error)
{
    m_verdict.fault = fault;
    m_verdict.error = error;
    Q_EMIT finished(m_verdict);
}

}
