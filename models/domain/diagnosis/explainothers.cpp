// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/explanation.h"

#include <algorithm>

namespace Foyer {

Explanation explainOrder(
    const OrderSummary &order, bool openHere, std::optional<std::chrono::minutes> lockTimeout)
{
    Explanation why;
    why.about.number = order.orderId;
    if (openHere) {
        why.sentence = WhySentence::OrderOpenHere;
        return why;
    }
    if (order.lock == OrderLock::None)
        return {};
    if (order.lock == OrderLock::StaffBatch) {
        why.sentence = WhySentence::OrderInBatch;
        why.about.limit = order.lockedInBatch;
        Particulars about;
        about.limit = order.lockedInBatch;
        why.evidence.append({WhyClue::LockedInBatch, about});
        why.next = NextStep::AskBatchOwner;
        return why;
    }
    why.sentence = WhySentence::OrderInOtherSession;
    why.certainty = Certainty::Likely; // the lock is certain; that it was left behind is not
    why.next = NextStep::OpenWhenIdle;
    why.evidence.append({WhyClue::LockedBySession, {}});
    Particulars about;
    if (lockTimeout) {
        about.length = *lockTimeout;
        why.about.length = *lockTimeout;
    }
    why.evidence.append({lockTimeout ? WhyClue::LockTimeoutIs : WhyClue::LockTimeoutUnknown, about});
    return why;
}

Explanation explainEmptyPromo(const PromoQuestion &question)
{
    Explanation why;
    why.sentence = question.asNumber ? WhySentence::PromoNumberUnknown : WhySentence::PromoTextUnknown;
    why.about.name = question.code;
    why.evidence.append({question.asNumber ? WhyClue::AskedAsNumber : WhyClue::AskedAsText, why.about});
    why.evidence.append({WhyClue::AnswerWasEmpty, {}});
    why.evidence.append({WhyClue::OnlyActiveSources, {}});
    why.next = question.asNumber ? NextStep::AskAsText : NextStep::CheckSpelling;
    return why;
}

namespace {

bool concernsSignIn(const StoryStep &step)
{
    switch (step.kind) {
    case StoryKind::SignedIn:
    case StoryKind::SignInFailed:
    case StoryKind::SignedOff:
    case StoryKind::CustomerSet:
        return true;
    default:
        return false;
    }
}

Explanation afterFailedTry(const StoryStep &step, std::optional<int> attemptLimit)
{
    Explanation why;
    why.sentence = WhySentence::TryFailed;
    why.next = NextStep::HelpThePatron;
    why.about.count = step.failedAttempts;
    why.about.limit = attemptLimit;
    if (step.failedAttempts)
        why.evidence.append({WhyClue::FailuresCounted, why.about});
    if (step.lockedSince && !isNoDate(*step.lockedSince)) {
        why.sentence = WhySentence::TryLocked;
        why.about.at = step.lockedSince;
        Particulars about;
        about.at = step.lockedSince;
        why.evidence.append({WhyClue::ServerSaysLocked, about});
    }
    return why;
}

Explanation afterSignOff(const StoryStep &step)
{
    Explanation why;
    why.sentence = step.pressedHere ? WhySentence::FailedTryEndedIt : WhySentence::EndedElsewhere;
    why.certainty = step.pressedHere ? Certainty::Certain : Certainty::Likely;
    why.about.seenAt = step.seenAt;
    Particulars about;
    about.seenAt = step.seenAt;
    about.number = step.constituentId;
    why.evidence.append({WhyClue::SignedInBefore, about});
    if (!step.pressedHere)
        why.evidence.append({WhyClue::NothingPressedHere, {}});
    why.next = NextStep::SignIn;
    return why;
}

}

Explanation explainNotSignedIn(const Session &session, const Story &story, std::optional<int> attemptLimit)
{
    Explanation why;
    const bool hasCustomer = session.businessFacing == true && session.login.constituentId.value_or(0) > 0;
    if (session.isLoggedIn == true || hasCustomer)
        return why;
    if (session.isGuest == true) {
        why.sentence = WhySentence::GuestIsNotSignedIn;
        return why;
    }
    const auto last = std::find_if(story.crbegin(), story.crend(), concernsSignIn);
    if (last != story.crend() && last->kind == StoryKind::SignInFailed)
        return afterFailedTry(*last, attemptLimit);
    if (last != story.crend() && last->kind == StoryKind::SignedOff)
        return afterSignOff(*last);
    const auto locked = session.login.lockedDate;
    if (session.login.failedAttempts.value_or(0) > 0 || (locked && !isNoDate(*locked))) {
        StoryStep seen;
        seen.failedAttempts = session.login.failedAttempts;
        seen.lockedSince = locked;
        return afterFailedTry(seen, attemptLimit);
    }
    why.sentence = session.businessFacing == true ? WhySentence::CounterWithoutCustomer : WhySentence::NobodyTried;
    why.next = session.businessFacing == true ? NextStep::ChooseCustomer : NextStep::SignIn;
    return why;
}

}
