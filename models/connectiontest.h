// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/reference.h"
#include "models/service/sessionservice.h"

#include <QObject>

namespace Foyer {

//! The one thing to fix before a profile works, in the order in which it has to be fixed.
enum class ConnectionFault {
    None,
    BadAddress, //!< not a URL Foyer may use
    NameNotFound,
    NotAnswering, //!< refused or silent
    Tls, //!< see Error::tls
    Proxy,
    SignInPage, //!< captive portal or moved service
    WrongPath, //!< answered, but not by the service
    Credentials, //!< 401: user, group, location or password
    UserGroup, //!< signed in, but the group may not use Web/Session
    ServerUnwell, //!< the service says it or its seat server is not well
};

struct ConnectionVerdict
{
    ConnectionFault fault = ConnectionFault::None;
    Error error; //!< meaningful unless None
    std::optional<std::chrono::seconds> clockDifference; //!< laptop minus server, when the server gave a Date
    ServerStatus status;
    bool looksLikeV16 = false; //!< by the service's own version text or the path
    QByteArray sandbox; //!< X-Foyer-Sandbox as answered; empty on a real server

    //! Worth a warning beside an otherwise good verdict.
    [[nodiscard]] bool clockIsOff() const;
};

//! Tries one address step by step and stops at the first thing to fix. Signs no patron in, opens no session,
//! changes nothing.
class ConnectionTest final : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive the test.
    ConnectionTest(SessionService &service, const Clock &clock, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(const Foyer::ConnectionVerdict &verdict); //!< once for each start()

private:
    void checkRights();
    void checkSeatServer();
    void conclude(ConnectionFault fault, const Error &error = {});

    SessionService &m_service;
    const Clock &m_clock;
    ConnectionVerdict m_verdict;
};

}
