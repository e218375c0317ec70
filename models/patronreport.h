// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskreport.h"
#include "models/domain/account.h"
#include "models/domain/error.h"
#include "models/domain/outcome.h"
#include "models/domain/timestamp.h"

#include <QList>

#include <optional>

namespace Foyer {

enum class PatronAct { SetConstituent, SendCredentials, TokenSignIn, ExternalSignIn, CreateLogin, ChangeLogin };

enum class PatronVerdict {
    CustomerSet,
    CustomerToChoose, //!< household or person: nothing is set yet
    MailAsked, //!< the server took the request; nobody knows whether the mail arrived
    MailMayHaveGone, //!< the answer was lost, and no look can tell
    SignedIn,
    SignedInTemporary, //!< a new password is due
    LoginCreated,
    LoginChanged,
    NotRecognised, //!< answered, not signed in
    LockedOut,
    OldOrNewPassword, //!< a change whose answer was lost: either password may be the valid one
    Refused,
    NotSent,
    DidNotHappen, //!< the answer was lost, a look found nothing done
    StillUnknown, //!< the session cannot be read; a second report follows
};

//! How one press ended. Holds no secret. Words are made in ui.
struct PatronReport
{
    PatronAct act = PatronAct::SetConstituent;
    PatronVerdict verdict = PatronVerdict::NotSent;
    OutcomeClass outcomeClass = OutcomeClass::Done;
    Error error; //!< meaningful when not Done
    QList<ConstituentName> names; //!< SetConstituent: who is set, or who there is to choose from
    int constituentId = 0; //!< SetConstituent: as asked for
    std::optional<int> failedAttempts; //!< sign-ins: as the server counts them now
    std::optional<Timestamp> lockedSince;
    bool sessionWasReset = false; //!< mode of sale or source fell back with a failed sign-in
    TriedLogin tried; //!< empty for acts that are not about a login

    [[nodiscard]] bool wasLost() const { return outcomeClass == OutcomeClass::Unknown; }
    [[nodiscard]] bool isFinal() const { return verdict != PatronVerdict::StillUnknown; }
};

}
