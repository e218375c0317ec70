// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/timestamp.h"

#include <QString>

#include <optional>

namespace Foyer {

// Web/Session/{sessionKey} as the contract has it (swagger: Session). Every member may be null or absent on
// the wire; absent here means "unknown", never false and never zero.

//! Whose login is active. Belongs to the login, not to the cart.
struct LoginInfo
{
    std::optional<int> constituentId; //!< 0 = general public
    std::optional<int> originalConstituentId; //!< owner of the login when it acts for somebody else
    std::optional<QString> userId;
    std::optional<QString> status; //!< "P" permanent, "T" temporary
    std::optional<int> failedAttempts;
    std::optional<Timestamp> lockedDate;
    std::optional<QString> electronicAddress;
    bool operator==(const LoginInfo &) const = default;

    [[nodiscard]] bool isTemporary() const { return status == QStringLiteral("T"); }
};

struct CartCounts
{
    std::optional<int> performances, packages, contributions, memberships;
    std::optional<int> userDefinedFees, giftCertificates, payments;
    std::optional<Timestamp> firstSeatAdded;
    bool operator==(const CartCounts &) const = default;
};

//! WIRE.md section 10: letters or words; anything else keeps its text.
enum class CheckoutPhase { NotStarted, Saving, Complete, Failed, Unrecognised };

struct CheckoutStatus
{
    std::optional<QString> status; //!< as written
    std::optional<Timestamp> date;
    bool operator==(const CheckoutStatus &) const = default;

    [[nodiscard]] CheckoutPhase phase() const;
};

struct Session
{
    std::optional<int> orderId;
    std::optional<bool> isLoggedIn;
    std::optional<int> modeOfSaleId, originalModeOfSaleId;
    std::optional<int> sourceId;
    LoginInfo login;
    CartCounts cart;
    std::optional<bool> businessFacing;
    std::optional<bool> isGuest;
    CheckoutStatus checkout;
    std::optional<bool> hasLockedSeats; //!< from 15.1.7
    std::optional<bool> seatsExpired; //!< from 15.1.7
    bool operator==(const Session &) const = default;

    //! HasLockedSeats where the server has it, else whether the cart counts performances or packages.
    [[nodiscard]] std::optional<bool> seatsProbablyHeld() const;
};

//! A session key opens the session for whoever has it: not shown, not logged, not written.
using SessionKey = QString;

}
