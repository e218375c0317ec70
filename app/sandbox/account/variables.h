// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// The name/value pairs of a session. Names are the same in any case of letters.
class Variables final
{
public:
    explicit Variables(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer all(const Call &call);
    [[nodiscard]] Answer get(const Call &call);
    // A name that exists already is refused; that is what update is for, and the other way round.
    [[nodiscard]] Answer add(const Call &call);
    [[nodiscard]] Answer update(const Call &call);
    [[nodiscard]] Answer remove(const Call &call);

private:
    [[nodiscard]] std::optional<Row> find(const QString &key, const QString &name);
    [[nodiscard]] Answer answer(const QString &key, const QString &name);

    Services &m_services;
};

} // namespace Foyer::Sandbox
