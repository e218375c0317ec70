// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/service/transport.h"

#include <QHash>
#include <QPointer>

namespace Foyer {

class ScriptedTransport;

//! An exchange whose end a script decides.
class ScriptedExchange final : public Exchange
{
    Q_OBJECT
public:
    ScriptedExchange(Operation operation, std::unique_ptr<CallCapture> capture, ScriptedTransport *transport);
    //! Ends as Unknown, like a request whose bytes have left.
    void abort() override;
    //! Ends with \a answer at the event loop's next turn; later calls change nothing.
    void end(Answer answer);

private:
    Operation m_operation;
    std::unique_ptr<CallCapture> m_capture;
    ScriptedTransport *m_transport;
    bool m_ended = false;
};

//! A transport without a wire: answers what it was told to, in the order it was told, and remembers what was
//! sent. Answers always come from the event loop. A request nobody scripted ends as NotSent, Unreachable;
//! a path value the real one would refuse ends as NotSent, InvalidInput.
class ScriptedTransport final : public Transport
{
    Q_OBJECT
public:
    using Transport::Transport;

    enum class When { AtOnce, OnRelease };

    Exchange *send(Request request) override;

    // The next request of that operation
    void answer(Operation operation, Answer answer, When when = When::AtOnce);
    void answerJson(Operation operation, const QByteArray &json, When when = When::AtOnce);
    void answerNothing(Operation operation, When when = When::AtOnce); //!< 204
    void refuse(Operation operation, int httpStatus, ErrorKind kind, const QString &text = {});
    void fail(Operation operation, OutcomeClass how, ErrorKind kind, When when = When::AtOnce);
    //! Every request of that operation for which nothing is queued, as for polls.
    void answerAlways(Operation operation, Answer answer);

    //! Ends the oldest request that waits for it; false when there is none.
    bool release();
    [[nodiscard]] qsizetype waiting() const;

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(Operation operation) const;
    [[nodiscard]] Request last() const; //!< a default request when nothing was sent
    void forgetRequests() { m_requests.clear(); }
    //! What the last visitor left here: requests, answers nobody fetched, the numbers of their keys (as the real one
    //! forgets them, see HttpTransport::forgetVisitor()).
    void forgetVisitor();

    static Answer jsonAnswer(const QByteArray &json, int httpStatus = 200);
    static Answer failure(OutcomeClass how, ErrorKind kind, int httpStatus = 0, const QString &text = {});

private:
    struct Scripted
    {
        Answer answer;
        When when = When::AtOnce;
    };
    struct Waiting
    {
        QPointer<ScriptedExchange> exchange;
        Answer answer;
    };

    QHash<Operation, QList<Scripted>> m_scripts;
    QHash<Operation, Answer> m_always;
    QList<Waiting> m_waiting;
    QList<Request> m_requests;
};

}
