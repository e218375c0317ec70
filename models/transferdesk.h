// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/newsession.h"
#include "models/sessiondesk.h"

#include <QObject>

namespace Foyer {

enum class TransferStep { None, Opening, Transferring, Checking };

//! Why "same customer, new cart" cannot begin.
enum class TransferBlocker {
    None,
    NotRead, //!< nothing is known of the session yet
    Over, //!< the server no longer knows the session
    NobodySignedIn,
    Busy, //!< another command is under way
};

//! How "same customer, new cart" ended.
struct TransferReport
{
    bool done = false;
    TransferStep failedAt = TransferStep::None; //!< None when done
    OutcomeClass outcomeClass = OutcomeClass::Done;
    Reconciled reconciled = Reconciled::NotNeeded;
    Error error; //!< meaningful when not done
};

//! Same customer, new cart, in one press: opens a customer session, moves the sign-in there and looks whether it
//! arrived. The new session is always one of POST Web/Session, the only kind the service can transfer to. Nothing but
//! the sign-in moves: cart, held seats and variables stay behind with the old session.
class TransferDesk final : public QObject
{
    Q_OBJECT
public:
    //! \a parts are the old session's and must outlive the desk.
    TransferDesk(const SessionParts &parts, QObject *parent = nullptr);

    [[nodiscard]] TransferStep step() const { return m_step; }
    [[nodiscard]] TransferBlocker blocker() const;
    //! Asks the server whether it gives the old session's seats back at once.
    void prepare();
    //! What prepare() found; empty = not known.
    [[nodiscard]] std::optional<bool> releasesSeats() const { return m_releasesSeats; }
    //! False, and nothing sent, when nobody is signed in or the session is busy.
    bool start(const CustomerSessionRequest &request);

Q_SIGNALS:
    void stepChanged();
    void prepared(); //!< releasesSeats() may be known now
    //! \a key is the new session, signed in as the same customer; the old one is signed out.
    void transferred(const Foyer::SessionKey &key);
    //! Once for each start(); a second time when a lost answer is settled late.
    void reported(const Foyer::TransferReport &report);

private:
    void opened(const Settled<SessionKey> &end);
    void moveSignIn();
    void moved(const Settled<Nothing> &end);
    void check();
    void fail(OutcomeClass outcomeClass, Reconciled reconciled, const Error &error);
    void setStep(TransferStep step);
    [[nodiscard]] CommandSlot::Look byNewSession();

    const SessionParts m_parts;
    TransferStep m_step = TransferStep::None;
    SessionKey m_newKey;
    std::optional<bool> m_releasesSeats;
};

}
