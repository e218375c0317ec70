// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/diagnosis/particulars.h"
#include "models/domain/diagnosis/storystep.h"
#include "models/domain/order.h"
#include "models/domain/seatclock.h"
#include "models/domain/session.h"

#include <QList>

namespace Foyer {

//! Why a value is odd; in brackets what its Particulars hold. Modes of sale are fromId and toId.
enum class WhySentence {
    NothingOdd,
    // mode of sale
    ModeByOrder, //!< [fromId, toId, number = order, seenAt]
    ModeByPromo, //!< [fromId, toId, seenAt]
    ModeByRank, //!< [fromId, toId, seenAt]
    ModeByFailedSignIn, //!< [fromId, toId, seenAt] an older server reset the session
    ModeByCustomer, //!< [fromId, toId, seenAt]
    ModeByCartChange, //!< [fromId, toId, seenAt]
    ModeElsewhere, //!< [fromId, toId, seenAt] changed between two looks, nothing was pressed here
    ModeBeforeWeLooked, //!< [fromId, toId]
    // price
    PriceByMode, //!< [fromPrice, toPrice, fromId, toId]
    PriceBySource, //!< [fromPrice, toPrice, fromId, toId = sources]
    PriceByCustomer, PriceUnexplained, //!< [fromPrice, toPrice]
    // seats
    SeatsTimeRanOut, //!< [until, at = first seat] marked expired, perhaps not yet released
    SeatsReleasedByCleanup, //!< [until]
    SeatsReleasedHere, SeatsReleasedByLogOut, //!< [seenAt]
    SeatsSold, //!< [number = order, if known] checkout is done
    SeatsSaving, //!< checkout is under way
    SeatsGoneEarly, //!< [until] gone before their time and not from here
    SeatsNotKnown, //!< an older server does not say
    // order
    OrderOpenHere, //!< [number]
    OrderInBatch, //!< [number = order, limit = batch, if known]
    OrderInOtherSession, //!< [number, length = idle time after which the lock falls, if known]
    // promo
    PromoNumberUnknown, PromoTextUnknown, //!< [name = as asked]
    // nobody signed in
    NobodyTried, CounterWithoutCustomer, GuestIsNotSignedIn,
    TryFailed, //!< [count, limit if known]
    TryLocked, //!< [at, count if known]
    FailedTryEndedIt, //!< somebody was signed in until a try for another failed
    EndedElsewhere, //!< [seenAt] signed in at the look before, and nothing was pressed here
};

//! What a sentence rests on.
enum class WhyClue {
    OpenedWith, //!< [toId = mode, seenAt]
    StepSeen, //!< [fromId, toId, seenAt, number, count = StoryKind] a step of the story that moved the mode
    PromoStandsFor, //!< [toId = mode]
    PromoPassed, //!< [toId = source]
    FirstLookMoved, //!< the session had moved before this program first looked
    SourceIs, //!< [fromId, toId]
    DeadlineWas, //!< [until]
    FirstSeatAt, //!< [at]
    ServerSaysExpired, ServerSaysNotHeld, ServerHasNoFlags,
    CheckoutPhaseIs, //!< [name = as the server wrote it]
    NothingPressedHere,
    LockedInBatch, //!< [limit = batch]
    LockedBySession,
    LockTimeoutIs, LockTimeoutUnknown, //!< [length]
    AskedAsNumber, AskedAsText, AnswerWasEmpty,
    OnlyActiveSources, //!< the server keeps quiet about sources that are over or not yet open
    FailuresCounted, //!< [count, limit if known]
    ServerSaysLocked, //!< [at]
    SignedInBefore, //!< [seenAt, number = patron]
    OlderServerResets,
};

enum class NextStep {
    None, LeaveItOrSignInAgain, StartNewSession, AskPatronWhichOffer, TryTheSameSeats, LookAtOrder, WaitForCheckout,
    AskBatchOwner, OpenWhenIdle, AskAsText, CheckSpelling, SignIn, ChooseCustomer, HelpThePatron, CheckPrices
};

struct WhyEvidence
{
    WhyClue clue = WhyClue::NothingPressedHere;
    Particulars about;
    bool operator==(const WhyEvidence &) const = default;
};

struct Explanation
{
    WhySentence sentence = WhySentence::NothingOdd;
    Particulars about;
    Certainty certainty = Certainty::Certain;
    QList<WhyEvidence> evidence;
    NextStep next = NextStep::None;
    bool operator==(const Explanation &) const = default;

    [[nodiscard]] bool isOdd() const { return sentence != WhySentence::NothingOdd; }
};

struct PriceChange
{
    Money before, after;
    std::optional<int> modeBefore, modeAfter, sourceBefore, sourceAfter, customerBefore, customerAfter;
};

struct PromoQuestion
{
    QString code;
    bool asNumber = false;
};

// Pure: the same facts give the same words. Only steps this program saw make a sentence certain.

[[nodiscard]] Explanation explainMode(const Session &session, const Story &story);
[[nodiscard]] Explanation explainPrice(const PriceChange &change);
//! \a deadline: the last one the server gave. \a seats: the clock's view of it now.
[[nodiscard]] Explanation explainSeats(const Session &session, const SeatView &seats,
    const std::optional<Timestamp> &deadline, const Story &story);
//! \a openHere: it is this session's own order. \a lockTimeout: "Order Lock Timeout", empty = not known.
[[nodiscard]] Explanation explainOrder(
    const OrderSummary &order, bool openHere, std::optional<std::chrono::minutes> lockTimeout);
[[nodiscard]] Explanation explainEmptyPromo(const PromoQuestion &question);
[[nodiscard]] Explanation explainNotSignedIn(
    const Session &session, const Story &story, std::optional<int> attemptLimit);

}
