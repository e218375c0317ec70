// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Foyer {

//! Web/Cart/{key}/Properties, the parts this program shows. A PUT without some member wipes it, therefore the
//! whole text is kept and sent back.
struct CartProperties
{
    std::optional<int> modeOfSaleId; //!< 0 = the session's
    std::optional<int> sourceId;
    std::optional<int> addressId; //!< 0 = none
    std::optional<int> deliveryMethodId; //!< -1 = hold at box office
    QByteArray original;
};

//! What is to be different. What is not set stays as it was read.
struct CartPropertiesChange
{
    std::optional<int> sourceId; //!< moves the mode of sale where the source is tied to one
    std::optional<int> deliveryMethodId;
    bool operator==(const CartPropertiesChange &) const = default;
};

}
