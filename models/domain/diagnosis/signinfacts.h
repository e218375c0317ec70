// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/lock.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Foyer {

//! Why a fact was not seen.
enum class Unseen {
    None, //!< it was seen
    NotAsked,
    NotPermitted, //!< 403: this user group may not look
    NotAnswered, //!< no valid answer came
    StaffRefused, //!< 401: the server refuses this computer's own service login
    NoLogin, //!< there is no login to look at
    NotReported, //!< the answer leaves it out
    NothingGiven, //!< the caller gave no e-mail to compare
    Contradictory, //!< two things the server said do not fit together
};

template<typename T>
struct Seen
{
    std::optional<T> value;
    Unseen why = Unseen::NotAsked; //!< meaningful without a value

    static Seen of(T value) { return {std::move(value), Unseen::None}; }
    static Seen missing(Unseen why) { return {std::nullopt, why}; }
    bool operator==(const Seen &) const = default;
};

//! One web login as the staff side of the server shows it. Empty = the record leaves it out.
struct LoginRecord
{
    int id = 0;
    QString name;
    std::optional<int> loginTypeId, constituentId;
    std::optional<bool> inactive, temporary, typeInactive;
    std::optional<int> failedAttempts;
    std::optional<Timestamp> lockedSince, lastGood; //!< empty is normal: not locked; no sign-in on record
    bool operator==(const LoginRecord &) const = default;
};

enum class StaffHealth { Unknown, Healthy, Refused, Forbidden, Silent };

//! What a failed try reported to this program, where the logins themselves may not be read.
struct TriedHere
{
    std::optional<int> failedAttempts;
    std::optional<Timestamp> lockedSince;
    bool operator==(const TriedHere &) const = default;
};

//! Everything the diagnosis rests on. Gathering it reads; it spends no attempt and sends no mail.
struct SignInFacts
{
    int loginTypeId = 0; //!< the type of the site the patron stands before
    QString typed; //!< e-mail or user name the patron uses; empty when not given
    int constituentId = 0; //!< the patron looked at; 0 = found by login alone
    Seen<QList<LoginRecord>> logins; //!< of the patron, with the affiliates'
    Seen<QList<LoginRecord>> byEmail; //!< what the server finds for \c typed and the type
    std::optional<bool> recordInactive;
    std::optional<int> attemptLimit;
    std::optional<std::chrono::seconds> lockLength;
    ServerTime server;
    StaffHealth staff = StaffHealth::Unknown;
    std::optional<TriedHere> tried;
    std::optional<bool> mayEdit; //!< this user group may change web logins; empty = not known
};

}
