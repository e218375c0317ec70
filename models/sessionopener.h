// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newsession.h"
#include "models/domain/outcome.h"
#include "models/domain/session.h"
#include "models/service/sessionservice.h"

#include <QObject>

namespace Foyer {

//! Opens web sessions, one at a time; never by itself a second time. A lost answer leaves at worst an empty session
//! behind, which costs nothing: a person may press again, the program may not.
class SessionOpener final : public QObject
{
    Q_OBJECT
public:
    //! \a service must outlive the opener.
    explicit SessionOpener(SessionService &service, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    //! False, and nothing sent, while busy.
    bool open(const CustomerSessionRequest &request);
    bool open(const CounterSessionRequest &request);

Q_SIGNALS:
    void opened(const Foyer::SessionKey &key);
    void failed(Foyer::OutcomeClass outcomeClass, const Foyer::Error &error);

private:
    bool await(ReplyOf<SessionKey> *reply);

    SessionService &m_service;
    bool m_busy = false;
};

}
