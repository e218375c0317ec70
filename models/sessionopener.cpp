// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionopener.h"

namespace Foyer {

SessionOpener::SessionOpener(SessionService &service, QObject *parent) : QObject(parent), m_service(service) { }

bool SessionOpener::open(const CustomerSessionRequest &request)
{
    return !m_busy && await(m_service.createSession(request));
}

bool SessionOpener::open(const CounterSessionRequest &request)
{
    return !m_busy && await(m_service.createCounterSession(request));
}

bool SessionOpener::await(ReplyOf<SessionKey> *reply)
{
    m_busy = true;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_busy = false;
        const Outcome<SessionKey> &outcome = reply->outcome();
        if (outcome.isDone())
            Q_EMIT opened(*outcome.value);
        else
            Q_EMIT failed(outcome.outcomeClass, outcome.error);
    });
    return true;
}

}
