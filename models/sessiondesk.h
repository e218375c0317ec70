// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attemptledger.h"
#include "models/commandslot.h"
#include "models/deskreport.h"
#include "models/domain/deadlinechoice.h"
#include "models/sessionstory.h"
#include "models/sessionwatch.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Foyer {

class SignInJudge;

//! What the profile decides for a session.
struct DeskPolicy
{
    QTimeZone seatServerZone; //!< invalid = not configured
    std::optional<int> attemptLimit; //!< failed tries before the server locks a login
    std::optional<std::chrono::seconds> extensionCeiling; //!< total time that may be added; empty = no limit
};

//! What every part of one open session works with; valid as long as its desk.
struct SessionParts
{
    SessionService &service;
    SessionWatch &watch;
    CommandSlot &slot;
    const SessionKey key;
    SessionStory &story;
};

//! One open web session as a person works with it: one command at a time, each sent once. A press while a
//! command is under way is ignored, not queued. After a lost answer the desk looks at the session, never sends
//! again, and stays busy until the session could be read.
class SessionDesk final : public QObject
{
    Q_OBJECT
public:
    //! \a service, \a clock and \a ledger must outlive the desk.
    SessionDesk(SessionService &service, const Clock &clock, AttemptLedger &ledger, SessionKey key, DeskPolicy policy,
        QObject *parent = nullptr);

    [[nodiscard]] SessionWatch &watch() { return m_watch; }
    [[nodiscard]] const SessionWatch &watch() const { return m_watch; }

    //! For the desks of orders, logins, variables …: all share this session's one token.
    [[nodiscard]] SessionParts parts() { return {m_service, m_watch, m_slot, m_key, m_story}; }

    //! What this program saw happen to the session, and why its values are odd.
    [[nodiscard]] const SessionStory &story() const { return m_story; }

    [[nodiscard]] bool isBusy() const { return m_slot.isBusy(); }
    [[nodiscard]] DeskCommand currentCommand() const { return m_slot.current(); }
    //! The answer was lost and the desk is finding out what happened.
    [[nodiscard]] bool isReconciling() const { return m_slot.isReconciling(); }
    //! Logged out here, or the server no longer knows the session.
    [[nodiscard]] bool isEnded() const { return m_loggedOut || m_watch.isGone(); }
    [[nodiscard]] bool wasLoggedOut() const { return m_loggedOut; }

    //! Failed tries the server reported for this login while the program runs; empty = none reported.
    [[nodiscard]] std::optional<int> knownFailures(const QString &loginName, int loginTypeId) const;
    //! Whether this request may leave; SameAgain never does, LastTry only with LastTry::Allowed.
    [[nodiscard]] AttemptGate gateOf(const SignInRequest &request) const;
    [[nodiscard]] std::optional<int> attemptLimit() const { return m_policy.attemptLimit; }
    //! The source to pass with a sign-in so that it does not reset; 0 when the session has none.
    [[nodiscard]] int sourceForSignIn() const;
    //! Another source for the next sign-in, e.g. of a promo code; empty = the session's own again.
    void useSourceForNextSignIn(std::optional<int> source) { m_nextSource = source; }
    //! Time that may still be added under the profile's ceiling; empty = no ceiling.
    [[nodiscard]] std::optional<std::chrono::seconds> extensionLeft() const;
    //! What a typed deadline would be judged by at this moment.
    [[nodiscard]] DeadlineQuestion deadlineQuestion(const QTime &typed) const;

    // Commands: each returns false and does nothing when the desk is busy or the session is over.
    //! Also false when gateOf() does not let it through.
    bool signIn(SignInRequest request, LastTry lastTry = LastTry::NotAllowed);
    bool holdSeats(const SeatRequest &request);
    //! Releases one cart line.
    bool releaseSeats(int performanceId, int lineItemId);
    //! Also false when \a offset is not positive or more than extensionLeft().
    bool moreTime(std::chrono::seconds offset);
    //! A deadline by the clock. Also false when it would add more than extensionLeft().
    bool setDeadline(const DeadlineChoice &choice);
    bool logOut();

Q_SIGNALS:
    void busyChanged();
    void ended();
    //! A sign-in that succeeded passed the source given for it; the session's own is passed again.
    void sourceUsed();
    //! Once for each press; a second time when a lost answer that was NotYetKnown is settled later.
    void reported(const Foyer::DeskReport &report);

private:
    using Draft = std::shared_ptr<DeskReport>; //!< filled in by the parts of one command
    template<typename T>
    using Apply = std::function<void(const Settled<T> &)>;

    template<typename T>
    bool run(Draft draft, const std::function<ReplyOf<T> *()> &send, CommandSlot::Look look, Apply<T> apply,
        bool lookAfterRefusal = false);
    void conclude(const DeskReport &report);
    void signInEnded(DeskReport &draft, const SignInJudge &judge, const QByteArray &mark, const Settled<Session> &end);
    void settleSignIn(DeskReport &draft, const SignInJudge &judge, const Session &now);
    void noteFailures(SignInReport &report, const SignInJudge &judge, const Session &now);
    void deadlineSet(const Settled<Timestamp> &end);
    void tellEnded();

    SessionService &m_service;
    AttemptLedger &m_ledger;
    const SessionKey m_key;
    const DeskPolicy m_policy;
    SessionWatch m_watch;
    CommandSlot m_slot;
    SessionStory m_story;
    std::optional<int> m_nextSource;
    std::chrono::seconds m_added{};
    bool m_loggedOut = false, m_endedTold = false;
};

}
