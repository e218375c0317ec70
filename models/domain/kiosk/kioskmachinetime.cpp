// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kiosk/kioskmachine.h"

#include <utility>

// Patience: what happens because time passed.

namespace Foyer {

using std::chrono::seconds;

namespace {

//! Rounded up, so that a ring that shows 1 is not over yet.
seconds wholeSeconds(Nanoseconds left)
{
    return std::max(seconds{}, std::chrono::ceil<seconds>(left));
}

}

void KioskMachine::happened(const KioskEvent::Tick &)
{
    if (m_heldAnswer && m_now.boot >= m_neutralUntil)
        signedIn(*std::exchange(m_heldAnswer, std::nullopt));
    const Nanoseconds onPage = m_now.boot - m_pageSince;
    switch (m_page) {
    case KioskPage::Attract:
    case KioskPage::Closed:
    case KioskPage::OutOfOrder: {
        const bool leftAsFound = isLookOfHouse() && m_overlay == KioskOverlay::None;
        if (m_page != restPage() || (!leftAsFound && m_now.boot - m_touched >= patient(m_settings.idleAfter)))
            rest();
        return;
    }
    case KioskPage::AtReader:
        if (onPage >= silentReader && m_notice == KioskNotice::None)
            m_notice = KioskNotice::ReaderSilent;
        return;
    case KioskPage::Thanks:
        if (onPage >= patient(m_settings.thanksFor))
            reset();
        return;
    case KioskPage::Cover:
        if (m_now.boot < m_farewellUntil)
            return;
        if (!m_farewell.isEmpty()) {
            farewell();
        } else { // the clean-up does not end: nobody knows what is left
            m_out.clear();
            m_outOfOrder = true;
            rest();
        }
        return;
    case KioskPage::Payment:
        if (!m_guest.cart && !isBusy() && m_now.boot >= m_cartReadNext)
            readCart();
        break;
    default:
        break;
    }
    look();
    watchPatience();
}

seconds KioskMachine::patient(seconds usual) const
{
    return m_largeText || m_highContrast ? 2 * usual : usual;
}

std::optional<seconds> KioskMachine::idleLimit() const
{
    switch (m_page) {
    case KioskPage::Performances:
    case KioskPage::Seats:
    case KioskPage::Delivery:
    case KioskPage::Payment:
    case KioskPage::Expired:
    case KioskPage::Sorry:
        return patient(m_settings.idleAfter);
    case KioskPage::Email:
    case KioskPage::EmailCheck:
    case KioskPage::Code:
        return patient(m_settings.idleAfterTyping);
    case KioskPage::ShowAtDesk: // somebody fetches a phone to photograph it, or a person
        return 2 * patient(m_settings.idleAfter);
    default:
        return std::nullopt;
    }
}

void KioskMachine::watchPatience()
{
    const auto limit = idleLimit();
    if (!limit)
        return;
    const Nanoseconds away = m_now.boot - m_touched;
    if (away >= *limit + patient(m_settings.stillThere))
        reset();
    else if (away >= *limit)
        m_overlay = KioskOverlay::StillThere;
}

//! The page came without the guest doing anything. Who has left meanwhile does not keep the kiosk for long.
void KioskMachine::guestWasKeptWaiting()
{
    const seconds usual = patient(m_settings.idleAfter) + patient(m_settings.stillThere);
    const bool gone = m_page != KioskPage::ShowAtDesk && m_now.boot - m_touched > usual;
    const seconds whole = idleLimit().value_or(seconds{}) + patient(m_settings.stillThere);
    m_touched = gone ? m_now.boot - whole + shownToNobody : m_now.boot;
}

bool KioskMachine::mayHaveMoreTime() const
{
    const SeatState state = m_guest.seats.state;
    const bool running = state == SeatState::Live || state == SeatState::Stale || state == SeatState::Unknown;
    return m_guest.seatsHeld && running && !isOut<KioskTask::ExtendSeats>()
        && m_guest.granted + m_settings.moreTimeStep <= m_settings.moreTimeCeiling;
}

//! Who says "still here" shall not lose the seats while they read on.
void KioskMachine::extendIfShort()
{
    const bool isShort = m_guest.seats.state == SeatState::Live && m_guest.seats.remaining < m_settings.moreTimeStep;
    if (isShort && mayHaveMoreTime())
        askAside(KioskTask::ExtendSeats{m_settings.moreTimeStep});
}

void KioskMachine::came(const KioskTask::ExtendSeats &task, const Outcome<Timestamp> &outcome)
{
    // An answer that was lost counts as well: the ceiling is never passed.
    if (outcome.isDone() || outcome.outcomeClass == OutcomeClass::Unknown)
        m_guest.granted += task.by;
}

void KioskMachine::showRing(KioskView &view) const
{
    if (m_overlay == KioskOverlay::StillThere) {
        const seconds ring = patient(m_settings.stillThere);
        view.overlayWhole = ring;
        view.overlayLeft = wholeSeconds(m_touched + idleLimit().value_or(seconds{}) + ring - m_now.boot);
    } else if (m_page == KioskPage::Thanks) {
        view.overlayWhole = patient(m_settings.thanksFor);
        view.overlayLeft = wholeSeconds(m_pageSince + view.overlayWhole - m_now.boot);
    }
}

}
