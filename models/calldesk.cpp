// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calldesk.h"

#include "models/callexport.h"

namespace Foyer {

CallDesk::CallDesk(Transport &transport, QUrl server, CallLog::Limits limits, QObject *parent)
    : QObject(parent), m_transport(transport), m_server(std::move(server)), m_log(limits)
{
    m_log.listenTo(transport);
}

void CallDesk::setOpenSessions(const QList<OpenSession> &sessions)
{
    m_sessions = sessions;
    Q_EMIT sessionsChanged();
}

QString CallDesk::titleOf(int session) const
{
    for (const OpenSession &open : m_sessions) {
        if (session > 0 && m_transport.aliasOf(open.key) == session)
            return open.title;
    }
    return {};
}

std::optional<Request> CallDesk::requestOf(const CallEntry &entry) const
{
    for (const OpenSession &open : m_sessions) {
        if (entry.session > 0 && m_transport.aliasOf(open.key) == entry.session)
            return CallExport::repeatOf(entry, open.key);
    }
    return CallExport::repeatOf(entry, {});
}

bool CallDesk::canRepeat(const CallEntry &entry) const { return requestOf(entry).has_value(); }

bool CallDesk::repeat(const CallEntry &entry)
{
    auto request = requestOf(entry);
    if (!request)
        return false;
    m_transport.send(std::move(*request));
    return true;
}

}
