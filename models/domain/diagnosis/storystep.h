// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/session.h"

#include <QList>

#include <optional>

namespace Foyer {

enum class StoryKind {
    Opened, //!< the first look at the session
    SignedIn, SignInFailed, SignedOff, //!< SignedOff: somebody was signed in and is not any more
    CustomerSet, //!< a counter sale got another customer
    OrderLoaded, CartChanged, ModeChanged, SourceChanged, //!< the last two: nothing else changed with it
    SeatsHeld, SeatsReleased, SeatsExpired, SeatsGone, //!< Released by a press here; Gone were held at the look before
    DeadlineMoved, CheckoutChanged, LoggedOut,
};

//! One thing this program saw happen to a session. Absent = it did not change or was not known.
struct StoryStep
{
    StoryKind kind = StoryKind::Opened;
    QDateTime seenAt; //!< this computer's clock, UTC; for showing only
    bool pressedHere = false; //!< a press in this program was under way or had just ended
    std::optional<int> modeBefore, modeAfter, sourceBefore, sourceAfter;
    std::optional<int> sourcePassed; //!< with a sign-in: another source than the session's own, of a promo code
    std::optional<int> promoMode; //!< the mode of sale that promo code stands for
    std::optional<int> constituentId, orderId, failedAttempts;
    std::optional<Timestamp> lockedSince, deadline;
    bool operator==(const StoryStep &) const = default;
};

using Story = QList<StoryStep>; //!< oldest first

//! What a press in this program was about to do between two looks; the server alone says whether it did.
enum class StoryPress { None, SignIn, LetSeatsGo, Other };

//! What happened between two looks at a session, the cause before its effects. The first step carries what became
//! of mode of sale and source. Moments, deadlines and promo codes are not filled in.
[[nodiscard]] Story stepsBetween(const Session &before, const Session &after, StoryPress press);

}
