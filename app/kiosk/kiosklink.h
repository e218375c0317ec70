// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/checkoutservice.h"
#include "models/service/httptransport.h"
#include "models/service/sessionservice.h"

namespace Foyer {

//! A kiosk's connection: what it sells with and nothing that keeps calls, patrons or attempts.
struct KioskLink
{
    //! \a clock must outlive the link.
    KioskLink(ServiceAddress address, ApiVersion version, const Clock &clock)
        : transport(std::move(address), clock), sessions(transport), checkouts(transport)
    {
        sessions.setApiVersion(version);
    }

    HttpTransport transport;
    SessionService sessions;
    CheckoutService checkouts;
};

}
