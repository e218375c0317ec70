// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resumeoffer.h"

namespace Foyer {

ResumeOffer::ResumeOffer(SavedSession saved, SessionService &service, const Clock &clock, AttemptLedger &ledger,
    const DeskPolicy &policy, QObject *parent)
    : QObject(parent), m_saved(std::move(saved)), m_desk(service, clock, ledger, m_saved.key, policy)
{
    connect(&m_desk.watch(), &SessionWatch::changed, this, &ResumeOffer::changed);
    connect(&m_desk.watch(), &SessionWatch::ticked, this, &ResumeOffer::changed);
    connect(&m_desk, &SessionDesk::busyChanged, this, &ResumeOffer::changed);
    connect(&m_desk, &SessionDesk::reported, this, &ResumeOffer::reported);
}

OfferState ResumeOffer::state() const
{
    const SessionWatch &watch = m_desk.watch();
    if (m_desk.isEnded())
        return OfferState::Over;
    if (m_desk.isBusy())
        return OfferState::Releasing;
    if (!watch.session())
        return watch.loadState().phase == LoadPhase::Failed ? OfferState::Unread : OfferState::Reading;
    switch (watch.session()->checkout.phase()) {
    case CheckoutPhase::Complete:
        return OfferState::Sold;
    case CheckoutPhase::Saving:
        return OfferState::Saving;
    default:
        return OfferState::Open;
    }
}

bool ResumeOffer::isFree() const { return !m_desk.isEnded() && !m_desk.isBusy(); }

void ResumeOffer::setVisible(bool visible) { m_desk.watch().setVisible(visible); }

bool ResumeOffer::resume()
{
    if (!isFree())
        return false;
    m_desk.watch().close(); // whoever takes the session over watches it now
    Q_EMIT resumeChosen(m_saved);
    return true;
}

bool ResumeOffer::release() { return m_desk.logOut(); }

void ResumeOffer::leave()
{
    if (m_desk.isBusy())
        return;
    m_desk.watch().close();
    Q_EMIT left();
}

}
