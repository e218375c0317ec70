// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// Web/Cart/{sessionKey}/Properties. A PUT replaces all of them: a member that is missing is gone.
class CartPropertiesOf final
{
public:
    explicit CartPropertiesOf(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer get(const Call &call);
    [[nodiscard]] Answer put(const Call &call);

    [[nodiscard]] static QString tables();
    static void seed(Services &services);

private:
    // What a PUT makes of the session.
    struct Change
    {
        int source = 0;
        int mode = 0;
        std::optional<int> delivery;
    };

    [[nodiscard]] QJsonObject describe(const Row &session);
    // Empty when all is well; else what is wrong.
    [[nodiscard]] QString read(const Call &call, const Row &session, Change &change);
    [[nodiscard]] QString readSource(const Call &call, const Row &session, Change &change);
    [[nodiscard]] QString checkCart(const QString &key, int mode);

    Services &m_services;
};

} // namespace Foyer::Sandbox
