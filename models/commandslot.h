// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskreport.h"
#include "models/sessionwatch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <utility>

namespace Foyer {

//! How a command ended. \c value points to the answer while the callback runs, and is null unless Done.
template<typename T>
struct Settled
{
    OutcomeClass outcomeClass = OutcomeClass::NotSent;
    Reconciled reconciled = Reconciled::NotNeeded;
    Error error;
    const T *value = nullptr;
    AnswerTiming timing;
    bool looked = false; //!< Refused: the session was read since, as Held::lookAfterRefusal asked

    [[nodiscard]] bool happened() const
    {
        return outcomeClass == OutcomeClass::Done || reconciled == Reconciled::Happened;
    }
    //! NotYetKnown is told once and followed by a second, final call.
    [[nodiscard]] bool isFinal() const { return reconciled != Reconciled::NotYetKnown; }
};

//! What the owner of a command does while no other can be sent yet.
template<typename T>
struct Held
{
    std::function<void(const Settled<T> &)> concluded = {}; //!< right before the token goes back; final ends only
    //! A refusal for which this is true is looked into once before it is told.
    std::function<bool(const Error &)> lookAfterRefusal = {};
};

//! The one token of a session: while a command is out, or its lost answer is being looked into, no other can be
//! sent. Nothing is ever sent twice; after a lost answer only reads go out, again and again with growing pauses,
//! until one of them says whether it happened.
class CommandSlot final : public QObject
{
    Q_OBJECT
public:
    //! What a look found: it happened, it did not, or (empty) nothing could be read.
    using Finding = std::function<void(std::optional<bool> happened)>;
    //! Reads whatever shows the command's effect and reports its finding; again while it is empty, if more comes in.
    using Look = std::function<void(const Finding &)>;

    //! \a watch must outlive the slot.
    explicit CommandSlot(SessionWatch &watch, QObject *parent = nullptr);

    [[nodiscard]] DeskCommand current() const { return m_command; }
    [[nodiscard]] bool isBusy() const { return m_command != DeskCommand::None; }
    [[nodiscard]] bool isReconciling() const { return static_cast<bool>(m_look); }

    //! Sends by calling \a send, unless the slot is taken: then false, and \a send is not called.
    //! \a settled is called when the command ended and the slot is free, twice when a lost answer is settled late.
    template<typename T>
    bool run(DeskCommand command, const std::function<ReplyOf<T> *()> &send, Look look,
        std::function<void(const Settled<T> &)> settled, Held<T> held = {});

    //! For an owner that sees to its own command: takes the token, or returns false when it is taken.
    bool claim(DeskCommand command);
    //! \a reply is the claimed command's: aborted when the computer wakes, because no deadline counted its sleep.
    void follow(Reply *reply) { m_reply = reply; }
    //! Gives a claimed token back.
    void release();

    //! Says from what was just read whether the command happened.
    using Evidence = std::function<bool(const SessionWatch &)>;
    //! A look by reading the session.
    [[nodiscard]] Look bySession(Evidence evidence) { return by(nullptr, {}, std::move(evidence)); }
    //! By the deadline, which is read right after the session while seats are held.
    [[nodiscard]] Look byDeadline(Evidence evidence);
    //! By the cart, unless \a atOnce is true of the session already.
    [[nodiscard]] Look byCart(Evidence atOnce, Evidence evidence);

Q_SIGNALS:
    void busyChanged();

private:
    using ReadSignal = void (SessionWatch::*)(bool);

    void lookAgain();
    Look by(ReadSignal thenBy, Evidence needsNoMore, Evidence evidence);
    void listen(const Finding &finding, ReadSignal thenBy, const Evidence &needsNoMore, const Evidence &evidence);
    template<typename T>
    void reconcile(Settled<T> end, const Look &look, const std::function<void(const Settled<T> &)> &settled,
        const Held<T> &held);
    template<typename T>
    void conclude(const Settled<T> &end, const std::function<void(const Settled<T> &)> &settled, const Held<T> &held);

    SessionWatch &m_watch;
    DeskCommand m_command = DeskCommand::None;
    QPointer<Reply> m_reply;
    Look m_look;
    Finding m_finding;
    QTimer m_pause;
    QPointer<QObject> m_listening; //!< owns the connections of the look under way
    int m_looks = 0;
    bool m_toldUnknown = false; //!< here and not in m_finding: looks keep copies of it
};

template<typename T>
bool CommandSlot::run(DeskCommand command, const std::function<ReplyOf<T> *()> &send, Look look,
    std::function<void(const Settled<T> &)> settled, Held<T> held)
{
    if (!claim(command))
        return false;
    ReplyOf<T> *reply = send();
    follow(reply);
    connect(reply, &Reply::finished, this, [this, reply, look, settled, held] {
        const Outcome<T> &outcome = reply->outcome();
        Settled<T> end{outcome.outcomeClass, Reconciled::NotNeeded, outcome.error,
            outcome.value ? &*outcome.value : nullptr, reply->timing()};
        const bool refused = outcome.outcomeClass == OutcomeClass::Refused;
        if (outcome.outcomeClass == OutcomeClass::Unknown) {
            reconcile(end, look, settled, held);
        } else if (refused && held.lookAfterRefusal && held.lookAfterRefusal(outcome.error)) {
            look([this, end, settled, held](std::optional<bool> finding) mutable {
                end.looked = finding.has_value();
                conclude(end, settled, held);
            });
        } else {
            conclude(end, settled, held);
        }
    });
    return true;
}

template<typename T>
void CommandSlot::reconcile(Settled<T> end, const Look &look,
    const std::function<void(const Settled<T> &)> &settled, const Held<T> &held)
{
    end.value = nullptr;
    m_finding = [this, end, settled, held](std::optional<bool> happened) mutable {
        if (happened) {
            end.reconciled = *happened ? Reconciled::Happened : Reconciled::DidNotHappen;
            conclude(end, settled, held);
            return;
        }
        if (!std::exchange(m_toldUnknown, true)) {
            end.reconciled = Reconciled::NotYetKnown;
            settled(end);
        }
        lookAgain();
    };
    m_look = look;
    Q_EMIT busyChanged();
    m_look(m_finding);
}

template<typename T>
void CommandSlot::conclude(
    const Settled<T> &end, const std::function<void(const Settled<T> &)> &settled, const Held<T> &held)
{
    // Copies: release() drops the very function that may have called this.
    const auto tell = settled;
    const auto how = end;
    if (held.concluded)
        held.concluded(how);
    release();
    tell(how);
}

}
