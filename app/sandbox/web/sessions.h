// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Opening, reading, handing over and closing web sessions.
class Sessions final
{
public:
    explicit Sessions(Services &services) : m_services(services) {}

    [[nodiscard]] Answer create(const Call &call);
    [[nodiscard]] Answer get(const Call &call);

    // The row of the session named in the path; nothing when there is none.
    [[nodiscard]] std::optional<Row> find(const QString &key);
    // The contract's Session of a row.
    [[nodiscard]] QJsonObject describe(const Row &session);
    [[nodiscard]] Answer answer(const QString &key);

private:
    [[nodiscard]] QJsonObject cartInfo(const Row &session);
    [[nodiscard]] QJsonObject loginInfo(const Row &session) const;
    [[nodiscard]] QJsonValue stampOf(std::optional<qint64> ms) const;

    Services &m_services;
};

} // namespace Foyer::Sandbox
