// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/resumedesk.h"

#include <algorithm>

namespace Foyer {

ResumeDesk::ResumeDesk(
    SessionService &service, const Clock &clock, AttemptLedger &ledger, DeskPolicy policy, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock), m_ledger(ledger), m_policy(std::move(policy))
{
}

void ResumeDesk::offer(const QList<SavedSession> &sessions)
{
    for (const SavedSession &session : sessions)
        add(session);
    if (!sessions.isEmpty())
        Q_EMIT listChanged();
}

void ResumeDesk::add(const SavedSession &session)
{
    m_offers.push_back(std::make_unique<ResumeOffer>(session, m_service, m_clock, m_ledger, m_policy));
    ResumeOffer *offer = m_offers.back().get();
    offer->setVisible(m_visible);
    connect(offer, &ResumeOffer::changed, this, [this, offer, kept = true]() mutable {
        if (std::exchange(kept, offer->isKept()) != offer->isKept())
            Q_EMIT undecidedChanged();
    });
    connect(offer, &ResumeOffer::left, this, [this, offer] { drop(offer); });
    connect(offer, &ResumeOffer::resumeChosen, this, [this, offer](const SavedSession &chosen) {
        // First opened, then dropped: at no moment is its key in neither list.
        Q_EMIT resumeChosen(chosen);
        drop(offer);
    });
    connect(offer, &ResumeOffer::reported, this, [this, offer](const DeskReport &report) {
        const SavedSession whose = offer->saved();
        if (!offer->isKept())
            drop(offer);
        Q_EMIT reported(whose, report);
    });
}

void ResumeDesk::drop(ResumeOffer *offer)
{
    const auto found = std::find_if(
        m_offers.begin(), m_offers.end(), [offer](const auto &one) { return one.get() == offer; });
    if (found == m_offers.end())
        return;
    found->release()->deleteLater(); // it is telling us so
    m_offers.erase(found);
    Q_EMIT listChanged();
    Q_EMIT undecidedChanged();
}

QList<ResumeOffer *> ResumeDesk::offers() const
{
    QList<ResumeOffer *> all;
    for (const auto &offer : m_offers)
        all.append(offer.get());
    return all;
}

QList<SavedSession> ResumeDesk::undecided() const
{
    QList<SavedSession> kept;
    for (const auto &offer : m_offers) {
        if (offer->isKept())
            kept.append(offer->saved());
    }
    return kept;
}

void ResumeDesk::setVisible(bool visible)
{
    m_visible = visible;
    for (const auto &offer : m_offers)
        offer->setVisible(visible);
}

}
