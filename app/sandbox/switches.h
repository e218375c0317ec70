// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace Foyer::Sandbox {

// What the person at a card reader, or the reader itself, does.
//  Approve, Decline   say so
//  Partial            approves half of the amount
//  Timeout            stays silent, then says that nobody came
//  Unknown            approves, and the answer is lost
//  LostDecline        declines, and the answer is lost
enum class ReaderPlay { Approve, Decline, Partial, Timeout, Unknown, LostDecline };

[[nodiscard]] QString nameOf(ReaderPlay play);
[[nodiscard]] std::optional<ReaderPlay> readerPlay(const QString &name);

// Where the contract leaves the wire open, or versions differ, the sandbox can behave either way.
struct Switches
{
    int apiVersion = 15;
    bool hasSeatFlags = true; // false: a server before 15.1.7, without HasLockedSeats and SeatsExpired
    bool failedLoginIsError
        = false; // true: a failed login answers 400 and an error list instead of a session
    bool expirationHasOffset = true; // false: Expiration is written without an offset
    bool checkoutStatusInWords = false; // true: SaveComplete, false: C
    bool checkoutProblemIsStatus = false; // true: a checkout that cannot be answers 200 and Error, false: 400
    bool certificatePaysPart = true; // false: a certificate that holds less than the amount is refused
    ReaderPlay reader = ReaderPlay::Approve; // where nothing else is in the reader's queue
    int readerDelayMs = 0; // real milliseconds until a card is shown
    int readerSilenceMs = 20'000; // real milliseconds until a reader that nobody comes to gives up
    int savingMs = 0; // sandbox milliseconds in which an order is being saved; 0: within the checkout
    bool savingFails = false; // the checkout, or the saving after it, ends in an error
    QTimeZone serverZone = QTimeZone::utc();
    QTimeZone seatServerZone = QTimeZone::utc();

    [[nodiscard]] QJsonObject toJson() const;
    // Takes the members that are there; gives the name of one that is unknown or of the wrong kind, and then
    // changes nothing.
    [[nodiscard]] QString apply(const QJsonObject &changes);
};

} // namespace Foyer::Sandbox
