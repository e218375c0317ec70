// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/web/sessions.h"
#include "app/sandbox/web/sources.h"

namespace Foyer::Sandbox {

// The six ways into a session, and what a wrong try costs.
class Logins final
{
public:
    explicit Logins(Services &services)
        : m_services(services)
        , m_sessions(services)
    {
    }

    [[nodiscard]] Answer byUserName(const Call &call);
    [[nodiscard]] Answer byEmail(const Call &call);
    [[nodiscard]] Answer byToken(const Call &call);
    [[nodiscard]] Answer byConstituentInfo(const Call &call);
    [[nodiscard]] Answer byExternal(const Call &call);
    [[nodiscard]] Answer asGuest(const Call &call);

    // Signs the owner of `webLoginId` in, sets the four variables and the source. `status` is "P" or "T".
    void signIn(const QString &key, int webLoginId, const SourceChoice &source, const QString &status);

private:
    // One try: who was meant, and whether what was shown is right for that login.
    struct Try
    {
        QString userName; // as typed, for LoginInfo
        std::optional<Row> login; // row of web_logins
        bool proven = false;
        bool viaToken = false;
        bool keepSession = false; // PersistSessionOnFailure
    };
    using Check = std::function<Try(const Call &)>;

    [[nodiscard]] Answer attempt(
        const Call &call, std::initializer_list<QLatin1StringView> required, const Check &check);
    [[nodiscard]] Answer fail(const QString &key, const Try &attempt);
    void countFailure(const Row &login);
    [[nodiscard]] bool isLocked(const Row &login);
    [[nodiscard]] bool passwordFits(const Row &login, const QString &password) const;
    [[nodiscard]] std::optional<Row> loginByName(const QString &name, int type);
    [[nodiscard]] std::optional<Row> loginByEmail(const QString &email, int type);
    [[nodiscard]] bool knowsDetails(
        int constituent, const QString &phone, const QString &postal, const std::optional<QString> &email);
    [[nodiscard]] int actsFor(int owner);

    Services &m_services;
    Sessions m_sessions;
};

} // namespace Foyer::Sandbox
