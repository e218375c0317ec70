// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>

#include <optional>
#include <vector>

namespace Foyer::Sandbox {

// One thing that goes wrong on the way. What is not set does not happen.
struct FaultRule
{
    int id = 0;
    QByteArray route
        = "*"; // "POST Web/Session/{sessionKey}/Login"; "GET *" and "*" mean any path, any request
    int skip = 0; // matching requests that pass first
    int times = 0; // requests it strikes; 0 = all
    bool processed = true; // false: the request never reaches the service
    int delayMs = 0; // real milliseconds before the first byte
    bool hang = false; // no byte is ever sent, the connection stays open
    bool reset = false; // the connection is reset in place of the answer
    std::optional<int> cutAt; // the connection is closed after this many bytes of the answer, head included
    std::optional<int> status;
    std::optional<QByteArray> body;
    QByteArray contentType = "application/json"; // of `body`
    QList<QPair<QByteArray, QByteArray>> headers; // added to the head

    [[nodiscard]] QJsonObject toJson() const;
};

// The rules in force, oldest first. The first that matches a request strikes it.
class Faults final
{
public:
    // One rule, a list of rules, or {"faults": [...]}. Gives the reason when something in it is unknown; then
    // nothing is added.
    [[nodiscard]] QString add(const QJsonValue &rules);
    [[nodiscard]] std::optional<FaultRule> strike(const QByteArray &route);
    void clear() { m_rules.clear(); }
    [[nodiscard]] QJsonArray toJson() const;

private:
    std::vector<FaultRule> m_rules;
    int m_lastId = 0;
};

} // namespace Foyer::Sandbox
