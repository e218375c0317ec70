// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/explanation.h"

#include <algorithm>

namespace Foyer {

namespace {

const StoryStep *lastOf(const Story &story, std::initializer_list<StoryKind> kinds)
{
    const auto found = std::find_if(story.crbegin(), story.crend(),
        [kinds](const StoryStep &step) { return std::find(kinds.begin(), kinds.end(), step.kind) != kinds.end(); });
    return found == story.crend() ? nullptr : &*found;
}

void addDeadline(Explanation &why, const std::optional<Timestamp> &deadline)
{
    if (!deadline)
        return;
    Particulars about;
    about.until = deadline;
    why.about.until = deadline;
    why.evidence.append({WhyClue::DeadlineWas, about});
}

void addFirstSeat(Explanation &why, const Session &session)
{
    const auto &first = session.cart.firstSeatAdded;
    if (!first || isNoDate(*first))
        return;
    Particulars about;
    about.at = first;
    why.about.at = first;
    why.evidence.append({WhyClue::FirstSeatAt, about});
}

Explanation afterCheckout(const Session &session)
{
    Explanation why;
    const bool complete = session.checkout.phase() == CheckoutPhase::Complete;
    why.sentence = complete ? WhySentence::SeatsSold : WhySentence::SeatsSaving;
    why.next = complete ? NextStep::LookAtOrder : NextStep::WaitForCheckout;
    why.about.number = session.orderId;
    Particulars about;
    about.name = session.checkout.status.value_or(QString());
    why.evidence.append({WhyClue::CheckoutPhaseIs, about});
    return why;
}

//! A press here that lets seats go, if nothing was held again after it.
const StoryStep *letGoHere(const Story &story)
{
    const StoryStep *step = lastOf(
        story, {StoryKind::SeatsReleased, StoryKind::LoggedOut, StoryKind::SeatsHeld, StoryKind::SeatsExpired});
    const bool letGo = step && step->pressedHere
        && (step->kind == StoryKind::SeatsReleased || step->kind == StoryKind::LoggedOut);
    return letGo ? step : nullptr;
}

Explanation timeRanOut(const Session &session, const SeatView &seats, const std::optional<Timestamp> &deadline)
{
    Explanation why;
    const bool gone = session.hasLockedSeats == false;
    why.sentence = gone ? WhySentence::SeatsReleasedByCleanup : WhySentence::SeatsTimeRanOut;
    why.certainty = session.seatsExpired == true || seats.state == SeatState::Expired ? Certainty::Certain : Certainty::Likely;
    addDeadline(why, deadline);
    addFirstSeat(why, session);
    if (session.seatsExpired == true)
        why.evidence.append({WhyClue::ServerSaysExpired, {}});
    if (gone)
        why.evidence.append({WhyClue::ServerSaysNotHeld, {}});
    why.next = NextStep::TryTheSameSeats;
    return why;
}

}

Explanation explainSeats(const Session &session, const SeatView &seats, const std::optional<Timestamp> &deadline,
    const Story &story)
{
    const CheckoutPhase phase = session.checkout.phase();
    if (phase == CheckoutPhase::Complete || phase == CheckoutPhase::Saving)
        return afterCheckout(session);
    Explanation why;
    if (session.seatsExpired != true) {
        if (const StoryStep *step = letGoHere(story)) {
            why.sentence = step->kind == StoryKind::LoggedOut ? WhySentence::SeatsReleasedByLogOut
                                                              : WhySentence::SeatsReleasedHere;
            why.about.seenAt = step->seenAt;
            return why;
        }
    }
    const bool over = seats.state == SeatState::Expired
        || (seats.state == SeatState::Released && lastOf(story, {StoryKind::SeatsExpired}));
    if (session.seatsExpired == true || over)
        return timeRanOut(session, seats, deadline);
    if (!lastOf(story, {StoryKind::SeatsGone}))
        return why;
    why.certainty = Certainty::Likely;
    why.next = NextStep::TryTheSameSeats;
    addDeadline(why, deadline);
    if (!session.hasLockedSeats) {
        why.sentence = WhySentence::SeatsNotKnown;
        why.evidence.append({WhyClue::ServerHasNoFlags, {}});
        return why;
    }
    why.sentence = WhySentence::SeatsGoneEarly;
    why.evidence.append({WhyClue::ServerSaysNotHeld, {}});
    why.evidence.append({WhyClue::NothingPressedHere, {}});
    return why;
}

}
