// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deadlinechoice.h"
#include "models/domain/error.h"
#include "models/domain/outcome.h"
#include "models/domain/performance.h"
#include "models/domain/session.h"
#include "models/domain/signin.h"

#include <optional>
#include <variant>

namespace Foyer {

//! The four staff forms for a patron; one press sends exactly one of them.
using SignInRequest = std::variant<SignInByName, SignInByEmail, SignInByConstituent, SignInAsGuest>;

enum class SignInForm { Name, Email, Constituent, Guest };

enum class DeskCommand {
    None, SignIn, HoldSeats, ReleaseSeats, MoreTime, LogOut,
    Other, //!< of another part of the session (orders, logins, variables …), which words it itself
};

//! What looking at the session showed after a command whose answer was lost.
enum class Reconciled {
    NotNeeded, //!< the answer came
    Happened, //!< the server did it
    DidNotHappen, //!< the server did not do it: it may be pressed again
    NotYetKnown, //!< the session could not be read; the desk goes on looking and stays busy
};

//! Somebody was told that this is the last try before lock-out, and said yes with another key.
enum class LastTry { NotAllowed, Allowed };

enum class SignInVerdict {
    SignedIn,
    SignedInTemporary, //!< with a temporary password: a new one is due
    GuestAnonymous, //!< general public, constituent 0
    GuestAttached, //!< the e-mail belongs to a login: that constituent is on the cart
    NotRecognised, //!< answered, not signed in
    LockedOut, //!< LockedDate is set
    RefusedByServer, //!< 4xx
    NotSent,
    StillUnknown,
};

//! Which login a press was about. Personal: for the audit's alias only, neither shown nor written.
struct TriedLogin
{
    QString name;
    int typeId = 0;
};

struct SignInReport
{
    SignInForm form = SignInForm::Email;
    SignInVerdict verdict = SignInVerdict::NotSent;
    std::optional<int> failedAttempts; //!< as the server counts them now
    std::optional<int> attemptLimit; //!< from the profile; empty = not known
    std::optional<Timestamp> lockedSince;
    bool countedForSure = false; //!< the failed try is in the server's count
    bool sessionWasReset = false; //!< mode of sale or source fell back: an older server purged the session
    TriedLogin tried;
    bool lastTry = false; //!< sent on purpose although one more failure locks the login
};

//! How one press ended, for the message bar. Words are made in ui.
struct DeskReport
{
    DeskCommand command = DeskCommand::None;
    OutcomeClass outcomeClass = OutcomeClass::Done;
    Reconciled reconciled = Reconciled::NotNeeded;
    Error error; //!< meaningful when not Done
    std::optional<SignInReport> signIn;
    int seatsAsked = 0; //!< HoldSeats
    std::optional<int> seatsReserved; //!< HoldSeats; fewer than asked is possible
    std::chrono::seconds timeAsked{}; //!< MoreTime; below zero shortens
    bool seatsGone = false; //!< MoreTime: no seats are left that time could be added for
    std::optional<DeadlineChoice> deadlineAsked; //!< MoreTime by the clock
    std::optional<int> seatsReleased; //!< ReleaseSeats and LogOut, as known before
};

}
