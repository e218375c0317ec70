// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/diagnosis/storystep.h"

namespace Foyer {

namespace {

bool isIn(const Session &session) { return session.isLoggedIn == true || session.isGuest == true; }

bool isSaving(const Session &session)
{
    const CheckoutPhase phase = session.checkout.phase();
    return phase == CheckoutPhase::Saving || phase == CheckoutPhase::Complete;
}

std::optional<StoryKind> customerStep(const Session &before, const Session &after)
{
    const bool other = after.login.constituentId.value_or(0) != before.login.constituentId.value_or(0)
        || after.login.userId != before.login.userId;
    if (isIn(after) && (!isIn(before) || other))
        return StoryKind::SignedIn;
    if (isIn(before) && !isIn(after))
        return StoryKind::SignedOff;
    if (after.login.failedAttempts.value_or(0) > before.login.failedAttempts.value_or(0)
        || (after.login.lockedDate && !before.login.lockedDate))
        return StoryKind::SignInFailed;
    if (after.businessFacing == true && other)
        return StoryKind::CustomerSet;
    return std::nullopt;
}

std::optional<StoryKind> seatsStep(const Session &before, const Session &after, StoryPress press)
{
    if (after.seatsExpired == true && before.seatsExpired != true)
        return StoryKind::SeatsExpired;
    const auto held = before.seatsProbablyHeld(), holds = after.seatsProbablyHeld();
    if (held == true && holds == false)
        return press == StoryPress::LetSeatsGo ? StoryKind::SeatsReleased : StoryKind::SeatsGone;
    if (held != true && holds == true)
        return StoryKind::SeatsHeld;
    return before.cart == after.cart ? std::nullopt : std::optional(StoryKind::CartChanged);
}

//! Kinds only, in the order in which one causes the next.
QList<StoryKind> kindsBetween(const Session &before, const Session &after, StoryPress press)
{
    QList<StoryKind> kinds;
    const bool loaded = after.orderId.value_or(0) > 0 && after.orderId != before.orderId && !isSaving(after);
    if (loaded)
        kinds.append(StoryKind::OrderLoaded);
    if (const auto kind = customerStep(before, after))
        kinds.append(*kind);
    if (const auto kind = seatsStep(before, after, press); kind && !(loaded && kind == StoryKind::CartChanged))
        kinds.append(*kind);
    if (before.checkout.phase() != after.checkout.phase())
        kinds.append(StoryKind::CheckoutChanged);
    if (kinds.isEmpty() && before.modeOfSaleId != after.modeOfSaleId)
        kinds.append(StoryKind::ModeChanged);
    if (kinds.isEmpty() && before.sourceId != after.sourceId)
        kinds.append(StoryKind::SourceChanged);
    return kinds;
}

}

Story stepsBetween(const Session &before, const Session &after, StoryPress press)
{
    Story story;
    for (const StoryKind kind : kindsBetween(before, after, press)) {
        StoryStep step;
        step.kind = kind;
        step.pressedHere = press != StoryPress::None;
        if (story.isEmpty() && before.modeOfSaleId != after.modeOfSaleId) {
            step.modeBefore = before.modeOfSaleId;
            step.modeAfter = after.modeOfSaleId;
        }
        if (story.isEmpty() && before.sourceId != after.sourceId) {
            step.sourceBefore = before.sourceId;
            step.sourceAfter = after.sourceId;
        }
        if (kind == StoryKind::OrderLoaded)
            step.orderId = after.orderId;
        if (kind == StoryKind::SignedIn || kind == StoryKind::CustomerSet)
            step.constituentId = after.login.constituentId;
        if (kind == StoryKind::SignedOff)
            step.constituentId = before.login.constituentId;
        if (kind == StoryKind::SignInFailed || kind == StoryKind::SignedOff) {
            step.failedAttempts = after.login.failedAttempts;
            step.lockedSince = after.login.lockedDate;
        }
        story.append(step);
    }
    return story;
}

}
