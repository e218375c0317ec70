// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Foyer {

//! The boxes a scanned code can be meant for.
enum class ScanTarget { Order, Promo, Constituent };

//! What is in front while something is scanned.
struct ScanPlace
{
    bool session = false;
    bool businessFacing = false;
    bool customer = false;
    std::optional<ScanTarget> aim = {}; //!< the box that has the focus
};

struct ScanRoute
{
    enum class What {
        Go, //!< to the one target
        Ask, //!< to one of the targets, as the person says
        NoSession, //!< there is nothing it could be used in
        CardNumber, //!< neither kept nor shown
        Case, //!< a kiosk's, sealed
        NotOurs, //!< none of our codes
    };
    What what = What::NotOurs;
    QList<ScanTarget> targets = {}; //!< at most two
    QString code = {}; //!< cleaned; empty for a card number
    bool operator==(const ScanRoute &) const = default;
};

//! By shape and place. Digits are an order number once somebody is signed in, and the customer's number where a counter
//! sale waits for one; letters are a promo code; the box that has the focus wins. Pure.
[[nodiscard]] ScanRoute routeScan(const QString &code, const ScanPlace &place);

}
