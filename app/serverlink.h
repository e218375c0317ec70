// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attemptledger.h"
#include "models/calldesk.h"
#include "models/domain/profile.h"
#include "models/healthmonitor.h"
#include "models/linkmonitor.h"
#include "models/mailbrake.h"
#include "models/referencebook.h"
#include "models/service/httptransport.h"
#include "models/sessiondesk.h"
#include "models/supervisorrights.h"

#include <QObject>

namespace Foyer {

//! Everything that belongs to one server connection, made together and dropped together.
class ServerLink final : public QObject
{
    Q_OBJECT
public:
    //! \a clock must outlive the link.
    ServerLink(Profile profile, Secret password, const Clock &clock, QObject *parent = nullptr, CallLog::Limits logged = {});

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] Transport &transport() { return m_transport; }
    [[nodiscard]] SessionService &service() { return m_service; }
    [[nodiscard]] LinkMonitor &monitor() { return m_monitor; }
    [[nodiscard]] ReferenceBook &book() { return m_book; }
    [[nodiscard]] AttemptLedger &ledger() { return m_ledger; }
    [[nodiscard]] MailBrake &mailBrake() { return m_mailBrake; }
    //! Every call of this link, masked.
    [[nodiscard]] CallDesk &calls() { return m_calls; }
    [[nodiscard]] SupervisorRights &rights() { return m_rights; }
    [[nodiscard]] HealthMonitor &health() { return m_health; }
    [[nodiscard]] DeskPolicy deskPolicy() const;

private:
    const Profile m_profile;
    HttpTransport m_transport;
    CallDesk m_calls;
    SessionService m_service;
    LinkMonitor m_monitor;
    ReferenceBook m_book;
    AttemptLedger m_ledger;
    MailBrake m_mailBrake;
    SupervisorRights m_rights;
    HealthMonitor m_health;
};

//! The address a profile stands for. \a password is used up.
ServiceAddress addressOf(const Profile &profile, Secret password);

//! This machine's address as the server should store it with a session; loopback when there is no network.
QString localAddress();

}
