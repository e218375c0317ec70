// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/resumeoffer.h"

#include <memory>
#include <vector>

namespace Foyer {

//! The sessions that were open when Foyer ended: one offer each until a person resumed, released or left it.
class ResumeDesk final : public QObject
{
    Q_OBJECT
public:
    //! All must outlive the desk.
    ResumeDesk(SessionService &service, const Clock &clock, AttemptLedger &ledger, DeskPolicy policy,
        QObject *parent = nullptr);

    //! Adds one offer for each; they are read at once.
    void offer(const QList<SavedSession> &sessions);
    [[nodiscard]] QList<ResumeOffer *> offers() const;
    //! What is still to be kept for the case that Foyer dies again: the offers nobody decided about, without the
    //! dead ones.
    [[nodiscard]] QList<SavedSession> undecided() const;
    //! Only while visible are the offers read again and their clocks run.
    void setVisible(bool visible);

Q_SIGNALS:
    void listChanged(); //!< an offer came or went; it is deleted later
    void undecidedChanged();
    void resumeChosen(const Foyer::SavedSession &session);
    //! How a release ended; a second time when a lost answer is settled late.
    void reported(const Foyer::SavedSession &session, const Foyer::DeskReport &report);

private:
    void add(const SavedSession &session);
    void drop(ResumeOffer *offer);

    SessionService &m_service;
    const Clock &m_clock;
    AttemptLedger &m_ledger;
    const DeskPolicy m_policy;
    std::vector<std::unique_ptr<ResumeOffer>> m_offers;
    bool m_visible = false;
};

}
