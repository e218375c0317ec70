// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/module.h"

namespace Foyer::Sandbox {

// POST .../Payments/EMV/Authorize: a play of a card reader and the person before it. Nothing of a card is
// made up.
class CardReader final
{
public:
    explicit CardReader(Services &services)
        : m_services(services)
    {
    }

    [[nodiscard]] Answer authorize(const Call &call);

private:
    // The oldest play that was asked for, else what the switch says.
    [[nodiscard]] ReaderPlay nextPlay();
    [[nodiscard]] Answer approved(const Call &call, qint64 cents, bool partial);
    [[nodiscard]] Answer declined(const QString &reason) const;

    Services &m_services;
};

} // namespace Foyer::Sandbox
