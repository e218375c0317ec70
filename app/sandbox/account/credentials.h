// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// POST .../Login/SendCredentials: a new token for the login with that address and type, mailed once a call.
// The token is in the outbox and nowhere in the answer. Where no active login has the address, nothing is
// sent and the answer is an error; the vendor does not say what his is. Failed attempts and a lock stay as
// they are.
class Credentials final
{
public:
    explicit Credentials(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer send(const Call &call);

private:
    Services &m_services;
};

} // namespace Foyer::Sandbox
