// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

struct CartSeat
{
    int subLineItemId = 0;
    QString section, row, number;
    QString priceType, zone;
    std::optional<Money> due;
    std::optional<int> seatId = {}, zoneId = {}, priceTypeId = {}; //!< to ask for the same again
    bool operator==(const CartSeat &) const = default;
};

//! "Stalls F 12, F 13"; the section is said once for neighbours. Server text, not made safe.
[[nodiscard]] QString seatNames(const QList<CartSeat> &seats);

enum class CartLineKind { Performance, Package, Contribution, Membership, GiftCertificate, Fee, Other };

struct CartLine
{
    CartLineKind kind = CartLineKind::Other;
    std::optional<int> id; //!< line item id; needed to remove tickets
    std::optional<int> performanceId;
    QString title;
    std::optional<Timestamp> when;
    QList<CartSeat> seats;
    std::optional<Money> due;
    bool operator==(const CartLine &) const = default;
};

struct CartFee
{
    QString name;
    std::optional<Money> amount;
    bool operator==(const CartFee &) const = default;
};

struct CartPayment
{
    std::optional<int> id;
    QString method;
    std::optional<Money> amount;
    std::optional<int> methodId = {}, typeId = {}; //!< to know one's own payment after a lost answer
    std::optional<bool> applied = {};
    bool operator==(const CartPayment &) const = default;
};

//! Web/Cart/{key}: what is in it and what it costs. The cart's SessionKey member is never read.
struct Cart
{
    std::optional<Money> subTotal, fees, total, paidNow, paidBefore, balance;
    QString modeOfSale, source, deliveryMethod;
    std::optional<int> constituentId;
    QString constituentName;
    QList<CartLine> lines;
    QList<CartFee> orderFees;
    QList<CartPayment> payments;
    QStringList messages; //!< pricing rule messages, untrusted plain text
    std::optional<bool> priced;
    bool operator==(const Cart &) const = default;
};

}
