// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calllog.h"

#include <QUrl>

namespace Foyer {

//! The calls of one server link and what a person may do with them. Knows the keys of the sessions that are open here,
//! so that their reads can be sent again; says their names on the screen only.
class CallDesk final : public QObject
{
    Q_OBJECT
public:
    struct OpenSession
    {
        QString key;
        QString title; //!< as on its tab
    };

    //! \a transport must outlive the desk.
    CallDesk(Transport &transport, QUrl server, CallLog::Limits limits = {}, QObject *parent = nullptr);

    [[nodiscard]] CallLog &log() { return m_log; }
    [[nodiscard]] const QUrl &server() const { return m_server; }

    void setOpenSessions(const QList<OpenSession> &sessions);
    //! Empty for a session that is not open here.
    [[nodiscard]] QString titleOf(int session) const;
    //! The number a session goes by; 0 before its first call.
    [[nodiscard]] int aliasOf(const QString &key) const { return m_transport.aliasOf(key); }

    //! A safe read, of no session or one that is open here, with nothing else masked.
    [[nodiscard]] bool canRepeat(const CallEntry &entry) const;
    //! Sends it once more; what comes back is a new row. False and nothing sent when it cannot be repeated.
    bool repeat(const CallEntry &entry);

Q_SIGNALS:
    void sessionsChanged();

private:
    [[nodiscard]] std::optional<Request> requestOf(const CallEntry &entry) const;

    Transport &m_transport;
    const QUrl m_server;
    CallLog m_log;
    QList<OpenSession> m_sessions;
};

}
