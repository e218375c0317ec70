// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/requestlog.h"
#include "app/sandbox/module.h"

#include <memory>

namespace Foyer::Sandbox {

// The whole service without a socket: one request in, one answer out. Not thread-safe.
class Service final
{
public:
    // Gives null and says why when the store cannot be opened or brought up to date. `dataFile` may be
    // ":memory:".
    static std::unique_ptr<Service> open(
        const QString &dataFile, Clock &clock, const Switches &switches, QString *problem);

    [[nodiscard]] Response handle(const Request &request);

    // Requests under /_sandbox/ steer the sandbox; they are neither counted nor spoiled.
    [[nodiscard]] static bool isControl(const QByteArray &path) { return path.startsWith("/_sandbox/"); }
    using ControlHandler = std::function<Answer(const Request &)>;
    void setControl(ControlHandler control) { m_control = std::move(control); }

    // "/TessituraService" or "/tessitura/api"; what every path of the contract starts with.
    [[nodiscard]] QByteArray basePath() const { return m_basePath; }
    void setBasePath(const QByteArray &path) { m_basePath = path; }
    // The password of every API user of this store.
    void setApiPassword(const QString &password) { m_apiPassword = password; }

    [[nodiscard]] Services &services() { return m_services; }
    [[nodiscard]] Router &router() { return m_router; }
    [[nodiscard]] RequestLog &requests() { return m_requests; }
    // "GET Web/Session/{sessionKey}" or "GET (no route)": what faults and counts go by. Never holds a session
    // key.
    [[nodiscard]] QByteArray routeName(const Request &request) const;
    // Empties the store and fills it with the demo organisation again. Sessions are gone with everything
    // else.
    [[nodiscard]] bool reset(QString *problem);

private:
    Service(std::unique_ptr<Database> store, Clock &clock, const Switches &switches);

    [[nodiscard]] bool migrate(QString *problem);
    [[nodiscard]] bool seed(QString *problem);
    void fill(const Module &module);
    [[nodiscard]] QByteArray apiPath(const QByteArray &path) const;
    [[nodiscard]] std::optional<Caller> authenticate(const Request &request);
    [[nodiscard]] bool permitted(const Caller &caller, const Route &route);
    [[nodiscard]] Answer dispatch(const Request &request, const Caller &caller, const QByteArray &path);
    void tick();
    void touch(const QString &sessionKey, bool writing);
    [[nodiscard]] Answer runHandler(const Route &route, const Call &call);
    [[nodiscard]] Response render(const Request &request, const Answer &answer) const;
    [[nodiscard]] Response rendered(const Request &request, const Answer &answer) const;

    std::unique_ptr<Database> m_store;
    Switches m_switches;
    Services m_services;
    Router m_router;
    RequestLog m_requests;
    std::vector<Module> m_modules;
    QByteArray m_basePath;
    QString m_apiPassword;
    ControlHandler m_control;
    QHash<QString, qint64> m_lastAccess;
};

} // namespace Foyer::Sandbox
