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

    [[nodiscard]] bool happened() const
    {
        return outcomeClass == OutcomeClass::Done || reconciled == Reconciled::Happened;
    }
    //! NotYetKnown is told once and followed by a second, final call.
    [[nodiscard]] bool isFinal() const { return reconciled != Reconciled::NotYetKnown; }
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
    //! Reads whatever shows the command's effect and reports its finding once.
    using Look = std::function<void(const Finding &)>;

    //! \a watch must outlive the slot.
    explicit CommandSlot(SessionWatch &watch, QObject *parent = nullptr);

    [[nodiscard]] DeskCommand current() const { return m_command; }
    [[nodiscard]] bool isBusy() const { return m_command != DeskCommand::None; }
    [[nodiscard]] bool isReconciling() const { return static_cast<bool>(m_look); }

    //! Sends by calling \a send, unless the slot is taken: then false, and \a send is not called.
    //! \a settled is called when the command ended, twice when a lost answer is settled late.
    template<typename T>
    bool run(DeskCommand command, const std::function<ReplyOf<T> *()> &send, Look look,
        std::function<void(const Settled<T> &)> settled);

    //! For an owner that sees to its own command: takes the token, or returns false when it is taken.
    bool claim(DeskCommand command);
    //! \a reply is the claimed command's: aborted when the computer wakes, because no deadline counted its sleep.
    void follow(Reply *reply) { m_reply = reply; }
    //! Gives a claimed token back.
    void release();

    //! A look by reading the session: \a evidence says from the fresh session whether the command happened.
    [[nodiscard]] Look bySession(std::function<bool(const SessionWatch &)> evidence);

Q_SIGNALS:
    void busyChanged();

private:
    void lookAgain();

    SessionWatch &m_watch;
    DeskCommand m_command = DeskCommand::None;
    QPointer<Reply> m_reply;
    Look m_look;
    Finding m_finding;
    QTimer m_pause;
    int m_looks = 0;
    bool m_toldUnknown = false; //!< here and not in m_finding: looks keep copies of it
};

template<typename T>
bool CommandSlot::run(DeskCommand command, const std::function<ReplyOf<T> *()> &send, Look look,
    std::function<void(const Settled<T> &)> settled)
{
    if (!claim(command))
        return false;
    ReplyOf<T> *reply = send();
    follow(reply);
    connect(reply, &Reply::finished, this, [this, reply, look, settled] {
        const Outcome<T> &outcome = reply->outcome();
        Settled<T> end{outcome.outcomeClass, Reconciled::NotNeeded, outcome.error,
            outcome.value ? &*outcome.value : nullptr, reply->timing()};
        if (outcome.outcomeClass != OutcomeClass::Unknown) {
            release();
            settled(end);
            return;
        }
        end.value = nullptr;
        m_finding = [this, end, settled](std::optional<bool> happened) mutable {
            if (happened) {
                end.reconciled = *happened ? Reconciled::Happened : Reconciled::DidNotHappen;
                const auto tell = settled; // release() drops this very function
                const auto how = end;
                release();
                tell(how);
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
    });
    return true;
}

}
