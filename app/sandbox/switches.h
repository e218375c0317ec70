// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTimeZone>

namespace Foyer::Sandbox {

// Where the contract leaves the wire open, or versions differ, the sandbox can behave either way.
struct Switches
{
    int apiVersion = 15;
    bool hasSeatFlags = true; // false: a server before 15.1.7, without HasLockedSeats and SeatsExpired
    bool failedLoginIsError
        = false; // true: a failed login answers 400 and an error list instead of a session
    bool expirationHasOffset = true; // false: Expiration is written without an offset
    bool checkoutStatusInWords = false; // true: SaveComplete, false: C
    QTimeZone serverZone = QTimeZone::utc();
    QTimeZone seatServerZone = QTimeZone::utc();

    [[nodiscard]] QJsonObject toJson() const;
    // Takes the members that are there; gives the name of one that is unknown or of the wrong kind, and then
    // changes nothing.
    [[nodiscard]] QString apply(const QJsonObject &changes);
};

} // namespace Foyer::Sandbox
