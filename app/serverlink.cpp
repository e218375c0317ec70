// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverlink.h"

#include <QNetworkInterface>

namespace Foyer {

namespace {

ProxyUse proxyUse(Profile::ProxyMode mode)
{
    switch (mode) {
    case Profile::ProxyMode::System:
        return ProxyUse::System;
    case Profile::ProxyMode::Manual:
        return ProxyUse::Manual;
    case Profile::ProxyMode::None:
        break;
    }
    return ProxyUse::None;
}

}

ServiceAddress addressOf(const Profile &profile, Secret password)
{
    ServiceAddress address;
    address.baseUrl = profile.baseUrl;
    address.user = profile.user;
    address.userGroup = profile.userGroup;
    address.machineLocation = profile.machineLocation;
    address.password = std::move(password);
    address.caFile = profile.caFile;
    address.proxy = proxyUse(profile.proxyMode);
    address.proxyHost = profile.proxyHost;
    address.proxyPort = static_cast<quint16>(qBound(0, profile.proxyPort, 65535));
    return address;
}

ServerLink::ServerLink(Profile profile, Secret password, const Clock &clock, QObject *parent, CallLog::Limits logged)
    : QObject(parent), m_profile(std::move(profile)), m_transport(addressOf(m_profile, std::move(password)), clock)
    , m_calls(m_transport, m_profile.baseUrl, logged)
    , m_service(m_transport), m_monitor(m_transport, clock), m_book(m_service), m_mailBrake(clock)
    , m_rights(m_profile, m_book, JsonStore::defaultFolder(), clock), m_health(m_service, m_transport, clock)
{
    m_ledger.setLimit(m_profile.attemptLimit);
    m_service.setApiVersion(
        m_profile.apiVersion == Profile::ApiVersion::V16 ? ApiVersion::V16 : ApiVersion::V15);
}

DeskPolicy ServerLink::deskPolicy() const
{
    DeskPolicy policy;
    if (!m_profile.seatServerZone.isEmpty())
        policy.seatServerZone = QTimeZone(m_profile.seatServerZone.toLatin1());
    policy.attemptLimit = m_profile.attemptLimit;
    policy.extensionCeiling = std::chrono::minutes(m_profile.extensionCeilingMinutes);
    return policy;
}

QString localAddress()
{
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() && !address.isLinkLocal())
            return address.toString();
    }
    return QStringLiteral("127.0.0.1");
}

}
