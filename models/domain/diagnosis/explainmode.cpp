// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/explanation.h"

#include <algorithm>

namespace Foyer {

namespace {

bool movesMode(const StoryStep &step)
{
    return step.modeAfter && step.modeBefore && *step.modeBefore != *step.modeAfter;
}

Particulars aboutStep(const StoryStep &step)
{
    Particulars about;
    about.fromId = step.modeBefore;
    about.toId = step.modeAfter;
    about.seenAt = step.seenAt;
    if (step.kind == StoryKind::OrderLoaded)
        about.number = step.orderId;
    return about;
}

struct Cause
{
    WhySentence sentence;
    Certainty certainty;
};

//! A promo code that stands for the new mode explains it; else the patron's rank does, as far as we can tell.
Cause causeOfSignIn(const StoryStep &step)
{
    if (step.promoMode && step.promoMode == step.modeAfter)
        return {WhySentence::ModeByPromo, Certainty::Certain};
    if (step.sourcePassed && !step.promoMode)
        return {WhySentence::ModeByPromo, Certainty::Likely};
    if (step.sourceBefore != step.sourceAfter && step.sourceAfter)
        return {WhySentence::ModeByPromo, Certainty::Likely};
    return {WhySentence::ModeByRank, Certainty::Likely};
}

Cause causeOf(const StoryStep &step)
{
    if (!step.pressedHere)
        return {WhySentence::ModeElsewhere, Certainty::Likely};
    switch (step.kind) {
    case StoryKind::OrderLoaded:
        return {WhySentence::ModeByOrder, Certainty::Certain};
    case StoryKind::SignedIn:
        return causeOfSignIn(step);
    case StoryKind::SignInFailed:
    case StoryKind::SignedOff:
        return {WhySentence::ModeByFailedSignIn, Certainty::Certain};
    case StoryKind::CustomerSet:
        return {WhySentence::ModeByCustomer, Certainty::Likely};
    case StoryKind::CartChanged:
    case StoryKind::SeatsHeld:
        return {WhySentence::ModeByCartChange, Certainty::Likely};
    default:
        return {WhySentence::ModeElsewhere, Certainty::Likely};
    }
}

NextStep nextAfter(WhySentence sentence)
{
    switch (sentence) {
    case WhySentence::ModeByOrder:
    case WhySentence::ModeByFailedSignIn:
        return NextStep::StartNewSession;
    case WhySentence::ModeByPromo:
        return NextStep::AskPatronWhichOffer;
    case WhySentence::ModeByRank:
    case WhySentence::ModeByCustomer:
        return NextStep::CheckPrices;
    default:
        return NextStep::LeaveItOrSignInAgain;
    }
}

void tellTheStory(Explanation &why, const Story &story, const StoryStep &cause)
{
    for (const StoryStep &step : story) {
        if (step.kind == StoryKind::Opened) {
            Particulars about;
            about.toId = step.modeAfter;
            about.seenAt = step.seenAt;
            why.evidence.append({WhyClue::OpenedWith, about});
        } else if (movesMode(step)) {
            Particulars about = aboutStep(step);
            about.count = static_cast<int>(step.kind);
            why.evidence.append({WhyClue::StepSeen, about});
        }
    }
    Particulars about;
    if (cause.promoMode) {
        about.toId = cause.promoMode;
        why.evidence.append({WhyClue::PromoStandsFor, about});
    } else if (cause.sourcePassed) {
        about.toId = cause.sourcePassed;
        why.evidence.append({WhyClue::PromoPassed, about});
    }
    if (why.sentence == WhySentence::ModeElsewhere && !cause.pressedHere)
        why.evidence.append({WhyClue::NothingPressedHere, {}});
    if (why.sentence == WhySentence::ModeByFailedSignIn)
        why.evidence.append({WhyClue::OlderServerResets, {}});
}

}

Explanation explainMode(const Session &session, const Story &story)
{
    const auto now = session.modeOfSaleId;
    const auto cause = std::find_if(story.crbegin(), story.crend(),
        [now](const StoryStep &step) { return movesMode(step) && step.modeAfter == now; });
    Explanation why;
    if (cause != story.crend()) {
        const Cause found = causeOf(*cause);
        // Moved and moved back is nothing odd.
        if (session.originalModeOfSaleId == now)
            return why;
        why.sentence = found.sentence;
        why.certainty = found.certainty;
        why.about = aboutStep(*cause);
        tellTheStory(why, story, *cause);
        why.next = nextAfter(why.sentence);
        return why;
    }
    if (!now || !session.originalModeOfSaleId || *now == *session.originalModeOfSaleId)
        return why;
    why.sentence = WhySentence::ModeBeforeWeLooked;
    why.certainty = Certainty::Likely;
    why.about.fromId = session.originalModeOfSaleId;
    why.about.toId = now;
    why.evidence.append({WhyClue::FirstLookMoved, {}});
    if (session.sourceId) {
        Particulars source;
        source.toId = session.sourceId;
        why.evidence.append({WhyClue::SourceIs, source});
    }
    if (session.orderId) {
        why.about.number = session.orderId;
        why.next = NextStep::LookAtOrder;
    } else {
        why.next = NextStep::LeaveItOrSignInAgain;
    }
    return why;
}

Explanation explainPrice(const PriceChange &change)
{
    Explanation why;
    if (change.before == change.after)
        return why;
    why.about.fromPrice = change.before;
    why.about.toPrice = change.after;
    why.certainty = Certainty::Likely;
    why.next = NextStep::CheckPrices;
    const auto moved = [](std::optional<int> before, std::optional<int> after) { return before && after && before != after; };
    const bool mode = moved(change.modeBefore, change.modeAfter);
    if (mode || moved(change.sourceBefore, change.sourceAfter)) {
        why.sentence = mode ? WhySentence::PriceByMode : WhySentence::PriceBySource;
        why.about.fromId = mode ? change.modeBefore : change.sourceBefore;
        why.about.toId = mode ? change.modeAfter : change.sourceAfter;
    } else if (moved(change.customerBefore, change.customerAfter)) {
        why.sentence = WhySentence::PriceByCustomer;
    } else {
        why.sentence = WhySentence::PriceUnexplained;
    }
    return why;
}

}
