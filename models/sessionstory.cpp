// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionstory.h"

#include <algorithm>
#include <utility>

namespace Foyer {

namespace {

//! A read that left before a command may be answered after it, and show nothing of it.
constexpr int looksThatBelongToAPress = 2;

StoryPress pressOf(DeskCommand command)
{
    switch (command) {
    case DeskCommand::SignIn:
        return StoryPress::SignIn;
    case DeskCommand::ReleaseSeats:
    case DeskCommand::LogOut:
        return StoryPress::LetSeatsGo;
    default:
        return StoryPress::Other;
    }
}

}

SessionStory::SessionStory(SessionWatch &watch, CommandSlot &slot, const Clock &clock, QObject *parent)
    : QObject(parent), m_watch(watch), m_slot(slot), m_clock(clock)
{
    connect(&m_slot, &CommandSlot::busyChanged, this, &SessionStory::noteCommand);
    connect(&m_watch, &SessionWatch::changed, this, &SessionStory::look);
    connect(&m_watch, &SessionWatch::ticked, this, &SessionStory::lookAtClock);
    connect(&m_watch, &SessionWatch::cartSettled, this, &SessionStory::lookAtPrices);
}

void SessionStory::noteCommand()
{
    if (!m_slot.isBusy() || m_slot.isReconciling())
        return;
    m_press = pressOf(m_slot.current());
    m_quietLooks = 0;
    m_stepsAtPress = m_steps.size();
}

void SessionStory::noteSourcePassed(std::optional<int> source) { m_passed = source; }

void SessionStory::notePromo(int sourceId, int modeOfSaleId) { m_promoModes.insert(sourceId, modeOfSaleId); }

void SessionStory::noteFailedTry(std::optional<int> failedAttempts, const std::optional<Timestamp> &lockedSince)
{
    const auto told = [](const StoryStep &step) {
        return step.kind == StoryKind::SignInFailed || step.kind == StoryKind::SignedOff;
    };
    if (std::any_of(m_steps.cbegin() + std::min(m_stepsAtPress, m_steps.size()), m_steps.cend(), told))
        return;
    StoryStep step;
    step.kind = StoryKind::SignInFailed;
    step.pressedHere = true;
    step.failedAttempts = failedAttempts;
    step.lockedSince = lockedSince;
    add(step);
}

void SessionStory::noteLoggedOut()
{
    StoryStep step;
    step.kind = StoryKind::LoggedOut;
    step.pressedHere = true;
    add(step);
}

void SessionStory::look()
{
    const auto &session = m_watch.session();
    if (!session || m_watch.loadState().phase != LoadPhase::Ready)
        return;
    if (!m_last) {
        StoryStep opened;
        opened.modeAfter = session->modeOfSaleId;
        opened.sourceAfter = session->sourceId;
        opened.orderId = session->orderId;
        m_last = session;
        add(opened);
        return;
    }
    const Session before = std::exchange(*m_last, *session);
    const Story steps = stepsBetween(before, *session, m_press);
    for (StoryStep step : steps) {
        complete(step);
        add(step);
    }
    const bool quiet = steps.isEmpty() && ++m_quietLooks < looksThatBelongToAPress;
    if (!m_slot.isBusy() && m_press != StoryPress::None && !quiet) {
        m_press = StoryPress::None;
        m_passed.reset();
    }
}

void SessionStory::complete(StoryStep &step) const
{
    if (step.kind == StoryKind::SignedIn && m_passed) {
        step.sourcePassed = m_passed;
        if (const auto mode = m_promoModes.constFind(*m_passed); mode != m_promoModes.cend())
            step.promoMode = *mode;
    }
    if (step.kind == StoryKind::SeatsExpired)
        step.pressedHere = false;
    step.deadline = m_watch.deadline();
}

void SessionStory::lookAtClock()
{
    const SeatState seats = m_watch.seatView().state;
    const bool ranOut = seats == SeatState::Expired && std::exchange(m_seats, seats) != SeatState::Expired;
    m_seats = seats;
    const bool told = !m_steps.isEmpty() && m_steps.constLast().kind == StoryKind::SeatsExpired;
    if (ranOut && !told) {
        StoryStep step;
        step.kind = StoryKind::SeatsExpired;
        step.deadline = m_watch.deadline();
        add(step);
    }
    const auto &deadline = m_watch.deadline();
    const auto before = std::exchange(m_deadline, deadline);
    if (!before || !deadline || *before == *deadline)
        return;
    StoryStep step;
    step.kind = StoryKind::DeadlineMoved;
    step.pressedHere = m_press != StoryPress::None;
    step.deadline = deadline;
    add(step);
}

void SessionStory::lookAtPrices(bool confirmed)
{
    if (!confirmed || !m_watch.session() || !m_watch.cart())
        return;
    const bool moved = m_prices.change().has_value();
    m_prices.look(*m_watch.session(), *m_watch.cart());
    if (moved || m_prices.change())
        Q_EMIT changed();
}

void SessionStory::add(StoryStep step)
{
    step.seenAt = m_clock.wall();
    m_steps.append(step);
    if (m_steps.size() > longest)
        m_steps.remove(1, m_steps.size() - longest);
    Q_EMIT changed();
}

std::optional<Explanation> SessionStory::whyMode() const
{
    return m_watch.session() ? std::optional(explainMode(*m_watch.session(), m_steps)) : std::nullopt;
}

std::optional<Explanation> SessionStory::whySeats() const
{
    if (!m_watch.session())
        return std::nullopt;
    return explainSeats(*m_watch.session(), m_watch.seatView(), m_watch.deadline(), m_steps);
}

Explanation SessionStory::whyPrice() const { return m_prices.change() ? explainPrice(*m_prices.change()) : Explanation(); }

std::optional<Explanation> SessionStory::whyNotSignedIn(std::optional<int> attemptLimit) const
{
    if (!m_watch.session())
        return std::nullopt;
    return explainNotSignedIn(*m_watch.session(), m_steps, attemptLimit);
}

}
