// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Foyer {

//! POST Web/Session: a customer-facing session.
struct CustomerSessionRequest
{
    QString ipAddress;
    std::optional<int> businessUnitId;
    QString organization; //!< the organisation's description; empty = the server's default
    std::optional<int> source;
};

//! POST Web/Session/BusinessFacing: a counter sale.
struct CounterSessionRequest
{
    QString ipAddress; //!< required here
    std::optional<int> businessUnitId;
    QString organization;
    int modeOfSaleId = 0;
    int source = 0;
    std::optional<int> batchId; //!< empty = the organisation's web batch
};

}
