// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transferdesk.h"

#include "models/houserule.h"

namespace Foyer {

using namespace Qt::Literals::StringLiterals;

TransferDesk::TransferDesk(const SessionParts &parts, QObject *parent) : QObject(parent), m_parts(parts) { }

void TransferDesk::setStep(TransferStep step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

TransferBlocker TransferDesk::blocker() const
{
    const std::optional<Session> &session = m_parts.watch.session();
    if (m_parts.watch.isGone())
        return TransferBlocker::Over;
    if (!session)
        return TransferBlocker::NotRead;
    if (session->isLoggedIn != true)
        return TransferBlocker::NobodySignedIn;
    return m_parts.slot.isBusy() ? TransferBlocker::Busy : TransferBlocker::None;
}

void TransferDesk::prepare()
{
    if (m_releasesSeats)
        return;
    auto *reply
        = m_parts.service.systemDefault(m_parts.key, u"DISCONNECT_SEAT_SERVER_SESSION_WHEN_TRANSFERING_SESSION"_s);
    connect(reply, &Reply::finished, this, [this, reply] {
        const Outcome<SystemDefault> &outcome = reply->outcome();
        // The setting may live in a file of the server where nobody can read it: then it stays unknown.
        if (outcome.isDone() && outcome.value->inactive != true)
            m_releasesSeats = HouseRule::flagOf(outcome.value->value);
        Q_EMIT prepared();
    });
}

bool TransferDesk::start(const CustomerSessionRequest &request)
{
    if (blocker() != TransferBlocker::None)
        return false;
    // A session that was opened without our learning its key is empty and costs nothing: it "did not happen".
    const auto cannotLook = [](const CommandSlot::Finding &finding) { finding(false); };
    const bool sent = m_parts.slot.run<SessionKey>(
        DeskCommand::Other, [&] { return m_parts.service.createSession(request); }, cannotLook,
        [this](const Settled<SessionKey> &end) { opened(end); });
    if (sent)
        setStep(TransferStep::Opening);
    return sent;
}

void TransferDesk::opened(const Settled<SessionKey> &end)
{
    if (!end.value) {
        fail(end.outcomeClass, end.reconciled, end.error);
        return;
    }
    m_newKey = *end.value;
    moveSignIn();
}

void TransferDesk::moveSignIn()
{
    setStep(TransferStep::Transferring);
    m_parts.slot.run<Nothing>(
        DeskCommand::Other, [this] { return m_parts.service.transfer(m_parts.key, m_newKey); }, byNewSession(),
        [this](const Settled<Nothing> &end) { moved(end); });
}

CommandSlot::Look TransferDesk::byNewSession()
{
    return [this](const CommandSlot::Finding &finding) {
        auto *reply = m_parts.service.session(m_newKey);
        connect(reply, &Reply::finished, this, [reply, finding] {
            const bool known = reply->outcome().isDone();
            finding(known ? std::optional(reply->outcome().value->isLoggedIn == true) : std::nullopt);
        });
    };
}

void TransferDesk::moved(const Settled<Nothing> &end)
{
    if (end.happened())
        check();
    else if (end.isFinal())
        fail(end.outcomeClass, end.reconciled, end.error);
    else
        Q_EMIT reported({false, m_step, end.outcomeClass, end.reconciled, end.error});
}

void TransferDesk::check()
{
    setStep(TransferStep::Checking);
    auto *reply = m_parts.service.session(m_newKey);
    connect(reply, &Reply::finished, this, [this, reply] {
        const Outcome<Session> &outcome = reply->outcome();
        // The transfer was acknowledged; an unreadable look does not undo it, the new session's own desk reads again.
        const bool missing = outcome.isDone() && outcome.value->isLoggedIn == false;
        if (missing) {
            fail(OutcomeClass::Refused, Reconciled::NotNeeded, outcome.error);
            return;
        }
        setStep(TransferStep::None);
        Q_EMIT reported({true, TransferStep::None, OutcomeClass::Done, Reconciled::NotNeeded, {}});
        Q_EMIT transferred(m_newKey);
    });
}

void TransferDesk::fail(OutcomeClass outcomeClass, Reconciled reconciled, const Error &error)
{
    const TransferReport report{false, m_step, outcomeClass, reconciled, error};
    m_newKey.clear();
    setStep(TransferStep::None);
    m_parts.watch.refresh();
    Q_EMIT reported(report);
}

}
