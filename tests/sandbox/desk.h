// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

#include <QJsonDocument>

// A sandbox of its own without a socket, whose clock stands still until it is moved, and somebody who asks
// it.
class Desk final
{
public:
    struct Reply
    {
        int status = 0;
        QByteArray body;

        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
        [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(body).array(); }
        // The Description of an error list's first entry, and its Code.
        [[nodiscard]] QString error() const { return first("Description"); }
        [[nodiscard]] QString code() const { return first("Code"); }

    private:
        [[nodiscard]] QString first(const char *member) const
        {
            return list().at(0).toObject().value(QLatin1StringView(member)).toString();
        }
    };

    Desk();

    // `path` is below the base URL. The caller is "rover" of BOXOFF until callAs().
    Reply ask(const QByteArray &verb, const QByteArray &path, const QJsonObject &body = {});
    Reply get(const QByteArray &path) { return ask("GET", path); }
    void callAs(const QByteArray &user, const QByteArray &group);

    // Keys of new sessions.
    QByteArray openSession(const QJsonObject &request = {});
    QByteArray openBusinessFacing(int modeOfSaleId = 5);
    // A consumer session signed in by name with the demo password.
    QByteArray signedIn(const QString &login);

    [[nodiscard]] Foyer::Sandbox::Database &store() { return m_service->services().store; }
    [[nodiscard]] Foyer::Sandbox::Clock &clock() { return m_clock; }
    [[nodiscard]] Foyer::Sandbox::Service &service() { return *m_service; }
    void setDefault(const QString &field, const QString &value);

private:
    Foyer::Sandbox::Clock m_clock;
    std::unique_ptr<Foyer::Sandbox::Service> m_service;
    QByteArray m_authorization;
};

// "Web/Session/<key>/<rest>"
[[nodiscard]] QByteArray sessionPath(const QByteArray &key, const QByteArray &rest);
