// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessiondesk.h"
#include "models/sessionvault.h"

namespace Foyer {

enum class OfferState {
    Reading, //!< the server was asked and has not answered yet
    Unread, //!< it did not answer; the session may well be there
    Open, //!< it can be resumed; its clock is SessionWatch::seatView()
    Saving, //!< its checkout is under way
    Sold, //!< its checkout was completed
    Over, //!< the server no longer knows it
    Releasing, //!< the log-out was sent, or its lost answer is being looked into
};

//! A session that was open when Foyer ended, as the server sees it now. It is read, nothing more, until a person
//! decides.
class ResumeOffer final : public QObject
{
    Q_OBJECT
public:
    //! \a service, \a clock and \a ledger must outlive the offer. Reads the session at once.
    ResumeOffer(SavedSession saved, SessionService &service, const Clock &clock, AttemptLedger &ledger,
        const DeskPolicy &policy, QObject *parent = nullptr);

    [[nodiscard]] const SavedSession &saved() const { return m_saved; }
    [[nodiscard]] const SessionWatch &watch() const { return m_desk.watch(); }
    [[nodiscard]] OfferState state() const;
    //! The log-out's answer was lost and it is not known yet whether it happened.
    [[nodiscard]] bool isReconciling() const { return m_desk.isReconciling(); }
    //! It is worth keeping its key for another start.
    [[nodiscard]] bool isKept() const { return !m_desk.isEnded(); }

    void setVisible(bool visible);
    void readAgain() { m_desk.watch().refresh(); }
    //! False, and nothing done, while it is being released or is over.
    bool resume();
    //! Logs out, which gives the seats back. False, and nothing sent, as resume().
    bool release();
    //! Nothing is sent: the session is forgotten here and stays on the server for as long as its time runs.
    void leave();

Q_SIGNALS:
    void changed(); //!< state, session, cart or clock
    void resumeChosen(const Foyer::SavedSession &session);
    void left(); //!< by leave()
    //! How release() ended; a second time when a lost answer is settled late.
    void reported(const Foyer::DeskReport &report);

private:
    [[nodiscard]] bool isFree() const;

    const SavedSession m_saved;
    SessionDesk m_desk;
};

}
